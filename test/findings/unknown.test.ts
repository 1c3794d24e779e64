import { expect, test } from 'vitest';
import { checkWithoutGraph } from '../../src/findings/check-document.js';
import { wordsOf } from '../../src/words/sentence.js';
import { registry } from '../support/registry.js';
import { textFile } from '../support/plans.js';
import { planText } from '../support/texts.js';

/** What is said of the only citation of a text that nobody knows. */
async function unknown(text: string): Promise<string | undefined> {
  const request = { file: textFile('x.txt', text), asOf: '2026-11-21', place: null, date: null };
  const { findings } = await checkWithoutGraph(request, registry);
  const [one, ...others] = findings.filter(({ kind }) => kind === 'unknown-document');
  expect(others).toEqual([]);
  return one && wordsOf(one.message, 'en');
}

const NOBODY = 'nobody knows such a document here';

test.each([
  [
    'Luật Tổ chức chính quyền địa phương năm 2015',
    `${NOBODY}; what is known by that name is not of 2015: 72/2025/QH15 of 2025-06-16`,
  ],
  ['Luật Nuôi ong năm 2015', NOBODY],
  ['Kế hoạch số 977/KH-UBND', `${NOBODY}; its year is not told`],
  ['Kế hoạch số 977/KH-UBND ngày 31/6/2021', NOBODY],
  ['Kế hoạch số 977/KH-XYZW ngày 05/6/2021', `${NOBODY}; its body is not known here`],
  ['Kế hoạch số 977/KH-XYZW', `${NOBODY}; its year is not told; its body is not known here`],
])('%s in a plan of a province: %s', async (cited, said) => {
  expect(await unknown(planText({ body: `Thôn làm theo ${cited}.` }))).toMatch(new RegExp(`: ${said}$`, 'u'));
});

test.each([
  ['Kế hoạch số 977/KH-UBND ngày 05/6/2021', `${NOBODY}; of which province it is, is not told`],
  ['Kế hoạch số 977/KH-UBND', `${NOBODY}; its year is not told; of which province it is, is not told`],
  ['Quyết định số 9771/QĐ-TTg', `${NOBODY}; its year is not told`],
])('%s in a text of no place: %s', async (cited, said) => {
  expect(await unknown(`KẾ HOẠCH\nNuôi ong\n\nCăn cứ ${cited};\n`)).toMatch(new RegExp(`: ${said}$`, 'u'));
});

test.each([
  ['Luật Tổ chức chính quyền địa phương năm 2025', 'of its year'],
  ['Luật Tổ chức chính quyền địa phương', 'of no year'],
])('%s is known: %s', async (cited, _why) => {
  expect(await unknown(planText({ day: '15 tháng 3 năm 2026', body: `Thôn làm theo ${cited}.` }))).toBeUndefined();
});
