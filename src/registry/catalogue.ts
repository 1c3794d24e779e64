import { PhraseTable } from '../reading/phrases.js';
import { groupBy } from '../text/group.js';
import type { RegistryLines } from './read-files.js';
import type { CascadeRegime, Known, RegistryRecord } from './records.js';

export type DocumentFact = RegistryRecord<'documents'>;
export type RelationFact = RegistryRecord<'relations'>;

/** A document the registry knows: what its best source says, with all that is said about it beside. */
export interface KnownDocument extends Omit<DocumentFact, 'note'> {
  readonly statements: readonly DocumentFact[];
}

/** What the registry knows of documents and relations. */
export interface Catalogue {
  readonly documents: ReadonlyMap<string, KnownDocument>;
  /** By type and day: `QĐ|2021-07-30`. */
  readonly byDate: ReadonlyMap<string, readonly KnownDocument[]>;
  /** Laws, ordinances and codes by the name they are called by: `Luật Tố cáo` → ids. */
  readonly lawNames: PhraseTable<string[]>;
  /** `Đề án 06` → id. */
  readonly popularNames: PhraseTable<RegistryRecord<'popular-names'>>;
  readonly relations: readonly RelationFact[];
  /** What becomes of documents that detail one that ends, by the day on which it ends. */
  readonly regimes: readonly CascadeRegime[];
}

const CALLED_BY_NAME = new Set(['L', 'PL', 'HP']);

export function buildCatalogue(lines: RegistryLines): Catalogue {
  const documents = new Map<string, KnownDocument>();
  for (const { record } of lines.documents) {
    const before = documents.get(record.id);
    documents.set(record.id, merge([...(before?.statements ?? []), record]));
  }
  const lawNames = new PhraseTable<string[]>('same');
  for (const document of documents.values()) {
    if (!CALLED_BY_NAME.has(document.type ?? '') || document.title === undefined) continue;
    const ids = lawNames.get(document.title);
    if (ids) ids.push(document.id);
    else lawNames.add(document.title, [document.id]);
  }
  const popularNames = new PhraseTable<RegistryRecord<'popular-names'>>('same');
  for (const { record } of lines['popular-names']) popularNames.add(record.name, record);
  return {
    documents,
    byDate: groupBy(documents.values(), ({ type, issuedOn }) => `${type}|${issuedOn}`),
    lawNames,
    popularNames,
    relations: lines.relations.map(({ record }) => record),
    regimes: lines['cascade-regimes'].map(({ record }) => record),
  };
}

const TRUST: Readonly<Record<Known, number>> = { read: 3, secondary: 2, inferred: 1, recalled: 0 };

/** Every field from the best known statement that has it. */
function merge(statements: readonly DocumentFact[]): KnownDocument {
  const ranked = [...statements].sort((a, b) => TRUST[b.known] - TRUST[a.known] || b.confidence - a.confidence);
  const merged = Object.assign({}, ...[...ranked].reverse()) as DocumentFact;
  delete merged.note;
  return { ...merged, statements };
}
