import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import type { MainOperation } from '../../support/operations.js';
import { inProcess, overHttp, type Answerer } from './ours.js';

/** The main operations that @neo4j/graphql can express. */
export const NESTED = ['implementers', 'citations', 'cited-by', 'work', 'deadlines'] as const satisfies readonly MainOperation[];

/** Those that it cannot, and why. */
export const BEYOND_THE_PEER: Readonly<Record<Exclude<MainOperation, (typeof NESTED)[number]>, string>> = {
  'all-implementers': 'a path of any length, every way of it: it generates nothing for variable-length patterns',
  superseded: 'what is in force on a day follows from several relations and their order, which no filter says',
  lookup: 'reads a symbol as a text prints it, and weighs candidates; none of this is in the graph',
};

/** Of the package what is used here; it is not installed where types are checked. */
interface PeerPackage {
  readonly Neo4jGraphQL: new (options: object) => { getSchema(): Promise<GraphQLSchema> };
}

const folder = fileURLToPath(new URL('../peer/', import.meta.url));
const entry = `${folder}node_modules/@neo4j/graphql/dist/index.js`;

/** A schema that @neo4j/graphql makes for the same graph. Installed on first use; graphql and the driver are ours. */
export async function peerSchema(driver: Driver): Promise<GraphQLSchema> {
  if (!existsSync(entry)) execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' });
  const { Neo4jGraphQL } = (await import(entry)) as PeerPackage;
  const typeDefs = readFileSync(`${folder}schema.graphql`, 'utf8');
  const features = { filters: { String: { GT: true, LT: true } } };
  return new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
}

export function peerOperation(name: (typeof NESTED)[number]): string {
  return readFileSync(`${folder}operations/${name}.graphql`, 'utf8');
}

export function peerInProcess(schema: GraphQLSchema, driver: Driver): Answerer {
  return inProcess(schema, () => ({ executionContext: driver }));
}

/** Served as this API is: Apollo Server on Fastify, on the loopback. */
export async function peerOverHttp(schema: GraphQLSchema, driver: Driver): Promise<Answerer> {
  const server = Fastify();
  const apollo = new ApolloServer<{ executionContext: Driver }>({ schema, plugins: [fastifyApolloDrainPlugin(server)] });
  await apollo.start();
  const context = (): Promise<{ executionContext: Driver }> => Promise.resolve({ executionContext: driver });
  await server.register(fastifyApollo(apollo), { path: '/graphql', context });
  return overHttp(`${await server.listen({ port: 0, host: '127.0.0.1' })}/graphql`, () => server.close());
}
