import type { Page } from 'playwright-core';

/** JavaScript that is true in the page once what is waited for is there to be seen. */
export type Seen = string;

const LONGEST_MS = 30_000;

/** JavaScript for a promise of the milliseconds from `start` until something is painted. */
const painted = (seen: Seen): string => `new Promise((resolve, reject) => {
  const look = () => requestAnimationFrame(() => {
    if (${seen}) requestAnimationFrame(() => resolve(performance.now() - start));
    else if (performance.now() - start > ${LONGEST_MS}) reject(new Error(${JSON.stringify(`not seen in time: ${seen}`)}));
    else look();
  });
  look();
})`;

/** Milliseconds from asking for a page until something is painted on it. */
export async function timeView(page: Page, url: string, seen: Seen): Promise<number> {
  await page.addInitScript(`{ const start = 0; window.seenAt = ${painted(seen)}; }`);
  await page.goto(url, { waitUntil: 'commit' });
  return Number(await page.evaluate('window.seenAt'));
}

export interface Step {
  /** Of the document, with which the reader's act begins. */
  readonly event: 'input' | 'click';
  readonly act: () => Promise<void>;
  readonly seen: Seen;
}

/** Milliseconds from what a reader does until its outcome is painted. */
export async function timeStep(page: Page, { event, act, seen }: Step): Promise<number> {
  // nothing is given back: the promise would be waited for here
  await page.evaluate(`void (window.took = new Promise((resolve) => {
    addEventListener('${event}', () => {
      const start = performance.now();
      resolve(${painted(seen)});
    }, { capture: true, once: true });
  }))`);
  await act();
  return Number(await page.evaluate('window.took'));
}
