import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { graphql, type GraphQLError } from 'graphql';
import { createContext } from '../api/context.js';
import { createSchema } from '../api/schema.js';
import { CancuError, type ErrorCode } from '../errors/cancu-error.js';
import type { OperationName } from './operations.js';
import type { Workspace } from './workspace.js';

let schema: ReturnType<typeof createSchema> | null = null;

/**
 * Runs an operation of schema/operations against the API, without HTTP.
 *
 * @throws CancuError with the API's code
 */
export async function answerQuery(
  { reader, registry }: Workspace,
  operation: OperationName,
  variableValues: Record<string, unknown>,
): Promise<unknown> {
  schema ??= createSchema();
  const contextValue = createContext({ reader, registry, operation });
  const { data, errors } = await graphql({ schema, source: operationText(operation), variableValues, contextValue });
  if (errors?.[0]) throw asCancuError(errors[0]);
  return data;
}

const texts = new Map<OperationName, string>();

function operationText(name: OperationName): string {
  let text = texts.get(name);
  if (text === undefined) {
    text = readFileSync(fileURLToPath(new URL(`../../schema/operations/${name}.graphql`, import.meta.url)), 'utf8');
    texts.set(name, text);
  }
  return text;
}

/** Our own errors come back as they were; others are no fault of the user. */
function asCancuError(error: GraphQLError): Error {
  if (error.originalError instanceof CancuError) return error.originalError;
  const code = error.extensions['ownCode'] ?? error.extensions['code'];
  if (code === 'INTERNAL_SERVER_ERROR' || code === undefined) return new Error(error.message);
  return new CancuError(code as ErrorCode, error.message);
}
