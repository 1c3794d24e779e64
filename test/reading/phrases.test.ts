import { describe, expect, test } from 'vitest';
import { PhraseTable } from '../../src/reading/phrases.js';
import { tokensOf } from '../support/texts.js';

const table = new PhraseTable<string>()
  .add('Ủy ban nhân dân', 'committee')
  .add('ủy ban nhân dân tỉnh', 'provincial committee')
  .add('Sở Lao động - Thương binh và Xã hội', 'labour')
  .add('ủy ban', 'any committee')
  .add('Uỷ Ban', 'a second value');

function found(text: string): string | null {
  const tokens = tokensOf(text);
  const match = table.longestAt(tokens, 0);
  return match && `${match.value}, ${tokens.length - match.end} left`;
}

describe('longestAt', () => {
  test.each([
    ['Uỷ ban nhân dân tỉnh Lào Cai', 'provincial committee, 2 left', 'the longest one'],
    ['ủy ban nhân dân xã', 'committee, 1 left', 'as far as it goes'],
    ['ỦY BAN nhân đạo', 'any committee, 2 left', 'a longer one that breaks off leaves the shorter'],
    ['Sở Lao động, Thương binh và Xã hội', 'labour, 0 left', 'a comma for a dash'],
    ['Sở Lao động Thương binh và Xã hội', 'labour, 0 left', 'no mark at all'],
    ['Ủy\nban nhân dân', 'committee, 0 left', 'over a line'],
    ['Ủy. ban', null, 'a full stop ends a name'],
    ['nhân dân', null, 'the middle of a phrase is none'],
    ['', null, 'nothing'],
  ])('%j: %s, %s', (text, expected, _why) => {
    expect(found(text)).toBe(expected);
  });

  test('a phrase does not reach over the end of a paragraph', () => {
    expect(found('Ủy ban.\n\nnhân dân')).toBe('any committee, 3 left');
    expect(found('Ủy\n\n\nBAN')).toBeNull();
  });
});

describe('get', () => {
  test.each([
    ['ủy ban nhân dân tỉnh', 'provincial committee'],
    ['uy ban', 'any committee'],
    ['ủy ban nhân', undefined],
    ['tỉnh', undefined],
    ['', undefined],
  ])('%j: %s', (phrase, expected) => {
    expect(table.get(phrase)).toBe(expected);
  });
});
