import { extname } from 'node:path';

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

const SAVE_AS_DOCX = 'Open it in Word or LibreOffice, save it as .docx and try again.';
const RECOGNISE = 'It is a picture: let a program for text recognition (OCR) make text of it first.';

const ADVICE: ReadonlyMap<string, string> = new Map([
  ...['.doc', '.dot', '.rtf', '.odt', '.wps', '.docm', '.dotx'].map((ending): [string, string] => [ending, SAVE_AS_DOCX]),
  ...['.png', '.jpg', '.jpeg', '.gif', '.tif', '.tiff', '.bmp', '.webp', '.heic'].map((ending): [string, string] => [
    ending,
    RECOGNISE,
  ]),
  ['.mhtml', 'Save the page as .html and try again.'],
  ['.mht', 'Save the page as .html and try again.'],
]);

/** Why a file's ending is refused, and what to do about it. */
export function whyNotRead(path: string): string {
  const ending = extname(path);
  if (ending === '') return `it has no file ending, expected ${ENDINGS}`;
  const advice = ADVICE.get(ending.toLowerCase());
  return `"${ending}" is not among ${ENDINGS}${advice === undefined ? '' : `. ${advice}`}`;
}
