import type {
  AgencyNode,
  AssignmentNode,
  CarriesOutRow,
  CitationNode,
  DeadlineNode,
  DocumentNode,
  EditNode,
  LinkRow,
  ReferenceRow,
  RelationRow,
  StatementNode,
} from '../graph/nodes.js';
import { bestFirst } from '../graph/references.js';
import type { Direction } from '../graph/implementation.js';
import { provinceOf } from '../identity/place.js';
import type { BatchReader, ByIds, Rest } from './cache/batch-reader.js';
import { Loader } from './loader.js';
import type { KeptDocument } from '../findings/from-graph.js';
import { compareText } from '../text/compare.js';
import type { AgencyStanding, Standing } from '../validity/dossier.js';
import type { Reader, Row } from '../graph/store.js';

/** A page of something that belongs to a parent, and how many there are in all. */
export interface Page<T> {
  readonly page: readonly T[];
  readonly total: number;
}

/**
 * One loader an edge of the graph: what a request asks of many parents is asked of the store at once. Lists with arguments have
 * a loader for each combination that the request uses.
 */
export interface Loaders {
  readonly document: Loader<DocumentNode | null>;
  /** How many documents there are of a type, and of a province with its lower places. */
  readonly documentsOfType: Loader<number>;
  readonly documentsOfProvince: Loader<number>;
  /** What there is how often: `documents` and `read`, `resolved`, `ambiguous` and `unknown` citations, and so on. */
  readonly holdings: Loader<Readonly<Record<string, number>>, Holding>;
  readonly statements: Loader<readonly StatementNode[]>;
  readonly issuer: Loader<AgencyNode | null>;
  readonly citation: Loader<CitationNode | null>;
  /** What a citation refers to when resolved, the candidates when not, the best first. */
  readonly references: Loader<readonly ReferenceRow[]>;
  readonly parent: Loader<Row<'citation/parents'> | null>;
  readonly standing: Loader<Standing | null>;
  readonly agencyStanding: Loader<AgencyStanding | null>;
  /** What findings look at of a document that was read. */
  readonly keptCitations: Loader<KeptDocument['citations']>;
  readonly keptAgencies: Loader<KeptDocument['agencies']>;
  readonly agency: Loader<AgencyNode | null>;
  readonly neighbours: Loader<Row<'agency/neighbours'> | null>;
  readonly assignedAgencies: Loader<readonly { agency: AgencyNode; roles: readonly string[] }[]>;
  readonly recipients: Loader<readonly { ordinal: number; agency: AgencyNode }[]>;
  readonly assignment: Loader<AssignmentNode | null>;
  readonly assignmentDetails: Loader<Row<'assignment/details'> | null>;
  readonly deadlines: Loader<readonly DeadlineNode[]>;
  readonly deadline: Loader<DeadlineNode | null>;
  /** The statement of a relation, by its id. */
  readonly statement: Loader<RelationRow | null>;
  readonly edit: Loader<EditNode | null>;
  /** The citations that an edit settles. */
  readonly settled: Loader<readonly CitationNode[]>;
  readonly deadlineAssignments: Loader<readonly AssignmentNode[]>;
  /** By `from` and `to`, joined by a blank. */
  readonly proofs: (kinds: readonly string[]) => Loader<readonly CarriesOutRow[]>;
  readonly citationsOf: (args: {
    roles: string[] | null;
    after: number;
    limit: number;
  }) => Loader<Page<{ citation: CitationNode; references: readonly ReferenceRow[] }>>;
  readonly citationsOn: (args: {
    roles: string[] | null;
    afterDocument: string;
    afterOrdinal: number;
    limit: number;
  }) => Loader<Page<{ citation: CitationNode; document: DocumentNode }>>;
  readonly relations: (args: { outgoing: boolean; type: string; after: string; limit: number }) => Loader<Page<RelationRow>>;
  readonly links: (args: { outgoing: boolean; types: string[] | null; after: string; limit: number }) => Loader<Page<LinkRow>>;
  /** All that the first document of a pair has to do with the other, by both ids, joined by a blank. */
  readonly linksBetween: (types: readonly string[] | null) => Loader<Row<'link/between'> | null>;
  readonly assignmentsOf: (args: { after: number; limit: number }) => Loader<Page<AssignmentNode>>;
  readonly assignmentsFor: (args: {
    roles: string[] | null;
    after: string;
    limit: number;
  }) => Loader<Page<{ assignment: AssignmentNode; document: DocumentNode }>>;
  /** Who carries a document out, or what it does, without any in between. */
  readonly carriers: (args: {
    direction: Direction;
    kinds: readonly string[];
    afterOn: string;
    afterId: string;
    limit: number;
  }) => Loader<Page<DocumentNode>>;
}

export type Holding = 'documents' | 'citations' | 'assignments' | 'deadlines';

export function createLoaders(reader: BatchReader): Loaders {
  /** One row a parent, or null. */
  const one = <Q extends ByIds, T>(query: Q, pick: (row: Row<Q>) => T): Loader<T | null> =>
    new Loader(async (ids) => {
      const groups = await reader.readEach(query, ids, {} as Rest<Q>);
      return ids.map((id) => {
        const row = groups.get(id)?.[0];
        return row === undefined ? null : pick(row);
      });
    });
  /** Any number of rows a parent. */
  const many = <Q extends ByIds, T>(query: Q, pick: (row: Row<Q>) => T): Loader<readonly T[]> =>
    new Loader(async (ids) => {
      const groups = await reader.readEach(query, ids, {} as Rest<Q>);
      return ids.map((id) => (groups.get(id) ?? []).map(pick));
    });
  /** A page a parent: one loader for each set of arguments. */
  const paged = <Q extends ByIds, A extends object, T>(
    query: (args: A) => Q,
    rest: (args: A) => Rest<Q>,
    keep: (one: NoInfer<T>) => void = () => undefined,
    keepRow: (row: Row<Q>) => void = () => undefined,
  ): ((args: A) => Loader<Page<T>>) =>
    perArguments((args: A) => {
      return new Loader(async (ids) => {
        const groups = await reader.readEach(query(args), ids, rest(args));
        return ids.map((id): Page<T> => {
          const row = groups.get(id)?.[0];
          if (row === undefined) return { page: [], total: 0 };
          keepRow(row);
          const found = row as unknown as Page<T>;
          found.page.forEach(keep);
          return found;
        });
      });
    });
  const issuer = one('document/issuers', (row) => row.agency);
  const document = one('document/with-issuers', (row) => {
    keepIssuer(row);
    return row.document;
  });
  /** Nearly whoever asks for a document asks who issued it. */
  const keepIssuer = ({ id, issuers }: { readonly id: string; readonly issuers: readonly AgencyNode[] }): void => {
    issuer.prime(id, [...issuers].sort((a, b) => compareText(a.id, b.id))[0] ?? null);
  };
  /** What came along need not be asked for again. */
  const keepDocument = (row: { readonly document: DocumentNode }): void => {
    document.prime(row.document.id, row.document);
  };
  const references = many('citation/references', (row): ReferenceRow => row);
  const agency = one('agency/by-ids', (row) => row.agency);
  return {
    document,
    documentsOfType: counts(async () =>
      (await reader.read('document/count-by-type', {})).map(({ type, documents }) => [type ?? '', documents]),
    ),
    documentsOfProvince: counts(async () =>
      (await reader.read('document/count-by-place', {})).map(({ place, documents }) => [provinceOf(place), documents]),
    ),
    holdings: new Loader((kinds) => Promise.all(kinds.map((kind) => holdingsOf(reader, kind)))),
    statements: many('document/statements', (row) => row.statement),
    issuer,
    citation: one('citation/by-ids', (row) => row.citation),
    references,
    parent: one('citation/parents', (row) => row),
    standing: one('document/standings', (row): Standing => row),
    agencyStanding: one('agency/standings', (row): AgencyStanding => row),
    keptCitations: many('citation/subjects', ({ citation, references }) => ({ citation, references })),
    keptAgencies: many('agency/named-in', ({ agency, name, start, end }) => ({ agency, name, start, end })),
    agency,
    neighbours: one('agency/neighbours', (row) => {
      for (const known of [row.agency, ...row.others, ...row.wholes]) agency.prime(known.id, known);
      return row;
    }),
    assignedAgencies: many('agency/of-documents', ({ agency, roles }) => ({ agency, roles })),
    recipients: many('document/recipients', ({ ordinal, agency }) => ({ ordinal, agency })),
    assignment: one('assignment/by-ids', (row) => row.assignment),
    assignmentDetails: one('assignment/details', (row) => row),
    deadlines: many('deadline/of-documents', (row) => row.deadline),
    deadline: one('deadline/by-ids', (row) => row.deadline),
    statement: statementLoader(reader),
    edit: one('edit/by-ids', (row) => row.edit),
    settled: many('edit/settled', (row) => row.citation),
    deadlineAssignments: many('deadline/assignments', (row) => row.assignment),
    proofs: perArguments((kinds: readonly string[]) => proofLoader(reader, kinds)),
    citationsOf: paged(
      () => 'citation/of-documents' as const,
      (args: { roles: string[] | null; after: number; limit: number }) => args,
      ({ citation, references: known }) => {
        references.prime(citation.id, bestFirst(known));
      },
      (row) => {
        keepDocument(row);
        keepIssuer(row);
      },
    ),
    citationsOn: paged(
      () => 'citation/of-targets' as const,
      (args: { roles: string[] | null; afterDocument: string; afterOrdinal: number; limit: number }) => args,
      keepDocument,
    ),
    relations: paged(
      ({ outgoing }: { outgoing: boolean; type: string; after: string; limit: number }) =>
        outgoing ? 'relation/of-documents' : 'relation/to-documents',
      ({ type, after, limit }) => ({ type, after, limit }),
    ),
    links: paged(
      ({ outgoing }: { outgoing: boolean; types: string[] | null; after: string; limit: number }) =>
        outgoing ? 'link/from-documents' : 'link/to-documents',
      ({ types, after, limit }) => ({ types, after, limit }),
    ),
    linksBetween: perArguments((types: readonly string[] | null) => betweenLoader(reader, types)),
    assignmentsOf: paged(
      () => 'assignment/of-documents' as const,
      (args: { after: number; limit: number }) => args,
    ),
    assignmentsFor: paged(
      () => 'assignment/of-agencies' as const,
      (args: { roles: string[] | null; after: string; limit: number }) => args,
      keepDocument,
    ),
    carriers: paged(
      ({ direction }: { direction: Direction; kinds: readonly string[]; afterOn: string; afterId: string; limit: number }) =>
        direction === 'implementers' ? 'implementation/page-down' : 'implementation/page-up',
      ({ kinds, afterOn, afterId, limit }) => ({ kinds: [...kinds], afterOn, afterId, limit }),
      (one) => {
        keepDocument({ document: one });
      },
    ),
  };
}

async function holdingsOf(reader: Reader, kind: Holding): Promise<Readonly<Record<string, number>>> {
  if (kind === 'citations') {
    const rows = await reader.read('about/citations', {});
    return Object.fromEntries(rows.map(({ resolution, citations }) => [resolution, citations]));
  }
  const [row] = await reader.read(`about/${kind}`, {});
  return { ...row };
}

/** What is counted for all keys at once, and added up where a key comes several times. */
function counts(read: () => Promise<readonly (readonly [key: string, count: number])[]>): Loader<number> {
  return new Loader(async (keys) => {
    const found = new Map<string, number>();
    for (const [key, count] of await read()) found.set(key, (found.get(key) ?? 0) + count);
    return keys.map((key) => found.get(key) ?? 0);
  });
}

function perArguments<A, L>(create: (args: A) => L): (args: A) => L {
  const made = new Map<string, L>();
  return (args) => {
    const key = JSON.stringify(args);
    let loader = made.get(key);
    if (loader === undefined) made.set(key, (loader = create(args)));
    return loader;
  };
}

function proofLoader(reader: Reader, kinds: readonly string[]): Loader<readonly CarriesOutRow[]> {
  return new Loader(async (keys) => {
    const groups = new Map<string, CarriesOutRow[]>();
    for (const { edge } of await reader.read('implementation/proofs', { pairs: keys.map(pairOf), kinds })) {
      const key = `${edge.from} ${edge.to}`;
      groups.set(key, [...(groups.get(key) ?? []), edge]);
    }
    return keys.map((key) => groups.get(key) ?? []);
  });
}

function betweenLoader(reader: Reader, types: readonly string[] | null): Loader<Row<'link/between'> | null> {
  return new Loader(async (keys) => {
    const rows = await reader.read('link/between', { pairs: keys.map(pairOf), types });
    const found = new Map(rows.map((row) => [`${row.from} ${row.to}`, row]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

/** Two ids, joined by a blank. */
function pairOf(key: string): { readonly from: string; readonly to: string } {
  const [from = '', to = ''] = key.split(' ');
  return { from, to };
}

/** The id of a statement begins with the document that acts. */
function statementLoader(reader: Reader): Loader<RelationRow | null> {
  return new Loader(async (ids) => {
    const rows = await reader.read('relation/by-ids', { rows: ids.map((id) => ({ id, from: id.split('|')[0] ?? '' })) });
    const found = new Map(rows.map(({ id, relation }) => [id, relation]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
