import { join } from 'node:path';
import type { Neo4jOptions } from '../../graph/neo4j/store.js';
import { loadSettings } from './read.js';

/** Where the graph is. */
export type StoreConfig =
  | { readonly kind: 'embedded'; /** The data folder: graph file, journal, originals. */ readonly folder: string }
  | ({ readonly kind: 'neo4j' } & Neo4jOptions);

const NAMES = ['data', 'graphUrl', 'neo4jUsername', 'neo4jPassword', 'neo4jDatabase'] as const;

/**
 * Which store the settings name: without an address of a Neo4j the embedded one.
 *
 * @throws CancuError WRONG_USE
 */
export function storeConfig(): StoreConfig {
  const { data, graphUrl, neo4jUsername, neo4jPassword, neo4jDatabase } = loadSettings(NAMES);
  if (graphUrl === undefined) return { kind: 'embedded', folder: data };
  return {
    kind: 'neo4j',
    url: graphUrl,
    username: neo4jUsername,
    password: neo4jPassword,
    ...(neo4jDatabase === undefined ? {} : { database: neo4jDatabase }),
  };
}

export function graphFile(folder: string): string {
  return join(folder, 'graph.grafeo');
}
