import { describe, expect, test } from 'vitest';
import { read } from '../support/texts.js';

/** What a sentence names, each with its canonical symbol. */
function named(text: string): [surface: string, symbol: string | null][] {
  return read(text).citations.map((one) => [one.surface, one.symbol]);
}

describe('numbers that share a symbol', () => {
  test.each([
    [
      'Quyết định số 217, 218-QĐ/TW',
      [
        ['Quyết định số 217', '217-QĐ/TW'],
        ['218-QĐ/TW', '218-QĐ/TW'],
      ],
      'a comma',
    ],
    [
      'Quyết định 217/218-QĐ/TW',
      [
        ['Quyết định 217', '217-QĐ/TW'],
        ['218-QĐ/TW', '218-QĐ/TW'],
      ],
      'a stroke',
    ],
    [
      'Quyết định số 217 và 218-QĐ/TW',
      [
        ['Quyết định số 217', '217-QĐ/TW'],
        ['218-QĐ/TW', '218-QĐ/TW'],
      ],
      '«và»',
    ],
    [
      'Kế hoạch số 5, 6, 7/KH-UBND',
      [
        ['Kế hoạch số 5', '5/KH-UBND'],
        ['6', '6/KH-UBND'],
        ['7/KH-UBND', '7/KH-UBND'],
      ],
      'three',
    ],
  ])('%s: %j, %s', (text, expected) => {
    expect(named(`Thôn làm theo ${text} của trên.`)).toEqual(expected);
  });

  test('the first one has its number as what is printed', () => {
    const [first, second] = read('Theo Quyết định số 217, 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị').citations;
    expect(first).toMatchObject({ printedSymbol: '217', issuedOn: '2013-12-12', issuer: 'Bộ Chính trị' });
    expect(second).toMatchObject({ printedSymbol: null, issuedOn: '2013-12-12', issuer: 'Bộ Chính trị' });
  });

  test.each([
    ['Ngày 12/12/2013, 218-QĐ/TW', '218-QĐ/TW', 'a day is no number'],
    ['Có 15, 20 xã theo 218-QĐ/TW', '218-QĐ/TW', 'nor is what is merely counted'],
  ])('%j: %j alone, %s', (text, surface) => {
    expect(named(`${text} đã làm.`).map(([one]) => one)).toEqual([surface]);
  });
});

describe('lists after one type word', () => {
  test.each([
    [
      'các Quyết định: số 36/QĐ-TTg ngày 11/01/2021; số 1569/QĐ-TTg ngày 12/12/2023',
      ['36/QĐ-TTg', '1569/QĐ-TTg'],
      'a colon and semicolons',
    ],
    ['các Kế hoạch số 15/KH-UBND, số 16/KH-UBND', ['15/KH-UBND', '16/KH-UBND'], 'commas'],
    ['Chỉ thị số 12-CT/TU; Kế hoạch số 15-KH/TU; Quy định số 3-QĐ/TU', ['12-CT/TU', '15-KH/TU', '3-QĐ/TU'], 'each its own'],
  ])('%s: %j, %s', (text, symbols) => {
    expect(named(`Thôn làm theo ${text}.`).map(([, symbol]) => symbol)).toEqual(symbols);
  });

  test('the type word at the head of a list holds for all of it', () => {
    const { citations } = read('Theo các Quy định: số 11-QĐ/TU ngày 5/5/2020; số 12-QĐ/TU ngày 6/6/2020.');
    expect(citations.map((one) => [one.type, one.issuedOn])).toEqual([
      ['QYĐ', '2020-05-05'],
      ['QYĐ', '2020-06-06'],
    ]);
  });

  test('«và» between two mentions shares a date and an issuer that are printed once', () => {
    const { citations } = read('Theo Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị.');
    expect(citations.map((one) => [one.issuedOn, one.issuer, one.documentId])).toEqual([
      ['2013-12-12', 'Bộ Chính trị', 'vn/tw/2013/qd/217'],
      ['2013-12-12', 'Bộ Chính trị', 'vn/tw/2013/qd/218'],
    ]);
  });

  test('a date of its own stays', () => {
    const { citations } = read('Theo Kế hoạch số 5/KH-UBND ngày 1/1/2020 và Kế hoạch số 6/KH-UBND ngày 2/2/2021.');
    expect(citations.map((one) => one.issuedOn)).toEqual(['2020-01-01', '2021-02-02']);
  });
});

describe('without a symbol', () => {
  test.each([
    [
      'Pháp lệnh của Ủy ban Thường vụ Quốc hội ngày 20/4/2007 về dân chủ ở xã',
      {
        surface: 'Pháp lệnh của Ủy ban Thường vụ Quốc hội ngày 20/4/2007 về dân chủ ở xã',
        type: 'PL',
        symbol: null,
        issuedOn: '2007-04-20',
        issuer: 'Ủy ban Thường vụ Quốc hội',
      },
      'issuer, day and title are the name itself',
    ],
    [
      'Pháp lệnh số 04 ngày 20/4/2007 của Ủy ban Thường vụ Quốc hội',
      { surface: 'Pháp lệnh số 04', number: '04', symbol: null, issuedOn: '2007-04-20' },
      'a number alone',
    ],
    [
      'Nghị định số ngày 09/01/2015 của Chính phủ',
      { surface: 'Nghị định số', number: null, symbol: null, issuedOn: '2015-01-09', issuer: 'Chính phủ' },
      'a number that is missing',
    ],
    ['Đề án 06', { surface: 'Đề án 06', documentId: 'vn/ttg/2022/qd/06' }, 'a popular name'],
  ])('%j: %j, %s', (text, expected, _why) => {
    const { citations } = read(`Thôn làm theo ${text}.`);
    expect(citations).toHaveLength(1);
    expect(citations[0]).toMatchObject(expected);
  });

  test.each([
    ['Nghị quyết của Đảng ủy về nuôi ong', 'no day'],
    ['Kế hoạch ngày 20/4/2007', 'no issuer'],
    ['quyết định của Chính phủ ngày 20/4/2007', 'no capital: a decision, no document'],
    ['Kế hoạch của thôn Lùng Phình ngày 20/4/2007', 'a body that nobody knows'],
    ['Đề án 99', 'a popular name that nobody knows'],
  ])('%j is no citation: %s', (text) => {
    expect(named(`Thôn làm theo ${text}.`)).toEqual([]);
  });
});

test('of two readings of the same words one stays', () => {
  expect(named('Theo Luật Tố cáo số 25/2018/QH14 ngày 12/6/2018.')).toEqual([['Luật Tố cáo số 25/2018/QH14', '25/2018/QH14']]);
});
