import { replacementOn, statusOn } from '../../validity/status.js';
import type { ApiContext } from '../context.js';
import { toEnum } from '../enums.js';
import type { Resolvers } from '../generated/schema.js';
import type { DocumentModel } from '../models.js';

/** A chain of replacements longer than this is a mistake in the data. */
const LONGEST_CHAIN = 20;

/** The document that stands in a document's place on a day; null where it ended without one, or several do. */
export async function currentVersionOf(
  document: DocumentModel,
  asOf: string,
  { loaders }: ApiContext,
): Promise<DocumentModel | null> {
  let current: DocumentModel | null = document;
  const seen = new Set<string>();
  while (current && !seen.has(current.id) && seen.size < LONGEST_CHAIN) {
    seen.add(current.id);
    const relations = await loaders.bearing.load(current.id);
    const status = statusOn(
      { id: current.id, effectiveOn: current.effectiveOn ?? null, expiresOn: current.expiresOn ?? null, relations },
      asOf,
    );
    if (status.value === 'repealed' || status.value === 'expired') return null;
    if (status.value !== 'replaced') return current;
    const heir = replacementOn(relations, asOf);
    current = heir === null ? null : await loaders.document.load(heir);
  }
  return null;
}

export const statusResolvers: Resolvers = {
  Document: {
    status: async ({ id, effectiveOn, expiresOn }, { asOf }, { loaders, today }) =>
      statusOn(
        { id, effectiveOn: effectiveOn ?? null, expiresOn: expiresOn ?? null, relations: await loaders.bearing.load(id) },
        asOf ?? today,
      ),
    currentVersion: (document, { asOf }, context) => currentVersionOf(document, asOf ?? context.today, context),
  },
  DocumentStatus: {
    value: ({ value }) => toEnum(value),
    because: ({ because }) => [...because],
    claims: ({ claims }) => [...claims],
  },
  Reason: {
    known: ({ known }) => toEnum(known),
    document: ({ document }, _args, { loaders }) => (document === null ? null : loaders.document.load(document)),
  },
};
