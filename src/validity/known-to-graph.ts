import type { Reader } from '../graph/store.js';
import type { Registry } from '../registry/registry.js';
import type { KnowledgeSource } from './dossier.js';
import { withAgenciesOfRegistry } from './known-to-registry.js';

/** What the graph knows: the registry's facts, what ingested documents state, and what curators added. */
export function knownToGraph(reader: Reader, { catalogue, vocabulary }: Registry): KnowledgeSource {
  return {
    regimes: catalogue.regimes,
    standings: (ids) => reader.read('document/standings', { ids }),
    agencies: async (ids) => withAgenciesOfRegistry(await reader.read('agency/standings', { ids }), ids, vocabulary),
  };
}
