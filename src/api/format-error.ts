import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { CancuError } from '../errors/cancu-error.js';
import { shorten } from '../text/visible.js';
import { LIMIT_CODES } from './limits/limits.js';
import { STORE_TROUBLES } from './store-troubles.js';

/** Codes of errors that are about the request itself: their messages are for the one who sent it. */
const ABOUT_THE_REQUEST = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  ...LIMIT_CODES,
]);

/** What stands in the place of an error whose inside is nobody's business. */
export const HIDDEN = 'Something went wrong here. It has been logged.';

/** Messages quote values, and those may be as long as a request. */
const LONGEST_MESSAGE = 1000;

/**
 * What a client gets to see of an error: ours with code and advice, those about the request as they are, troubles with the store
 * in general words, everything else without its inside. What is hidden goes to `report`, which says under which id of a request it is logged.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (error: unknown) => string | undefined,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof CancuError) {
    const trouble = STORE_TROUBLES[original.code];
    if (trouble !== undefined) return hidden(`${capital(trouble)}. It has been logged.`, original.code);
    const message = shorten(original.message, LONGEST_MESSAGE);
    return { ...withoutStack(formatted), message, extensions: { code: original.code } };
  }
  const ownCode = formatted.extensions?.['ownCode'];
  if (typeof ownCode === 'string') return withoutEnd({ ...withoutStack(formatted), extensions: { code: ownCode } });
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && ABOUT_THE_REQUEST.has(code)) return withoutEnd(withoutStack(formatted));
  return hidden(HIDDEN, 'INTERNAL_SERVER_ERROR');

  function hidden(message: string, shownCode: string): GraphQLFormattedError {
    const requestId = report(original);
    const extensions = { code: shownCode, ...(requestId === undefined ? {} : { requestId }) };
    return { ...withoutStack(formatted), message, extensions };
  }
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/**
 * An error of a server that does not show its schema, without the names that it suggests for misspelt ones. Apollo takes them
 * out of what validation says; the values of variables are looked at later.
 */
export function withoutSchemaNames(error: GraphQLFormattedError): GraphQLFormattedError {
  if (error.extensions?.['validationErrorCode'] === 'INTROSPECTION_DISABLED') {
    return {
      ...error,
      message: 'This server does not show its schema. Whoever runs it does so by CANCU_INTROSPECTION=on, or leaves that out.',
    };
  }
  return { ...error, message: error.message.replace(/ ?Did you mean .*\?$/su, '') };
}

/** The end of what GraphQL says may suggest names: half of a suggestion would not be known for one where they are hidden. */
function withoutEnd(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message } = error;
  if (message.length <= LONGEST_MESSAGE) return error;
  return { ...error, message: `${message.slice(0, LONGEST_MESSAGE)} […] (${message.length} characters)` };
}

function withoutStack({ extensions, ...rest }: GraphQLFormattedError): GraphQLFormattedError {
  if (!extensions) return rest;
  const kept = Object.entries(extensions).filter(([key]) => key !== 'stacktrace');
  return { ...rest, extensions: Object.fromEntries(kept) };
}
