import { describe, expect, test } from 'vitest';
import { onlyCitation, planText } from '../support/texts.js';

/** Article-level citations: the printed words before the type word, no part of the surface. */
describe('provision', () => {
  test.each([
    ['khoản 2 Điều 5', 'article and clause'],
    ['điểm a khoản 2 Điều 5', 'down to the point'],
    ['điểm đ khoản 2 Điều 5', 'đ'],
    ['Điều 5', 'the article alone'],
    ['Điều 5a', 'an inserted article'],
    ['Điều 5, Điều 6 và khoản 2 Điều 7', 'several'],
    ['khoản 1, khoản 2 Điều 5', 'two clauses'],
    ['Chương II', 'a chapter'],
    ['Mục 2 Chương II', 'a part of one'],
  ])('%s', (provision) => {
    const citation = onlyCitation(planText({ body: `Làm chuồng theo quy định tại ${provision} Nghị định số 13/2020/NĐ-CP.` }));
    expect(citation).toMatchObject({ provision, surface: 'Nghị định số 13/2020/NĐ-CP' });
  });

  test.each([
    ['theo khoản 2 Điều 5 của Nghị định số 13/2020/NĐ-CP', 'khoản 2 Điều 5', 'joined by «của»'],
    ['theo khoản 2\nĐiều 5 Nghị định số 13/2020/NĐ-CP', 'khoản 2 Điều 5', 'over a line'],
    ['theo Nghị định số 13/2020/NĐ-CP', null, 'the whole document'],
    ['theo Điều lệ của hội và Nghị định số 13/2020/NĐ-CP', null, 'a word that only begins alike'],
    ['theo mục tiêu của Nghị định số 13/2020/NĐ-CP', null, 'nor this'],
    ['trong điểm thứ hai Nghị định số 13/2020/NĐ-CP', null, 'a point of view'],
  ])('%j → %s: %s', (text, expected, _why) => {
    expect(onlyCitation(planText({ body: `Làm chuồng ${text}.` })).provision).toBe(expected);
  });
});
