import { registryProperties } from '../graph/ingest/document-properties.js';
import { agencyGraph, placeOfAgencyId } from '../graph/ingest/agencies.js';
import { relationProperties } from '../graph/ingest/known-relations.js';
import type { AgencyNode, RelationRow, StatementNode, SuccessionRow } from '../graph/nodes.js';
import type { KnownDocument, RelationFact } from '../registry/catalogue.js';
import type { Registry } from '../registry/registry.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import { groupBy } from '../text/group.js';
import type { AgencyStanding, KnowledgeSource, Standing } from './dossier.js';

/** What the registry alone knows: for a check that opens no store. */
export function knownToRegistry(registry: Registry): KnowledgeSource {
  const { catalogue, vocabulary } = registry;
  const acting = groupBy(catalogue.relations, (one) => one.to);
  const acted = groupBy(catalogue.relations, (one) => one.from);
  const standingOf = (known: KnownDocument): Standing => ({
    document: { ...registryProperties(known, vocabulary), origins: ['registry'] },
    relations: (acting.get(known.id) ?? []).map((fact) => rowOf(fact, fact.from)),
    details: (acted.get(known.id) ?? []).filter((fact) => fact.relation === 'GUIDES').map((fact) => rowOf(fact, fact.to)),
    statements: known.statements.map(
      ({ id, ...says }, ordinal) => ({ ...says, id: `${id}#s${ordinal}`, ordinal }) as StatementNode,
    ),
  });
  return {
    regimes: catalogue.regimes,
    standings: (ids) => Promise.resolve(ids.flatMap((id) => present(catalogue.documents.get(id))).map(standingOf)),
    agencies: (ids) => Promise.resolve(agenciesInRegistry(ids, vocabulary)),
  };
}

/** Bodies as the registry has them, by its rules for bodies of their kind. */
export function agenciesInRegistry(ids: readonly string[], vocabulary: Vocabulary): AgencyStanding[] {
  const named = ids.map((id) => ({ id, name: id, place: placeOfAgencyId(id) }));
  const { agencies, successions } = agencyGraph(named, new Map(), vocabulary);
  const heirs = groupBy(successions, (one) => one.from);
  return agencies
    .filter(({ id }) => ids.includes(id))
    .map(({ id, properties }) => ({
      agency: properties as unknown as AgencyNode,
      heirs: (heirs.get(id) ?? []).map(({ to, properties: of }) => ({ ...of, other: to }) as unknown as SuccessionRow),
    }));
}

/** Bodies that no document of a graph names are in none: of these the registry is asked. */
export function withAgenciesOfRegistry(
  found: readonly AgencyStanding[],
  ids: readonly string[],
  vocabulary: Vocabulary,
): AgencyStanding[] {
  const known = new Set(found.map(({ agency }) => agency.id));
  const others = ids.filter((id) => !known.has(id));
  return [...found, ...agenciesInRegistry(others, vocabulary)];
}

function rowOf(fact: RelationFact, other: string): RelationRow {
  return { ...relationProperties(fact), type: fact.relation, other };
}

function present<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
