import { words } from '../text/fold.js';
import type { GoldCitation } from './gold.js';
import { parseGoldKey } from './gold-key.js';
import { isInFootnote, isInTable } from './surroundings.js';

/** A gold mention in its text, with the other mentions of that text in order. */
export interface MentionInText {
  readonly mention: GoldCitation;
  readonly text: string;
  readonly all: readonly GoldCitation[];
}

/** A kind of mention that is hard to read, decided from gold and text alone: what the tool made of it plays no part. */
export interface HardCase {
  readonly id: string;
  readonly meaning: string;
  readonly holds: (one: MentionInText) => boolean;
}

/** The classes by which accuracy is told. A mention may be in several of them, or in none. */
export const hardCases: readonly HardCase[] = [
  {
    id: 'split over a line',
    meaning: 'type word or symbol goes on in the next line',
    holds: ({ mention }) => /\S[^\S\n]*\r?\n[^\S\n]*\S/u.test(mention.surface),
  },
  {
    id: 'split over a page or blank line',
    meaning: 'there is a blank line or a page break inside it',
    holds: ({ mention }) => /\n\s*\n|\f/u.test(mention.surface),
  },
  {
    id: 'blanks in the symbol',
    meaning: 'blanks between the characters of the symbol (`290- QĐ/TW`), line breaks aside',
    holds: ({ mention }) => /[^\S\r\n]/u.test(symbolAsPrinted(mention)?.replace(/\s*\n\s*/gu, '') ?? ''),
  },
  {
    id: 'symbol to repair',
    meaning: 'the printed symbol differs from the canonical one by more than blanks, the code not left out altogether',
    holds: (one) => one.mention.printedSymbol !== null && !isNumberAlone(one.mention),
  },
  {
    id: 'number alone',
    meaning: 'a number without organ and code (`Quy định 377`, `QĐ 66`, `Đề án 06`)',
    holds: ({ mention }) => isNumberAlone(mention),
  },
  {
    id: 'number missing',
    meaning: '`số` is printed and no number follows',
    holds: ({ mention }) => /(?<!\p{L})số\s*$/iu.test(mention.surface),
  },
  {
    id: 'list under one type word',
    meaning: 'shares its type word, or the rest of its symbol, with a neighbour (`217, 218-QĐ/TW`)',
    holds: sharesWithNeighbour,
  },
  {
    id: 'law by name',
    meaning: 'a law, ordinance or the constitution by its name only',
    holds: ({ mention }) => isLaw(mention) && symbolAsPrinted(mention) === null && !isNumberAlone(mention),
  },
  {
    id: 'name and symbol',
    meaning: 'a law or ordinance with its name before its symbol',
    holds: ({ mention }) => isLaw(mention) && symbolAsPrinted(mention) !== null && words(mention.surface).length > 6,
  },
  {
    id: 'short later mention',
    meaning: 'names a document again that the text named before, now without a date',
    holds: ({ mention, all }) =>
      mention.issuedOn === null && all.some((one) => one.start < mention.start && one.key === mention.key),
  },
  {
    id: 'one symbol, two documents',
    meaning: 'another document of the same symbol is cited in the same text',
    holds: ({ mention, all }) =>
      mention.symbol !== null && all.some((one) => one.symbol === mention.symbol && one.key !== mention.key),
  },
  {
    id: 'nested',
    meaning: 'inside the title or description of another citation',
    holds: ({ mention }) => mention.role === 'nested' || mention.parent !== null,
  },
  {
    id: 'party symbol',
    meaning: 'number, hyphen, type, slash, body (`114-KL/TW`)',
    holds: ({ mention }) => /^[\d.]+\p{Ll}?-/u.test(mention.symbol ?? ''),
  },
  {
    id: 'state symbol',
    meaning: 'number, slash, type or body (`614/KH-UBND`)',
    holds: ({ mention }) => /^[\d.]+\p{Ll}?\/(?!\d{4}\/)/u.test(mention.symbol ?? ''),
  },
  {
    id: 'normative symbol',
    meaning: 'number, slash, year (`04/2015/NĐ-CP`)',
    holds: ({ mention }) => /^[\d.]+\p{Ll}?\/\d{4}\//u.test(mention.symbol ?? ''),
  },
  {
    id: 'joint issuer',
    meaning: 'of several bodies: organs joined behind the slash of a party symbol, or a joint circular or resolution',
    holds: ({ mention }) => /^[^/]+-[^/]+\/[^/]+-/u.test(mention.symbol ?? '') || /^(?:TTLT|NQLT)$/u.test(mention.type ?? ''),
  },
  {
    id: 'of a province',
    meaning: 'its body is of a province or lower: the place has to be known too',
    holds: ({ mention }) => isOfProvince(mention),
  },
  {
    id: 'date in words',
    meaning: 'its date is printed as `ngày … tháng … năm …`',
    holds: (one) => one.mention.issuedOn !== null && /^[^;]{0,60}?ngày\s+\d{1,2}\s+tháng/u.test(textBehind(one)),
  },
  {
    id: 'title in quotation marks',
    meaning: 'the title that follows, or a part at its beginning, stands in quotation marks',
    holds: (one) => one.mention.title !== null && quotesBeginTitle(one, one.mention.title),
  },
  {
    id: 'with provision',
    meaning: 'article, clause or point stand before it',
    holds: ({ mention }) => mention.provision !== null,
  },
  {
    id: 'own effect',
    meaning: 'the document itself replaces, repeals, amends, corrects or promulgates it',
    holds: ({ mention }) => mention.effect !== null,
  },
  {
    id: 'in a footnote',
    meaning: 'below a footnote’s mark, or the rule above footnotes, of the same page',
    holds: ({ mention, text }) => isInFootnote(text, mention.start),
  },
  {
    id: 'in a table',
    meaning: 'in a line with cell edges, or among lines so short that they are cells',
    holds: ({ mention, text }) => isInTable(text, mention.start),
  },
  {
    id: 'look-alike letters',
    meaning: 'holds a letter of another script (a Cyrillic С in `BТС`)',
    holds: ({ mention }) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(mention.surface),
  },
  {
    id: 'decomposed letters',
    meaning: 'diacritics are printed as characters of their own',
    holds: ({ mention }) => mention.surface !== mention.surface.normalize('NFC'),
  },
];

/** The hard cases that a mention is one of. */
export function hardCasesOf(one: MentionInText): HardCase[] {
  return hardCases.filter((hardCase) => hardCase.holds(one));
}

const LAW_TYPES = new Set(['L', 'PL', 'HP']);

function isLaw({ type }: GoldCitation): boolean {
  return LAW_TYPES.has(type ?? '');
}

/** From the number to the end, where a separator follows the number; blanks and line breaks as printed. */
function symbolAsPrinted({ surface }: GoldCitation): string | null {
  const withoutDate = surface.replace(/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/gu, '');
  return /[\d.]+\s*\p{Ll}?\s*[/\p{Pd}−]\s*[\p{L}\d][^]*$/u.exec(withoutDate)?.[0] ?? null;
}

function isNumberAlone({ surface }: GoldCitation): boolean {
  const withoutDate = surface.replace(/năm\s+\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/giu, '');
  return /\d/u.test(withoutDate) && !/\d\s*\p{Ll}?\s*\/|\/\s*\p{L}/u.test(withoutDate);
}

/** Its key names a place, or leaves it open. */
function isOfProvince({ key }: GoldCitation): boolean {
  const parts = parseGoldKey(key);
  return parts !== null && parts.place !== '';
}

/** No type word of its own, or a number whose code stands with the next one. */
function sharesWithNeighbour(one: MentionInText): boolean {
  const { mention, text, all } = one;
  if (/^(?:số\s*)?\d/iu.test(mention.surface)) return true;
  const next = all.find((other) => other.start >= mention.end);
  return (
    isNumberAlone(mention) &&
    next !== undefined &&
    /^\s*(?:,|;|và|\/)\s*$/u.test(text.slice(mention.end, next.start)) &&
    /^(?:số\s*)?\d/iu.test(next.surface)
  );
}

/** Longer than any description between a symbol and its title or date. */
const FAR = 400;

/** What follows up to the next mention. */
function textBehind({ mention, text, all }: MentionInText): string {
  const next = all.find((other) => other.start >= mention.end)?.start ?? text.length;
  return text.slice(mention.end, Math.min(next, mention.end + FAR));
}

const QUOTE = /[“”"«‘]/u;

/** Whether a quotation mark stands before, or within, the first words of the title. */
function quotesBeginTitle({ mention, text }: MentionInText, title: string): boolean {
  if (QUOTE.test(title.slice(0, 10))) return true;
  const [first = '', second = '', third = ''] = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  const beginning = new RegExp(`([“”"«‘])[*_]*${first}[\\s\\p{P}]+${second}[\\s\\p{P}]+${third}`, 'iu');
  return beginning.test(text.slice(mention.end, mention.end + FAR));
}
