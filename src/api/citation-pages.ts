import type { GraphQLResolveInfo } from 'graphql';
import { CancuError } from '../errors/cancu-error.js';
import { argumentsAhead } from './ahead.js';
import { pageSize } from './connection.js';
import type { ApiContext } from './context.js';
import { decodeCursor } from './cursor.js';
import { fromEnums } from './enums.js';
import type { DocumentCitationsArgs } from './generated/schema.js';

type Asked = Partial<DocumentCitationsArgs>;

/** A page of what a document cites, as the store is asked for it. */
export interface CitationPage {
  readonly size: number;
  readonly asked: { readonly roles: string[] | null; readonly after: number; readonly limit: number };
}

/** @throws CancuError where `first` is too many or `after` is no cursor of this list */
export function citationPage({ roles, first, after }: Asked): CitationPage {
  const size = pageSize(first, 20);
  const [ordinal] = (decodeCursor('citations', after, ['number']) ?? [-1]) as [number];
  return { size, asked: { roles: fromEnums(roles), after: ordinal, limit: size + 1 } };
}

/** Reads what a document cites, if the query is going to ask for it: the document comes along, and is not asked for by itself. */
export async function readCitationsAhead(id: string, { loaders }: ApiContext, info: GraphQLResolveInfo): Promise<void> {
  const args = argumentsAhead(info, 'citations') as Asked | null;
  const page = args && pageIfAny(args);
  if (page) await loaders.citationsOf(page.asked).load(id);
}

/** What is wrong with the arguments is said where they stand. */
function pageIfAny(args: Asked): CitationPage | null {
  try {
    return citationPage(args);
  } catch (error) {
    if (error instanceof CancuError) return null;
    throw error;
  }
}
