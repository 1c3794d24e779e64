import type { AgencyNode, DocumentNode, RelationRow, StatementNode, SuccessionRow } from '../graph/nodes.js';
import type { CascadeRegime } from '../registry/records.js';
import { compareText } from '../text/compare.js';

/** What has to be known of a document to tell its status: its own words, and what others do to it. */
export interface Standing {
  readonly document: DocumentNode;
  /** Relations that come in to it; `other` is the document that acts. */
  readonly relations: readonly RelationRow[];
  /** GUIDES that go out from it; `other` is the document that it details. */
  readonly details: readonly RelationRow[];
  /** What each source of the registry says of it. */
  readonly statements: readonly StatementNode[];
}

/** A body with those who took over from it. */
export interface AgencyStanding {
  readonly agency: AgencyNode;
  readonly heirs: readonly SuccessionRow[];
}

/**
 * What is known, at one moment, of some documents and bodies and of all that decides about them. Plain values: whatever rests
 * on them is pure.
 */
export interface Dossier {
  readonly documents: ReadonlyMap<string, Standing>;
  readonly agencies: ReadonlyMap<string, AgencyStanding>;
  readonly regimes: readonly CascadeRegime[];
}

/** Where a dossier is gathered from: the graph, or the registry alone. An id that nobody knows gives no row. */
export interface KnowledgeSource {
  standings(ids: readonly string[]): Promise<readonly Standing[]>;
  agencies(ids: readonly string[]): Promise<readonly AgencyStanding[]>;
  readonly regimes: readonly CascadeRegime[];
}

/** Longer chains of replacement, or of details of details, are a mistake in the data. */
export const LONGEST_CHAIN = 20;

const LEADS_ON = new Set(['REPLACES', 'REPEALS', 'CONTINUES', 'AMENDS', 'SUSPENDS']);

/**
 * Gathers what is known of documents and bodies, and, a level at a time, of what took their place, of what they detail and of
 * their heirs. What is told of one of them stands in one order, in whatever order the source gives it.
 */
export async function gatherDossier(
  source: KnowledgeSource,
  wanted: { readonly documents: Iterable<string>; readonly agencies?: Iterable<string> },
): Promise<Dossier> {
  // both at once: what many documents ask on the same level is asked of a store together
  const [documents, agencies] = await Promise.all([
    closure(
      wanted.documents,
      async (ids) => (await source.standings(ids)).map(inOneOrder),
      ({ document }) => document.id,
      ({ relations, details }) => [...relations.filter(({ type }) => LEADS_ON.has(type)), ...details].map(({ other }) => other),
    ),
    closure(
      wanted.agencies ?? [],
      async (ids) => (await source.agencies(ids)).map(withHeirsInOrder),
      ({ agency }) => agency.id,
      ({ heirs }) => heirs.map(({ other }) => other),
    ),
  ]);
  return { documents, agencies, regimes: source.regimes };
}

function withHeirsInOrder({ agency, heirs }: AgencyStanding): AgencyStanding {
  return {
    agency,
    heirs: sortedBy(heirs, ({ on, confirmed, other, source, functions }) => [
      on,
      confirmed ? 'a' : 'b',
      other,
      source,
      ...(functions ?? []),
    ]),
  };
}

function inOneOrder({ document, relations, details, statements }: Standing): Standing {
  const byDay = ({ effectiveOn, type, other, id }: RelationRow): string[] => [effectiveOn ?? NEVER, type, other, id];
  return {
    document,
    relations: sortedBy(relations, byDay),
    details: sortedBy(details, byDay),
    statements: [...statements].sort((a, b) => a.ordinal - b.ordinal),
  };
}

/** Behind all days. */
const NEVER = '~';

function sortedBy<T>(rows: readonly T[], keysOf: (row: T) => readonly string[]): T[] {
  const keyed = rows.map((row) => ({ row, key: keysOf(row).join(' ') }));
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ row }) => row);
}

async function closure<T>(
  start: Iterable<string>,
  fetch: (ids: readonly string[]) => Promise<readonly T[]>,
  idOf: (one: T) => string,
  next: (one: T) => readonly string[],
): Promise<Map<string, T>> {
  const found = new Map<string, T>();
  const asked = new Set<string>();
  let frontier = [...new Set(start)];
  for (let level = 0; frontier.length > 0 && level <= LONGEST_CHAIN; level += 1) {
    for (const id of frontier) asked.add(id);
    const rows = await fetch(frontier);
    for (const row of rows) found.set(idOf(row), row);
    frontier = [...new Set(rows.flatMap(next))].filter((id) => !asked.has(id));
  }
  return found;
}
