import type { Row } from '../../graph/store.js';
import { provinceOf } from '../../identity/place.js';
import { foldWords } from '../../text/fold.js';
import { isRetold, retoldWarning } from '../../reading/retold.js';
import { keptIn } from '../../words/sentence.js';
import { readCitationsAhead } from '../citation-pages.js';
import type { ApiContext } from '../context.js';
import { pageOfDocuments, storedFilter, type DocumentList } from '../document-pages.js';
import { fromLanguage, toEnum } from '../enums.js';
import type { DocumentFilter, Resolvers } from '../generated/schema.js';
import type { DocumentModel } from '../models.js';
import { whenThere, type Awaitable } from '../loader.js';
import { searchTerms } from '../search-terms.js';
import { remarks } from './remarks.js';

/** A document by its id, over redirects where the id changed. */
export function documentById(id: string, context: ApiContext): Awaitable<DocumentModel | null> {
  return whenThere(context.loaders.document.at(id), (found) => found ?? redirected(id, context));
}

async function redirected(id: string, { loaders, reader }: ApiContext): Promise<DocumentModel | null> {
  const [redirect] = await reader.read('document/redirects', { ids: [id] });
  return redirect ? loaders.document.load(redirect.to) : null;
}

/** A document that an edge of the graph leads to: it is there. */
export function documentAt(id: string, { loaders }: ApiContext): Awaitable<DocumentModel> {
  return whenThere(loaders.document.at(id), (document) => {
    if (!document) throw new Error(`an edge leads to the document ${id}, which is not in the graph`);
    return document;
  });
}

type Filter = DocumentFilter | null | undefined;

function newestFirst(filter: Filter, { reader }: ApiContext): DocumentList<Row<'document/page'>> {
  return {
    name: 'documents',
    kinds: ['string', 'string'],
    keysOf: ({ document }) => [document.issuedOn ?? '', document.id],
    read: (after, limit) => {
      const [afterOn, afterId] = (after ?? [null, null]) as [string | null, string | null];
      return reader.read('document/page', { ...storedFilter(filter), afterOn, afterId, limit });
    },
  };
}

/** After every text, so that the first page begins at the newest. */
const NEWEST = '\uffff';

function bestFirst(text: string, filter: Filter, { reader }: ApiContext): DocumentList<Row<'search/documents'>> {
  const terms = searchTerms('text', text);
  const rarest = [...terms].sort((a, b) => b.length - a.length)[0];
  return {
    name: 'search',
    kinds: ['number', 'string', 'string'],
    keysOf: ({ rank, document }) => [rank, document.issuedOn ?? '', document.id],
    read: async (after, limit) => {
      if (rarest === undefined) return [];
      const [afterRank, afterOn, afterId] = (after ?? [-1, NEWEST, '']) as [number, string, string];
      const place = { afterRank, afterOn, afterId, limit };
      return reader.read('search/documents', { query: foldWords(text), rarest, terms, ...storedFilter(filter), ...place });
    },
  };
}

/** What is retold says so first, whatever version read it into the store. */
function warningsOf({ contentHash, warnings }: DocumentModel): string[] {
  return [...new Set([...retoldWarning(contentHash), ...(warnings ?? [])])];
}

export const documentResolvers: Resolvers = {
  Query: {
    document: async (_root, { id }, context, info) => {
      await readCitationsAhead(id, context, info);
      return documentById(id, context);
    },
    documents: (_root, { filter, first, after }, context) =>
      pageOfDocuments(newestFirst(filter, context), { filter, first, after }, context),
    search: (_root, { text, filter, first, after }, context) =>
      pageOfDocuments(bestFirst(text, filter, context), { filter, first, after }, context),
  },
  Document: {
    origins: ({ origins }) => origins.map((origin) => toEnum(origin)),
    issuedOnInferred: ({ issuedOnInferred }) => issuedOnInferred ?? false,
    isLocal: ({ local }) => local ?? false,
    isRetold: ({ contentHash }) => isRetold(contentHash),
    text: (document, _args, { texts, signal }) => texts.textOf(document, signal),
    warnings: (document, { language }) => keptIn(warningsOf(document), fromLanguage(language)),
    place: ({ place }) => (place == null ? null : provinceOf(place)),
    issuedBy: ({ id }, _args, { loaders }) => loaders.issuer.at(id),
    statements: ({ id }, _args, { loaders }) => loaders.statements.load(id) as never,
  },
  DocumentStatement: {
    known: ({ known }) => toEnum(known),
    ...remarks,
  },
};
