import { provinceOfId } from '../../identity/document-id.js';
import type { Catalogue, KnownDocument } from '../../registry/catalogue.js';
import { fold } from '../../text/fold.js';
import type { PartialDate } from '../../time/partial-date.js';
import { placeFamily, typeSegment } from './identity.js';
import type { SymbolReading } from '../symbol-rules.js';

/** A document that a mention may mean: what scoring looks at. */
export interface KnownTarget {
  readonly documentId: string;
  readonly issuedOn: PartialDate | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly term: string | null;
  readonly type: string | null;
  /** False where the registry has it from hearsay only. */
  readonly confirmed: boolean;
}

/**
 * Where documents are looked up that somebody knows already. The registry is one; the graph, with what other documents
 * state of theirs, is another.
 */
export interface KnownDocuments {
  /** By number, type segment and organ, whatever the year; and by these and the place, where the key has it. */
  bySymbol(key: string): readonly KnownTarget[];
  /** By type and exact day. */
  byDate(type: string, date: PartialDate): readonly KnownTarget[];
  byId(id: string): KnownTarget | undefined;
}

/**
 * What the symbols of one document share however they are written: number without its year, type segment, organs.
 * `04/2015/NĐ-CP` and a mention of it without the year meet here.
 */
export function symbolKey(reading: Pick<SymbolReading, 'number' | 'code' | 'organs' | 'type'>): string {
  const organs = reading.organs.map((organ) => fold(organ).replace(/[^a-z0-9]/g, '')).join('-');
  const type = typeSegment(reading as SymbolReading) ?? '';
  return `${fold(reading.number)
    .replace('.', '-')
    .replace(/^0+(?=\d)/, '')}|${type}|${organs}`;
}

/** The key of a document by its id; local ids have none. */
export function symbolKeyOfId(id: string): string | null {
  if (id.includes('#')) return null;
  const parts = id.split('/');
  const [organ, , type, number] = parts.slice(-4);
  if (organ === undefined || type === undefined || number === undefined || number.startsWith('_')) return null;
  return `${number.replace(/-\d{4}$/, '').replace(/^0+(?=\d)/, '')}|${type}|${organ}`;
}

/** Narrows a symbol key down to the documents of one place: every province has a 56/KH-UBND. */
export function placeKey(key: string, place: string): string {
  return `${key}|${place}`;
}

export function placeKeyOfId(id: string): string | null {
  const [key, province] = [symbolKeyOfId(id), provinceOfId(id)];
  return key === null ? null : placeKey(key, province === null ? '' : placeFamily(province));
}

/** What documents of one type and day share. */
export function dateKey(type: string, date: PartialDate): string {
  return `${type}|${date}`;
}

/** What a key is one of; they differ in the number of their parts. */
export function kindOfKey(key: string): 'date' | 'symbol' | 'place' {
  const parts = key.split('|').length;
  return parts <= 2 ? 'date' : parts === 3 ? 'symbol' : 'place';
}

/** Knows nothing: what a text states is then all there is. */
export const NOTHING_KNOWN: KnownDocuments = { bySymbol: () => [], byDate: () => [], byId: () => undefined };

const fromCatalogue = new WeakMap<Catalogue, KnownDocuments>();

/** The registry as a place to look documents up; made once for each. */
export function knownFromCatalogue(catalogue: Catalogue): KnownDocuments {
  const known = fromCatalogue.get(catalogue) ?? indexCatalogue(catalogue);
  fromCatalogue.set(catalogue, known);
  return known;
}

function indexCatalogue(catalogue: Catalogue): KnownDocuments {
  const bySymbol = new Map<string, KnownTarget[]>();
  const byDate = new Map<string, KnownTarget[]>();
  const byId = new Map<string, KnownTarget>();
  for (const document of catalogue.documents.values()) {
    const target = targetOf(document);
    byId.set(document.id, target);
    for (const key of [symbolKeyOfId(document.id), placeKeyOfId(document.id)]) if (key !== null) push(bySymbol, key, target);
    if (target.type !== null && target.issuedOn !== null) push(byDate, dateKey(target.type, target.issuedOn), target);
  }
  return {
    bySymbol: (key) => bySymbol.get(key) ?? [],
    byDate: (type, date) => byDate.get(dateKey(type, date)) ?? [],
    byId: (id) => byId.get(id),
  };
}

function targetOf(document: KnownDocument): KnownTarget {
  return {
    documentId: document.id,
    issuedOn: document.issuedOn ?? null,
    issuer: document.issuer ?? null,
    title: document.title ?? null,
    term: document.term ?? null,
    type: document.type ?? null,
    confirmed: document.confirmed,
  };
}

/** Several places to look in; the first that knows an id describes it. */
export function knownFromAll(sources: readonly KnownDocuments[]): KnownDocuments {
  const distinct = (targets: readonly KnownTarget[]): KnownTarget[] => [
    ...new Map([...targets].reverse().map((target) => [target.documentId, target])).values(),
  ];
  return {
    bySymbol: (key) => distinct(sources.flatMap((source) => source.bySymbol(key))),
    byDate: (type, date) => distinct(sources.flatMap((source) => source.byDate(type, date))),
    byId: (id) => sources.map((source) => source.byId(id)).find((target) => target !== undefined),
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
