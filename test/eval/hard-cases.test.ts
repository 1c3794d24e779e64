import { describe, expect, test } from 'vitest';
import type { GoldCitation } from '../../src/eval/gold.js';
import { hardCases, hardCasesOf } from '../../src/eval/hard-cases.js';
import { wantedAt } from '../support/gold.js';

/** The mention between the brackets of a text, brackets aside, and what it is. */
function casesIn(
  marked: string,
  more: Partial<GoldCitation>,
  others: readonly (readonly [string, Partial<GoldCitation>])[] = [],
): string[] {
  const surface = /\[([^\]]*)\]/u.exec(marked)?.[1] ?? '';
  const text = marked.replace(/[[\]]/gu, '');
  const mention = wantedAt(text, surface, 'KL-114-TW-2015', { symbol: null, ...more });
  const all = [mention, ...others.map(([words, fields]) => wantedAt(text, words, 'X', fields))];
  return hardCasesOf({ mention, text, all: all.sort((a, b) => a.start - b.start) }).map(({ id }) => id);
}

type Row = [text: string, fields: Partial<GoldCitation>, hardCase: string, holds: boolean];

describe('a mention is one of a hard case', () => {
  test.each<Row>([
    ['theo [Kết\nluận số 7-KL/TW] ra', {}, 'split over a line', true],
    ['theo [Kết \n\n luận số 7-KL/TW] ra', {}, 'split over a line', false],
    ['theo [Kết \n\n luận số 7-KL/TW] ra', {}, 'split over a page or blank line', true],
    ['theo [Kết luận số 7-\fKL/TW] ra', {}, 'split over a page or blank line', true],
    ['theo [Kết luận số 7-KL/TW] ra', {}, 'split over a page or blank line', false],
    ['theo [Quyết định số 290- QĐ/TW] ra', {}, 'blanks in the symbol', true],
    ['theo [Kế hoạch số 65-KH/BDVTU-BCSĐ UBND] ra', {}, 'blanks in the symbol', true],
    ['theo [Quyết định số 290-QĐ/TW] ra', {}, 'blanks in the symbol', false],
    ['theo [Quyết định số 290-\nQĐ/TW] ra', {}, 'blanks in the symbol', false],
    ['theo [Pháp lệnh ngày 20/4/2007 về dân chủ] ra', { type: 'PL' }, 'blanks in the symbol', false],
    ['theo [Kết luận số 114-KL/TU] ra', { printedSymbol: '114-KL/TU' }, 'symbol to repair', true],
    ['theo [QĐ 66] ra', { printedSymbol: '66' }, 'symbol to repair', false],
    ['theo [QĐ 66] ra', {}, 'number alone', true],
    ['theo [Đề án 06-CP] ra', {}, 'number alone', true],
    ['theo [Quyết định số 66/QĐ-TTg] ra', {}, 'number alone', false],
    ['theo [Luật Đất đai năm 2013] ra', { type: 'L' }, 'number alone', false],
    ['theo [Nghị định số] ngày 09/01/2015', {}, 'number missing', true],
    ['theo [Nghị định số 4/2015/NĐ-CP] ngày', {}, 'number missing', false],
    ['theo [Luật Đất đai năm 2013] ra', { type: 'L' }, 'law by name', true],
    ['theo [Luật Đất đai] ra', { type: 'L' }, 'law by name', true],
    ['theo [Luật số 31/2024/QH15] ra', { type: 'L' }, 'law by name', false],
    ['theo [Nghị định số] ra', { type: 'NĐ' }, 'law by name', false],
    ['theo [Luật Đất đai số 31/2024/QH15] ra', { type: 'L' }, 'name and symbol', true],
    ['theo [Luật số 31/2024/QH15] ra', { type: 'L' }, 'name and symbol', false],
    ['trong [Kết luận số 7-KL/TW] ra', { role: 'nested' }, 'nested', true],
    ['trong [Kết luận số 7-KL/TW] ra', {}, 'nested', false],
    ['theo [A] ra', { symbol: '114-KL/TW' }, 'party symbol', true],
    ['theo [A] ra', { symbol: '614/KH-UBND' }, 'party symbol', false],
    ['theo [A] ra', { symbol: '36a/NQ-CP' }, 'state symbol', true],
    ['theo [A] ra', { symbol: '04/2015/NĐ-CP' }, 'state symbol', false],
    ['theo [A] ra', { symbol: '66.4/2025/NQ-CP' }, 'normative symbol', true],
    ['theo [A] ra', { symbol: '614/KH-UBND' }, 'normative symbol', false],
    ['theo [A] ra', { symbol: '10-CTr/BDVTU-BCSĐUBND' }, 'joint issuer', true],
    ['theo [A] ra', { symbol: '4255/QĐ-BNN-KHCN' }, 'joint issuer', false],
    ['theo [A] ra', { type: 'TTLT' }, 'joint issuer', true],
    ['theo [A] ra', { key: 'KH-56-UBND.tuyen-quang-2020' }, 'of a province', true],
    ['theo [A] ra', { key: 'CT-06-TU.????-2016' }, 'of a province', true],
    ['theo [A] ra', { key: 'NQ-66.4-CP-2025' }, 'of a province', false],
    ['theo [A] ngày 5 tháng 3 năm 2020 ra', { issuedOn: '2020-03-05' }, 'date in words', true],
    ['theo [A] ngày 5/3/2020; trước ngày 5 tháng 4', { issuedOn: '2020-03-05' }, 'date in words', false],
    ['theo [A] về “Nuôi ong lấy mật” ở xã', { title: 'về “Nuôi ong lấy mật”' }, 'title in quotation marks', true],
    ['theo [A] “Nuôi ong lấy mật” ở xã', { title: 'Nuôi ong lấy mật' }, 'title in quotation marks', true],
    ['theo [A] về nuôi ong lấy mật “sạch”', { title: 'về nuôi ong lấy mật “sạch”' }, 'title in quotation marks', false],
    ['theo [A] ra', { provision: 'Điều 5' }, 'with provision', true],
    ['theo [A] ra', { effect: 'repeals' }, 'own effect', true],
    ['¹ Theo [A] ra', {}, 'in a footnote', true],
    ['gửi [16495/BТС-PTHT] ra', {}, 'look-alike letters', true],
    ['gửi [16495/BTC-PTHT] ra', {}, 'look-alike letters', false],
    [`theo [${'Kế hoạch'.normalize('NFD')} 5] ra`, {}, 'decomposed letters', true],
    ['| 1 | [A] | xong |', {}, 'in a table', true],
  ])('%j %j: %s %s', (text, fields, hardCase, holds) => {
    expect(casesIn(text, fields).includes(hardCase)).toBe(holds);
  });

  test.each<[string, string, Partial<GoldCitation>, string, boolean]>([
    ['theo [Quyết định 217], 218-QĐ/TW ra', '218-QĐ/TW', {}, 'list under one type word', true],
    ['theo Quyết định 217, [218-QĐ/TW] ra', 'Quyết định 217', {}, 'list under one type word', true],
    ['theo [Quyết định 217] và Quyết định 218-QĐ/TW', 'Quyết định 218-QĐ/TW', {}, 'list under one type word', false],
    ['Kết luận số 1-KL/TW. Nay [Kết luận 1] ra', 'Kết luận số 1-KL/TW', { key: 'KL-114-TW-2015' }, 'short later mention', true],
    ['[Kết luận 1] ra. Nay Kết luận số 1-KL/TW', 'Kết luận số 1-KL/TW', { key: 'KL-114-TW-2015' }, 'short later mention', false],
    ['Kết luận số 2-KL/TW. Nay [Kết luận 1] ra', 'Kết luận số 2-KL/TW', {}, 'short later mention', false],
  ])('%j beside %s %j: %s %s', (text, other, fields, hardCase, holds) => {
    expect(casesIn(text, {}, [[other, fields]]).includes(hardCase)).toBe(holds);
  });

  test('one symbol, two documents', () => {
    const text = '[Nghị quyết A] nối Nghị quyết B';
    const same = { symbol: '25-NQ/TW' };
    expect(casesIn(text, same, [['Nghị quyết B', same]])).toContain('one symbol, two documents');
    expect(casesIn(text, same, [['Nghị quyết B', { ...same, key: 'KL-114-TW-2015' }]])).not.toContain(
      'one symbol, two documents',
    );
  });
});

test('every hard case has a name of its own and says what it is', () => {
  expect(new Set(hardCases.map(({ id }) => id)).size).toBe(hardCases.length);
  for (const { meaning } of hardCases) expect(meaning).not.toBe('');
});
