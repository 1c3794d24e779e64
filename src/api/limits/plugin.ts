import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { ApiContext } from '../context.js';
import { limitNames, type Limits } from './limits.js';
import { nodesOf } from './nodes.js';
import { refuseAbove, type Counts } from './refusal.js';
import { shapeOf } from './shape.js';

/**
 * A request with the header `GraphQL-Cost: report` gets what its query was counted as in `extensions.cost`, beside the answer.
 * The header is that of Hot Chocolate's servers.
 */
const COST_HEADER = 'graphql-cost';

/**
 * Counts the nodes once it is known which operation is asked for, with which variables, and refuses before anything of it runs.
 * An operation kept by its hash is counted like any other: its text was checked when it came, its variables are new.
 */
export function limitsPlugin(limits: Limits): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: (request) => {
          refuseAbove(limits, { nodes: nodesAskedFor(request) });
          return Promise.resolve();
        },
        willSendResponse: (request) => {
          if (request.request.http?.headers.get(COST_HEADER) === 'report') report(request);
          return Promise.resolve();
        },
      }),
  };
}

interface Resolved extends Pick<GraphQLRequestContext<ApiContext>, 'schema' | 'request'> {
  readonly document: DocumentNode;
  readonly operation?: OperationDefinitionNode | undefined;
}

/** None where several operations are sent and none is chosen: nothing runs then. */
function nodesAskedFor({ schema, request, document, operation }: Resolved): number {
  if (!operation) return 0;
  return nodesOf(document, { schema, operation, variables: request.variables ?? {} });
}

/** Only what runs is reported on: a refusal says its number itself. */
function report(request: GraphQLRequestContextWillSendResponse<ApiContext>): void {
  const { body } = request.response;
  if (body.kind !== 'single' || body.singleResult.data === undefined || !request.document || !request.operation) return;
  const counts: Counts = {
    ...shapeOf(request.document),
    tokens: request.document.tokenCount ?? 0,
    nodes: nodesAskedFor({ ...request, document: request.document }),
  };
  const cost = Object.fromEntries(limitNames.map((name) => [name, counts[name]]));
  body.singleResult.extensions = { ...body.singleResult.extensions, cost };
}
