import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeMentions } from '../../src/citation/describe.js';
import { findMentions } from '../../src/citation/find.js';
import { extract } from '../../src/extraction/extract.js';
import { layOut } from '../../src/reading/layout.js';
import { projectRoot, samplePlans } from '../support/project.js';
import { registry } from '../support/registry.js';
import { percentile, round, timed } from './measure.js';

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

/** Read after the first row and before the others: by then the code is as fast as it gets. */
const WARM_UP_MB = 30;
/** A row reads so much, in rounds of its size, and at least so many of them. */
const READ_MB = 50;
const LEAST_ROUNDS = 3;

type Shape = 'documents' | 'one text';

/**
 * Prints megabytes of UTF-8 a second, of one thread, over the real texts where they are at hand and the sample plans otherwise,
 * repeated with other numbers in their symbols until there is enough: no copy cites what another one does, and no round reads what another
 * one did. The first row is the first megabyte of a process; the others are the medians of their rounds, each after the same warm-up.
 */
export async function benchExtraction(print: (...row: readonly (string | number)[]) => void): Promise<void> {
  const copies = new Copies(corpus());
  const row = async (name: string, shape: Shape, size: number, rounds: number): Promise<void> => {
    const { megabytes, rates } = await rounded(copies, shape, size, rounds);
    const [, regex = NaN, , parsing = NaN] = rates;
    const memory = process.memoryUsage().rss / MEGABYTE;
    print(name, round(megabytes), ...rates.map(round), round(regex / parsing), round(memory));
  };
  await row('documents, at first', 'documents', 1, 1);
  for (const text of copies.next(WARM_UP_MB)) for (const [, work] of STAGES) work(text, Buffer.from(text));
  for (const shape of ['documents', 'one text'] as const)
    for (const size of SIZES) await row(shape, shape, size, Math.max(LEAST_ROUNDS, READ_MB / size));
}

/** The median rate of each stage, in megabytes a second. */
async function rounded(
  copies: Copies,
  shape: Shape,
  size: number,
  rounds: number,
): Promise<{ readonly megabytes: number; readonly rates: readonly number[] }> {
  const samples = STAGES.map((): number[] => []);
  let megabytes = 0;
  for (let at = 0; at < rounds; at += 1) {
    const texts = copies.next(size);
    const inputs = (shape === 'documents' ? texts : [texts.join('\n\n')]).map((text) => ({ text, bytes: Buffer.from(text) }));
    megabytes = inputs.reduce((sum, { bytes }) => sum + bytes.length, 0) / MEGABYTE;
    for (const [stage, [, work]] of STAGES.entries()) {
      const { ms } = await timed(() => {
        for (const { text, bytes } of inputs) work(text, bytes);
      });
      samples[stage]?.push(megabytes / (ms / 1000));
    }
  }
  return { megabytes, rates: samples.map((list) => percentile(list, 0.5)) };
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

/** The texts over and over, each time with other numbers. */
class Copies {
  #made = 0;

  constructor(private readonly texts: readonly string[]) {}

  /** The next ones that make so many megabytes. */
  next(megabytes: number): string[] {
    const list: string[] = [];
    for (let bytes = 0; bytes < megabytes * MEGABYTE; this.#made += 1) {
      const text = this.texts[this.#made % this.texts.length] as string;
      const copy = renumbered(text, Math.floor(this.#made / this.texts.length));
      list.push(copy);
      bytes += Buffer.byteLength(copy);
    }
    return list;
  }
}

function renumbered(text: string, copy: number): string {
  return text.replace(/(?<![\d.,/-])\d{1,4}(?=\s*[/-]\s*(?:\d{4}\s*\/\s*)?\p{Lu})/gu, (number) =>
    String(((Number(number) + 37 * copy) % 9000) + 1),
  );
}
