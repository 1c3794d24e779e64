import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isLoopback, whyNoEdits } from '../../src/app/curation.js';
import { fileTokens } from '../../src/app/tokens/file-tokens.js';
import { holderOf, newToken } from '../../src/app/tokens/token.js';
import { AT } from '../support/plans.js';

describe('a token', () => {
  test('has 256 random bits, and a beginning by which it is known', () => {
    const secrets = Array.from({ length: 20 }, () => newToken('An', 'editor', AT).secret);
    expect(new Set(secrets).size).toBe(20);
    for (const secret of secrets) {
      expect(secret).toMatch(/^cancu_[A-Za-z0-9_-]{43}$/u);
      expect(Buffer.from(secret.slice('cancu_'.length), 'base64url')).toHaveLength(32);
    }
  });

  test('is kept as a hash alone', () => {
    const { secret, kept } = newToken('An', 'editor', AT);
    expect(kept).toEqual({ name: 'An', role: 'editor', at: AT, hash: expect.stringMatching(/^[0-9a-f]{64}$/u) as string });
    expect(JSON.stringify(kept)).not.toContain(secret.slice('cancu_'.length));
  });

  test('is found by its secret only', () => {
    const [an, binh] = [newToken('An', 'editor', AT), newToken('Bình', 'reader', AT)];
    const kept = [an.kept, binh.kept];
    expect(holderOf(an.secret, kept)).toEqual({ name: 'An', role: 'editor' });
    expect(holderOf(binh.secret, kept)).toEqual({ name: 'Bình', role: 'reader' });
    for (const wrong of ['', 'cancu_', an.kept.hash, `${an.secret}x`, an.secret.toLowerCase(), 'An'])
      expect(holderOf(wrong, kept)).toBeNull();
    expect(holderOf(an.secret, [])).toBeNull();
    expect(holderOf(an.secret, [{ ...an.kept, hash: 'ab' }])).toBeNull();
  });

  test.each(['', ' ', 'a\nb', '-an', 'x'.repeat(65), 'a"b', 'a/b'])('the name %j is refused', (name) => {
    expect(() => newToken(name, 'reader', AT)).toThrow(expect.objectContaining({ code: 'WRONG_USE' }) as Error);
  });
  test.each(['An', 'Nguyễn Văn An', 'an.nguyen@example.org', 'a'])('the name %j is taken', (name) => {
    expect(newToken(name, 'reader', AT).kept.name).toBe(name);
  });
});

describe('tokens in a data folder', () => {
  let folder = '';
  const path = (): string => join(folder, 'tokens.json');
  const token = (name: string): ReturnType<typeof newToken>['kept'] => newToken(name, 'editor', AT).kept;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cancu-tokens-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('come, are listed and go; the file is for its owner alone', async () => {
    const store = fileTokens(folder);
    expect(await store.list()).toEqual([]);
    const [an, binh] = [token('An'), token('Bình')];
    await store.add(binh);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    await store.add(an);
    expect(await store.list()).toEqual([an, binh]);
    expect(await store.remove('An')).toBe(true);
    expect(await store.remove('An')).toBe(false);
    expect(await fileTokens(folder).list()).toEqual([binh]);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
  });

  test('a name has one', async () => {
    const store = fileTokens(folder);
    await store.add(token('An'));
    await expect(store.add(token('An'))).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await store.list()).toHaveLength(1);
    await store.add(token('Bình'));
  });

  test('of several commands at once none loses what another one adds', async () => {
    const outcomes = await Promise.allSettled(['a', 'b', 'c', 'd'].map((name) => fileTokens(folder).add(token(name))));
    const added = outcomes.filter((one) => one.status === 'fulfilled').length;
    expect(added).toBeGreaterThan(0);
    expect(await fileTokens(folder).list()).toHaveLength(added);
    for (const one of outcomes) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'STORE_LOCKED' });
  });

  test('a file left behind by a killed command stands in the way for a moment only', async () => {
    writeFileSync(`${path()}.new`, '[');
    await expect(fileTokens(folder).add(token('An'))).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    const minuteAgo = Date.now() / 1000 - 60;
    utimesSync(`${path()}.new`, minuteAgo, minuteAgo);
    await fileTokens(folder).add(token('An'));
    expect(await fileTokens(folder).list()).toHaveLength(1);
  });

  test.each(['', '{', '{}', 'null', '[null]', '[{"name":"An","role":"king","hash":"x"}]'])(
    'a file that holds %j is told',
    async (content) => {
      writeFileSync(path(), content);
      await expect(fileTokens(folder).list()).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
      await expect(fileTokens(folder).add(token('An'))).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
      expect(readFileSync(path(), 'utf8')).toBe(content);
    },
  );
});

describe('whether a server takes edits', () => {
  test.each([
    ['127.0.0.1', true],
    ['127.8.9.1', true],
    ['::1', true],
    ['localhost', true],
    ['::ffff:127.0.0.1', true],
    ['0.0.0.0', false],
    ['::', false],
    ['192.168.1.7', false],
    ['127.0.0.1.example.org', false],
    ['example.org', false],
    ['', false],
  ])('on %j: %j', (host, loopback) => {
    expect(isLoopback(host)).toBe(loopback);
    expect(whyNoEdits(host, null) === null).toBe(loopback);
    expect(whyNoEdits(host, true)).toBeNull();
    expect(whyNoEdits(host, false)).toContain('Edits are off');
  });
});
