import { CancuError } from '../errors/cancu-error.js';
import { parse, type Parsed } from './extract.js';
import { provinceSlugs, provinceOf } from '../identity/place.js';
import type { SourceFile } from '../reading/read-file.js';
import { readText } from '../reading/read-text.js';
import type { Registry } from '../registry/registry.js';
import { compatible, type PartialDate } from '../time/partial-date.js';

/**
 * Reads and parses a document, by whatever way it came.
 *
 * @param place place path given by hand for a text that does not name its own, or null
 * @param date the day of a draft, given by hand where the text prints none, or null
 * @param mostCharacters a text of more UTF-16 code units is refused
 * @throws CancuError BAD_INPUT where the file is none, holds no Vietnamese administrative document, or names another place or day
 */
export async function readDocument(
  file: SourceFile,
  place: string | null,
  registry: Registry,
  date: PartialDate | null = null,
  mostCharacters = Number.POSITIVE_INFINITY,
): Promise<Parsed> {
  const { text, ...origin } = await readText(file);
  if (text.length > mostCharacters) throw tooLong(file.name, text.length, mostCharacters);
  const parsed = parse(text, { registry, origin, ...given(place, date) });
  return checked(file.name, parsed, place, date, registry);
}

/**
 * Parses a text that was given as such.
 *
 * @throws CancuError BAD_INPUT as `readDocument` does
 */
export function readDraft(
  text: string,
  { place, date }: { readonly place: string | null; readonly date: PartialDate | null },
  registry: Registry,
): Parsed {
  if (text.trim() === '') throw new CancuError('BAD_INPUT', 'the text is empty: give the whole draft, from its head on');
  checkSlug(place, registry);
  return checked('the text', parse(text, { registry, ...given(place, date) }), place, date, registry);
}

/** @throws CancuError BAD_INPUT where a place that was given by hand is none */
export function checkSlug(place: string | null, { vocabulary }: Registry): void {
  const province = place == null ? undefined : provinceOf(place);
  if (province !== undefined && !vocabulary.placeBySlug.has(province))
    throw new CancuError('BAD_INPUT', `place: "${place}" is no place; expected the slug of a province, e.g. tuyen-quang`);
}

function tooLong(name: string, length: number, limit: number): CancuError {
  return new CancuError(
    'BAD_INPUT',
    `${name}: its text has ${length} characters, the limit here is ${limit}. Send it in parts, or check it as a file with "cancu check".`,
  );
}

function given(place: string | null, date: PartialDate | null): { place?: string; date?: PartialDate } {
  return { ...(place === null ? {} : { place }), ...(date === null ? {} : { date }) };
}

function checked(name: string, parsed: Parsed, place: string | null, date: PartialDate | null, registry: Registry): Parsed {
  if (!looksLikeDocument(parsed)) {
    throw new CancuError(
      'BAD_INPUT',
      `${name}: this is no Vietnamese plan, directive, decision or the like: it names neither number nor issuer, and cites nothing`,
    );
  }
  checkPlace(name, parsed, place, registry);
  checkDate(name, parsed, date);
  return parsed;
}

/** A wrong place would make it another document, whose word then counts there. */
function checkPlace(name: string, { head }: Parsed, given: string | null, { vocabulary }: Registry): void {
  const printed = head.placePrinted ? head.place : null;
  if (given === null || printed === null) return;
  const [province = ''] = given.split('/');
  const named = provinceSlugs(printed, null, vocabulary);
  if (named.length === 0 || named.includes(province)) return;
  throw new CancuError(
    'BAD_INPUT',
    `${name}: its head says ${printed}, not ${province}. Leave --place out: it is for texts that do not say where they are from.`,
  );
}

/** Somebody else's day would tell who was wrong when. */
function checkDate(name: string, { head }: Parsed, given: PartialDate | null): void {
  const { issuedOn, issuedOnInferred } = head;
  if (given === null || issuedOn === null || issuedOnInferred || compatible(issuedOn, given)) return;
  throw new CancuError(
    'BAD_INPUT',
    `${name}: its head prints the day ${issuedOn}, not ${given}. Leave --date out: it is for drafts that print none.`,
  );
}

/** A head that names its type and more, or a text that cites. */
function looksLikeDocument({ head, mentions }: Parsed): boolean {
  if (mentions.length > 0) return true;
  return head.type !== null && (head.reading !== null || head.issuer !== null);
}
