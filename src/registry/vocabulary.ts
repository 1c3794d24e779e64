import { PhraseTable } from '../reading/phrases.js';
import { compose, fold, foldWords, slug } from '../text/fold.js';
import type { RegistryLines } from './read-files.js';
import { cueKinds, type RegistryRecord } from './records.js';

export type DocumentType = RegistryRecord<'document-types'>;
export type Issuer = RegistryRecord<'issuers'>;
export type AgencyKind = RegistryRecord<'agencies'>;
export type Place = RegistryRecord<'places'>;
export type Cue = RegistryRecord<'cues'>;
export type CueKind = Cue['kind'];
export type PartyTerm = RegistryRecord<'party-terms'>;
export type Succession = RegistryRecord<'successions'>;

/** What the grammar knows: type words and codes, bodies, places, cues. Built once from the registry's files. */
export interface Vocabulary {
  readonly types: readonly DocumentType[];
  readonly typeWords: PhraseTable<DocumentType>;
  /** Types that print a code, letter by letter: `QĐ` → quyết định, quy định. */
  readonly typesByCode: ReadonlyMap<string, readonly DocumentType[]>;
  /** Type codes by their folded form: `đa` and `da` are `ĐA` and `DA`. */
  readonly codesByFold: ReadonlyMap<string, readonly string[]>;
  readonly typeByName: ReadonlyMap<string, DocumentType>;
  readonly issuers: readonly Issuer[];
  readonly issuerNames: PhraseTable<Issuer>;
  /** Bodies that use an organ code (upper case, no blanks), without a term number: `TW` → three bodies. */
  readonly issuersByCode: ReadonlyMap<string, readonly Issuer[]>;
  /** Organ codes as they are printed, without a term number, and the systems in which bodies with that code write. */
  readonly systemsByOrgan: ReadonlyMap<string, ReadonlySet<string>>;
  /** Laws by name, whatever is known of them otherwise. */
  readonly lawNames: PhraseTable<true>;
  /** Organ codes that have diacritics, by their folded form where no other has it: `hdnd` → `HĐND`. */
  readonly organByFold: ReadonlyMap<string, string>;
  readonly agencyNames: PhraseTable<AgencyKind>;
  readonly agencies: readonly AgencyKind[];
  /** Kinds of bodies by the slug of their canonical name, as it stands at the end of an agency's id. */
  readonly agencyBySlug: ReadonlyMap<string, AgencyKind>;
  readonly places: readonly Place[];
  /** Places by folded name; a merged province shares its name with one that it was made of. */
  readonly placesByName: ReadonlyMap<string, readonly Place[]>;
  readonly placeBySlug: ReadonlyMap<string, Place>;
  /** Provinces that a province was merged from or became part of, itself included, by slug. */
  readonly relatedPlaces: ReadonlyMap<string, readonly Place[]>;
  readonly placeNames: PhraseTable<string>;
  readonly cues: Readonly<Record<CueKind, PhraseTable<Cue>>>;
  readonly partyTerms: readonly PartyTerm[];
  readonly successions: readonly Succession[];
}

export function buildVocabulary(lines: RegistryLines): Vocabulary {
  const types = lines['document-types'].map(({ record }) => record);
  const issuers = lines.issuers.map(({ record }) => record);
  const agencies = lines.agencies.map(({ record }) => record);
  const places = lines.places.map(({ record }) => record);
  const typesByCode = groupBy(types, (type) => Object.keys(type.codes));
  const typeWords = new PhraseTable<DocumentType>('fewer');
  for (const type of types) for (const word of type.words) typeWords.add(word, type);
  const issuerNames = new PhraseTable<Issuer>();
  for (const issuer of issuers) for (const name of [issuer.name, ...(issuer.variants ?? [])]) issuerNames.add(name, issuer);
  const agencyNames = new PhraseTable<AgencyKind>();
  for (const agency of agencies) for (const name of [agency.name, ...(agency.variants ?? [])]) agencyNames.add(name, agency);
  const lawNames = new PhraseTable<true>('same');
  for (const { record } of lines['law-names']) lawNames.add(record.name, true);
  const placeNames = new PhraseTable<string>();
  for (const place of places) placeNames.add(place.name, place.name);
  const cues = Object.fromEntries(cueKinds.map((kind) => [kind, new PhraseTable<Cue>('fewer')])) as Record<
    CueKind,
    PhraseTable<Cue>
  >;
  for (const { record } of lines.cues) cues[record.kind].add(record.phrase, record);
  const issuersByCode = groupBy(issuers, (issuer) => issuer.codes.map(codeKey));
  return {
    types,
    typeWords,
    typesByCode,
    codesByFold: groupBy([...typesByCode.keys()], (code) => [fold(code)]),
    typeByName: new Map(types.map((type) => [type.type, type])),
    issuers,
    issuerNames,
    issuersByCode,
    systemsByOrgan: systemsByOrgan(issuersByCode),
    organByFold: organByFold(issuersByCode),
    agencies,
    agencyBySlug: new Map(agencies.map((agency) => [slug(agency.name), agency])),
    agencyNames,
    lawNames,
    places,
    placesByName: groupBy(places, (place) => [foldWords(place.name)]),
    placeBySlug: new Map(places.map((place) => [place.slug, place])),
    relatedPlaces: relatedPlaces(places),
    placeNames,
    cues,
    partyTerms: lines['party-terms'].map(({ record }) => record),
    successions: lines.successions.map(({ record }) => record),
  };
}

function relatedPlaces(places: readonly Place[]): Map<string, readonly Place[]> {
  const areRelated = (a: Place, b: Place): boolean =>
    a === b || a.mergedFrom?.includes(b.slug) === true || b.mergedFrom?.includes(a.slug) === true;
  return new Map(places.map((place) => [place.slug, places.filter((one) => areRelated(place, one))]));
}

/** Of the spellings of one code the first is the right one: `TTg`, not `TTG`. */
function systemsByOrgan(issuersByCode: ReadonlyMap<string, readonly Issuer[]>): Map<string, ReadonlySet<string>> {
  const systems = new Map<string, ReadonlySet<string>>();
  for (const [key, issuers] of issuersByCode) {
    const code = issuers[0]?.codes.find((one) => codeKey(one) === key);
    if (code !== undefined) systems.set(code, new Set(issuers.map((issuer) => issuer.system)));
  }
  return systems;
}

function organByFold(issuersByCode: ReadonlyMap<string, readonly Issuer[]>): Map<string, string> {
  const byFold = groupBy([...issuersByCode.keys()], (key) => [fold(key)]);
  return new Map(
    [...byFold].flatMap(([folded, [key, ...others]]) => {
      const code = key === undefined ? undefined : issuersByCode.get(key)?.[0]?.codes.find((one) => codeKey(one) === key);
      return code === undefined || others.length > 0 || fold(code) === code.toLowerCase() ? [] : [[folded, code] as const];
    }),
  );
}

/** The form organ codes are compared in: composed, upper case, without blanks. Diacritics stay: BCSĐ is not BCSD. */
export function codeKey(code: string): string {
  const composed = compose(code);
  return (/\s/u.test(composed) ? composed.replace(/\s+/gu, '') : composed).toUpperCase();
}

/** `TTG` and `Ttg` are the same organ as `TTg`; the id carries it folded. */
export function organSegment(code: string): string {
  return fold(code).replace(/[^a-z0-9]+/g, '');
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
