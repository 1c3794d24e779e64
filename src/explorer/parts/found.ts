import { infiniteQueryOptions } from '@tanstack/react-query';
import { ask } from '../api.js';
import { filterOf, readFilters } from '../filters.js';
import { DocumentsDocument, SearchDocument, type DocumentFilter, type DocumentsQuery } from '../generated/graphql.js';
import { nextOf } from './pages.js';

export type DocumentPage = DocumentsQuery['documents'];

/** What the first page shows at an address: what is searched for there, or the newest documents, as they are filtered. */
export function foundAt(params: URLSearchParams, asOf: string | null) {
  const text = params.get('q') ?? '';
  const filter = filterOf(readFilters(params), asOf);
  return infiniteQueryOptions({
    queryKey: ['documents', text, filter, asOf],
    queryFn: ({ pageParam, signal }) => pageOf({ text, filter, asOf, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: nextOf,
  });
}

interface Wanted {
  readonly text: string;
  readonly filter: DocumentFilter;
  readonly asOf: string | null;
  readonly after: string | null;
}

async function pageOf({ text, ...rest }: Wanted, signal: AbortSignal): Promise<DocumentPage> {
  if (text !== '') return (await ask(SearchDocument, { text, ...rest }, signal)).search;
  return (await ask(DocumentsDocument, rest, signal)).documents;
}
