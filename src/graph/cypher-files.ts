import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { queryNames } from './generated/queries.js';
import type { QueryName } from './store.js';

const folder = fileURLToPath(new URL('../../cypher/', import.meta.url));

/** The text of every question, read once. */
export const cypher: Readonly<Record<QueryName, string>> = Object.fromEntries(
  queryNames.map((name) => [name, withoutComments(readFileSync(join(folder, `${name}.cypher`), 'utf8'))]),
) as Record<QueryName, string>;

/** A change to the store's schema. Its id is its number and name; once applied its text may not change. */
export interface Migration {
  readonly id: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** The migrations of an engine in order: `0003-search.neo4j.cypher` is for Neo4j only. */
export function readMigrations(engine: 'grafeo' | 'neo4j'): Migration[] {
  const at = join(folder, 'migrations');
  return readdirSync(at)
    .filter(
      (file) => file.endsWith('.cypher') && (!/\.(grafeo|neo4j)\.cypher$/u.test(file) || file.endsWith(`.${engine}.cypher`)),
    )
    .sort()
    .map((file) => {
      const text = readFileSync(join(at, file), 'utf8');
      const statements = withoutComments(text)
        .split(';')
        .map((statement) => statement.trim())
        .filter((statement) => statement !== '');
      return { id: file.replace(/\.cypher$/u, ''), checksum: createHash('sha256').update(text).digest('hex'), statements };
    });
}

function withoutComments(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n');
}
