import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { checkMarkdown } from '../../../src/findings/formats/markdown.js';
import { oneLine } from '../../../src/text/visible.js';
import { checkedPdf, checkedPlan, hostileCheck, HOSTILE_WORDS, reportOf } from '../../support/check-reports.js';

type Node = DefaultTreeAdapterTypes.Node;

/** The report as a careless renderer shows it: with what GitHub adds to Markdown, and with raw HTML let through. */
function rendered(markdown: string): Node {
  return parseFragment(
    micromark(markdown, {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
    }),
  );
}

/** Names of elements, each level inside brackets: how a page is built. */
function shapeOf(node: Node): string {
  const inner = 'childNodes' in node ? node.childNodes.map(shapeOf).join('') : '';
  return 'tagName' in node ? `${node.tagName}(${inner})` : node.nodeName.startsWith('#') ? inner : `?${node.nodeName}`;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

test('says what was found, where, why, and what to put instead', () => {
  expect(checkMarkdown(checkedPlan)).toBe(`# Check of \`plans/kế hoạch #3.txt\`

**3/KH-UBND: Nuôi ong trong vườn trường**  
Ủy ban nhân dân xã Ong, 2024-01-05  
\`vn/xa-ong/ubnd/2024/kh/3\`

- 3 errors, 0 warnings, 1 note; 3 not judged.
- 6 citations: 2 to one document each, 1 to one of several, 3 to none that is known.
- Known by name only, without dates or relations: 1 of those 2.
- What is not in our registry is not thereby in force: nothing was found about it, neither good nor bad.
- Asked for 2026-11-21. The registry was kept up to 2026-10-31: what happened later is not known.

## Findings (4)

### 1. error: ended before signing

At line 4, column 8: Căn cứ **Quyết định số 12-QĐ/TW ngày 25/02/2010** của Ban Nuôi ong về mật; thực hiện Luật Ong số 90/2030/QH16.

Found: 12-QĐ/TW had ended before this document was signed: replaced by vn/tw/2021/qd/23 from 2021-07-30 (since 2021-07-30; so already on the day of signing)

Suggestion:

\`\`\`text
Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Ban Nuôi ong về mật và sáp
\`\`\`

Because:

- replaced by vn/tw/2021/qd/23 from 2021-07-30 – source: Điều 3, \`https://example.org/van-ban?id=23\` (vn/tw/2021/qd/23). (read)
- named so in a list – source: javascript:alert(1) (recalled)

### 2. error: wrong number or symbol

At line 4, column 94: Căn cứ Quyết định số 12-QĐ/TW ngày 25/02/2010 của Ban Nuôi ong về mật; thực hiện Luật Ong số **90/2030/QH16**.

Found: something is to be said of 90/2030/QH16

Suggestion:

\`\`\`text
90/2023/QH15
\`\`\`

### 3. note: document is not known

At line 5, column 6: Theo **Kế hoạch số 7/KH-UBND** của xã bên.

Found: something is to be said of Kế hoạch số 7/KH-UBND

### 4. error: deadline cannot be kept

At line 5, column 64: Phòng Ong chủ trì, xong **trước ngày 31/02/2024**.

Found: something is to be said of trước ngày 31/02/2024

## Not judged (3)

- 2 × named by a number alone
  - Công văn 5 (2 times)
- 1 × no year is given
  - Thông báo 8

## Notes on the reading

- a table was read without its edges
`);
});

test('names the page of a pdf', () => {
  expect(checkMarkdown(checkedPdf)).toContain('At page 3, line 5, column 6: Theo **Kế hoạch số 7/KH-UBND** của xã bên.');
});

test('says that nothing was found and that nothing stayed open', () => {
  const markdown = checkMarkdown({ ...checkedPlan, report: reportOf([]) });
  expect(markdown).toContain('## Findings (0)\n\nNone.\n\n## Not judged (0)\n\nNone.\n');
});

describe('what a document says is text and nothing else', () => {
  /** The same report of harmless words: a page of hostile words has to be built as this one is. */
  const harmless = shapeOf(rendered(checkMarkdown(hostileCheck('ong'))));

  test('the harmless one has no link', () => {
    expect(harmless).toMatch(/^h1\(code\(\)\)p\(strong\(\)br\(\)br\(\)code\(\)\)ul\(/u);
    expect(harmless).not.toContain('a(');
  });

  test.each(HOSTILE_WORDS)('%s', (_, words) => {
    const page = rendered(checkMarkdown(hostileCheck(words)));
    // words that look like addresses stand in code
    const inCode = (shape: string): string => shape.replaceAll('code()', '');
    expect(inCode(shapeOf(page))).toBe(inCode(harmless));
    expect(textOf(page)).toContain(oneLine(words));
  });
});
