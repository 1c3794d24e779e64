/** Tests of the suite that fail on purpose, and have to go on failing, each with the reason. */
export const ON_PURPOSE: Readonly<Record<string, string>> = {
  'throws an error if POST JSON is malformed': 'it holds the answer against the words of one body parser; ours say what to do',
  'runs when cache-control is disabled': 'an answer is of one day and one version of the graph, and says `no-store` always',
  'cache-control not set without any hints with if-cacheable': 'the same',
};
