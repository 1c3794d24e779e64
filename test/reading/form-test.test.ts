import { describe, expect, test } from 'vitest';
import { FormTest } from '../../src/reading/form-test.js';
import { layOut } from '../../src/reading/layout.js';

const { body } = layOut('Sở Y tế báo cáo UBND tỉnh trước ngày 15/6; Sở Nội vụ tổng hợp.\n\nSở Y tế, ngày 20/6/123456789');
const isNumber = new FormTest(({ kind }) => kind === 'number');

/** The texts of all tokens of which it holds. */
function found(one: FormTest, first = 0, last = body.tokens.length): string[] {
  const texts: string[] = [];
  for (let at = first; (at = one.next(body.tokens, at, last)) < last; at += 1) texts.push(body.tokens.at(at)?.text ?? '');
  return texts;
}

describe('FormTest', () => {
  test('finds every token, those of words that are not kept too', () => {
    expect(found(isNumber)).toEqual(['15', '6', '20', '6', '123456789']);
    expect([...body.tokens].filter(({ form }) => isNumber.holds(form)).map(({ text }) => text)).toEqual(found(isNumber));
  });

  test('stays inside the stretch', () => {
    const first = isNumber.next(body.tokens, 0, body.tokens.length);
    expect(found(isNumber, first, first + 1)).toEqual(['15']);
    expect(isNumber.next(body.tokens, first + 1, first + 2)).toBe(first + 2);
    expect(isNumber.next(body.tokens, 5, 5)).toBe(5);
  });

  test('asks once for each word', () => {
    const asked: string[] = [];
    const one = new FormTest(({ folded }) => asked.push(folded) < 0);
    found(one);
    found(one);
    expect(asked.filter((word) => word === 'so')).toHaveLength(1);
  });

  test('asks anew when it is told to forget', () => {
    let wanted = 'so';
    const one = new FormTest(({ folded }) => folded === wanted);
    expect(found(one)).toEqual(['Sở', 'Sở', 'Sở']);
    wanted = 'ngay';
    one.forget();
    expect(found(one)).toEqual(['ngày', 'ngày']);
  });
});
