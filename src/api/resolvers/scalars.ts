import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isPartialDate } from '../../time/partial-date.js';
import type { Resolvers } from '../generated/schema.js';

function readDate(value: unknown): string {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  const got = typeof value === 'string' ? JSON.stringify(value) : typeof value;
  throw new GraphQLError(`Date: ${got} is none. Expected YYYY, YYYY-MM or YYYY-MM-DD of the calendar, e.g. "2021-11-26".`, {
    extensions: { code: 'BAD_DATE' },
  });
}

export const scalarResolvers: Resolvers = {
  Date: new GraphQLScalarType<string, string>({
    name: 'Date',
    serialize: (value) => String(value),
    parseValue: readDate,
    parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : node.kind === Kind.INT ? node.value : null),
  }),
};
