import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSourceFile, sourceFile } from '../../src/reading/read-file.js';
import { readText } from '../../src/reading/read-text.js';
import { isRetold } from '../../src/reading/retold.js';
import { keptIn } from '../../src/words/sentence.js';
import { samplePlans } from '../support/project.js';

const samples = readdirSync(samplePlans).filter((name) => name.endsWith('.txt'));

describe('a text that is retold', () => {
  test.each(samples)('%s is known by its content, and says so', async (name) => {
    const file = readSourceFile(join(samplePlans, name));
    expect(isRetold(file.hash)).toBe(true);
    const { warnings } = await readText(file);
    expect(warnings).toEqual([
      expect.stringMatching(/^a sample text, retold: its sentences are not those of the real document/u),
    ]);
    expect(keptIn(warnings, 'vi')[0]).toMatch(/^văn bản mẫu, được kể lại: câu chữ không phải của văn bản thật/u);
  });

  test('under another name is one too', async () => {
    const bytes = readFileSync(join(samplePlans, samples[0] ?? ''));
    expect((await readText(sourceFile('mine.md', 'md', bytes))).warnings).toHaveLength(1);
  });

  test('is none where a letter is another', async () => {
    const bytes = Buffer.concat([readFileSync(join(samplePlans, samples[0] ?? '')), Buffer.from('.')]);
    const file = sourceFile('mine.txt', 'txt', bytes);
    expect(isRetold(file.hash)).toBe(false);
    expect((await readText(file)).warnings).toEqual([]);
  });

  test('nothing is retold of which no text was read', () => {
    expect([null, undefined, ''].map(isRetold)).toEqual([false, false, false]);
  });

  test('the list names no other files', () => {
    const { texts } = JSON.parse(readFileSync(join(samplePlans, 'retold.json'), 'utf8')) as { texts: { file: string }[] };
    expect([...new Set(texts.map(({ file }) => file))].sort()).toEqual([...samples].sort());
  });
});
