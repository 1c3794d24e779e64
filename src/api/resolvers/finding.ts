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

/** A page of findings is filled from as many pages of references as it takes, for a kind may be asked for that few have. */
const MOST_ROUNDS = 50;

async function findingsAfter(
  place: Place,
  size: number,
  asOf: string,
  filter: FindingFilter | null,
  context: ApiContext,
): Promise<FindingModel[]> {
  const kinds = fromEnums(filter?.kinds);
  const found: FindingModel[] = [];
  let after = place;
  for (let round = 0; round < MOST_ROUNDS && found.length < size; round += 1) {
    const rows = await context.reader.read('superseded/references', {
      asOf,
      documentId: filter?.document ?? null,
      place: filter?.place ?? null,
      afterDocument: after.documentId,
      afterOrdinal: after.ordinal,
      limit: size,
    });
    const findings = await Promise.all(rows.map((row) => findingOf(row, asOf, context)));
    found.push(...findings.filter((one) => one !== null).filter((one) => kinds === null || kinds.includes(one.kind)));
    const last = rows.at(-1);
    if (!last || rows.length < size) break;
    after = { documentId: last.documentId, ordinal: last.citation.ordinal };
  }
  return found.slice(0, size);
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
  const [finding] = await findingsAfter({ documentId: document, ordinal: ordinal - 1 }, 1, context.today, { document }, context);
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
      const found = await findingsAfter({ documentId, ordinal }, size + 1, asOf ?? context.today, filter ?? null, context);
      return connectionOf(found, size, after, (finding) => ({
        cursor: encodeCursor('supersededReferences', [finding.documentId, finding.citation.ordinal]),
        node: finding,
      }));
    },
  },
  Finding: {
    kind: ({ kind }) => toEnum(kind),
    severity: ({ severity }) => toEnum(severity),
    document: ({ documentId }, _args, context): Promise<DocumentModel> => documentAt(documentId, context),
    because: ({ because }) => [...because],
  },
};
