import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { EngineName } from '../graph.js';
import { percentile, round } from '../measure.js';
import { popularTarget } from '../synthetic.js';
import { chromiumHere, EXPLORER, serveExplorer } from './served.js';
import { timeStep, timeView, type Seen } from './times.js';

const ROUNDS = 7;
const MOST_FIRST_VIEW_MS = 1000;
const MOST_STEP_MS = 100;
const MOST_SCRIPT_KB = 200;

export const EXPLORER_COLUMNS = ['what', 'median', 'worst', 'at most', ''];

/**
 * The explorer over synthetic plans, in Chromium with an empty cache: how long until there is something to see, and until what a
 * reader does has its outcome on the screen.
 */
export async function benchExplorer(engine: EngineName, documents: number, row: (...cells: string[]) => void): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumHere(), args: ['--no-sandbox', '--disable-gpu'] });
  const served = await serveExplorer(engine, documents, (done) => {
    if (done % 10_000 === 0) process.stderr.write(`${engine}: ${done} of ${documents} documents\n`);
  });
  const tell = (what: string, samples: readonly number[], most: number): void => {
    const median = percentile(samples, 0.5);
    row(what, `${round(median)} ms`, `${round(Math.max(...samples))} ms`, `${most} ms`, median > most ? 'MISSED' : '');
  };
  try {
    for (const [what, path, seen] of await viewsOf(served.url))
      tell(`first view: ${what}`, await repeat(browser, (page) => timeView(page, served.url + path, seen)), MOST_FIRST_VIEW_MS);
    for (const [what, time] of steps(served.url)) tell(what, await repeat(browser, time), MOST_STEP_MS);
    const kb = initialScriptKb();
    row('initial script, gzipped', `${round(kb)} KB`, '', `${MOST_SCRIPT_KB} KB`, kb > MOST_SCRIPT_KB ? 'MISSED' : '');
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Each time as a visitor who was never here. */
async function repeat(browser: Browser, time: (page: Page) => Promise<number>): Promise<number[]> {
  const samples: number[] = [];
  for (let at = 0; at <= ROUNDS; at += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN' });
    const took = await time(await context.newPage());
    await context.close();
    // the first one warms the server
    if (at > 0) samples.push(took);
  }
  return samples;
}

const DIRECTIVE = popularTarget(0);
/** `vn/ttg/<year>/ct/<number>` */
const SYMBOL = `${DIRECTIVE.split('/')[4]}/CT-TTg`;
const RESULTS: Seen = "document.querySelector('.documents li')";
const PICTURE: Seen = "document.querySelector('.graph[aria-busy=false] canvas') && document.querySelector('.documents li')";

async function viewsOf(url: string): Promise<readonly (readonly [what: string, path: string, seen: Seen])[]> {
  return [
    ['home', '/', RESULTS],
    ['search', `/?q=${encodeURIComponent(SYMBOL)}`, RESULTS],
    ['document that was read', `/d/${await newestPlan(url)}`, "document.querySelector('article h1')"],
    ['directive', `/d/${DIRECTIVE}`, "document.querySelector('article h1')"],
    ['implementers', `/d/${DIRECTIVE}/implementers`, "document.querySelector('.steps > li')"],
    ['graph', `/d/${DIRECTIVE}/graph`, PICTURE],
  ];
}

async function newestPlan(url: string): Promise<string> {
  const query = '{ documents(first: 1, filter: { origins: [INGESTED] }) { edges { node { id } } } }';
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data } = (await response.json()) as { data: { documents: { edges: readonly { node: { id: string } }[] } } };
  return data.documents.edges[0]?.node.id ?? '';
}

function steps(url: string): readonly (readonly [what: string, time: (page: Page) => Promise<number>])[] {
  return [
    [
      'typing the last letter of a symbol, until it is found',
      async (page) => {
        await page.goto(url);
        await page.locator('.documents li').first().waitFor();
        await page.getByRole('searchbox').fill(SYMBOL.slice(0, -1));
        await page.getByRole('heading', { name: SYMBOL.slice(0, -1) }).waitFor();
        return timeStep(page, {
          event: 'input',
          act: () => page.getByRole('searchbox').press(SYMBOL.slice(-1)),
          seen: `document.querySelector('h1').textContent.includes('“${SYMBOL}”') && document.querySelector('[aria-busy=false] .documents li')`,
        });
      },
    ],
    [
      'another day, until a document tells its status on it',
      async (page) => {
        await page.goto(`${url}/d/${DIRECTIVE}`);
        await page.locator('article h1').waitFor();
        await page.waitForLoadState('networkidle');
        // the address changes before the page does
        await page.evaluate("document.querySelector('article').dataset.before = ''");
        return timeStep(page, {
          event: 'input',
          act: () => page.getByLabel('Tính đến ngày').fill('2020-01-01'),
          seen: "document.querySelector('article:not([data-before]) h1')",
        });
      },
    ],
    [
      'growing the graph by a document',
      async (page) => {
        await page.goto(`${url}/d/${DIRECTIVE}/graph`);
        await page.locator('.graph[aria-busy=false] canvas').first().waitFor();
        const before = await page.locator('.documents li').count();
        const last = page.locator('.documents li').last();
        return timeStep(page, {
          event: 'click',
          act: () => last.getByRole('button').click(),
          seen: `document.querySelectorAll('.documents li').length > ${before}`,
        });
      },
    ],
  ];
}

/** Of the scripts that the page itself names. */
function initialScriptKb(): number {
  const html = readFileSync(join(EXPLORER, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/gu)].map(([, path = '']) => path);
  if (scripts.length === 0) throw new Error('index.html names no script');
  return scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(EXPLORER, path))).length, 0) / 1024;
}
