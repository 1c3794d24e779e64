import { GraphQLError, Kind, type ValueNode } from 'graphql';
import type { ErrorCode } from '../../errors/cancu-error.js';
import { isPartialDate } from '../../time/partial-date.js';

/** A year may come as a number. Apollo overwrites the code of what fails before execution: ours travels beside it. */
function readDate(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && isPartialDate(text)) return text;
  const got = typeof text === 'string' ? JSON.stringify(text) : typeof text;
  throw new GraphQLError(`Date: ${got} is none. Expected YYYY, YYYY-MM or YYYY-MM-DD of the calendar, e.g. "2021-11-26".`, {
    extensions: { ownCode: 'BAD_DATE' satisfies ErrorCode },
  });
}

/** As functions of the scalar that the schema defines, so that it keeps its description. */
export const scalarResolvers = {
  Date: {
    __serialize: String,
    __parseValue: readDate,
    __parseLiteral: (node: ValueNode) => readDate(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : null),
  },
};
