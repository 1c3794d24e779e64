import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatherDossier, type Dossier } from '../../src/validity/dossier.js';
import { heirsOn } from '../../src/validity/heirs.js';
import { isOver, statusOn, type Status, type StatusValue } from '../../src/validity/status.js';
import { intervalOf, type PartialDate } from '../../src/time/partial-date.js';
import { dossierOf, knownTo, worldOf, type World } from '../support/world.js';

const IDS = ['A', 'B', 'C', 'D', 'E'];

const day = fc.constantFrom(
  ...[
    '2007-06-30',
    '2008-12-31',
    '2009-01-01',
    '2012-03-01',
    '2016-06-30',
    '2016-07-01',
    '2018-05-20',
    '2018-05-21',
    '2025-03-31',
    '2025-04-01',
  ],
);
const partial = fc.constantFrom('2008', '2009', '2016', '2016-07', '2018', '2018-05', '2025', '2025-04');
const date = fc.oneof({ weight: 3, arbitrary: day }, partial);
const id = fc.constantFrom(...IDS);

const field = (name: string, value: fc.Arbitrary<string>, often: number): fc.Arbitrary<string> =>
  fc.option(value, { freq: often, nil: '' }).map((one) => (one === '' ? '' : `; ${name} ${one}`));

const documentFact = fc
  .tuple(
    id,
    field('from', date, 3),
    field('until', date, 1),
    field('issued', date, 1),
    fc.constantFrom(
      '; type L',
      '; type NĐ; symbol 1/2007/NĐ-CP',
      '; type KH; title Trồng rừng giai đoạn 2016-2018',
      '; type CT',
      '',
    ),
    fc.constantFrom('', '', '; recalled'),
  )
  .map((parts) => parts.join(''));

const act = (verbs: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.tuple(id, fc.constantFrom(...verbs), id).map((words) => words.join(' ')),
      field('from', date, 5),
      fc.constantFrom('', '', '; part', '; in-substance', '; unscoped'),
      fc.constantFrom('', '', '; at Điều 3', '; at khoản 2 Điều 5'),
      fc.constantFrom('', '', '; recalled'),
    )
    .map((parts) => parts.join(''));

const ENDING = ['replaces', 'repeals'];
const anyAct = act([...ENDING, 'replaces', 'guides', 'guides', 'amends', 'suspends', 'continues', 'corrects']);

/** Facts in no order, rings and contradictions among them. */
const anyFacts = fc
  .tuple(fc.array(documentFact, { maxLength: 6 }), fc.array(anyAct, { maxLength: 9 }))
  .map((parts) => parts.flat());

const endDay = fc.constantFrom(
  '2008-12-31',
  '2009',
  '2016',
  '2016-06-30',
  '2016-07-01',
  '2018',
  '2018-05',
  '2018-05-20',
  '2025-04-01',
);
const end = fc
  .tuple(fc.constantFrom('D', 'E'), fc.constantFrom(...ENDING), fc.constantFrom('A', 'B', 'C'), endDay)
  .map(([from, verb, to, on]) => `${from} ${verb} ${to}; from ${on}`);
const detail = fc
  .tuple(fc.constantFrom('A guides B', 'B guides C', 'A guides C'), fc.constantFrom('', '; at Điều 5'))
  .map((parts) => parts.join(''));
const laws = ['A', 'B', 'C'].map((one) => `${one}; type L; from 2007-01-01`);

/** Laws that detail each other and end, some of them twice, and some of them kept. */
const lawFacts = fc
  .tuple(
    fc.array(detail, { minLength: 1, maxLength: 3 }),
    fc.array(end, { minLength: 1, maxLength: 4 }),
    fc.array(act(['continues']), { maxLength: 2 }),
  )
  .map((parts) => [...laws, ...parts.flat()]);

const facts = fc.oneof(anyFacts, lawFacts);

const provision = fc.constantFrom(null, 'Điều 3', 'khoản 1 Điều 5');

const everything = (world: World): Promise<Dossier> => dossierOf(world, IDS);

/** The ways in which a later answer may differ from an earlier one, or that for a day from that for its year. */
function all(dossier: Dossier, asOf: PartialDate, asked: string | null = null): Map<string, Status> {
  return new Map(IDS.map((one) => [one, statusOn(one, { asOf, provision: asked }, dossier)]));
}

const RUNS = { numRuns: 600 };

describe('whatever the facts are', () => {
  test('what ended wholly does not come back, nor does its end move', () =>
    fc.assert(
      fc.asyncProperty(facts, day, day, async (given, one, other) => {
        const [earlier = '', later = ''] = [one, other].sort();
        const dossier = await everything(worldOf(given));
        const after = all(dossier, later);
        for (const [at, { value, since }] of all(dossier, earlier)) {
          if (isOver(value)) expect(after.get(at)).toMatchObject({ value, since });
        }
      }),
      RUNS,
    ));

  test('their order changes nothing', () =>
    fc.assert(
      fc.asyncProperty(
        facts.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray([...given.keys()], { minLength: given.length }))),
        date,
        async ([given, order], asOf) => {
          const world = worldOf(given);
          // what is the same fact keeps its id, in whatever place it comes
          const [before, after] = await Promise.all([everything(world), everything(shuffled(world, order))]);
          for (const one of IDS) {
            expect(statusOn(one, { asOf }, after)).toEqual(statusOn(one, { asOf }, before));
            expect(heirsOn(one, asOf, after)).toEqual(heirsOn(one, asOf, before));
          }
        },
      ),
      RUNS,
    ));

  test('what is not confirmed never changes the value', () =>
    fc.assert(
      fc.asyncProperty(
        facts,
        fc.array(anyAct, { minLength: 1, maxLength: 4 }),
        date,
        provision,
        async (given, hearsay, asOf, asked) => {
          const recalled = hearsay.map((fact) => (fact.endsWith('; recalled') ? fact : `${fact}; recalled`));
          const [without, withThem] = await Promise.all([
            everything(worldOf(given)),
            everything(worldOf([...given, ...recalled])),
          ]);
          for (const one of IDS) {
            const { value, since, because } = statusOn(one, { asOf, provision: asked }, without);
            expect(statusOn(one, { asOf, provision: asked }, withThem)).toMatchObject({ value, since, because });
            expect(heirsOn(one, asOf, withThem)).toEqual(heirsOn(one, asOf, without));
          }
        },
      ),
      RUNS,
    ));

  test('no heir is over, and an heir of what goes on is itself', () =>
    fc.assert(
      fc.asyncProperty(facts, date, async (given, asOf) => {
        const dossier = await everything(worldOf(given));
        for (const one of IDS) {
          const { current, way } = heirsOn(one, asOf, dossier);
          for (const heir of current) expect(isOver(statusOn(heir, { asOf }, dossier).value)).toBe(false);
          expect(way[0]).toBe(one);
          if (!isOver(statusOn(one, { asOf }, dossier).value)) expect(current).toEqual([one]);
        }
      }),
      RUNS,
    ));

  test('for a month or a year nothing is claimed that some day of it denies', () =>
    fc.assert(
      fc.asyncProperty(facts, partial, provision, async (given, asOf, asked) => {
        const dossier = await everything(worldOf(given));
        const whole = all(dossier, asOf, asked);
        for (const one of daysToAsk(asOf)) {
          for (const [at, { value }] of all(dossier, one, asked)) {
            const said = whole.get(at)?.value ?? 'not-stated';
            expect(denies(value, said), `${at}: ${said} for ${asOf}, ${value} on ${one}`).toBe(false);
          }
        }
      }),
      RUNS,
    ));

  test('where it may have ended it is not said to be in force by what is confirmed, and where it did there is no doubt', () =>
    fc.assert(
      fc.asyncProperty(facts, date, async (given, asOf) => {
        for (const { value, mayHaveEnded, because } of all(await everything(worldOf(given)), asOf).values()) {
          if (isOver(value)) expect(mayHaveEnded).toEqual([]);
          if (mayHaveEnded.some(({ confirmed, rule }) => confirmed === true && rule !== 'claim'))
            expect(value).toBe('not-stated');
          if (value !== 'not-stated') expect(because).not.toEqual([]);
        }
      }),
      RUNS,
    ));
});

/** The same facts, documents and acts each in another order. */
function shuffled({ documents, statements, acts }: World, order: readonly number[]): World {
  const place = (index: number): number => order.indexOf(index);
  return {
    documents: new Map([...documents].reverse()),
    statements: new Map([...statements].map(([one, told]) => [one, [...told].reverse()])),
    acts: [...acts.entries()].sort(([a], [b]) => place(a) - place(b)).map(([, one]) => one),
  };
}

/** First and last days, and the days about which the facts speak. */
function daysToAsk(asOf: PartialDate): string[] {
  const { from, to } = intervalOf(asOf);
  const known = [
    '2008-12-31',
    '2009-01-01',
    '2016-06-30',
    '2016-07-01',
    '2018-05-20',
    '2018-05-21',
    '2018-12-31',
    '2025-03-31',
    '2025-04-01',
    '2025-12-31',
  ];
  return [from ?? '', ...known].filter((one) => one >= (from ?? '') && one < (to ?? ''));
}

/** From less to more; what is amended is still in force, what is suspended or over is not. */
const IN_FORCE: readonly StatusValue[] = ['in-force', 'amended', 'partly-replaced'];

/** Whether what is so on a day cannot be so where something was said of the whole month or year. */
function denies(onDay: StatusValue, ofAll: StatusValue): boolean {
  if (ofAll === 'not-stated' || onDay === ofAll) return false;
  return !(IN_FORCE.includes(ofAll) && IN_FORCE.indexOf(onDay) >= IN_FORCE.indexOf(ofAll));
}

describe('data that lead in rings', () => {
  const ids = Array.from({ length: 40 }, (_, at) => `D${at}`);

  test.each([
    ['replaces', 'replaces', 'each replaces each'],
    ['guides', 'guides', 'each details each'],
    ['continues', 'amends', 'and whatever else'],
  ])('%s, %s: an answer comes within the time of a test, %s', async (verb, other) => {
    const acts = ids.flatMap((from, at) =>
      ids.flatMap((to, index) => [`${from} ${(at + index) % 2 === 0 ? verb : other} ${to}; from 2018-01-01; at Điều 1`]),
    );
    const laws = ids.map((one) => `${one}; type L; from 2010-01-01`);
    const world = worldOf([...laws, ...acts, 'X replaces D7; from 2017-01-01']);
    const dossier = await gatherDossier(knownTo(world), { documents: ids });
    for (const one of ids) {
      expect(statusOn(one, { asOf: '2020-01-01' }, dossier).value).not.toBe('in-force');
      expect(heirsOn(one, '2020-01-01', dossier).way[0]).toBe(one);
    }
  });
});
