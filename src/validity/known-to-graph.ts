import type { Reader } from '../graph/store.js';
import type { Registry } from '../registry/registry.js';
import type { KnowledgeSource } from './dossier.js';
import { agenciesInRegistry } from './known-to-registry.js';

/**
 * What the graph knows: the registry's facts, what ingested documents state, and what curators added. A body that no document there
 * names is in no graph: of it the registry is asked.
 */
export function knownToGraph(reader: Reader, { catalogue, vocabulary }: Registry): KnowledgeSource {
  return {
    regimes: catalogue.regimes,
    standings: (ids) => reader.read('document/standings', { ids }),
    agencies: async (ids) => {
      const rows = await reader.read('agency/standings', { ids });
      const found = new Set(rows.map(({ id }) => id));
      return [
        ...rows,
        ...agenciesInRegistry(
          ids.filter((id) => !found.has(id)),
          vocabulary,
        ),
      ];
    },
  };
}
