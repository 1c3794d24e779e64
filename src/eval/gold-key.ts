import { placeFamily } from '../citation/resolve/identity.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import { fold } from '../text/fold.js';

/** The parts of a gold key; null where the annotators left them open (`????`). */
export interface GoldKey {
  readonly type: string;
  readonly number: string | null;
  /** Organ codes as a document id has them: `bdvtu-bcsdubnd`. */
  readonly organ: string;
  /** Slug of the province; the empty text for a central body. */
  readonly place: string | null;
  readonly year: string | null;
}

/**
 * Reads `TYPE-NUMBER-ISSUERCODE.place-YEAR`, e.g. `KL-114-TW-2015`, `CTPH-05-BDVTU-BCSĐUBND.tuyen-quang-2022`.
 *
 * @returns null for a key of another form, of which nothing can be judged
 */
export function parseGoldKey(key: string): GoldKey | null {
  const parts = /^([^-]+)-([\d.?]+\p{Ll}?)-(.+)-(\d{4}|\?{2,4})$/u.exec(key);
  if (!parts) return null;
  const [, type = '', number = '', issuer = '', year = ''] = parts;
  const [, organ = '', place = ''] = /^([^.]*)(?:\.(.*))?$/u.exec(issuer) ?? [];
  return { type, number: known(number), organ: segment(organ), place: known(place), year: known(year) };
}

function known(part: string): string | null {
  return part.includes('?') ? null : part;
}

function segment(organ: string): string {
  return fold(organ).replace(/[^a-z0-9-]/gu, '');
}

/**
 * What in a document id contradicts a gold key: number, type, year, place or organ; null where nothing does. What the
 * annotators left open contradicts nothing.
 *
 * @param id `vn/<body>/<year>/<type>/<number>`
 */
export function contradiction(id: string, key: GoldKey, vocabulary: Vocabulary): string | null {
  const segments = id.split('/');
  const [organ = '', year = '', type = '', number = ''] = segments.slice(-4);
  const places = segments.slice(1, -4);
  if (key.number !== null && plainNumber(number) !== plainNumber(key.number)) return `number ${number}`;
  const types = typeSegments(key.type, vocabulary);
  if (types.size > 0 && !types.has(type)) return `type ${type}`;
  if (key.year !== null && year !== key.year) return `year ${year}`;
  if (key.place !== null && !samePlace(places, key.place)) return `place ${places.join('/') || '(central)'}`;
  // the unit behind the organ of a công văn is none of the body
  const bodies = type === 'cv' ? [key.organ, key.organ.split('-')[0]] : [key.organ];
  return bodies.includes(organ) ? null : `body ${organ}`;
}

/** Without leading zeros, and without the year that some symbols print. */
function plainNumber(number: string): string {
  return fold(number)
    .replace('.', '-')
    .replace(/-\d{4}$/u, '')
    .replace(/^0+(?=\d)/u, '');
}

/** Keys name the type by its word or by its printed code; both are right. */
function typeSegments(type: string, { types }: Vocabulary): Set<string> {
  return new Set(
    types.flatMap((one) =>
      one.type === type ? [one.idSegment, ...Object.values(one.codes)] : one.codes[type] === undefined ? [] : [one.codes[type]],
    ),
  );
}

function samePlace(places: readonly string[], place: string): boolean {
  if (place === '') return places.length === 0;
  return places.some((one) => placeFamily(one) === placeFamily(place));
}
