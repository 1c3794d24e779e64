import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

const folder = fileURLToPath(new URL('../../schema/examples/', import.meta.url));

let page: string | null = null;

/** GraphiQL as one page without an outside address, with a tab for each query of schema/examples. Made once. */
export function graphiqlPage(): string {
  page ??= renderGraphiQL({
    title: 'cancu: GraphiQL',
    endpoint: '/graphql',
    defaultTabs: readExamples().map((query) => ({ query })),
  });
  return page;
}

/** The example queries, in order of their file names. */
export function readExamples(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}
