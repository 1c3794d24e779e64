import { expect, test } from 'vitest';
import { fileBytesFrom } from '../../src/api/limits/file-bytes.js';

const MB = 1024 * 1024;

test.each([
  [{}, 20 * MB],
  [{ CANCU_MAX_FILE_MB: ' ' }, 20 * MB],
  [{ CANCU_MAX_FILE_MB: '1' }, MB],
  [{ CANCU_MAX_FILE_MB: '64' }, 64 * MB],
])('%j lets files have %i bytes', (env, bytes) => {
  expect(fileBytesFrom(env)).toBe(bytes);
});

test.each(['0', '65', '-1', '1.5', '20MB', 'many'])('"%s" is refused with what is expected', (said) => {
  expect(() => fileBytesFrom({ CANCU_MAX_FILE_MB: said })).toThrow(
    `CANCU_MAX_FILE_MB is "${said}"; expected a whole number from 1 to 64 (megabytes), or nothing for 20`,
  );
});
