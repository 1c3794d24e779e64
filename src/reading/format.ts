import { extname } from 'node:path';
import { say, type Sentence } from '../words/sentence.js';

/** Formats that can be read. */
export const formats = ['txt', 'md', 'html', 'docx', 'pdf'] as const;
export type Format = (typeof formats)[number];

const BY_ENDING: ReadonlyMap<string, Format> = new Map([
  ...formats.map((one): [string, Format] => [`.${one}`, one]),
  ['.htm', 'html'],
]);

/** The endings of files that are read, for people. */
export const ENDINGS = [...BY_ENDING.keys()].join(', ');

/** The format that a file's ending names; null for one that is not read. */
export function formatOf(path: string): Format | null {
  return BY_ENDING.get(extname(path).toLowerCase()) ?? null;
}

/** What helps with a file of an ending that is not read: a message has the words. */
type Advice = 'word' | 'picture' | 'page';

const ADVICE: ReadonlyMap<string, Advice> = new Map<string, Advice>([
  ...advised('word', '.doc', '.dot', '.rtf', '.odt', '.wps', '.docm', '.dotx'),
  ...advised('picture', '.png', '.jpg', '.jpeg', '.gif', '.tif', '.tiff', '.bmp', '.webp', '.heic'),
  ...advised('page', '.mhtml', '.mht'),
]);

function advised(advice: Advice, ...endings: readonly string[]): [string, Advice][] {
  return endings.map((ending) => [ending, advice]);
}

/** Why a file's ending is refused, and what to do about it. */
export function whyNotRead(path: string): Sentence {
  const ending = extname(path);
  if (ending === '') return say('file.no-ending', { endings: ENDINGS });
  return say('file.other-ending', { ending, endings: ENDINGS, advice: ADVICE.get(ending.toLowerCase()) ?? null });
}
