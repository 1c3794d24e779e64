import { judge } from '../encoding/judge.js';
import { tcvn3, vni, type Legacy } from '../encoding/legacy.js';
import type { Block, Piece } from './blocks.js';
import type { RunLook } from './styles.js';

type TextPiece = Extract<Piece, { kind: 'text' }>;

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
export function legacyReader(blocks: readonly Block[]): (piece: TextPiece) => string {
  const inUse = new Set(
    [tcvn3, vni].filter((legacy) => {
      const text = blocks.flatMap((block) => (block.kind === 'paragraph' ? textsIn(block.pieces, legacy) : [])).join('\n');
      return judge(text, legacy.convert).share > judge(text).share;
    }),
  );
  return ({ text, look }) => {
    const legacy = legacyOfFont(look);
    const converted = legacy && inUse.has(legacy) && !UNICODE.test(text) ? convert(text, look, legacy) : text;
    return look.caps === true ? converted.toUpperCase() : converted;
  };
}

/** Whether any piece of a document is in a font of an old encoding, and in that encoding. */
function textsIn(pieces: readonly Piece[], legacy: Legacy): string[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'text' && legacyOfFont(piece.look) === legacy && !UNICODE.test(piece.text) ? [fromPrivate(piece.text)] : [],
  );
}

function convert(text: string, { font = '' }: RunLook, legacy: Legacy): string {
  const converted = legacy.convert(fromPrivate(text));
  return legacy === tcvn3 && /h$/iu.test(font) ? converted.toUpperCase() : converted;
}

/** Word keeps letters of some fonts in a private area. */
function fromPrivate(text: string): string {
  return text.replace(/[\uF020-\uF0FF]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xf000));
}
