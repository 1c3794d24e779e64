import type { DocumentNode, RelationRow, StatementNode } from '../../src/graph/nodes.js';
import { relationTypes, type CascadeRegime, type RelationType } from '../../src/registry/records.js';
import { gatherDossier, type Dossier, type KnowledgeSource, type Standing } from '../../src/validity/dossier.js';
import { registry } from './registry.js';

/** One act of a document on another. */
export interface Act {
  readonly from: string;
  readonly to: string;
  readonly row: Omit<RelationRow, 'other'>;
}

/** A small world of documents, as a test says it. */
export interface World {
  readonly documents: ReadonlyMap<string, DocumentNode>;
  readonly statements: ReadonlyMap<string, readonly StatementNode[]>;
  readonly acts: readonly Act[];
}

/**
 * Reads facts, one a line, fields between semicolons:
 *
 * - `A; issued 2009-12-01; from 2010-01-01; until 2020-01-01; type NĐ; symbol 12/2009/NĐ-CP; title Về ong; recalled`: a document; a
 *   second line of the same one is another source, and the first that says something leads
 * - `B replaces A; from 2021-07-30; part; at Điều 3; recalled; day recalled`: an act; replacements, repeals and suspensions are
 *   of the whole unless it says `part`, `in-substance` or `unscoped`, amendments of a part
 */
export function worldOf(facts: readonly string[]): World {
  const documents = new Map<string, DocumentNode>();
  const statements = new Map<string, StatementNode[]>();
  const acts: Act[] = [];
  for (const fact of facts) {
    const [head = '', ...fields] = fact.split(';').map((field) => field.trim());
    const [from = '', verb, to] = head.split(' ');
    if (verb === undefined || to === undefined) {
      const told = statements.get(from) ?? [];
      const statement = statementOf(from, told.length, fields);
      statements.set(from, [...told, statement]);
      documents.set(from, { ...described(statement), ...documents.get(from), id: from, origins: ['registry'] });
    } else acts.push({ from, to, row: rowOf(`${fact}#${acts.length}`, typeOf(verb), fields) });
  }
  for (const id of acts.flatMap(({ from, to }) => [from, to])) {
    if (!documents.has(id)) documents.set(id, { id, origins: ['registry'] });
  }
  return { documents, statements, acts };
}

/** What a world knows, by the shipped regimes unless others are given. */
export function knownTo(world: World, regimes: readonly CascadeRegime[] = registry.catalogue.regimes): KnowledgeSource {
  const standing = (document: DocumentNode): Standing => ({
    document,
    relations: world.acts.filter(({ to }) => to === document.id).map(({ from, row }) => ({ ...row, other: from })),
    details: world.acts
      .filter(({ from, row }) => from === document.id && row.type === 'GUIDES')
      .map(({ to, row }) => ({ ...row, other: to })),
    statements: world.statements.get(document.id) ?? [],
  });
  return {
    regimes,
    standings: (ids) =>
      Promise.resolve(ids.flatMap((id) => [world.documents.get(id)].filter((one) => one !== undefined)).map(standing)),
    agencies: () => Promise.resolve([]),
  };
}

/** All that a world knows of some of its documents; of all of them, unless said otherwise. */
export function dossierOf(world: World, ids: Iterable<string> = world.documents.keys()): Promise<Dossier> {
  return gatherDossier(knownTo(world), { documents: ids });
}

function typeOf(verb: string): RelationType {
  const type = relationTypes.find((one) => one === verb.toUpperCase());
  if (!type) throw new Error(`no relation "${verb}"; there are ${relationTypes.join(', ').toLowerCase()}`);
  return type;
}

/** The value of the field that begins with a word. */
function field(fields: readonly string[], word: string): string | null {
  return fields.find((one) => one.startsWith(`${word} `))?.slice(word.length + 1) ?? null;
}

function statementOf(id: string, ordinal: number, fields: readonly string[]): StatementNode {
  const isRecalled = fields.includes('recalled');
  return {
    id: `${id}#s${ordinal}`,
    ordinal,
    known: isRecalled ? 'recalled' : 'read',
    confidence: isRecalled ? 0.7 : 0.99,
    confirmed: !isRecalled,
    source: `source ${ordinal + 1}`,
    symbol: field(fields, 'symbol'),
    type: field(fields, 'type'),
    issuedOn: field(fields, 'issued'),
    effectiveOn: field(fields, 'from'),
    expiresOn: field(fields, 'until'),
    title: field(fields, 'title'),
    issuer: field(fields, 'issuer'),
  };
}

/** What a source says of a document itself. */
function described({ symbol, type, issuedOn, effectiveOn, expiresOn, title, issuer }: StatementNode): Partial<DocumentNode> {
  const says = { symbol, type, issuedOn, effectiveOn, expiresOn, title, issuer };
  return Object.fromEntries(Object.entries(says).filter(([, value]) => value != null));
}

const WHOLE = new Set<RelationType>(['REPLACES', 'REPEALS', 'SUSPENDS']);

function rowOf(id: string, type: RelationType, fields: readonly string[]): Act['row'] {
  const isRecalled = fields.includes('recalled');
  const said = ['part', 'in-substance'].find((scope) => fields.includes(scope));
  const usual = WHOLE.has(type) ? 'whole' : type === 'AMENDS' ? 'part' : null;
  return {
    id,
    type,
    effectiveOn: field(fields, 'from'),
    effectiveOnKnown: field(fields, 'day'),
    scope: fields.includes('unscoped') ? null : (said ?? usual),
    provision: field(fields, 'at'),
    source: field(fields, 'source') ?? 'a test',
    known: isRecalled ? 'recalled' : 'read',
    confidence: isRecalled ? 0.7 : 0.99,
    confirmed: !isRecalled,
  };
}
