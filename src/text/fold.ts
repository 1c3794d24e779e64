/** Nothing to compose and no diacritics: most of what is folded. */
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * Lower case ASCII letters and everything that is not a Latin letter as it stands: `Uỷ`, `Ủy` and `UY` all fold to
 * `uy`. đ has no decomposition in Unicode, so it is mapped by hand. The length may change: never use it for offsets.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let stripped = '';
  for (let at = 0; at < text.length; at += 1) stripped += strippedUnits[text.charCodeAt(at)] ?? strippedAt(text, at);
  return stripped.toLowerCase();
}

/** What is left of each UTF-16 code unit without its diacritics, filled as they are met. Halves of a pair are not in it. */
const strippedUnits: (string | undefined)[] = new Array<string | undefined>(0x10000);

/** What is left of the character that begins at `at`; nothing for the second half of a pair. */
function strippedAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return strippedPair(text, at);
  const stripped = withoutDiacritics(String.fromCharCode(unit));
  strippedUnits[unit] = stripped;
  return stripped;
}

function strippedPair(text: string, at: number): string {
  const isSecond = text.charCodeAt(at) >= 0xdc00 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return isSecond ? '' : withoutDiacritics(String.fromCodePoint(text.codePointAt(at) as number));
}

function withoutDiacritics(character: string): string {
  return character
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd');
}

/** The folded words of a text, joined by one blank: what titles, names and search terms are compared by. */
export function foldWords(text: string): string {
  return words(text).join(' ');
}

/** The folded words of a text: runs of letters and digits. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** `Sở Nội vụ` → `so-noi-vu`: the form names take inside an id. */
export function slug(text: string): string {
  return words(text).join('-');
}

/** Runs of blanks and line breaks become one blank. */
export function collapse(text: string): string {
  return oneBlankEach(text).trim();
}

/** What is not one blank already: nearly all that stands between words is. */
const NOT_ONE_BLANK = /\s{2,}|[^\S ]/gu;

/** The same, but for the ends of the text, where one blank stays. */
export function oneBlankEach(text: string): string {
  return text.replace(NOT_ONE_BLANK, ' ');
}

/** One of the hyphens, strokes and blanks of which one kind is kept. */
const ODD_MARK = /[\u00A0\u2000-\u200A\u2010-\u2015\u202F\u2044\u2212\u2215\u3000\uFE58\uFE63\uFF0D\uFF0F]/u;

/** Canonical composition and one kind of hyphen and blank: what knowledge is compared with, letter by letter. */
export function compose(text: string): string {
  if (PLAIN.test(text)) return text;
  const composed = text.normalize('NFC');
  if (!ODD_MARK.test(composed)) return composed;
  return composed
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu, '-')
    .replace(/[\u2044\u2215\uFF0F]/gu, '/')
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/gu, ' ');
}

const OLD_TONES: readonly (readonly [RegExp, string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
].map(([old, placed]) => [new RegExp(`(?<!q)${old}(?!\\p{L})`, 'giu'), placed as string]);

const OLD_TONE = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/iu;

/** One placement of tone marks: `uỷ` → `ủy`, `hoá` → `hóa`. Names that differ in nothing else become the same. */
export function placeTones(text: string): string {
  const composed = text.normalize('NFC');
  if (!OLD_TONE.test(composed)) return composed;
  return OLD_TONES.reduce(
    (result, [old, placed]) =>
      result.replace(old, (found) =>
        Array.from(placed, (letter, index) => (/\p{Lu}/u.test(found[index] ?? '') ? letter.toUpperCase() : letter)).join(''),
      ),
    composed,
  );
}
