import { judge } from '../encoding/judge.js';
import { tcvn3, vni, type Legacy } from '../encoding/legacy.js';
import { EACH_CHARACTER, type Follow } from '../trace.js';
import type { Block, Piece, TextPiece } from './blocks.js';
import type { RunLook } from './styles.js';

/** Fonts of old encodings by their names: `.VnTime`, `.VnArialH`, `VNI-Times`. */
function legacyOfFont({ font = '' }: RunLook): Legacy | null {
  if (/^\.vn/iu.test(font)) return tcvn3;
  return /^vni[- ]/iu.test(font) ? vni : null;
}

/** Letters that no old encoding has. */
const UNICODE = /[\u0102-\u01B0\u1EA0-\u1EF9]/u;

/**
 * What stands in a font of an old encoding is converted, letters in the capitals' font of TCVN3 (`.VnTimeH`) to capitals. A
 * text that was converted before may still name the font: it is left as it is, for converting would make no words of it.
 */
export function legacyReader(blocks: readonly Block[]): (piece: TextPiece, follow?: Follow) => string {
  const inUse = new Set(
    [tcvn3, vni].filter((legacy) => {
      const text = blocks.flatMap((block) => (block.kind === 'paragraph' ? textsIn(block.pieces, legacy) : [])).join('\n');
      return judge(text, legacy.convert).share > judge(text).share;
    }),
  );
  return ({ text, look }, follow) => {
    const legacy = legacyOfFont(look);
    const converted = legacy && inUse.has(legacy) && !UNICODE.test(text) ? convert(text, look, legacy, follow) : text;
    return look.caps === true ? inCapitals(converted, follow) : converted;
  };
}

/** Whether any piece of a document is in a font of an old encoding, and in that encoding. */
function textsIn(pieces: readonly Piece[], legacy: Legacy): string[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'text' && legacyOfFont(piece.look) === legacy && !UNICODE.test(piece.text) ? [fromPrivate(piece.text)] : [],
  );
}

function convert(text: string, { font = '' }: RunLook, legacy: Legacy, follow?: Follow): string {
  const latin = fromPrivate(text);
  follow?.({ before: text, after: latin, stretch: EACH_CHARACTER, become: fromPrivate });
  const converted = legacy.convert(latin);
  follow?.({ before: latin, after: converted, stretch: legacy.stretch, become: legacy.convert });
  return legacy === tcvn3 && /h$/iu.test(font) ? inCapitals(converted, follow) : converted;
}

function inCapitals(text: string, follow?: Follow): string {
  const capitals = text.toUpperCase();
  follow?.({ before: text, after: capitals, stretch: EACH_CHARACTER, become: (one) => one.toUpperCase() });
  return capitals;
}

/** Word keeps letters of some fonts in a private area. */
function fromPrivate(text: string): string {
  return text.replace(/[\uF020-\uF0FF]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xf000));
}
