import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api.js';
import { ofYear } from '../filters.js';
import { MeantDocument, SearchDocument, type ListedDocumentFragment } from '../generated/graphql.js';

/**
 * The documents that somebody may mean who searched in vain: by a whole citation (`Chỉ thị số 33/CT-TTg ngày 26/11/2021`), or by a
 * symbol with its year behind it (`33/CT-TTg 2021`, `33/2021`).
 */
export function meantBy(text: string, asOf: string | null) {
  return queryOptions({
    queryKey: ['meant', text, asOf],
    queryFn: async ({ signal }): Promise<readonly ListedDocumentFragment[]> => {
      const cited = await lookedUp(text, null, asOf, signal);
      const split = splitYear(text);
      if (cited.length > 0 || split === null) return cited;
      const dated = await lookedUp(split.text, split.year, asOf, signal);
      if (dated.length > 0) return dated;
      const { search } = await ask(SearchDocument, { text: split.text, filter: ofYear(split.year), after: null, asOf }, signal);
      return search.edges.map(({ node }) => node);
    },
  });
}

async function lookedUp(
  text: string,
  issuedOn: string | null,
  asOf: string | null,
  signal: AbortSignal,
): Promise<readonly ListedDocumentFragment[]> {
  const { lookup } = await ask(MeantDocument, { text, issuedOn, asOf }, signal);
  if ('document' in lookup) return [lookup.document];
  return 'candidates' in lookup ? lookup.candidates.map(({ document }) => document) : [];
}

/** A text that ends with a year, and what stands before it. */
export function splitYear(text: string): { readonly text: string; readonly year: string } | null {
  const [, before, year] = /^(.*?\S)[\s,/-]+(?:năm\s+)?((?:19|20)\d{2})$/iu.exec(text.trim()) ?? [];
  return before === undefined || year === undefined ? null : { text: before, year };
}
