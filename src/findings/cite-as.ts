import type { DocumentNode } from '../graph/nodes.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import type { PartialDate } from '../time/partial-date.js';

/**
 * Words to paste, in the citing style of the document's system: `Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Bộ Chính trị về …`
 * (party papers have a comma before the day), `Luật Tố cáo số 25/2018/QH14 ngày 12/6/2018`.
 *
 * @param typeWord `Quyết định`, in ordinary letters
 */
export function citeAs(document: DocumentNode, typeWord: string): string {
  // `36-CP` is an old number of the government's
  const isParty = /^\d+\w?-[^/]+\//u.test(document.symbol ?? '');
  const title = document.title ?? '';
  const ownWord = title.toLowerCase().startsWith(`${typeWord.toLowerCase()} `);
  const isLaw = document.type === 'L' || document.type === 'PL';
  const head = isLaw && ownWord ? title : typeWord;
  const rest = ownWord ? title.slice(typeWord.length).trim() : title;
  const day = dayWords(document.issuedOn ?? null);
  const parts = [
    head,
    document.symbol == null ? '' : `số ${document.symbol}${isParty && day !== '' ? ',' : ''}`,
    day,
    document.issuer == null || isLaw ? '' : `của ${document.issuer}`,
    isLaw && ownWord ? '' : aboutWords(rest),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Titles that say what the paper does are cited without *về*: `của Chính phủ quy định chi tiết …`. */
const DOES = /^(?:quy định chi tiết|phê duyệt|ban hành|sửa đổi|hướng dẫn|bãi bỏ)(?!\p{L})/iu;

/** A title behind what cites it: with *về* where it needs one, its first letter small unless a name begins with it. */
function aboutWords(title: string): string {
  if (title === '' || /^["“]/u.test(title) || title === title.toLocaleUpperCase('vi')) return title;
  const [first = '', second = ''] = title.split(' ', 2);
  const isName = /^\p{Lu}/u.test(second) && !/^về$/iu.test(first);
  const small = isName ? title : `${first.slice(0, 1).toLocaleLowerCase('vi')}${title.slice(1)}`;
  return /^về /iu.test(title) || DOES.test(title) ? small : `về ${small}`;
}

/** Type and symbol alone, where day, issuer and title stand there already: `Nghị định số 04/2015/NĐ-CP`. */
export function nameOf({ type, symbol, title }: DocumentNode, vocabulary: Vocabulary): string {
  if (symbol == null) return title ?? typeWordOf(type ?? null, vocabulary);
  return `${typeWordOf(type ?? null, vocabulary)} số ${symbol}`;
}

/** `ngày 05/3/2024`: days, and the months January and February, have two digits (Decree 30/2020, Appendix I); empty for less. */
export function dayWords(date: PartialDate | null): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date ?? '');
  return parts ? `ngày ${parts[3]}/${Number(parts[2]) < 3 ? parts[2] : Number(parts[2])}/${parts[1]}` : '';
}

/** `Quyết định`, in ordinary letters. */
export function typeWordOf(type: string | null, vocabulary: Vocabulary): string {
  const word = vocabulary.typeByName.get(type ?? '')?.words[0] ?? 'văn bản';
  return word.slice(0, 1).toLocaleUpperCase('vi') + word.slice(1);
}
