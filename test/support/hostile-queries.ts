export const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** Fragments that each spread the next one twice: 2^count times the last one. */
const bomb = (count: number): string =>
  `${many(count, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F${count} on Query { __typename }`;

const nested = (count: number): string => `${'{ a '.repeat(count)}${'}'.repeat(count)}`;

/** What each is, its text, and the code of the limit that refuses it. */
export const HOSTILE_QUERIES: readonly (readonly [name: string, query: string, code: string])[] = [
  ['a hundred thousand tokens', `{ ${'a '.repeat(100_000)} }`, 'QUERY_TOO_LONG'],
  ['a hundred thousand brackets', `{ a(b: ${'['.repeat(100_000)}`, 'QUERY_TOO_DEEP'],
  ['a fragment bomb', `{ ...F0 } ${bomb(60)}`, 'TOO_MANY_ROOT_FIELDS'],
  ['a fragment bomb beyond all numbers', `{ ...F0 } ${bomb(350)}`, 'TOO_MANY_ROOT_FIELDS'],
  ['a fragment bomb that no operation lights', `{ __typename } ${bomb(60)}`, 'TOO_MANY_SELECTIONS'],
  [
    'fragments that spread one another round about',
    `{ ...F0 } ${many(40, (index) => `fragment F${index} on Query { ${many(40, (other) => `...F${other}`)} }`)}`,
    'TOO_MANY_SELECTIONS',
  ],
  ['ten thousand aliases', `{ ${many(10_000, (index) => `a${index}: __typename`)} }`, 'QUERY_TOO_LONG'],
  ['as many aliases as fit', `{ ${many(1200, (index) => `a${index}: __typename`)} }`, 'TOO_MANY_ALIASES'],
  ['one field as often as it fits', `{ ${'__typename '.repeat(4900)} }`, 'TOO_MANY_ROOT_FIELDS'],
  ['one field as often as it fits, further inside', `{ documents { ${'totalCount '.repeat(4900)} } }`, 'TOO_MANY_SELECTIONS'],
  ['directives without end', `{ __typename ${'@skip(if: false) '.repeat(700)} }`, 'TOO_MANY_DIRECTIVES'],
  ['as many levels as fit', nested(1600), 'QUERY_TOO_DEEP'],
  ['deep introspection', `{ __schema { types ${'{ fields { type '.repeat(20)}{ name }${' } }'.repeat(20)} } }`, 'QUERY_TOO_DEEP'],
  [
    'pages inside pages',
    `{ documents(first: 100) { edges { node { ${'citedBy(first: 100) { edges { node { document { '.repeat(2)} id ${'} } } } '.repeat(2)} } } } }`,
    'TOO_MANY_NODES',
  ],
];
