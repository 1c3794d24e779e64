import { createHash } from 'node:crypto';
import { badFile } from '../errors/bad-file.js';
import { CancuError } from '../errors/cancu-error.js';
import { parse, type Parsed } from './extract.js';
import { provinceSlugs, provinceOf } from '../identity/place.js';
import type { SourceFile } from '../reading/read-file.js';
import { OWN_TEXT, readText } from '../reading/read-text.js';
import { retoldWarning } from '../reading/retold.js';
import type { Registry } from '../registry/registry.js';
import { compatible, type PartialDate } from '../time/partial-date.js';
import { say, type Value } from '../words/sentence.js';

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
  if (text.length > mostCharacters)
    throw badFile(file.name, say('draft.too-long', { length: text.length, limit: mostCharacters }));
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
  if (text.trim() === '') throw new CancuError('BAD_INPUT', say('draft.empty'));
  checkSlug(place, registry);
  const warnings = retoldWarning(createHash('sha256').update(text).digest('hex'));
  const parsed = parse(text, { registry, origin: { ...OWN_TEXT, warnings }, ...given(place, date) });
  return checked(say('draft.text'), parsed, place, date, registry);
}

/** @throws CancuError BAD_INPUT where a place that was given by hand is none */
export function checkSlug(place: string | null, { vocabulary }: Registry): void {
  if (place !== null && !vocabulary.placeBySlug.has(provinceOf(place)))
    throw new CancuError('BAD_INPUT', say('draft.no-place', { place }));
}

function given(place: string | null, date: PartialDate | null): { place?: string; date?: PartialDate } {
  return { ...(place === null ? {} : { place }), ...(date === null ? {} : { date }) };
}

function checked(name: Value, parsed: Parsed, place: string | null, date: PartialDate | null, registry: Registry): Parsed {
  if (!looksLikeDocument(parsed)) throw badFile(name, say('draft.no-document'));
  checkPlace(name, parsed, place, registry);
  checkDate(name, parsed, date);
  return parsed;
}

/** A wrong place would make it another document, whose word then counts there. */
function checkPlace(name: Value, { head }: Parsed, given: string | null, { vocabulary }: Registry): void {
  const printed = head.placePrinted ? head.place : null;
  if (given === null || printed === null) return;
  const [province = ''] = given.split('/');
  const named = provinceSlugs(printed, null, vocabulary);
  if (named.length === 0 || named.includes(province)) return;
  throw badFile(name, say('draft.other-place', { printed, place: province }));
}

/** Somebody else's day would tell who was wrong when. */
function checkDate(name: Value, { head }: Parsed, given: PartialDate | null): void {
  const { issuedOn, issuedOnInferred } = head;
  if (given === null || issuedOn === null || issuedOnInferred || compatible(issuedOn, given)) return;
  throw badFile(name, say('draft.other-day', { day: issuedOn, givenDay: given }));
}

/** A head that names its type and more, or a text that cites. */
function looksLikeDocument({ head, mentions }: Parsed): boolean {
  if (mentions.length > 0) return true;
  return head.type !== null && (head.reading !== null || head.issuer !== null);
}
