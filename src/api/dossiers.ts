import type { KnowledgeSource } from '../validity/dossier.js';
import { withAgenciesOfRegistry } from '../validity/known-to-registry.js';
import type { ApiContext } from './context.js';

/** The graph as a request sees it: what several fields ask at once is asked of the store once. */
export function knowledgeOf({ loaders, registry }: Pick<ApiContext, 'loaders' | 'registry'>): KnowledgeSource {
  return {
    regimes: registry.catalogue.regimes,
    standings: async (ids) => present(await Promise.all(ids.map((id) => loaders.standing.load(id)))),
    agencies: async (ids) => {
      const found = present(await Promise.all(ids.map((id) => loaders.agencyStanding.load(id))));
      return withAgenciesOfRegistry(found, ids, registry.vocabulary);
    },
  };
}

function present<T>(values: readonly (T | null)[]): T[] {
  return values.filter((value) => value !== null);
}
