import { describe, expect, test } from 'vitest';
import { decodeBookmarks, encodeBookmarks } from '../../src/api/bookmark.js';
import type { ReadOptions } from '../../src/graph/store.js';
import { served } from '../support/served.js';

describe('bookmarks in a header', () => {
  test('come back as they were', () => {
    const bookmarks = ['FB:kcwQ9oWz==', 'neo4j:bookmark:v1:tx7'];
    expect(decodeBookmarks(encodeBookmarks(bookmarks) ?? undefined)).toEqual(bookmarks);
    expect([encodeBookmarks([]), decodeBookmarks(undefined)]).toEqual([null, []]);
  });
});

describe('a request', () => {
  const seen: ReadOptions[] = [];
  const site = served({
    reader: {
      read: (_query, _params, options = {}) => {
        seen.push(options);
        return Promise.resolve([]);
      },
    },
  });
  const ask = (bookmark: string): Promise<Response> =>
    site.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'cancu-bookmark': bookmark },
      body: JSON.stringify({ query: '{ document(id: "vn/ttg/2021/ct/33") { id } }' }),
    });

  test('hands its bookmarks to the store with each question', async () => {
    expect((await ask(encodeBookmarks(['a', 'b']) ?? '')).status).toBe(200);
    expect(seen.length).toBeGreaterThan(0);
    for (const { bookmarks } of seen) expect(bookmarks).toEqual(['a', 'b']);
  });

  test.each([
    ['no base64 of JSON', '%%%'],
    ['no list', Buffer.from('{"a":1}').toString('base64url')],
    ['a list of something else', Buffer.from('[1]').toString('base64url')],
    ['too long', Buffer.from(JSON.stringify(['x'.repeat(7000)])).toString('base64url')],
  ])('with %s is refused', async (_name, bookmark) => {
    const response = await ask(bookmark);
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ message: expect.stringContaining('cancu-bookmark') as string, extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });
});
