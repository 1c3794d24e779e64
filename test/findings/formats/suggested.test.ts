import { describe, expect, test } from 'vitest';
import { checkTable } from '../../../src/cli/check-table.js';
import type { Checked } from '../../../src/findings/formats/checked.js';
import { checkHtml } from '../../../src/findings/formats/html.js';
import { checkMarkdown } from '../../../src/findings/formats/markdown.js';
import { checkSarif } from '../../../src/findings/formats/sarif.js';
import type { SuggestionKind } from '../../../src/findings/report.js';
import type { Language } from '../../../src/words/language.js';
import { findingIn, PLAN_TEXT, reportOf } from '../../support/check-reports.js';

const WORDS = 'Kết luận số 43-KL/TW';

function checked(suggestionKind: SuggestionKind | null, language: Language): Checked {
  const suggestion = suggestionKind === null ? null : WORDS;
  const finding = findingIn(PLAN_TEXT, 'continued-by', 'Quyết định số 12-QĐ/TW', { suggestion, suggestionKind });
  return { file: 'plan.txt', text: PLAN_TEXT, report: reportOf([finding], { language }) };
}

const LABELS: Readonly<Record<Language, Readonly<Record<SuggestionKind, string>>>> = {
  en: { instead: 'Suggestion', 'in-addition': 'To be added', possibly: 'Perhaps meant' },
  vi: { instead: 'Đề nghị ghi', 'in-addition': 'Đề nghị ghi thêm', possibly: 'Có thể là' },
};

const printers: readonly (readonly [string, (one: Checked) => string, (label: string) => RegExp])[] = [
  ['a page', checkHtml, (label) => new RegExp(`<dt>${label}<`, 'u')],
  ['Markdown', checkMarkdown, (label) => new RegExp(`^${label}:\n\n`, 'mu')],
  ['SARIF', (one) => checkSarif([one], '1.0.0'), (label) => new RegExp(` ${label}: ${WORDS}`, 'u')],
  ['a table', (one) => checkTable(one, { width: null, colours: false }), (label) => new RegExp(`^  ${label}:$`, 'mu')],
];

describe.each(printers)('in %s', (_what, print, labelled) => {
  test.each(['en', 'vi'] as const)('a suggestion is called by how it is meant: %s', (language) => {
    const labels = Object.entries(LABELS[language]) as [SuggestionKind, string][];
    for (const [kind] of labels) {
      const text = print(checked(kind, language));
      expect(labels.filter(([, label]) => labelled(label).test(text)).map(([one]) => one)).toEqual([kind]);
    }
  });

  test('without a suggestion there is no word for one', () => {
    const text = print(checked(null, 'en'));
    for (const label of Object.values(LABELS.en)) expect(text).not.toMatch(labelled(label));
  });
});
