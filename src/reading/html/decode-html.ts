import { decodeText, type Decoded } from '../encoding/decode.js';
import { utf16Of } from '../encoding/utf16.js';

/** Only here may a page say how it is encoded. */
const OPENING_BYTES = 4096;
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/iu;

/**
 * The characters of a page. Bytes that are UTF-8 are UTF-8, whatever the page says: old editors write one thing and save
 * another. Else what the page says counts, and where it says nothing the letters do.
 *
 * @throws CancuError BAD_INPUT where neither tells
 */
export function decodeHtml(name: string, bytes: Uint8Array): Decoded['text'] {
  if (utf16Of(bytes)) return decodeText(name, bytes).text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const decoder = decoderOf(bytes);
    return decoder ? decoder.decode(bytes) : decodeText(name, bytes).text;
  }
}

function decoderOf(bytes: Uint8Array): TextDecoder | null {
  const opening = Buffer.from(bytes.subarray(0, OPENING_BYTES)).toString('latin1');
  const [, meta, xml] = CHARSET.exec(opening) ?? [];
  const label = (meta ?? xml ?? '').toLowerCase();
  if (label === '' || /^utf-?8$/u.test(label)) return null;
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
