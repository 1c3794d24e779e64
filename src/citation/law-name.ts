import type { Token } from '../reading/token.js';
import type { Registry } from '../registry/registry.js';
import type { DocumentType } from '../registry/vocabulary.js';

export interface LawNameMatch {
  readonly end: number;
  readonly type: DocumentType;
}

/** A name ends before these words: they go on the sentence. With their diacritics, for *điện tử* is no *từ*. */
const ENDS_NAME = new Set([
  'số',
  'năm',
  'ngày',
  'được',
  'có',
  'tại',
  'là',
  'theo',
  'đã',
  'để',
  'thì',
  'này',
  'do',
  'khi',
  'còn',
  'cũng',
  'mà',
  'hiện',
  'nhằm',
  'trong',
  'bằng',
  'trên',
  'của',
  'về',
  'gồm',
  'phải',
  'sẽ',
  'bao',
  'gắn',
  'ban',
  'đến',
  'từ',
  'như',
  'quy',
  'và',
]);
const MOST_WORDS = 14;

/**
 * The name of a law, code or ordinance at token `at`: one that the registry knows, or *Luật* and a capitalised name up to
 * where the sentence goes on. The Constitution is known by its type word alone.
 */
export function lawNameAt(tokens: readonly Token[], at: number, registry: Registry): LawNameMatch | null {
  const { vocabulary, catalogue } = registry;
  const word = vocabulary.typeWords.longestAt(tokens, at);
  if (!word || !/^(L|PL|HP)$/u.test(word.value.type)) return null;
  if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return null;
  const known = catalogue.lawNames.longestAt(tokens, at);
  if (known) return { end: known.end, type: word.value };
  if (word.value.type === 'HP') return { end: word.end, type: word.value };
  const end = nameEnd(tokens, word.end);
  return end === null ? null : { end, type: word.value };
}

function nameEnd(tokens: readonly Token[], start: number): number | null {
  const opening = tokens[start];
  if (opening?.kind !== 'word' || opening.gap === 'paragraph' || !/^\p{Lu}\p{Ll}/u.test(opening.text)) return null;
  let end = start;
  while (end - start < MOST_WORDS) {
    const token = tokens[end];
    if (!token || token.gap === 'paragraph') break;
    if (token.kind === 'mark') {
      if (!commaInsideName(tokens, end)) break;
    } else if (token.kind !== 'word') break;
    else if (
      ENDS_NAME.has(token.text) &&
      !(token.text === 'và' && goesOnAfterAnd(tokens, end)) &&
      !(token.text === 'quy' && tokens[end + 1]?.text === 'hoạch')
    )
      break;
    end += 1;
  }
  return end - start >= 2 ? end : null;
}

/** `Phòng, chống tham nhũng`, `Thực hành tiết kiệm, chống lãng phí`: a comma that belongs to the name. */
function commaInsideName(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' && /^(chống|chữa)$/u.test(tokens[at + 1]?.text ?? '');
}

/** `Luật Phòng cháy, chữa cháy và cứu nạn cứu hộ`; but `và các văn bản`, `và Luật …` begin something else. */
function goesOnAfterAnd(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'word' && !/^(các|những|văn|việc|triển|tổ|thực)$/u.test(next.text) && !/^\p{Lu}/u.test(next.text);
}
