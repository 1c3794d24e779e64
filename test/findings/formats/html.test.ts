import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes, type ParserError } from 'parse5';
import { describe, expect, test } from 'vitest';
import { checkHtml } from '../../../src/findings/formats/html.js';
import { linked } from '../../../src/findings/formats/html-links.js';
import { html } from '../../../src/findings/formats/html-template.js';
import { oneLine } from '../../../src/text/visible.js';
import { checkedPdf, checkedPlan, hostileCheck, HOSTILE_WORDS, reportOf } from '../../support/check-reports.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a browser makes of a page, and what it has against it. */
function pageOf(text: string): { elements: Element[]; faults: string[] } {
  const faults: string[] = [];
  const page = parse(text, { onParseError: ({ code, startLine }: ParserError) => faults.push(`${code} in line ${startLine}`) });
  return { elements: [...elementsIn(page)], faults };
}

function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((one) => one.name === name)?.value;
const named = (elements: readonly Element[], ...names: string[]): Element[] =>
  elements.filter((one) => names.includes(one.tagName));
const wordsOf = (elements: readonly Element[], name: string): string[] =>
  named(elements, name).map((one) => textOf(one).replace(/\s+/gu, ' ').trim());

const { elements, faults } = pageOf(checkHtml(checkedPlan));

describe('the page', () => {
  test('has nothing that a browser has to mend', () => {
    expect(faults).toEqual([]);
    expect(pageOf(checkHtml({ ...checkedPlan, report: reportOf([]) })).faults).toEqual([]);
  });

  test('runs nothing, loads nothing, sends nothing', () => {
    expect(named(elements, 'script', 'link', 'img', 'iframe', 'object', 'embed', 'form', 'base', 'svg', 'video')).toEqual([]);
    const names = new Set(elements.flatMap((one) => one.attrs.map(({ name }) => name)));
    expect([...names].filter((name) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual([]);
    expect(textOf(named(elements, 'style')[0] as Element)).not.toMatch(/url\(|@import|expression/iu);
  });

  test('forbids what it does not need, and allows its own style', () => {
    const [policy] = named(elements, 'meta').filter((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy');
    const hash = createHash('sha256')
      .update(textOf(named(elements, 'style')[0] as Element))
      .digest('base64');
    expect(attribute(policy, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test('says its language, and where another one is spoken', () => {
    expect(attribute(named(elements, 'html')[0], 'lang')).toBe('en');
    for (const one of named(elements, 'blockquote', 'pre')) expect(attribute(one, 'lang')).toBe('vi');
  });

  test('has one title, one main heading, and no level of headings left out', () => {
    expect(wordsOf(elements, 'title')).toEqual(['Check of plans/kế hoạch #3.txt']);
    const levels = elements.filter((one) => /^h\d$/u.test(one.tagName)).map((one) => Number(one.tagName.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test('has tables with headers', () => {
    expect(named(elements, 'th').map((one) => [attribute(one, 'scope'), textOf(one).trim()])).toEqual([
      ['col', 'What'],
      ['col', 'How many'],
      ['row', 'errors'],
      ['row', 'warnings'],
      ['row', 'notes'],
      ['row', 'not judged'],
    ]);
    expect(wordsOf(elements, 'td')).toEqual(['3', '0', '1', '3']);
  });

  test('gives no name twice, and all names that are referred to', () => {
    const ids = elements.flatMap((one) => attribute(one, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of elements) {
      const label = attribute(one, 'aria-labelledby');
      if (label !== undefined) expect(ids).toContain(label);
    }
  });
});

describe('a finding', () => {
  const [dead, repaired] = named(elements, 'article');
  const inside = [...elementsIn(dead as Element)];

  test('says its severity in words', () => {
    expect(wordsOf(elements, 'article').map((one) => one.split(' ')[0])).toEqual(['error', 'error', 'note', 'error']);
  });

  test('shows the words in their sentence', () => {
    expect(wordsOf(inside, 'blockquote')).toEqual([
      'Căn cứ Quyết định số 12-QĐ/TW ngày 25/02/2010 của Ban Nuôi ong về mật; thực hiện Luật Ong số 90/2030/QH16.',
    ]);
    expect(wordsOf(inside, 'mark')).toEqual(['Quyết định số 12-QĐ/TW ngày 25/02/2010']);
  });

  test('gives the suggestion as it is to be copied', () => {
    const [suggestion] = named(inside, 'pre');
    expect(textOf(suggestion as Element)).toBe('Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Ban Nuôi ong về mật và sáp');
  });

  test('says when, and why', () => {
    expect(wordsOf(inside, 'dt')).toEqual(['Suggestion (a click marks all of it)', 'When', 'Because']);
    expect(wordsOf(inside, 'dd')[1]).toBe('since 2021-07-30; so already on the day of signing');
    expect(wordsOf(inside, 'li')).toEqual([
      'replaced by vn/tw/2021/qd/23 from 2021-07-30 – source: Điều 3, https://example.org/van-ban?id=23 (vn/tw/2021/qd/23). (read)',
      'named so in a list – source: javascript:alert(1) (recalled)',
    ]);
  });

  test('links to pages alone', () => {
    expect(named(inside, 'a').map((one) => attribute(one, 'href'))).toEqual(['https://example.org/van-ban?id=23']);
  });

  test('without suggestion and reasons has no empty rows', () => {
    expect(wordsOf([...elementsIn(repaired as Element)], 'dt')).toEqual(['Suggestion (a click marks all of it)']);
    expect(wordsOf([...elementsIn(named(elements, 'article')[2] as Element)], 'dt')).toEqual([]);
  });

  test('of a pdf names the page, and what lines count', () => {
    const pdf = pageOf(checkHtml(checkedPdf)).elements;
    expect(wordsOf(pdf, 'p')).toContain('Lines and columns count the text that was read from the file.');
    expect(wordsOf(pdf, 'article')[2]).toContain('page 3, line 5, column 6');
  });
});

test('what was not judged stands by reason, with how often', () => {
  const reasons = elements.filter((one) => attribute(one, 'class') === 'reason');
  expect(reasons.map((one) => textOf(one).replace(/\s+/gu, ' ').trim())).toEqual([
    'named by a number alone (2) Công văn 5 (2 times)',
    'no year is given (1) Thông báo 8',
  ]);
});

test('how far the registry reaches is said', () => {
  const words = textOf(elements.find((one) => attribute(one, 'class') === 'caution') as Element);
  expect(words).toContain('The registry was kept up to 2026-10-31');
  expect(words).toContain('What is not in our registry is not thereby in force');
});

describe('what a document says is text and nothing else', () => {
  const shapeOf = (some: readonly Element[]): string =>
    some.map((one) => [one.tagName, ...one.attrs.map(({ name }) => name)].join(' ')).join('\n');
  const harmless = shapeOf(pageOf(checkHtml(hostileCheck('ong'))).elements);

  test.each(HOSTILE_WORDS)('%s', (_, words) => {
    const page = pageOf(checkHtml(hostileCheck(words)));
    expect(page.faults).toEqual([]);
    // the source of a reason may be the address of a page
    const links = named(page.elements, 'a').map((one) => attribute(one, 'href') ?? '');
    for (const link of links) expect(link).toMatch(/^https?:\/\//iu);
    expect(shapeOf(page.elements.filter((one) => one.tagName !== 'a'))).toBe(harmless);
    expect(textOf(page.elements[0] as Element)).toContain(oneLine(words));
  });
});

describe('addresses', () => {
  test.each([
    ['xem https://a.vn/b?c=1&d=2.', ['https://a.vn/b?c=1&d=2']],
    ['(http://a.vn), https://b.vn!', ['http://a.vn', 'https://b.vn']],
    ['javascript:alert(1) data:text/html,x ftp://a.vn //a.vn a.vn', []],
    ['https://good.vn@evil.example/', []],
    ['https://', []],
    ['https://a.vn/.../1.html https://a.vn/…2.html https://a.vn/x...', ['https://a.vn/x']],
    ['https://a.vn/"onclick="x', ['https://a.vn/']],
  ])('of %j', (text, expected) => {
    const markup = linked(text)
      .map((one) => one.markup)
      .join('');
    const found = pageOf(markup).elements;
    expect(named(found, 'a').map((one) => attribute(one, 'href'))).toEqual(expected);
    expect(textOf(found[0] as Element)).toBe(text);
  });
});

test('values of a template are text, in tags and in attributes', () => {
  expect(html`<a title="${'"><b>'}">${"<'&\u0000"}${1}${[html`<i>${'<'}</i>`]}</a>`.markup).toBe(
    '<a title="&quot;&gt;&lt;b&gt;">&lt;&#39;&amp;&lt;U+0000&gt;1<i>&lt;</i></a>',
  );
});
