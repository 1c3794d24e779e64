import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { pagePolicy } from './security-headers.js';

const folder = fileURLToPath(new URL('../../schema/examples/', import.meta.url));

export interface GraphiqlPage {
  readonly html: string;
  /** Its content security policy. */
  readonly policy: string;
}

let page: GraphiqlPage | null = null;

/** GraphiQL as one page without an outside address, with a tab for each query of schema/examples. Made once. */
export function graphiqlPage(): GraphiqlPage {
  if (page === null) {
    const html = renderPage();
    page = { html, policy: pagePolicy(html) };
  }
  return page;
}

function renderPage(): string {
  return renderGraphiQL({
    title: 'cancu: GraphiQL',
    endpoint: '/graphql',
    defaultTabs: readExamples().map((query) => ({ query })),
  });
}

/** The example queries, in order of their file names. */
export function readExamples(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}
