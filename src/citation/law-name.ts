import { isSo } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';
import type { Registry } from '../registry/registry.js';
import type { DocumentType, Vocabulary } from '../registry/vocabulary.js';

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
  'cho',
  'các',
  'với',
  'sau',
  'trước',
]);
const MOST_WORDS = 14;

/**
 * The name of a law, code or ordinance at token `at`: one that the registry knows, or *Luật* and a capitalised name up to
 * where the sentence goes on. The Constitution is known by its type word alone.
 */
export function lawNameAt(tokens: Tokens, at: number, registry: Registry): LawNameMatch | null {
  const { vocabulary, catalogue } = registry;
  const word = lawWordAt(tokens, at, registry);
  if (!word) return null;
  const ends = [catalogue.lawNames.longestAt(tokens, at)?.end, vocabulary.lawNames.longestAt(tokens, at)?.end];
  const known = Math.max(...ends.map((end) => end ?? 0));
  if (known > 0) return { end: known, type: word.type };
  if (word.type.type === 'HP') return word;
  const end = nameEnd(tokens, word.end);
  return end === null ? null : { end, type: word.type };
}

/** *Luật*, *Bộ luật*, *Pháp lệnh*, *Hiến pháp*, as a name begins: with a capital letter. */
function lawWordAt(tokens: Tokens, at: number, { vocabulary }: Registry): LawNameMatch | null {
  if (tokens.formAt(at)?.capital !== true) return null;
  const word = vocabulary.typeWords.longestAt(tokens, at);
  if (!word || !isLaw(word.value) || isSubject(tokens, at, vocabulary)) return null;
  return { end: word.end, type: word.value };
}

/** `Đại học Luật`, `Công ty Luật`, `Cử nhân Luật`: a subject, and no law. */
function isSubject(tokens: Tokens, at: number, { cues }: Vocabulary): boolean {
  if (tokens.gapAt(at) === 'paragraph') return false;
  return [1, 2].some((back) => at >= back && cues['no-law'].longestAt(tokens, at - back)?.end === at);
}

export function isLaw(type: DocumentType | null): boolean {
  return type?.type === 'L' || type?.type === 'PL' || type?.type === 'HP';
}

/** `Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công và Luật Xây dựng`: a law that is named by those it changes. */
export interface AmendingLaw extends LawNameMatch {
  readonly changed: readonly (LawNameMatch & { readonly first: number })[];
}

const MOST_CHANGED = 20;

/** The amending law whose name begins at token `at`, with the names of the laws inside it. */
export function amendingLawAt(tokens: Tokens, at: number, registry: Registry): AmendingLaw | null {
  const word = lawWordAt(tokens, at, registry);
  const amends = word && registry.vocabulary.cues.relation.longestAt(tokens, word.end);
  if (!word || amends?.value.value !== 'amends') return null;
  const changed: (LawNameMatch & { first: number })[] = [];
  let first = tokens.formAt(amends.end)?.folded === 'cac' ? amends.end + 1 : amends.end;
  while (changed.length < MOST_CHANGED) {
    const name = lawNameAt(tokens, first, registry) ?? numberedNameAt(tokens, first, registry);
    if (!name || tokens.gapAt(first) === 'paragraph') break;
    changed.push({ ...name, first });
    const joins =
      /^(,|;|va)$/u.test(tokens.formAt(name.end)?.folded ?? '') && tokens.formAt(name.end + 1)?.text.toLowerCase() !== 'số';
    if (!joins) break;
    first = name.end + 1;
  }
  const last = changed.at(-1);
  // «… của Luật A số 75/2015/QH13, Luật B số 50/2024/QH15»: each has its own number, and the law itself none
  return last && !numberedInList(tokens, last.end, registry) ? { end: last.end, type: word.type, changed } : null;
}

/** A number takes no more tokens: `số 75/2015/QH13`. */
const MOST_TOKENS_OF_NUMBER = 8;

/** Whether a number follows, and behind it a comma and another law. */
function numberedInList(tokens: Tokens, at: number, registry: Registry): boolean {
  if (!isSo(tokens.formAt(at)) || tokens.formAt(at + 1)?.kind !== 'number') return false;
  for (let end = at + 2; end < at + MOST_TOKENS_OF_NUMBER; end += 1) {
    if (tokens.gapAt(end) === 'paragraph') return false;
    if (/^(,|va)$/u.test(tokens.formAt(end)?.folded ?? '')) return lawWordAt(tokens, end + 1, registry) !== null;
  }
  return false;
}

/** So many words a name has at most that is printed in small letters: only *số* and a symbol behind it tell where it ends. */
const MOST_SMALL_WORDS = 24;

/** `Luật ban hành văn bản quy phạm pháp luật số 64/2025/QH15`: the name runs up to *số*. */
export function numberedNameAt(tokens: Tokens, at: number, registry: Registry): LawNameMatch | null {
  const word = lawWordAt(tokens, at, registry);
  if (!word || word.type.type === 'HP') return null;
  for (let end = word.end; end < word.end + MOST_SMALL_WORDS; end += 1) {
    const token = tokens.at(end);
    if (!token || token.gap === 'paragraph' || token.kind === 'number' || /^[.;:()]$/u.test(token.text)) return null;
    if (end > word.end && registry.vocabulary.typeWords.longestAt(tokens, end) && token.capital) return null;
    if (isSo(token) && tokens.formAt(end + 1)?.kind === 'number') return end > word.end ? { end, type: word.type } : null;
  }
  return null;
}

function nameEnd(tokens: Tokens, start: number): number | null {
  const opening = tokens.at(start);
  if (opening?.kind !== 'word' || opening.gap === 'paragraph' || !/^\p{Lu}\p{Ll}/u.test(opening.text)) return null;
  let end = start;
  while (end - start < MOST_WORDS) {
    const token = tokens.at(end);
    if (!token || token.gap === 'paragraph') break;
    if (token.kind === 'mark') {
      if (!commaInsideName(tokens, end)) break;
    } else if (token.kind !== 'word') break;
    else if (
      ENDS_NAME.has(token.text) &&
      !(token.text === 'và' && goesOnAfterAnd(tokens, end)) &&
      !(token.text === 'quy' && tokens.formAt(end + 1)?.text !== 'định')
    )
      break;
    end += 1;
  }
  return end - start >= 2 ? end : null;
}

/** `Phòng, chống tham nhũng`, `Thực hành tiết kiệm, chống lãng phí`: a comma that belongs to the name. */
function commaInsideName(tokens: Tokens, at: number): boolean {
  return tokens.formAt(at)?.text === ',' && /^(chống|chữa)$/u.test(tokens.formAt(at + 1)?.text ?? '');
}

/** `Luật Phòng cháy, chữa cháy và cứu nạn cứu hộ`; but `và các văn bản`, `và Luật …` begin something else. */
function goesOnAfterAnd(tokens: Tokens, at: number): boolean {
  const next = tokens.formAt(at + 1);
  return next?.kind === 'word' && !/^(các|những|văn|việc|triển|tổ|thực)$/u.test(next.text) && !next.capital;
}
