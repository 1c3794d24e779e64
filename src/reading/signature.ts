import { say, type Sentence } from '../words/sentence.js';
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

const EXPECTED: Readonly<Record<Format, readonly (Kind | null)[]>> = {
  txt: [null],
  md: [null],
  html: ['html', null],
  docx: ['zip'],
  pdf: ['pdf'],
};

/** Why bytes cannot be what a file's ending says, with what to do; null where they may be. */
export function whyOtherThan(format: Format, bytes: Uint8Array): Sentence | null {
  const head = Buffer.from(bytes.subarray(0, OPENING_BYTES)).toString('latin1');
  const kind = SIGNATURES.find(({ opens }) => opens(head))?.kind ?? null;
  if (EXPECTED[format].includes(kind)) return null;
  if (kind === null) return say('file.not-what-it-says', { format });
  return say('file.other-kind', { kind: kind === 'ole' && isLocked(bytes) ? 'locked' : kind, format });
}

/** Word puts what a password protects into an old-style file, as a stream of this name. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED);
}
