import { documentId, numberSegment } from '../../identity/document-id.js';
import { begunBy, lowerPlaceSlug, placeOn, provinceOf, provinceSlugs } from '../../identity/place.js';
import { organSegment, type Issuer, type Vocabulary } from '../../registry/vocabulary.js';
import { foldWords, slug } from '../../text/fold.js';
import { yearOf, type PartialDate } from '../../time/partial-date.js';
import type { IssuerMatch } from '../issuer.js';
import { organKey, type SymbolReading } from '../symbol-rules.js';

/** The document that cites: what it lends to mentions that leave place or level out. */
export interface Citing {
  readonly documentId: string;
  /** Place path, or null where the text names none. */
  readonly place: string | null;
  readonly issuedOn: PartialDate | null;
  /** The day before which it must have been issued, if a first deadline tells. */
  readonly notAfter: string | null;
  /** For questions that no document asks: local documents of any place may be meant. */
  readonly anywhere?: boolean;
}

/** What is needed to name a document by its symbol. */
export interface Identifiable {
  readonly reading: SymbolReading;
  readonly date: PartialDate | null;
  readonly issuer: IssuerMatch | null;
}

/**
 * The ids that a symbol with a year may stand for: one where everything is known, several where a merged province
 * leaves its parts, none where place or year cannot be known.
 */
export function statedIds(mention: Identifiable, citing: Citing, vocabulary: Vocabulary): string[] {
  const year = mention.reading.year ?? (mention.date === null ? null : String(yearOf(mention.date)));
  if (year === null) return [];
  const type = typeSegment(mention.reading);
  const organ = organPath(mention.reading);
  if (type === null || organ === '' || isAnothers(mention)) return [];
  const number = numberSegment(mention.reading.number, mention.reading.year);
  const places = placesOf(mention, mention.date ?? year, citing, vocabulary);
  const possible = citing.issuedOn === null ? places : begunBy(places, citing.issuedOn, vocabulary);
  return possible.map((place) => documentId({ place, organ, year, type, number }));
}

/** `70/CĐ-TW … của Ban Chỉ đạo phòng, chống lụt, bão Trung ương`: a body that nobody knows does not write in the Central Committee's name. */
function isAnothers({ reading, issuer }: Identifiable): boolean {
  return (
    issuer !== null && issuer.bodies.length === 0 && reading.organs.length === 1 && organKey(reading.organs[0] ?? '') === 'TW'
  );
}

/** The printed code gives the segment; the word where none is printed. */
export function typeSegment(reading: SymbolReading): string | null {
  if (reading.type === null) return null;
  return (reading.code !== null ? reading.type.codes[reading.code] : undefined) ?? reading.type.idSegment;
}

/** Organs of a joint paper are one body; the unit behind the organ of a công văn is none. */
export function organPath(reading: SymbolReading): string {
  const organs = reading.code === null ? reading.organs.slice(0, 1) : reading.organs;
  return organs
    .map(organSegment)
    .filter((segment) => segment !== '')
    .join('-');
}

/** Place paths the document's body may belong to; `['']` for a central one. */
function placesOf(mention: Identifiable, on: PartialDate, citing: Citing, vocabulary: Vocabulary): string[] {
  const level = levelOf(mention, vocabulary);
  if (level === 'central') return [''];
  if (level === null) return [];
  const named = mention.issuer?.place ?? null;
  const lower = mention.issuer?.lower ?? null;
  const isLower = level === 'district' || level === 'commune';
  if (named !== null) {
    const provinces = provinceSlugs(named, on, vocabulary);
    if (!isLower) return provinces;
    return lower === null ? [] : provinces.map((place) => `${place}/${lowerPlaceSlug(lower)}`);
  }
  if (citing.place === null) return [];
  const own = placeOn(citing.place, on, vocabulary);
  if (level === 'province') return ofItsKind([...new Set(own.map(provinceOf))], mention.issuer, vocabulary);
  if (lower !== null) return own.map((place) => `${provinceOf(place)}/${lowerPlaceSlug(lower)}`);
  const sameLevel = own.filter((place) => place.includes('/'));
  return level === 'local' ? own : sameLevel;
}

/** `HĐND thành phố` in a city that a province was merged into: the words tell which of the two it was. */
function ofItsKind(places: string[], issuer: IssuerMatch | null, { placeBySlug }: Vocabulary): string[] {
  const [, printed] = /(tinh|thanh)(?: pho| uy)?$/u.exec(foldWords(issuer?.name ?? '')) ?? [];
  if (printed === undefined) return places;
  const kind = printed === 'tinh' ? 'tỉnh' : 'thành phố';
  const fitting = places.filter((place) => placeBySlug.get(place)?.kind === kind);
  return fitting.length > 0 ? fitting : places;
}

/**
 * The province, as it is called before and after a merger, among whose documents a mention is looked up; empty for a central
 * body, null where the place is not known, undefined where any place is possible.
 */
export function placeToSearch(mention: Identifiable, citing: Citing, vocabulary: Vocabulary): string | null | undefined {
  const level = levelOf(mention, vocabulary);
  if (level === 'central') return '';
  if (level === null) return undefined;
  const named = mention.issuer?.place ?? null;
  if (named !== null) return placeFamily(provinceSlugs(named, null, vocabulary)[0] ?? slug(named));
  if (citing.anywhere === true) return undefined;
  return citing.place === null ? null : placeFamily(citing.place);
}

/** `tuyen-quang-2025`, `tuyen-quang/yen-son` → `tuyen-quang`. */
export function placeFamily(place: string): string {
  return provinceOf(place).replace(/-\d{4}$/u, '');
}

type Level = Issuer['level'];

/** The level of the issuing body: by the words of the mention, else by its organ; null for an organ nobody knows. */
function levelOf(mention: Identifiable, vocabulary: Vocabulary): Level | null {
  const [organ] = mention.reading.organs;
  if (organ === undefined) return null;
  const known = vocabulary.issuersByCode.get(organKey(organ)) ?? [];
  const level = known[0]?.level ?? null;
  if (level === 'central' || level === null) return level;
  return mention.issuer?.level ?? level;
}
