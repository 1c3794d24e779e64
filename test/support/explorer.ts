import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pino } from 'pino';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { createApiServer } from '../../src/api/server.js';
import { CancuError } from '../../src/errors/cancu-error.js';
import type { Reader } from '../../src/graph/store.js';
import type { SourceFile } from '../../src/reading/read-file.js';
import { TODAY } from './api.js';
import { chromiumPath } from './chromium.js';
import type { Registry } from '../../src/registry/registry.js';
import { grafeo } from './engines.js';
import { AT, samples } from './plans.js';
import { projectRoot } from './project.js';

/** A browser before the explorer over the sample plans. */
export interface Site {
  /** Opens an address in a tab of its own, with nothing kept from another one. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Another tab of the same visitor. */
  again(page: Page, path: string): Promise<Page>;
  url(path: string): string;
  /** From now on the store does not answer, or does so again. */
  storeIsGone(gone: boolean): void;
}

/** Quiet, and alone with the server of the test. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What the browser and the router say of answers and addresses that tests ask for. */
const ASKED_FOR = /^(?:Failed to load resource|The URL path "[^"]*" could not be decoded)/u;

/**
 * Stands for the time of the tests around it. After each test every tab has to have been silent: no error or warning in its console, and no
 * request to another host.
 */
export function site(more: readonly SourceFile[] = [], over?: Registry): Site {
  let browser: Browser;
  let address = '';
  let gone = false;
  const closing: (() => Promise<unknown>)[] = [];
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  beforeAll(async () => {
    const workspace = await grafeo.open(over);
    await workspace.ingest([...samples, ...more], { at: AT });
    const { registry, journal: originals } = workspace;
    const reader: Reader = {
      read: async (...asked) => {
        if (gone) throw new CancuError('STORE_UNREACHABLE', 'the store of this test does not answer');
        return workspace.reader.read(...asked);
      },
    };
    const logger = pino({ level: 'silent' });
    const explorer = join(projectRoot, 'dist/explorer');
    const server = await createApiServer({ reader, registry, originals, logger, explorer, today: TODAY, shutdownMs: 0 });
    address = await server.listen({ port: 0, host: '127.0.0.1' });
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ARGUMENTS });
    closing.push(
      () => browser.close(),
      () => server.close(),
      () => workspace.close(),
    );
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    for (const close of closing) await close();
  });

  const watch = (page: Page): Page => {
    page.on('console', (message) => {
      if (/^(?:error|warning)$/u.test(message.type()) && !ASKED_FOR.test(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!/^(?:data|blob):/u.test(request.url()) && !request.url().startsWith(`${address}/`)) complaints.push(request.url());
    });
    return page;
  };
  const url = (path: string): string => `${address}${path}`;
  return {
    url,
    storeIsGone(now) {
      gone = now;
    },
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN', ...options });
      contexts.push(context);
      const page = watch(await context.newPage());
      await page.goto(url(path));
      return page;
    },
    async again(page, path) {
      const other = watch(await page.context().newPage());
      await other.goto(url(path));
      return other;
    },
  };
}

/** Waits until the page has its heading and no part of it is still on its way. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  const onItsWay = page.locator('[aria-busy=true]').or(page.getByText('Đang tải…'));
  await expect.poll(() => onItsWay.count()).toBe(0);
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core has against a page: its rule, and the places. */
export async function violations(page: Page): Promise<string[]> {
  // not by a script tag: the page's own policy would refuse it
  await page.evaluate(axe);
  const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
