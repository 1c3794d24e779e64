import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotatedTwice } from '../../src/eval/agreement.js';
import { evaluateSet } from '../../src/eval/evaluate.js';
import { realSets, sampleSet, type GoldSet } from '../../src/eval/gold-sets.js';
import { printPage } from '../../src/eval/page.js';
import { withMainFigures } from '../../src/eval/readme.js';
import { printRecord, readRecord, recordOfAgreement, recordOfSet } from '../../src/eval/record.js';
import { projectRoot } from '../support/project.js';
import { sharedFolder } from '../support/real-texts.js';
import { registry } from '../support/registry.js';

/** Where accuracy changes, for better or worse, the record has to be made again: so every change of a figure is seen in review. */
const ADVICE = 'the record is not that of this state: look at "npm run eval", then run "npm run eval -- --write" and commit';

const contents = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const path = join(projectRoot, 'docs/accuracy.json');
const found = readRecord(path);
if (found === null) throw new Error(`${path} is missing: ${ADVICE}`);
const record = found;

describe('one record, quoted everywhere', () => {
  test('docs/accuracy.json has the form in which it is written', () => {
    expect(contents('docs/accuracy.json')).toBe(printRecord(record));
  });

  test('docs/accuracy.md is made of it', () => {
    expect(contents('docs/accuracy.md')).toBe(printPage(record));
  });

  test('the README quotes it', () => {
    expect(contents('README.md')).toBe(withMainFigures(contents('README.md'), record));
  });

  test('it has all sets, and nothing of the single documents that are held out', () => {
    expect(record.sets.map(({ id }) => id)).toEqual(['samples', 'plans', 'dev', 'held-out']);
    for (const { id, byDocument, hardCases } of record.sets) {
      expect([id, byDocument === null, hardCases === null]).toEqual([id, id === 'held-out', id === 'held-out']);
    }
    const open = record.sets.flatMap(({ byDocument }) => Object.keys(byDocument ?? {}));
    expect(Object.keys(record.agreement.byDocument).filter((name) => !open.includes(name))).toEqual([]);
  });
});

function holdsFor(set: GoldSet): void {
  const now = recordOfSet(evaluateSet(set, registry));
  expect(
    record.sets.find(({ id }) => id === set.id),
    ADVICE,
  ).toEqual(now);
}

describe('the record is that of this state', () => {
  test('for the sample plans', () => {
    holdsFor(sampleSet(projectRoot));
  });
});

describe.skipIf(sharedFolder === null)('the record is that of this state, real texts at hand', () => {
  test.each(sharedFolder === null ? [] : (realSets(projectRoot) ?? []).map((set) => [set.id, set] as const))(
    'for %s',
    (_id, set) => {
      holdsFor(set);
    },
  );

  test('for the agreement of the annotators', () => {
    const annotated = annotatedTwice(projectRoot);
    expect(annotated && recordOfAgreement(annotated), ADVICE).toEqual(record.agreement);
  });
});
