import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LIMITS, USUAL_LIMITS } from '../../src/api/limits/limits.js';
import { createSchema } from '../../src/api/schema.js';
import { curationOf } from '../../src/app/curation.js';
import { newToken, type TokenStore } from '../../src/app/tokens/token.js';
import type { Workspace } from '../../src/app/workspace.js';
import { apiOver, type Api } from '../support/api.js';
import { DECISION_ID, documents, OPEN_ID, REPLACED_ID, SCHEME_PLAN_ID } from '../support/edits.js';
import type { TestEngine } from '../support/engines.js';
import { bentCursor, hostileJson, HOSTILE_JSON, hostileText, HOSTILE_TEXTS, LONG_TEXTS } from '../support/hostile-values.js';
import { AT, graphOf, PLANS, samples as plans } from '../support/plans.js';
import { placesOf, type Place } from '../support/schema-places.js';
import { sentStatements, type SentStatements } from '../support/sent-statements.js';
import { answerTo, dataAt, shown, type Answer } from './answer.js';

/** What stands beside the value that is tried: what leads somewhere, so that the value is looked at. */
const BESIDE = {
  String: 'Chỉ thị số 33/CT-TTg ngày 26/11/2021',
  ID: PLANS.haGiang2024,
  Date: '2024',
  'Query.check.text':
    '3. Sở Nội vụ thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021, Quyết định số 290-QĐ/TW ngày 25/02/2010, Quyết định số 5/QĐ-TTg ngày 31/12/1999.',
  /** Several may be meant. */
  'Query.lookup.text': '33/CT-TTg',
  'FileInput.name': 'draft.txt',
  'FileInput.base64': Buffer.from('Căn cứ Chỉ thị số 33/CT-TTg ngày 26/11/2021').toString('base64'),
  'Query.agency.id': 'agency/gia-lai/so-noi-vu',
  'AssertRelationInput.from': DECISION_ID,
  'AssertRelationInput.relation': 'CONTINUES',
  'AssertRelationInput.to': SCHEME_PLAN_ID,
  'SettleCitationInput.citation': `${OPEN_ID}#c0`,
  'SettleCitationInput.document': 'vn/ttg/2021/ct/33',
  'NameHeirInput.agency': 'agency/gia-lai/so-noi-vu',
  'NameHeirInput.heir': 'agency/gia-lai/so-tai-chinh',
  'NameHeirInput.on': '2025-03-01',
  /** The decision replaces another one by its own words. */
  'WithdrawInput.target': `${DECISION_ID}|REPLACES|${REPLACED_ID}|${DECISION_ID}`,
};

/** Replaces another document, by the registry. */
const REPLACING = 'vn/tw/2021/qd/23';

/** What is answered from the registry alone. */
const WITHOUT_STORE = new Set(['RegistrySource.source(language)']);

export const places = placesOf(createSchema(), {
  values: BESIDE,
  instead: { 'Query.check.file': 'Query.check.text' },
  // the plan that is asked for replaces nothing, and nobody else tells of it
  toReach: { DocumentStatement: { ID: REPLACING }, Relation: { ID: REPLACING } },
  // nobody carries out the plan that is asked for
  through: { ImplementerConnection: 'Document.implements' },
});

/** All that the schema has is asked for at once. */
const WIDE = { ...USUAL_LIMITS, selections: LIMITS.selections.highest, nodes: LIMITS.nodes.highest };

/** How much is tried: an engine that answers slowly is not asked the same in forty places. */
export interface Share {
  readonly places: readonly Place[];
  /** Values that a property is tried with. */
  readonly runs: number;
}

/**
 * No value does anything but stand in its place: each is answered, or refused by an error with a code; nothing of the inside gets
 * out; the engine is asked the questions of cypher/ and no others; and asking changes nothing.
 */
export function injectionSuite(
  engine: TestEngine,
  share: Share,
  tokensOf: (workspace: Workspace) => { tokens: TokenStore; cleanUp: () => void },
): void {
  describe(`values through every argument, on ${engine.name}`, () => {
    let workspace: Workspace;
    let api: Api;
    let sent: SentStatements;
    let cleanUp: () => void;
    let authorization = '';
    beforeAll(async () => {
      workspace = await engine.open();
      await workspace.ingest([...plans, ...documents], { at: AT });
      const { tokens, cleanUp: removeTokens } = tokensOf(workspace);
      cleanUp = removeTokens;
      const { secret, kept } = newToken('An', 'editor', AT);
      await tokens.add(kept);
      authorization = `Bearer ${secret}`;
      api = await apiOver(workspace, workspace.store, curationOf(workspace, tokens, null), WIDE);
      sent = sentStatements();
    });
    afterAll(async () => {
      sent.stop();
      await api.close();
      await workspace.close();
      cleanUp();
    });
    beforeEach(() => {
      sent.forget();
    });
    afterEach(() => {
      expect(sent.strangers()).toEqual([]);
    });

    /** Tries a value, and says of which place and value it is where that goes wrong. */
    const tried = async (place: Place, value: unknown): Promise<Answer> => {
      const answer = await answerTo(api, { query: place.text, variables: place.variables(value) }, { authorization });
      expect({ faults: answer.faults }, `${place.name}: ${shown(value)}`).toEqual({ faults: [] });
      for (const id of dataAt(answer.data, [...place.path, 'edit', 'id'])) await takeBack(workspace, String(id));
      return answer;
    };
    const triedAll = async (place: Place, values: readonly unknown[], drawn: fc.Arbitrary<unknown>): Promise<void> => {
      for (const value of values) await tried(place, value);
      const property = fc.asyncProperty(drawn, async (value) => {
        await tried(place, value);
      });
      await fc.assert(property, { numRuns: share.runs });
    };

    const asking = share.places.filter((place) => place.root === 'Query');
    const editing = share.places.filter((place) => place.root === 'Mutation');

    describe('of questions', () => {
      let before: string[] = [];
      beforeAll(async () => {
        before = await graphOf(workspace);
      });
      afterAll(async () => {
        expect(await graphOf(workspace)).toEqual(before);
      });

      test.each(named(asking))('%s', async (_name, place) => {
        const { data, errors } = await tried(place, place.usual);
        expect(errors).toEqual([]);
        expect(dataAt(data, place.path.slice(0, -1))).not.toEqual([]);
        if (!WITHOUT_STORE.has(place.name)) expect(sent.count()).toBeGreaterThan(0);
        await triedAll(place, valuesFor(place), isText(place) ? hostileText : hostileJson);
      });

      test.each(named(asking.filter(({ name }) => name.endsWith('(after)'))))('%s, inside a cursor', async (_name, place) => {
        const { data } = await tried(place, null);
        const cursors = dataAt(data, [...place.path, 'pageInfo', 'startCursor']).map(String);
        for (const cursor of cursors.slice(0, 1)) {
          for (const value of [...HOSTILE_TEXTS, ...someOf(LONG_TEXTS, place), ...NUMBERS])
            await tried(place, bentCursor(cursor, value));
        }
      });
    });

    describe('of edits', () => {
      test.each(named(editing))('%s', async (_name, place) => {
        const { errors } = await tried(place, place.usual);
        expect(errors).toEqual([]);
        await triedAll(place, valuesFor(place), isText(place) ? hostileText : hostileJson);
      });
    });
  });
}

const NUMBERS = [-1, 0.5, 2 ** 53, 1e300, -1e300];

function named(all: readonly Place[]): (readonly [string, Place])[] {
  return all.map((place) => [place.name, place] as const);
}

function isText({ leaf }: Place): boolean {
  return leaf === 'String' || leaf === 'ID';
}

/**
 * What is no text is refused by GraphQL before it gets anywhere, and what is edited is written to disk each time: a few values
 * show it, others in each place.
 */
function valuesFor(place: Place): readonly unknown[] {
  if (!isText(place)) return [...someOf(HOSTILE_TEXTS, place), ...someOf(LONG_TEXTS, place), ...HOSTILE_JSON];
  if (place.root === 'Mutation')
    return [HOSTILE_TEXTS, LONG_TEXTS, HOSTILE_JSON].flatMap((values) => someOf<unknown>(values, place));
  const isPage = place.name.endsWith('(after)');
  return [...HOSTILE_TEXTS, ...(isPage ? someOf(LONG_TEXTS, place) : LONG_TEXTS), ...someOf(HOSTILE_JSON, place)];
}

/** Three of them, others at other places. */
function someOf<T>(values: readonly T[], place: Place): readonly T[] {
  const from = places.indexOf(place) * 3;
  return [0, 1, 2].map((index) => values[(from + index) % values.length] as T);
}

/** What an edit did is withdrawn, so that the next one is not refused as the same. */
async function takeBack(workspace: Workspace, id: string): Promise<void> {
  await workspace.edit({ kind: 'withdraw', target: id, reason: 'the next one' }, { author: 'An' });
}
