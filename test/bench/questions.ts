import { popularTarget, zipf } from './synthetic.js';

/** The five main questions, with variables drawn as users would: popular documents more often. */
export interface Question {
  readonly name: string;
  readonly query: string;
  variables(random: () => number): Record<string, unknown>;
}

const HOPS = 'paths { how document { id } spans { text } }';

export const questions: readonly Question[] = [
  {
    name: 'implementers',
    query: `query ($id: ID!) { document(id: $id) { implementers(first: 20) { totalCount edges { distance node { id title } ${HOPS} } } } }`,
    variables: (random) => ({ id: popularTarget(zipf(random)) }),
  },
  {
    name: 'implementers, transitive',
    query: `query ($id: ID!) { document(id: $id) { implementers(transitive: true, first: 20) { totalCount edges { distance node { id title } ${HOPS} } } } }`,
    variables: (random) => ({ id: popularTarget(20 + zipf(random)) }),
  },
  {
    name: 'superseded references',
    query: `query ($after: String) { supersededReferences(first: 20, after: $after) { edges { node { message suggestion since citation { surface } document { id } } } } }`,
    variables: () => ({}),
  },
  {
    name: 'lookup',
    query: `query ($text: String!) { lookup(text: $text) { ... on ResolvedLookup { document { id } } ... on AmbiguousLookup { candidates { score why document { id title } } } } }`,
    variables: (random) => ({ text: `${100 + Math.floor(random() * 200)}/CT-TTg` }),
  },
  {
    name: 'deadlines of a quarter',
    query: `query ($from: Date!, $before: Date!) { deadlines(filter: { dueFrom: $from, dueBefore: $before, recurring: false }, first: 50) { edges { node { surface date what document { id title } } } } }`,
    variables: (random) => {
      const year = 2016 + Math.floor(random() * 10);
      return { from: `${year}-04-01`, before: `${year}-07-01` };
    },
  },
];
