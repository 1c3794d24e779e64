import { describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium.js';
import { settled, site as siteOf, violations } from '../support/explorer.js';
import { PLANS } from '../support/plans.js';

const PAGES = [
  ['start page', '/'],
  ['search', '/?q=217'],
  ['plan', `/d/${PLANS.haGiang2024}`],
  ['directive', '/d/vn/ttg/2021/ct/33'],
  ['implementers', '/d/vn/ttg/2021/ct/33/implementers'],
  ['graph', '/d/vn/ttg/2021/ct/33/graph'],
  ['path', '/d/vn/tw/2010/qd/290/graph?to=vn/ttg/2021/ct/33'],
  ['no path', '/d/vn/tw/2010/qd/290/graph?to=vn/no/such'],
  ['check', '/check'],
  ['body', '/a/agency/ha-giang/so-noi-vu'],
  ['bodies', '/agencies'],
  ['data', '/about'],
  ['no page', '/no/such'],
] as const;

describe.skipIf(chromiumPath === null)('in a browser', () => {
  const site = siteOf();

  describe.each(PAGES)('the %s', (_name, path) => {
    test.each(['light', 'dark'] as const)('has nothing that axe-core finds, in %s', async (colorScheme) => {
      const page = await site.open(path, { colorScheme });
      await settled(page);
      expect(await violations(page)).toEqual([]);
    });

    test.each([360, 1280])('fits a screen of %s px', async (width) => {
      const page = await site.open(path, { viewport: { width, height: 800 } });
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });

    test('answers a browser with a page that runs only its own scripts', async () => {
      const response = await fetch(site.url(path), { headers: { accept: 'text/html' } });
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self'/u,
      );
      expect(await response.text()).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/u);
    });
  });
});
