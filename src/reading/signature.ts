import type { Format } from './format.js';

/** What a file is by its first bytes, whatever its name says. */
type Kind = 'zip' | 'ole' | 'pdf' | 'rtf' | 'html' | 'picture';

/** PNG, JPEG, GIF, TIFF in both orders. */
const PICTURES = ['\u0089PNG', '\u00FF\u00D8\u00FF', 'GIF8', 'II*\0', 'MM\0*'];

const SIGNATURES: readonly { readonly opens: (head: string) => boolean; readonly kind: Kind }[] = [
  { opens: (head) => head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006'), kind: 'zip' },
  { opens: (head) => head.startsWith('\u00D0\u00CF\u0011\u00E0'), kind: 'ole' },
  // some programs write a few bytes before it
  { opens: (head) => /^[\s\S]{0,1000}?%PDF-\d/u.test(head) && !/^\s*[\p{L}\d#*<]/u.test(head), kind: 'pdf' },
  { opens: (head) => head.startsWith('{\\rtf'), kind: 'rtf' },
  { opens: (head) => /^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype html|html|\?xml)[\s>]/iu.test(head), kind: 'html' },
  { opens: (head) => PICTURES.some((one) => head.startsWith(one)) || /^RIFF.{4}WEBP/su.test(head), kind: 'picture' },
];

const OPENING_BYTES = 1024;

const WHAT: Readonly<Record<Kind, string>> = {
  zip: 'a Word or other zipped file',
  ole: 'an old Word file (.doc) or a Word file with a password',
  pdf: 'a PDF',
  rtf: 'rich text (RTF)',
  html: 'HTML or XML',
  picture: 'a picture',
};

const WHAT_TO_DO: Readonly<Record<Kind, string>> = {
  zip: 'If it is Word, rename it to .docx and try again.',
  ole: 'Open it in Word or LibreOffice, save it as .docx without a password and try again.',
  pdf: 'Rename it to .pdf and try again.',
  rtf: 'Open it in Word or LibreOffice, save it as .docx and try again.',
  html: 'Rename it to .html and try again.',
  picture: 'Let a program for text recognition (OCR) make text of it first.',
};

const EXPECTED: Readonly<Record<Format, { readonly kinds: readonly (Kind | null)[]; readonly not: string }>> = {
  txt: { kinds: [null], not: 'not text' },
  md: { kinds: [null], not: 'not text' },
  html: { kinds: ['html', null], not: 'not HTML' },
  docx: { kinds: ['zip'], not: 'not Word (.docx)' },
  pdf: { kinds: ['pdf'], not: 'not a PDF' },
};

/** Why bytes cannot be what a file's ending says, with what to do; null where they may be. */
export function whyOtherThan(format: Format, bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, OPENING_BYTES)).toString('latin1');
  const kind = SIGNATURES.find(({ opens }) => opens(head))?.kind ?? null;
  const { kinds, not } = EXPECTED[format];
  if (kinds.includes(kind)) return null;
  if (kind === null) return `is ${not}, though its name says so. Give it the ending of what it is, and try again.`;
  if (kind === 'ole') return `is ${oleFile(bytes)}, ${not}. ${WHAT_TO_DO.ole}`;
  return `is ${WHAT[kind]}, ${not}. ${WHAT_TO_DO[kind]}`;
}

/** Word puts what a password protects into an old-style file, as a stream of this name. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

function oleFile(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED)
    ? 'a Word file with a password'
    : 'an old Word file (.doc)';
}
