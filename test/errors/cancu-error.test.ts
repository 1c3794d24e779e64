import { describe, expect, test } from 'vitest';
import { badFile } from '../../src/errors/bad-file.js';
import { CancuError, wordingErrors } from '../../src/errors/cancu-error.js';
import { say } from '../../src/words/sentence.js';

describe('an error in words of its language', () => {
  const scan = badFile('scan.pdf', say('file.scan', { pages: 1 }));

  test('has an English message', () => {
    expect(scan).toMatchObject({
      code: 'BAD_INPUT',
      message:
        'scan.pdf: has no text layer: its page is a picture (a scan). Let a program for text recognition (OCR) make text of it first.',
    });
  });

  test('is said in the other language, with the English one as its cause', () => {
    const worded = scan.wordedIn('vi');
    expect(worded).toMatchObject({
      code: 'BAD_INPUT',
      message: 'scan.pdf: không có lớp chữ: trang là ảnh (bản quét). Hãy nhận dạng chữ (OCR) trước.',
      cause: scan,
    });
  });

  test('keeps its words on its way through JSON', () => {
    const { code, said } = JSON.parse(JSON.stringify({ code: scan.code, said: scan.said })) as CancuError;
    expect(new CancuError(code, said).wordedIn('vi').message).toBe(scan.wordedIn('vi').message);
  });

  test('that has one wording stays as it is', () => {
    const plain = new CancuError('NOT_FOUND', 'nothing of that name');
    expect(plain.wordedIn('vi')).toBe(plain);
  });

  test('is worded where work ends with it; others pass', async () => {
    await expect(wordingErrors('vi', () => Promise.reject(scan))).rejects.toThrow('bản quét');
    const other = new Error('of somebody else');
    await expect(wordingErrors('vi', () => Promise.reject(other))).rejects.toBe(other);
    await expect(wordingErrors('vi', () => 3)).resolves.toBe(3);
  });
});
