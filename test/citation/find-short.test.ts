import { describe, expect, test } from 'vitest';
import { planText, read } from '../support/texts.js';

const WHOLE = 'Quy định số 377-QĐ/TW ngày 08/10/2025 của Bộ Chính trị';
/** Surfaces of a text that prints the whole symbol first. */
const cited = (words: string): string[] =>
  read(planText({ preamble: `Thực hiện ${WHOLE}.`, body: words })).citations.map((one) => one.surface);

describe('a number alone is a mention where the text prints the whole symbol', () => {
  test.each([
    ['Nuôi ong theo Quy định 377.', 'Quy định 377', 'type word and number'],
    ['Nuôi ong theo Quy định số 377 và làm đường.', 'Quy định số 377', 'with «số»'],
    ['Nuôi ong (Quy định 377), làm đường.', 'Quy định 377', 'in brackets'],
    ['Nuôi ong theo QĐ 377.', 'QĐ 377', 'by its code'],
  ])('%j: %s, %s', (words, surface, _why) => {
    expect(cited(words)).toEqual(['Quy định số 377-QĐ/TW', surface]);
  });

  test('it has the symbol of the other, and is the same document', () => {
    const { citations } = read(planText({ preamble: `Thực hiện ${WHOLE}.`, body: 'Nuôi ong theo Quy định 377.' }));
    expect(citations[1]).toMatchObject({ symbol: '377-QĐ/TW', printedSymbol: '377', documentId: citations[0]?.documentId });
    expect(citations[1]?.key).toBe(citations[0]?.key);
  });
});

describe('and is none', () => {
  test.each([
    ['Nuôi ong theo Quy định 378.', 'with another number'],
    ['Nuôi ong theo Chỉ thị 377.', 'of another type'],
    ['Nuôi ong theo quy định 377 đàn.', 'in small letters'],
    ['Chi theo Quy định 377.000 đồng.', 'as part of a sum'],
    ['Đạt Quy định 377% đàn.', 'as a share'],
    ['Có 377 đàn ong.', 'without a type'],
  ])('%j, %s', (words, _why) => {
    expect(cited(words)).toEqual(['Quy định số 377-QĐ/TW']);
  });

  test('where two documents of the text have that number', () => {
    const body = 'Thực hiện Quy định số 377-QĐ/TU ngày 01/11/2025 của Tỉnh ủy. Nuôi ong theo Quy định 377.';
    expect(cited(body)).toEqual(['Quy định số 377-QĐ/TW', 'Quy định số 377-QĐ/TU']);
  });
});
