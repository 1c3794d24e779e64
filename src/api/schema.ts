import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { resolvers } from './resolvers/index.js';
import { scalarResolvers } from './resolvers/scalars.js';

const folder = fileURLToPath(new URL('../../schema/', import.meta.url));

/** The text of schema/*.graphql, one file a noun. */
export function readTypeDefs(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readTypeDefs(),
    resolvers: { ...resolvers, ...scalarResolvers } as never,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
