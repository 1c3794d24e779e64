import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from '../../src/api/cursor.js';
import { connectionOf, pageSize } from '../../src/api/connection.js';
import { CancuError } from '../../src/errors/cancu-error.js';

const KINDS = ['string', 'number'] as const;
const encoded = (text: string): string => Buffer.from(text).toString('base64url');

function refusal(cursor: string, kinds: readonly ('string' | 'number')[] = KINDS): CancuError {
  try {
    decodeCursor('documents', cursor, kinds);
  } catch (error) {
    if (error instanceof CancuError) return error;
  }
  throw new Error(`${cursor} was not refused`);
}

describe('a cursor', () => {
  test.each([
    [['vn/ttg/2021/ct/33', 5]],
    [['', 0]],
    [['Đề án “số 06”, hòa giải', -1]],
    [['a', 0.25]],
    [['\u0000"\\', Number.MAX_SAFE_INTEGER]],
  ])('gives back the keys %j', (keys) => {
    const cursor = encodeCursor('documents', keys);
    expect(cursor).toMatch(/^[\w-]+$/u);
    expect(decodeCursor('documents', cursor, KINDS)).toEqual(keys);
  });

  test.each([null, undefined])('that is %s begins at the beginning', (cursor) => {
    expect(decodeCursor('documents', cursor, KINDS)).toBeNull();
  });

  test.each([
    ['', 'empty'],
    ['abc', 'no cursor of anything'],
    ['%%%', 'no base64'],
    ['đĩa', 'no ASCII'],
    [encoded('["documents","a"'), 'cut off'],
    [encoded('{"0":"documents"}'), 'no list'],
    [encoded('null'), 'nothing'],
    [encodeCursor('agencies', ['a', 1]), 'of another list'],
    [encodeCursor('documents', ['a']), 'a key short, as another version may have made it'],
    [encodeCursor('documents', ['a', 1, 2]), 'a key too many'],
    [encodeCursor('documents', ['a', '1']), 'a text for a number'],
    [encodeCursor('documents', [1, 1]), 'a number for a text'],
    [encoded('["documents",null,1]'), 'a key that is nothing'],
    [encoded('["documents","a",1e999]'), 'a number without end'],
    [encoded('["documents","a",-1e999]'), 'on either side'],
    [encoded('["documents",["a"],1]'), 'a list for a text'],
  ])('%j is refused: %s', (cursor) => {
    expect(refusal(cursor)).toMatchObject({ code: 'BAD_CURSOR' });
  });

  test('that is refused is quoted, though not at any length', () => {
    expect(refusal('x'.repeat(10_000)).message).toBe(
      `after: "${'x'.repeat(60)}" is no cursor of this list. Pass the endCursor or a cursor of a page of the same field.`,
    );
  });
});

describe('the size of a page', () => {
  test.each([
    [null, 20],
    [undefined, 20],
    [1, 1],
    [100, 100],
  ])('%s: %i', (first, size) => {
    expect(pageSize(first, 20)).toBe(size);
  });

  test.each([0, -1, 101, Number.MAX_SAFE_INTEGER])('%i is refused', (first) => {
    expect(() => pageSize(first, 20)).toThrow(`first: ${first} is not between 1 and 100`);
  });
});

describe('a page of rows of which one more was read', () => {
  const edge = (row: number): { cursor: string } => ({ cursor: `c${row}` });

  test.each([
    [[], 2, null, { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }],
    [[1, 2], 2, null, { hasNextPage: false, hasPreviousPage: false, startCursor: 'c1', endCursor: 'c2' }],
    [[1, 2, 3], 2, 'c0', { hasNextPage: true, hasPreviousPage: true, startCursor: 'c1', endCursor: 'c2' }],
    [[], 2, 'c0', { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null }],
  ])('%j, %i, after %s: %j', (rows, size, after, pageInfo) => {
    const connection = connectionOf(rows, size, after, edge);
    expect(connection.pageInfo).toEqual(pageInfo);
    expect(connection.edges).toEqual(rows.slice(0, size).map(edge));
  });
});
