import { describe, expect, test } from 'vitest';
import { overlap } from '../../src/validity/provision.js';

describe('what two provisions have in common', () => {
  test.each([
    ['Điều 63', 'khoản 3 Điều 63', true, 'an article and its clause'],
    ['Điều 64', 'khoản 3 Điều 63', false, 'another article'],
    ['điểm a, b khoản 2 và khoản 3 Điều 5', 'điểm b khoản 2 Điều 5', true, 'a point that is named'],
    ['điểm a, b khoản 2 và khoản 3 Điều 5', 'điểm c khoản 2 Điều 5', false, 'a point that is not'],
    ['điểm a, b khoản 2 và khoản 3 Điều 5', 'điểm c khoản 3 Điều 5', true, 'of the clause that is named whole'],
    ['điểm a, b khoản 2 và khoản 3 Điều 5', 'khoản 4 Điều 5', false, 'a clause that is not named'],
    ['điểm a, điểm b khoản 2 Điều 5', 'điểm a khoản 2 Điều 5', true, 'each point with its word'],
    ['điểm d khoản 2 Điều 5', 'điểm đ khoản 2 Điều 5', false, 'đ is no d'],
    ['các Điều 5, 7 và 9', 'Điều 7', true, 'a list'],
    ['các Điều 5, 7 và 9', 'Điều 8', false, 'a list is no range'],
    ['Điều 5, Điều 7 và khoản 2 Điều 9', 'khoản 1 Điều 9', false, 'a list with its words'],
    ['Điều 5, Điều 7 và khoản 2 Điều 9', 'khoản 1 Điều 7', true, 'the clause belongs to the last one'],
    ['khoản 2 Điều 5, 7', 'khoản 1 Điều 5', true, 'of which of them it is a clause is not said'],
    ['khoản 1, 2 và 4 Điều 5', 'khoản 3 Điều 5', false, 'a list of clauses'],
    ['khoản 1 đến khoản 3 Điều 5', 'khoản 3 Điều 5', true, 'a range of clauses, its last'],
    ['khoản 1 đến khoản 3 Điều 5', 'khoản 4 Điều 5', false, 'and what comes behind it'],
    ['Điều 5 đến Điều 9', 'Điều 5', true, 'a range, its first'],
    ['Điều 5 đến 9', 'Điều 9', true, 'a range with one word'],
    ['Điều 5-9', 'Điều 7', true, 'with a hyphen'],
    ['Điều 5–9', 'Điều 10', false, 'with a dash'],
    ['Điều 5 đến Điều 9', 'Điều 8 đến Điều 12', true, 'two ranges that meet'],
    ['Điều 5 đến Điều 9', 'Điều 10 đến Điều 12', false, 'two that do not'],
    ['Điều 12a', 'Điều 12', false, 'what was put in is not what it stands behind'],
    ['Điều 12a', 'Điều 12b', false, 'nor what stands behind it'],
    ['khoản 3 Điều 63 của Bộ luật Lao động', 'khoản 3 Điều 63', true, 'with the name of the law'],
    ['khoản 2, Điều 5', 'khoản 1 Điều 5', false, 'with a comma between'],
    ['khoản 2 của Điều 5', 'khoản 2 Điều 6', false, 'with a word between'],
    ['Điều 90 khoản 2', 'khoản 2 Điều 90', true, 'from the outside in'],
    ['Điều 90 khoản 2', 'khoản 1 Điều 90', false, 'and not another clause'],
    ['Điều 90 khoản 2 điểm a, b', 'điểm c khoản 2 Điều 90', false, 'down to the point'],
    ['Điều 5 khoản 2, Điều 7', 'khoản 3 Điều 7', true, 'a list from the outside in'],
    ['Điều 5 khoản 2, Điều 7', 'khoản 3 Điều 5', false, 'whose clause belongs to what stands before it'],
    ['Chương II', 'Chương III', false, 'chapters'],
    ['Chương II', 'chương 2', true, 'in Roman numerals and in digits'],
    ['Chương IV và V', 'Chương V', true, 'a list of chapters: V is one'],
    ['Mục 1 Chương II', 'Mục 1 Chương III', false, 'sections of two chapters'],
    ['Mục 1 Chương II', 'Chương II', true, 'a section and its chapter'],
    ['Mục 1 Chương II', 'Mục 1', true, 'in which chapter is not said'],
    ['Chương II', 'Điều 5', true, 'an article may stand in any chapter'],
    ['Phụ lục I', 'Phụ lục II', false, 'annexes'],
    ['Phụ lục IIa', 'Phụ lục II', false, 'an annex put in'],
    ['PL 6', 'Phụ lục VI', true, 'in short'],
    ['tiết 1 điểm a khoản 2 Điều 5', 'tiết 2 điểm a khoản 2 Điều 5', false, 'below the point'],
    ['ĐIỀU 5', 'điều 5', true, 'in capitals'],
    ['Điều 5'.normalize('NFD'), 'Điều 6', false, 'decomposed letters'],
  ])('%s and %s: %s, %s', (one, other, meets, _why) => {
    expect(overlap(one, other)).toBe(meets);
    expect(overlap(other, one)).toBe(meets);
  });

  test.each([null, '', 'phần mở đầu', 'Điều', 'một số nội dung'])('%j may be anything', (unread) => {
    expect(overlap(unread, 'Điều 5')).toBe(true);
    expect(overlap('Điều 5', unread)).toBe(true);
  });
});

test.each([
  ['a word and blanks', 'điểm a, '.repeat(60_000)],
  ['lists', `các Điều ${'5, '.repeat(160_000)}`],
  ['ranges', 'Điều 5 đến '.repeat(45_000)],
  ['places', 'khoản 2 Điều 5, '.repeat(30_000)],
  ['digits', `Điều ${'1'.repeat(499_995)}`],
  ['parts of numbers', `Điều ${'1.'.repeat(250_000)}x`],
  ['blanks', `Điều${' '.repeat(499_990)}5`],
  ['one word', 'a'.repeat(500_000)],
  // with the square of the length it would take hours
])('half a million characters of %s are read within the time of a test', (_what, text) => {
  expect(overlap(text, text)).toBeDefined();
  expect(overlap(text, 'điểm a khoản 2 Điều 5')).toBeDefined();
});
