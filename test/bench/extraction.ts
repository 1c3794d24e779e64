import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeMentions } from '../../src/citation/describe.js';
import { findMentions } from '../../src/citation/find.js';
import { extract } from '../../src/extraction/extract.js';
import { layOut } from '../../src/reading/layout.js';
import { projectRoot, samplePlans } from '../support/project.js';
import { registry } from '../support/registry.js';
import { round, timed } from './measure.js';

const MEGABYTE = 1024 * 1024;
/** Megabytes of UTF-8 that are read, as documents and as one text. */
const SIZES = [1, 10, 50] as const;

/** What symbols look like to somebody in a hurry: nothing but number, strokes and capitals. */
const BARE_SYMBOL = /\d+[a-zđ]?(?:\/(?:\d{4}\/)?|-)\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]*)*/gu;

/** What is timed: each does what the one before it does, and more, but for the first two, which show what is possible at all. */
const STAGES: readonly (readonly [string, (text: string, bytes: Uint8Array) => unknown])[] = [
  ['UTF-8 decoding', (_text, bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)],
  ['bare symbol regex', (text) => text.match(BARE_SYMBOL)?.length],
  ['layout', (text) => layOut(text)],
  ['find and parse', (text) => findAndParse(text)],
  ['extract', (text) => extract(text, { registry }).citations.length],
];

/** Citations with symbol, date, issuer and title; without roles, plan and resolution. */
function findAndParse(text: string): number {
  const { body, notes } = layOut(text);
  return [body, notes].reduce((count, flow) => {
    const mentions = findMentions(flow, registry);
    describeMentions(mentions, registry.vocabulary);
    return count + mentions.length;
  }, 0);
}

/**
 * Prints megabytes of UTF-8 a second, of one thread, over the real texts where they are at hand and the sample plans otherwise,
 * repeated with other numbers in their symbols until there is enough: no copy cites what another one does.
 */
export async function benchExtraction(print: (...row: readonly (string | number)[]) => void): Promise<void> {
  const texts = corpus();
  for (const text of texts) for (const [, work] of STAGES) for (let i = 0; i < 3; i += 1) work(text, Buffer.from(text));
  for (const shape of ['documents', 'one text'] as const) {
    for (const size of SIZES) {
      const parts = shape === 'documents' ? enough(texts, size) : [enough(texts, size).join('\n\n')];
      const inputs = parts.map((text) => ({ text, bytes: Buffer.from(text) }));
      const megabytes = inputs.reduce((sum, { bytes }) => sum + bytes.length, 0) / MEGABYTE;
      const rates: number[] = [];
      for (const [, work] of STAGES) {
        const { ms } = await timed(() => {
          for (const { text, bytes } of inputs) work(text, bytes);
        });
        rates.push(megabytes / (ms / 1000));
      }
      const regex = rates[1] ?? NaN;
      const memory = process.memoryUsage().rss / MEGABYTE;
      print(shape, round(megabytes), ...rates.map(round), round(regex / (rates[3] ?? NaN)), round(memory));
    }
  }
}

/** The columns of what `benchExtraction` prints. */
export const EXTRACTION_COLUMNS = ['as', 'MB', ...STAGES.map(([name]) => name), 'regex ÷ find and parse', 'RSS MB'];

function corpus(): string[] {
  const shared = ['../shared/plans', '../shared/corpus'].map((folder) => join(projectRoot, folder));
  const folders = shared.every((folder) => existsSync(folder)) ? shared : [samplePlans];
  if (folders.length === 1) console.log('../shared is not here: the sample plans are read instead of the real texts');
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
}

/** The texts over and over, each time with other numbers, until they make so many megabytes. */
function enough(texts: readonly string[], megabytes: number): string[] {
  const list: string[] = [];
  for (let bytes = 0, copy = 0; bytes < megabytes * MEGABYTE; copy += 1) {
    for (const text of texts) {
      if (bytes >= megabytes * MEGABYTE) break;
      const varied = copy === 0 ? text : renumbered(text, copy);
      list.push(varied);
      bytes += Buffer.byteLength(varied);
    }
  }
  return list;
}

function renumbered(text: string, copy: number): string {
  return text.replace(/(?<![\d.,/-])\d{1,4}(?=\s*[/-]\s*(?:\d{4}\s*\/\s*)?\p{Lu})/gu, (number) =>
    String(((Number(number) + 37 * copy) % 9000) + 1),
  );
}
