import { execute, Kind, parse, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { describe, expect, test } from 'vitest';
import { compilingGateway } from '../../src/api/compiled.js';
import { CancuError } from '../../src/errors/cancu-error.js';

const schema = makeExecutableSchema({
  typeDefs: `
    type Query { thing(id: ID = "a"): Thing things(ids: [ID!]!): [Thing!]! must: Thing! }
    interface Named { name: String }
    type Thing implements Named { id: ID! name: String broken: String mustBreak: String! self: Thing! other: Thing kind: Kind }
    enum Kind { GOOD BAD }
  `,
  resolvers: {
    Query: {
      thing: (_root: unknown, { id }: { id: string }) => ({ id, name: `name of ${id}`, kind: 'GOOD' }),
      things: (_root: unknown, { ids }: { ids: string[] }) => ids.map((id) => ({ id, kind: 'NONE' })),
      must: () => null,
    },
    Thing: {
      self: (thing: object) => Promise.resolve(thing),
      other: () => null,
      broken: () => Promise.reject(new CancuError('WRONG_USE', 'as one expects')),
      mustBreak: () => {
        throw new Error('not as one expects');
      },
    },
    Named: { __resolveType: () => 'Thing' },
  },
});

/** What the gateway answers when a query comes for the second time: by then it is compiled. */
async function compiledAnswer(source: string, variables: Record<string, unknown>, over: GraphQLSchema): Promise<ExecutionResult> {
  const { executor } = await compilingGateway(over).load({ apollo: {} });
  const document = parse(source);
  const [operation] = document.definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  const asked = { document, operation, operationName: null, request: { variables }, context: {} };
  await executor?.(asked as never);
  return (await executor?.(asked as never)) as ExecutionResult;
}

describe('compiled queries answer as graphql-js does', () => {
  test.each<[string, string, Record<string, unknown>?]>([
    ['fields and names of types', '{ __typename thing { __typename id name kind } }'],
    ['a default of an argument, and null for it', 'query ($id: ID) { a: thing { id } b: thing(id: $id) { id } }', {}],
    ['variables', 'query ($ids: [ID!]!) { things(ids: $ids) { id } }', { ids: ['x', 'y'] }],
    ['a variable of the wrong type', 'query ($ids: [ID!]!) { things(ids: $ids) { id } }', { ids: [null] }],
    ['a variable that is missing', 'query ($ids: [ID!]!) { things(ids: $ids) { id } }', {}],
    ['an error in a field that may be null', '{ thing { id broken } }'],
    ['errors of several, by path', '{\n  things(ids: ["x", "y"]) {\n    id\r\n    self { broken }\n  }\n}'],
    ['an error in a field that must not be null', '{ thing { id self { mustBreak } } }'],
    ['in a list of things that must not be null', '{ things(ids: ["x", "y"]) { mustBreak } }'],
    ['null where it must not be', '{ must { id } }'],
    ['a value that the enum does not have', '{ things(ids: ["x"]) { id kind } }'],
    ['@skip and @include by variables', 'query ($v: Boolean!) { thing { id @skip(if: $v) name @include(if: $v) } }', { v: true }],
    ['the same, the other way', 'query ($v: Boolean!) { thing { id @skip(if: $v) name @include(if: $v) } }', { v: false }],
    [
      '@skip and @include on fragments that share fields',
      'query ($v: Boolean!) { thing { ...A @include(if: $v) ...B @skip(if: $v) } } fragment A on Thing { name self { id } } fragment B on Named { name }',
      { v: false },
    ],
    [
      'a skipped fragment beside the same field',
      'query ($v: Boolean!) { thing { id ... @skip(if: $v) { id name } } }',
      { v: true },
    ],
    ['aliases of one field', '{ a: thing(id: "1") { x: id } b: thing(id: "2") { x: id y: id } }'],
    ['the schema', '{ __schema { queryType { name } } __type(name: "Kind") { enumValues { name } } }'],
  ])('%s', async (_what, source, variables = {}) => {
    const plain = await execute({ schema, document: parse(source), variableValues: variables, contextValue: {} });
    const compiled = await compiledAnswer(source, variables, schema);
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(JSON.parse(JSON.stringify(plain)));
    const ours = ({ errors }: ExecutionResult): boolean[] =>
      (errors ?? []).map(({ originalError }) => originalError instanceof CancuError);
    expect(ours(compiled)).toEqual(ours(plain));
  });
});
