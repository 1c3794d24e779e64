import { describe, expect, test } from 'vitest';
import { checkJson } from '../../../src/findings/formats/json.js';
import { checkedPdf, checkedPlan, hostileCheck, HOSTILE_WORDS } from '../../support/check-reports.js';

type Item = Readonly<Record<string, unknown>>;

const { report } = checkedPlan;
const printed = JSON.parse(checkJson(report)) as Item;

/** The contract's names in its order, then what was added. */
test.each<[string, Item | undefined, string]>([
  ['the report', printed, 'document asOf registryAsOf findings notJudged summary warnings text'],
  [
    'a finding',
    (printed['findings'] as Item[])[0],
    'kind severity documentId start end surface message suggestion atSigning since because id agencyId citation suggestionKind',
  ],
  ['a reason', ((printed['findings'] as Item[])[0]?.['because'] as Item[])[0], 'statement source known'],
  ['what was not judged', (printed['notJudged'] as Item[])[0], 'start end surface why'],
  ['the summary', printed['summary'] as Item, 'citations resolved ambiguous unknown notInRegistry bySeverity'],
])('%s begins with the names of the contract', (_, value, names) => {
  expect(Object.keys(value ?? {}).slice(0, names.split(' ').length)).toEqual(names.split(' '));
});

test('values come through as they are', () => {
  const { findings, ...rest } = printed;
  const { findings: made, language, ...expected } = report;
  expect(language).toBe('en');
  const notJudged = expected.notJudged.map(({ start, end, surface, why }) => ({ start, end, surface, why }));
  expect(rest).toEqual({ ...expected, notJudged });
  expect((findings as Item[]).map((one) => ({ ...one, inDocument: report.document.documentId }))).toEqual(made);
});

test('a page is there for pdf only', () => {
  const { findings } = JSON.parse(checkJson(checkedPdf.report)) as { findings: Item[] };
  expect(findings.map((one) => one['page'])).toEqual([1, 2, 3, 4]);
  expect((printed['findings'] as Item[])[0]).not.toHaveProperty('page');
});

describe('of any text', () => {
  test.each(HOSTILE_WORDS)('the value stays, and nothing unseen is printed: %s', (_, words) => {
    const text = checkJson(hostileCheck(words).report);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u);
    const { findings } = JSON.parse(text) as { findings: Item[] };
    expect([findings[0]?.['surface'], findings[0]?.['message']]).toEqual([words, words]);
  });
});
