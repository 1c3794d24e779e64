/**
 * What a request may ask for at most. Each limit has a code of its own; its value is a setting, see
 * src/app/config/settings.ts.
 */
export type LimitName = 'tokens' | 'depth' | 'aliases' | 'directives' | 'rootFields' | 'selections' | 'nodes';

export type Limits = Readonly<Record<LimitName, number>>;

export interface LimitDescription {
  /** The code of the error where a query is above it. */
  readonly code: string;
  /** The variable of the environment that changes it. */
  readonly variable: string;
  readonly usual: number;
  /** The highest value that can be set: above it the checks themselves would become what they guard against. */
  readonly highest: number;
  /** What is counted, behind a number: `20 aliases`. */
  readonly counted: string;
  /** What the one who sent the query can do. */
  readonly hint: string;
}

/** The limits in the order in which they are looked at, and the only place where their values stand. */
export const LIMITS: Readonly<Record<LimitName, LimitDescription>> = {
  tokens: {
    code: 'QUERY_TOO_LONG',
    variable: 'CANCU_MAX_TOKENS',
    usual: 5000,
    highest: 10_000,
    counted: 'tokens',
    hint: 'Pass long values as variables, and send what is left as several queries.',
  },
  depth: {
    code: 'QUERY_TOO_DEEP',
    variable: 'CANCU_MAX_DEPTH',
    usual: 15,
    highest: 100,
    counted: 'levels',
    hint: 'Ask for the inner part by its id in a query of its own: node(id: …) takes the id of anything.',
  },
  aliases: {
    code: 'TOO_MANY_ALIASES',
    variable: 'CANCU_MAX_ALIASES',
    usual: 30,
    highest: 1000,
    counted: 'aliases, each as often as its fragment is used',
    hint: 'Ask for many things by their ids at once with nodes(ids: …), or send several queries.',
  },
  directives: {
    code: 'TOO_MANY_DIRECTIVES',
    variable: 'CANCU_MAX_DIRECTIVES',
    usual: 30,
    highest: 1000,
    counted: 'directives, each as often as its fragment is used',
    hint: 'Put @include or @skip on a fragment instead of on each of its fields.',
  },
  rootFields: {
    code: 'TOO_MANY_ROOT_FIELDS',
    variable: 'CANCU_MAX_ROOT_FIELDS',
    usual: 20,
    highest: 1000,
    counted: 'fields at the root',
    hint: 'Ask for many things by their ids at once with nodes(ids: …), or send several queries.',
  },
  selections: {
    code: 'TOO_MANY_SELECTIONS',
    variable: 'CANCU_MAX_SELECTIONS',
    usual: 1000,
    highest: 10_000,
    counted: 'fields and fragments, each as often as the fragment around it is used',
    hint: 'Ask for fewer fields, and write each of them once.',
  },
  nodes: {
    code: 'TOO_MANY_NODES',
    variable: 'CANCU_MAX_NODES',
    usual: 100_000,
    highest: 100_000_000,
    counted: 'nodes, if every list were as long as it can be',
    hint: 'Ask for shorter pages: first: … multiplies all that is asked for below it. Go on after the endCursor of each page.',
  },
};

export const limitNames = Object.keys(LIMITS) as readonly LimitName[];

export const USUAL_LIMITS: Limits = Object.fromEntries(limitNames.map((name) => [name, LIMITS[name].usual])) as Record<
  LimitName,
  number
>;

/** Codes of queries that are above a limit. */
export const LIMIT_CODES: ReadonlySet<string> = new Set(limitNames.map((name) => LIMITS[name].code));
