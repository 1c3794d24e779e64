import { GraphQLError } from 'graphql';
import { LIMITS, limitNames, type LimitName, type Limits } from './limits.js';

export type Counts = Readonly<Partial<Record<LimitName, number>>>;

/**
 * Refuses what is above a limit, by the first one in the order of LIMITS.
 *
 * The number may be less than the true one where counting stopped: at the first token too many, at the end of the stack.
 *
 * @throws GraphQLError with the code of the limit, the number that was counted, the limit and a hint; HTTP 400
 */
export function refuseAbove(limits: Limits, counts: Counts): void {
  const name = limitNames.find((one) => (counts[one] ?? 0) > limits[one]);
  if (name !== undefined) throw refusal(name, counts[name] ?? 0, limits[name]);
}

function refusal(name: LimitName, number: number, limit: number): GraphQLError {
  const { code, variable, counted, hint } = LIMITS[name];
  return new GraphQLError(`This query has ${number} ${counted}; the limit is ${limit}. ${hint}`, {
    extensions: {
      code,
      number,
      limit,
      hint: `${hint} Whoever runs the server can set ${variable}.`,
      http: { status: 400 },
    },
  });
}
