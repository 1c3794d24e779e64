import { describe, expect, test } from 'vitest';
import { allThere, Loader, whenThere } from '../../src/api/loader.js';

describe('a loader', () => {
  const made = (): { loader: Loader<string | null>; asked: (readonly string[])[] } => {
    const asked: (readonly string[])[] = [];
    const loader = new Loader<string | null>((keys) => {
      asked.push(keys);
      if (keys.includes('bad')) return Promise.reject(new Error('no'));
      return Promise.resolve(keys.map((key) => (key === 'nothing' ? null : key.toUpperCase())));
    });
    return { loader, asked };
  };

  test('asks for many at once, each once, and gives what is there without a promise', async () => {
    const { loader, asked } = made();
    expect(await loader.loadMany(['a', 'b', 'a', 'nothing'])).toEqual(['A', 'B', 'A', null]);
    expect(loader.at('a')).toBe('A');
    expect(loader.at('nothing')).toBeNull();
    expect(await loader.load('b')).toBe('B');
    expect(await loader.loadMany(['a', 'c'])).toEqual(['A', 'C']);
    expect(asked).toEqual([['a', 'b', 'nothing'], ['c']]);
  });

  test('what came along is there, but what is there stays', async () => {
    const { loader, asked } = made();
    loader.prime('a', 'first');
    loader.prime('a', 'second');
    expect([loader.at('a'), await loader.load('a')]).toEqual(['first', 'first']);
    expect(asked).toEqual([]);
  });

  test('an error is nothing that is there', async () => {
    const { loader } = made();
    await expect(loader.load('bad')).rejects.toThrow('no');
    expect(loader.at('bad')).toBeInstanceOf(Promise);
    await expect(loader.at('bad')).rejects.toThrow('no');
    expect(await loader.load('good')).toBe('GOOD');
  });
});

test('what is made of a value is there with it', async () => {
  expect(whenThere(1, (one) => one + 1)).toBe(2);
  expect(whenThere(1, (one) => Promise.resolve(one + 1))).toBeInstanceOf(Promise);
  expect(await whenThere(Promise.resolve(1), (one) => one + 1)).toBe(2);
  expect(allThere([1, 2])).toEqual([1, 2]);
  expect(await allThere([1, Promise.resolve(2)])).toEqual([1, 2]);
  await expect(allThere([1, Promise.reject<number>(new Error('no'))])).rejects.toThrow('no');
});
