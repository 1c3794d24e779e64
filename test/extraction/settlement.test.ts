import { describe, expect, test } from 'vitest';
import { knownFromCatalogue } from '../../src/citation/resolve/candidates.js';
import { complete, parse } from '../../src/extraction/extract.js';
import { nameMention, startOfNamed, type Settlement } from '../../src/extraction/settlement.js';
import { spanOf } from '../../src/extraction/mention-span.js';
import { registry } from '../support/registry.js';

const HEAD = `ỦY BAN NHÂN DÂN
TỈNH GIA LAI
Số: 11/KH-UBND
Gia Lai, ngày 3 tháng 2 năm 2022

KẾ HOẠCH
Đào giếng

`;
const FIRST = 'Thực hiện Chỉ thị số 33/CT-TTg, Ủy ban nhân dân tỉnh đào giếng ở mọi thôn.';
const SECOND = 'Sở Nội vụ tổng kết Chỉ thị số 33/CT-TTg trong quý IV năm 2022.';
const OTHER = 'Sở Tài chính xem lại Chỉ thị số 18/CT-TTg mỗi quý.';

const text = (...paragraphs: string[]): ReturnType<typeof parse> => parse(`${HEAD}${paragraphs.join('\n\n')}\n`, { registry });
const starts = (parsed: ReturnType<typeof parse>): number[] => parsed.mentions.map((mention) => spanOf(mention).start);

/** The name of a text's n-th mention. */
function nameIn(parsed: ReturnType<typeof parse>, index: number): Settlement['mention'] {
  const name = nameMention(parsed, starts(parsed)[index] ?? -1);
  if (!name) throw new Error(`no mention ${index}`);
  return name;
}

/** Where in another text the n-th mention of a text is: its index there, or null. */
function foundIn(parsed: ReturnType<typeof parse>, index: number, other: ReturnType<typeof parse>): number | null {
  const start = startOfNamed(other, nameIn(parsed, index));
  return start === null ? null : starts(other).indexOf(start);
}

describe('a mention is told from the others', () => {
  const plain = text(FIRST, SECOND);
  const swapped = text(SECOND, FIRST);

  test('by what stands there and around it', () => {
    expect(nameIn(plain, 1)).toEqual({
      surface: 'chi thi so 33 ct ttg',
      occurrence: 2,
      occurrences: 2,
      before: 'so noi vu tong ket'.split(' ').slice(-4).join(' '),
      after: 'trong quy iv nam',
    });
    expect(nameMention(plain, 0)).toBeNull();
  });

  test.each<[string, number, ReturnType<typeof parse>, number | null]>([
    ['the text as it was', 1, plain, 1],
    ['paragraphs swapped', 0, swapped, 1],
    ['paragraphs swapped', 1, swapped, 0],
    ['one of its kind put before it', 1, text('Sở Y tế nêu Chỉ thị số 33/CT-TTg trước dân.', FIRST, SECOND), 2],
    ['another mention before it', 0, text(OTHER, FIRST, SECOND), 1],
    [
      'typed anew, without diacritics and with other blanks',
      0,
      text(FIRST.replace('Thực  hiện', 'THỰC HIỆN').replace('số 33', 'số  33'), SECOND),
      0,
    ],
    [
      'the words around it changed, as many as there were',
      0,
      text(FIRST.replace('Thực hiện', 'Triển khai').replace('đào giếng ở', 'làm đường tới'), SECOND),
      0,
    ],
    ['the other one gone', 1, text(SECOND), 0],
    ['itself gone', 0, text(SECOND), null],
    ['itself gone, the other one changed too', 0, text(SECOND.replace('tổng kết', 'đọc').replace('trong quý', 'vào quý')), null],
    ['all of them gone', 0, text(OTHER), null],
  ])('after a change: %s (mention %i)', (_what, index, changed, found) => {
    expect(foundIn(plain, index, changed)).toBe(found);
  });

  test('between the same words only by its place, while there are as many', () => {
    const twice = text(FIRST, FIRST);
    expect([foundIn(twice, 0, twice), foundIn(twice, 1, twice)]).toEqual([0, 1]);
    expect(foundIn(twice, 1, text(FIRST, FIRST, FIRST))).toBeNull();
  });
});

describe('a settlement', () => {
  const parsed = text(FIRST, SECOND, OTHER);
  const known = knownFromCatalogue(registry.catalogue);
  const settled = (...documents: [index: number, documentId: string][]): (string | null)[] => {
    const settlements = documents.map(([index, documentId], at): Settlement => {
      return { id: `edit/${at}`, mention: nameIn(parsed, index), printed: '', documentId, why: `settled ${at}` };
    });
    return complete(parsed, known, registry, settlements).extraction.citations.map((one) => one.documentId);
  };
  const [a, b] = ['vn/ttg/2021/ct/33', 'vn/ttg/2016/ct/33'];

  test('settles its mention and those of the same document in the text, nothing else', () => {
    expect(settled()).toEqual([null, null, null]);
    expect(settled([0, a])).toEqual([a, a, null]);
  });

  test('gives way where each is settled for itself', () => {
    expect(settled([0, a], [1, b])).toEqual([a, b, null]);
  });

  test('of two on one mention the later one counts', () => {
    expect(settled([0, a], [0, b])).toEqual([b, b, null]);
  });

  test('says by whom, and is sure', () => {
    const settlement = { id: 'edit/1', mention: nameIn(parsed, 0), printed: '', documentId: a, why: 'settled by An' };
    const { extraction, resolutions } = complete(parsed, known, registry, [settlement]);
    expect(extraction.citations[0]).toMatchObject({
      confidence: 1,
      key: a,
      candidates: [{ documentId: a, score: 1, why: ['settled by An'] }, ...(extraction.citations[0]?.candidates.slice(1) ?? [])],
    });
    expect(extraction.citations[0]?.candidates.map((one) => one.documentId)).toHaveLength(
      new Set(extraction.citations[0]?.candidates.map((one) => one.documentId)).size,
    );
    expect(resolutions.map((one) => one.by)).toEqual(['settled', 'settled', 'none']);
    expect(resolutions.map((one) => one.settledBy)).toEqual(['edit/1', 'edit/1', undefined]);
  });
});
