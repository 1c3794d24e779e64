import type { Reader } from '../graph/store.js';
import type { CascadeRegime } from '../registry/records.js';
import type { KnowledgeSource } from './dossier.js';

/** What the graph knows: the registry's facts, what ingested documents state, and what curators added. */
export function knownToGraph(reader: Reader, regimes: readonly CascadeRegime[]): KnowledgeSource {
  return {
    regimes,
    standings: (ids) => reader.read('document/standings', { ids }),
    agencies: (ids) => reader.read('agency/standings', { ids }),
  };
}
