import { foldWords } from '../../text/fold.js';
import { connectionOf, pageSize } from '../connection.js';
import type { ApiContext } from '../context.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import { toEnum } from '../enums.js';
import type { Resolvers } from '../generated/schema.js';
import type { DocumentModel } from '../models.js';
import { searchTerms } from '../search-terms.js';

/** A document by its id, over redirects where the id changed. */
export async function documentById(id: string, { loaders, reader }: ApiContext): Promise<DocumentModel | null> {
  const found = await loaders.document.load(id);
  if (found) return found;
  const [redirect] = await reader.read('document/redirects', { ids: [id] });
  return redirect ? loaders.document.load(redirect.to) : null;
}

/** A document that an edge of the graph leads to: it is there. */
export async function documentAt(id: string, { loaders }: ApiContext): Promise<DocumentModel> {
  const document = await loaders.document.load(id);
  if (!document) throw new Error(`an edge leads to the document ${id}, which is not in the graph`);
  return document;
}

/** After every text, so that the first page begins at the newest. */
const NEWEST = '\uffff';

export const documentResolvers: Resolvers = {
  Query: {
    document: (_root, { id }, context) => documentById(id, context),
    documents: async (_root, { filter, first, after }, { reader }) => {
      const size = pageSize(first, 20);
      const [afterOn, afterId] = (decodeCursor('documents', after, ['string', 'string']) ?? [null, null]) as [
        string | null,
        string | null,
      ];
      const rows = await reader.read('document/page', {
        types: filter?.types ?? null,
        place: filter?.place ?? null,
        issuedFrom: filter?.issuedFrom ?? null,
        issuedBefore: filter?.issuedBefore ?? null,
        origins: filter?.origins?.map((origin) => origin.toLowerCase()) ?? null,
        afterOn,
        afterId,
        limit: size + 1,
      });
      return connectionOf(rows, size, after, ({ document }) => ({
        cursor: encodeCursor('documents', [document.issuedOn ?? '', document.id]),
        node: document,
      }));
    },
    search: async (_root, { text, first, after }, { reader }) => {
      const size = pageSize(first, 20);
      const terms = searchTerms('text', text);
      const rarest = [...terms].sort((a, b) => b.length - a.length)[0];
      if (rarest === undefined) return connectionOf([], size, after, () => ({ cursor: '', node: {} as DocumentModel }));
      const [afterRank, afterOn, afterId] = (decodeCursor('search', after, ['number', 'string', 'string']) ?? [
        -1,
        NEWEST,
        '',
      ]) as [number, string, string];
      const rows = await reader.read('search/documents', {
        query: foldWords(text),
        rarest,
        terms,
        afterRank,
        afterOn,
        afterId,
        limit: size + 1,
      });
      return connectionOf(rows, size, after, ({ rank, document }) => ({
        cursor: encodeCursor('search', [rank, document.issuedOn ?? '', document.id]),
        node: document,
      }));
    },
  },
  Document: {
    origins: ({ origins }) => origins.map((origin) => toEnum(origin)),
    issuedOnInferred: ({ issuedOnInferred }) => issuedOnInferred ?? false,
    isLocal: ({ local }) => local ?? false,
    text: (document, _args, { texts, signal }) => texts.textOf(document, signal),
    warnings: ({ warnings }) => [...(warnings ?? [])],
    place: ({ place }) => place?.split('/')[0] ?? null,
    issuedBy: ({ id }, _args, { loaders }) => loaders.issuer.load(id),
    statements: ({ id }, _args, { loaders }) => loaders.statements.load(id) as never,
  },
  DocumentStatement: {
    known: ({ known }) => toEnum(known),
  },
};
