import { join } from 'node:path';
import { CancuError } from '../errors/cancu-error.js';
import type { Neo4jOptions } from '../graph/neo4j/store.js';

/** Where the graph is. */
export type StoreConfig =
  | { readonly kind: 'embedded'; /** The data folder: graph file, journal, originals. */ readonly folder: string }
  | ({ readonly kind: 'neo4j' } & Neo4jOptions);

/**
 * Which store the environment names: `GRAPH_URL` unset means the embedded one under `CANCU_DATA` (default `./data`).
 *
 * @throws CancuError WRONG_USE where GRAPH_URL is no address of a Neo4j
 */
export function storeConfig(env: NodeJS.ProcessEnv = process.env): StoreConfig {
  const url = env['GRAPH_URL'];
  if (url === undefined || url === '') return { kind: 'embedded', folder: env['CANCU_DATA'] || './data' };
  if (!isNeo4jAddress(url)) {
    throw new CancuError(
      'WRONG_USE',
      `GRAPH_URL is "${url.replace(/\/\/[^@/]*@/u, '//')}"; expected bolt://host:port or neo4j://host:port, or nothing for the embedded store`,
    );
  }
  const database = env['NEO4J_DATABASE'];
  return {
    kind: 'neo4j',
    url,
    username: env['NEO4J_USERNAME'] ?? 'neo4j',
    password: env['NEO4J_PASSWORD'] ?? '',
    ...(database ? { database } : {}),
  };
}

/**
 * What a variable of the environment that is a switch says; null where it says nothing.
 *
 * @throws CancuError WRONG_USE where it is neither on nor off
 */
export function switchOf(name: string, env: NodeJS.ProcessEnv = process.env): boolean | null {
  const said = env[name] ?? '';
  if (said === '') return null;
  if (said === 'on' || said === 'off') return said === 'on';
  throw new CancuError('WRONG_USE', `${name} is "${said}"; expected on or off, or nothing`);
}

function isNeo4jAddress(url: string): boolean {
  return /^(bolt|neo4j)(\+s|\+ssc)?:\/\//u.test(url) && URL.canParse(url) && new URL(url).hostname !== '';
}

export function graphFile(folder: string): string {
  return join(folder, 'graph.grafeo');
}
