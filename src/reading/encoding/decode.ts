import { badFile } from '../../errors/bad-file.js';
import { say } from '../../words/sentence.js';
import type { LegacyEncoding } from './legacy.js';
import { isMisreadUtf8, isViqr } from './misread.js';
import { convertLegacy, recogniseLegacy } from './recognise.js';
import { utf16Of, type Utf16 } from './utf16.js';

/** Text made of bytes, and what they were. */
export interface Decoded {
  readonly text: string;
  /** `UTF-8`: the text is the bytes' own characters. */
  readonly encoding: 'UTF-8' | Utf16 | LegacyEncoding;
}

/**
 * Finds out how bytes encode Vietnamese and reads them: UTF-8 as it is, less a byte-order mark; UTF-16, TCVN3, VNI and
 * Windows-1258 converted to composed Unicode.
 *
 * @param name what errors call it
 * @throws CancuError BAD_INPUT, with what it is as far as that can be told, where it is none of these
 */
export function decodeText(name: string, bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: checked(name, decodeUtf16(name, bytes, utf16)), encoding: utf16 };
  const utf8 = decodeUtf8(bytes);
  return utf8 === null ? decodeLegacy(name, bytes) : fromUnicode(name, utf8);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeUtf16(name: string, bytes: Uint8Array, encoding: Utf16): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw badFile(name, say('file.encoding-damaged', { encoding }), { cause: error });
  }
}

function checked(name: string, text: string): string {
  if (text.includes('\u0000')) throw badFile(name, say('file.binary'));
  return text;
}

/** Unicode may still spell Vietnamese in another way: letters of a legacy font, UTF-8 read twice, marks in ASCII. */
function fromUnicode(name: string, text: string): Decoded {
  checked(name, text);
  const legacy = recogniseLegacy(text);
  if (legacy) return { text: convertLegacy(text, legacy), encoding: legacy.encoding };
  if (isMisreadUtf8(text)) throw badFile(name, say('file.misread'));
  if (isViqr(text)) throw badFile(name, say('file.viqr'));
  return { text, encoding: 'UTF-8' };
}

function decodeLegacy(name: string, bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) throw badFile(name, say('file.binary'));
  const text = new TextDecoder('windows-1252').decode(bytes);
  const legacy = recogniseLegacy(text, true);
  if (legacy) return { text: legacy.convert(text), encoding: legacy.encoding };
  throw badFile(name, say('file.encoding-unknown'));
}
