import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { percentile } from '../measure.js';
import { popularTarget } from '../synthetic.js';
import { chromiumHere, serveExplorer } from './served.js';

const ROUNDS = 5;
const DOCUMENTS = 1000;
const LEAST = 95;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
type Category = (typeof CATEGORIES)[number];
const PAGES = [
  ['home', '/'],
  ['document', `/d/${popularTarget(0)}`],
  ['check', '/check'],
] as const;

export const LIGHTHOUSE_COLUMNS = ['page', ...CATEGORIES, `below ${LEAST}`];

interface Audit {
  readonly id: string;
  readonly score: number | null;
  readonly displayValue?: string;
}

interface Result {
  readonly categories: Readonly<
    Record<Category, { readonly score: number | null; readonly auditRefs: readonly { id: string }[] }>
  >;
  readonly audits: Readonly<Record<string, Audit>>;
}

/** Of the packages what is used here; they are not installed where types are checked. */
interface Lighthouse {
  readonly default: (url: string, flags: object) => Promise<{ readonly lhr: Result } | undefined>;
}
interface ChromeLauncher {
  readonly launch: (options: object) => Promise<{ readonly port: number; kill(): void }>;
}

const folder = fileURLToPath(new URL('../lighthouse/', import.meta.url));
const packages = `${folder}node_modules/`;

/** Lighthouse as it comes: a phone on a slow line, both simulated. Installed on first use. */
export async function benchLighthouse(row: (...cells: string[]) => void): Promise<void> {
  if (!existsSync(packages)) execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' });
  const { default: lighthouse } = (await import(`${packages}lighthouse/core/index.js`)) as Lighthouse;
  const { launch } = (await import(`${packages}chrome-launcher/dist/index.js`)) as ChromeLauncher;
  const served = await serveExplorer('grafeo', DOCUMENTS, () => undefined);
  const chrome = await launch({
    chromePath: chromiumHere(),
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
    logLevel: 'error',
  });
  try {
    for (const [page, path] of PAGES) {
      const results: Result[] = [];
      for (let at = 0; at < ROUNDS; at += 1) {
        const answer = await lighthouse(served.url + path, {
          ...{ port: chrome.port, onlyCategories: [...CATEGORIES], logLevel: 'error' },
        });
        if (!answer) throw new Error(`Lighthouse says nothing of ${path}`);
        results.push(answer.lhr);
      }
      const scores = CATEGORIES.map((category) =>
        percentile(
          results.map((one) => scoreOf(one, category)),
          0.5,
        ),
      );
      const low = CATEGORIES.filter((_category, at) => (scores[at] ?? 0) < LEAST);
      row(page, ...scores.map(String), low.flatMap((category) => lost(results.at(-1), category)).join('\n'));
    }
  } finally {
    chrome.kill();
    await served.close();
  }
}

/** 0…100 */
function scoreOf({ categories }: Result, category: Category): number {
  return Math.round((categories[category].score ?? 0) * 100);
}

/** By what it lost points. */
function lost(result: Result | undefined, category: Category): string[] {
  if (!result) return [];
  const audits = result.categories[category].auditRefs.map(({ id }) => result.audits[id]);
  return audits.flatMap((audit) =>
    audit && audit.score !== null && audit.score < 0.9 ? [`${audit.id} ${audit.displayValue ?? ''}`.trim()] : [],
  );
}
