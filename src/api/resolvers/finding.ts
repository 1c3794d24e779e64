import { citeAs, supersededFinding } from '../../findings/superseded.js';
import type { Row } from '../../graph/store.js';
import { connectionOf, pageSize } from '../connection.js';
import type { ApiContext } from '../context.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import { fromEnums, toEnum } from '../enums.js';
import type { FindingFilter, Resolvers } from '../generated/schema.js';
import type { DocumentModel, FindingModel } from '../models.js';
import { ownerOf } from './citation.js';
import { documentAt } from './document.js';
import { currentVersionOf } from './status.js';

interface Place {
  readonly documentId: string;
  readonly ordinal: number;
}

/** A page of findings is filled from pages of references, for a kind may be asked for that few have; of these at most so many. */
const MOST_ROUNDS = 20;
const REFERENCES_AT_ONCE = 200;

interface Found {
  readonly findings: FindingModel[];
  /** Where to look on, if not all references were looked at. */
  readonly next: Place | null;
}

async function findingsAfter(
  place: Place,
  size: number,
  asOf: string,
  filter: FindingFilter | null,
  context: ApiContext,
): Promise<Found> {
  const kinds = fromEnums(filter?.kinds);
  const limit = kinds === null ? size : REFERENCES_AT_ONCE;
  const found: FindingModel[] = [];
  let after = place;
  for (let round = 0; round < MOST_ROUNDS && found.length < size; round += 1) {
    const rows = await context.reader.read('superseded/references', {
      asOf,
      documentId: filter?.document ?? null,
      place: filter?.place ?? null,
      afterDocument: after.documentId,
      afterOrdinal: after.ordinal,
      limit,
    });
    const findings = await Promise.all(rows.map((row) => findingOf(row, asOf, context)));
    found.push(...findings.filter((one) => one !== null).filter((one) => kinds === null || kinds.includes(one.kind)));
    const last = rows.at(-1);
    if (!last || rows.length < limit) return { findings: found, next: null };
    after = { documentId: last.documentId, ordinal: last.citation.ordinal };
  }
  return { findings: found, next: after };
}

async function findingOf(row: Row<'superseded/references'>, asOf: string, context: ApiContext): Promise<FindingModel | null> {
  const heir = await currentVersionOf(row.target, asOf, context);
  const reference = { ...row, issuedOn: row.issuedOn ?? null, notAfter: row.notAfter ?? null };
  return supersededFinding(reference, asOf, heir === null ? null : citeAs(heir, typeWordOf(heir, context)));
}

/** `Quyết định`, in ordinary letters. */
function typeWordOf({ type }: DocumentModel, { registry }: ApiContext): string {
  const word = registry.vocabulary.typeByName.get(type ?? '')?.words[0] ?? 'văn bản';
  return word.slice(0, 1).toLocaleUpperCase('vi') + word.slice(1);
}

/** A finding by its id, as of today. */
export async function findingById(id: string, context: ApiContext): Promise<FindingModel | null> {
  const citationId = id.slice(0, id.lastIndexOf('/'));
  const ordinal = Number(citationId.slice(citationId.lastIndexOf('#c') + 2));
  const document = ownerOf(citationId);
  const { findings } = await findingsAfter(
    { documentId: document, ordinal: ordinal - 1 },
    1,
    context.today,
    { document },
    context,
  );
  const [finding] = findings;
  return finding?.id === id ? finding : null;
}

export const findingResolvers: Resolvers = {
  Query: {
    supersededReferences: async (_root, { asOf, filter, first, after }, context) => {
      const size = pageSize(first, 20);
      const [documentId, ordinal] = (decodeCursor('supersededReferences', after, ['string', 'number']) ?? ['', -1]) as [
        string,
        number,
      ];
      const day = asOf ?? context.today;
      const { findings, next } = await findingsAfter({ documentId, ordinal }, size + 1, day, filter ?? null, context);
      const cursorOf = (place: Place): string => encodeCursor('supersededReferences', [place.documentId, place.ordinal]);
      const page = connectionOf(findings, size, after, (finding) => ({
        cursor: cursorOf({ documentId: finding.documentId, ordinal: finding.citation.ordinal }),
        node: finding,
      }));
      // the search was long enough: the client goes on from where it ended, not from the last finding
      if (findings.length > size || next === null) return page;
      return { ...page, pageInfo: { ...page.pageInfo, hasNextPage: true, endCursor: cursorOf(next) } };
    },
  },
  Finding: {
    kind: ({ kind }) => toEnum(kind),
    severity: ({ severity }) => toEnum(severity),
    document: ({ documentId }, _args, context): Promise<DocumentModel> => documentAt(documentId, context),
    because: ({ because }) => [...because],
  },
};
