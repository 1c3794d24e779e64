import { withoutMarkup } from './markup.js';
import { BLANK, LETTER, traitsOf, UnitTest } from '../text/characters.js';

/** The number, letter or dash that opens a paragraph. */
export interface Marker {
  readonly kind: 'part' | 'roman' | 'number' | 'letter' | 'dash' | 'article';
  /** As it is called in a section path: `III`, `2`, `a`, `Điều 3`; empty for a dash. */
  readonly label: string;
  /** Length in the text it was found in, blanks after it left out. */
  readonly length: number;
  /** Certain even in the middle of a wrapped paragraph; others want the line before to have ended. */
  readonly certain: boolean;
}

interface MarkerForm {
  readonly kind: Marker['kind'];
  /** The first character, and the second one: most lines are passed over by these. */
  readonly opens: RegExp;
  readonly then: UnitTest;
  readonly pattern: RegExp;
  readonly certain: boolean;
}

const IN_PART = new UnitTest(/[hụ]/iu);
const IN_ARTICLE = new UnitTest(/i/u);
const IN_ROMAN = new UnitTest(/[IVX.)-]/u);
const IN_NUMBER = new UnitTest(/[\d.)-]/u);
const BEHIND_LETTER = new UnitTest(/[).-]/u);

const FORMS: readonly MarkerForm[] = [
  {
    kind: 'part',
    opens: /[PCM]/iu,
    then: IN_PART,
    pattern: /^(Phần|Chương|Mục)\s+(?:thứ\s+)?([IVXLC]+|\d+|nhất|hai|ba|tư|năm)\b[.:]?/iu,
    certain: true,
  },
  { kind: 'article', opens: /Đ/u, then: IN_ARTICLE, pattern: /^(Điều)\s+(\d+[a-zđ]?)[.:]/u, certain: true },
  {
    kind: 'roman',
    opens: /[IVX]/u,
    then: IN_ROMAN,
    pattern: /^((?:X{0,3})(?:IX|IV|V?I{0,3}))[.)](?=\s|\p{Lu}|$)/u,
    certain: true,
  },
  {
    kind: 'number',
    opens: /\d/u,
    then: IN_NUMBER,
    pattern: /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)](?=\s|$)/u,
    certain: false,
  },
  {
    kind: 'number',
    opens: /\d/u,
    then: IN_NUMBER,
    pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})(?=\s+\p{Lu})/u,
    certain: false,
  },
  // «1- Nội dung», «I- MỤC ĐÍCH»: as party papers number; «18- CT/TW» is a symbol
  {
    kind: 'roman',
    opens: /[IVX]/u,
    then: IN_ROMAN,
    pattern: /^((?:X{0,3})(?:IX|IV|V?I{0,3}))-(?=\s*\p{Lu}{2,}\s)/u,
    certain: true,
  },
  { kind: 'number', opens: /\d/u, then: IN_NUMBER, pattern: /^(\d{1,2})-(?=\s+\p{Lu}\p{Ll})/u, certain: false },
  { kind: 'letter', opens: /[a-zđ]/u, then: BEHIND_LETTER, pattern: /^([a-zđ])-(?=\s+\p{Lu}\p{Ll})/u, certain: false },
  { kind: 'letter', opens: /[a-zđ]/u, then: BEHIND_LETTER, pattern: /^([a-zđ])[).](?=\s|$)/u, certain: true },
];

/** The most usual one by far. */
const OPENS_DASH = new UnitTest(/[-–—+•●▪]/u);
/** Also `- 12 thôn`, `- 100% cán bộ`; `2020 - 2025`, cut before its dash, is a period. */
const DASH_PATTERN = /^[-–—+•●▪](?=\s*[\p{Lu}“"(]|\s+(?:\p{L}|\d{1,3}(?:\s*%|\s+\p{L})))/u;
const DASH: Marker = { kind: 'dash', label: '', length: 1, certain: false };

/** The forms that may open with a character, by its code unit; filled as they are met. */
const formsByOpening = new Map<number, readonly MarkerForm[]>();

function formsOpenedBy(unit: number): readonly MarkerForm[] {
  const known = formsByOpening.get(unit);
  if (known) return known;
  const forms = FORMS.filter(({ opens }) => opens.test(String.fromCharCode(unit)));
  formsByOpening.set(unit, forms);
  return forms;
}

/** No marker is longer, the mark-up around it included. */
const LONGEST_MARKER = 60;

/** The marker that opens a stretch of a text, which begins with no mark-up; null where there is none. What is marked up in it is left out. */
export function markerAt(text: string, start: number, end: number): Marker | null {
  const opening = text.charCodeAt(start);
  if (OPENS_DASH.holds(opening)) {
    if (start + 2 < end && opensItem(text, start)) return DASH;
  } else if (!mayOpen(opening, text.charCodeAt(start + 1))) return null;
  return openingMarker(withoutMarkup(text.slice(start, Math.min(end, start + LONGEST_MARKER))));
}

const IN_MARKUP = new UnitTest(/[*#\\]/u);

/** Whether a marker may begin with these two characters, mark-up between them left out: nearly no line does. */
function mayOpen(first: number, second: number): boolean {
  const forms = formsOpenedBy(first);
  return forms.length > 0 && (IN_MARKUP.holds(second) || forms.some(({ then }) => then.holds(second)));
}

/** Whether a blank and a letter stand behind a dash, as nearly always: part of what the pattern looks for. */
function opensItem(text: string, dash: number): boolean {
  return (traitsOf(text.charCodeAt(dash + 1)) & BLANK) !== 0 && (traitsOf(text.charCodeAt(dash + 2)) & LETTER) !== 0;
}

/** The marker at the beginning of a line or paragraph, or null. */
export function openingMarker(text: string): Marker | null {
  const first = text.charCodeAt(0);
  if (OPENS_DASH.holds(first)) return opensItem(text, 0) || DASH_PATTERN.test(text) ? DASH : null;
  const second = text.charCodeAt(1);
  for (const { kind, then, pattern, certain } of formsOpenedBy(first)) {
    const match = then.holds(second) ? pattern.exec(text) : null;
    if (!match) continue;
    const label = kind === 'part' || kind === 'article' ? `${match[1]} ${match[2]}` : (match[1] as string);
    return { kind, label, length: match[0].length, certain };
  }
  return null;
}
