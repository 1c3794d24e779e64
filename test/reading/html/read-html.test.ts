import { describe, expect, test } from 'vitest';
import { tcvn3, vni, windows1258 } from '../../../src/reading/encoding/legacy.js';
import { DEEPEST, MOST_ELEMENTS } from '../../../src/reading/html/parse-html.js';
import { layOut } from '../../../src/reading/layout.js';
import { sourceFile } from '../../../src/reading/read-file.js';
import { readText, type ReadText } from '../../../src/reading/read-text.js';
import { textOf } from '../../../src/reading/token.js';
import { latinBytes, writtenIn } from '../../support/legacy.js';

const read = (html: string | Uint8Array): Promise<ReadText> => readText(sourceFile('plan.html', 'html', Buffer.from(html)));

test.each([
  ['<p>Kế hoạch<p>Số 5', 'Kế hoạch\n\nSố 5', 'paragraphs, closed or not'],
  ['<div>Kế hoạch<div>Số 5</div> của tỉnh</div>', 'Kế hoạch\n\nSố 5\n\ncủa tỉnh', 'blocks inside blocks'],
  ['<p>Chỉ\n  <b>thị</b>\tsố  33<i>/CT</i>-TTg</p>', 'Chỉ thị số 33/CT-TTg', 'blanks collapse, inline elements join'],
  ['<h1>KẾ HOẠCH<br>Trồng rừng</h1>', 'KẾ HOẠCH\nTrồng rừng', 'a line break stays in its paragraph'],
  ['<p>K&#7871; ho&#x1EA1;ch &amp; &ocirc;&nbsp;t&ocirc;</p>', 'Kế hoạch & ô\u00A0tô', 'entities'],
  ['<p>Quy&shy;ết&#8203; định</p>', 'Quyết định', 'soft hyphens and zero-width blanks go'],
  [`<p>${'Kế hoạch'.normalize('NFD')}</p>`, 'Kế hoạch', 'letters are composed'],
  [
    '<head><title>Trang chủ</title><style>p{}</style></head><script>var số = 5</script><p>Kế hoạch</p><nav>Mục lục</nav><noscript>x</noscript>',
    'Kế hoạch',
    'script, style and navigation',
  ],
  [
    '<p>Kế <span style="display:none">x</span><span hidden>y</span><span style="color:red; visibility: hidden">z</span>hoạch<del>cũ</del> <ins>mới</ins></p>',
    'Kế hoạch mới',
    'what is hidden or deleted',
  ],
  ['<!-- chú thích --><p>Kế hoạch</p>', 'Kế hoạch', 'comments'],
  ['<pre>dòng một\n  dòng hai</pre>', 'dòng một\ndòng hai', 'preformatted lines'],
])('%j → %j: %s', async (html, expected) => {
  expect(await read(html)).toEqual({ text: expected, own: false, pages: null, warnings: [] });
});

describe('lists have their markers', () => {
  test.each([
    ['<ol><li>Một<li>Hai</ol>', '1. Một\n\n2. Hai'],
    ['<ol start=3><li>Ba<li value=7>Bảy<li>Tám</ol>', '3. Ba\n\n7. Bảy\n\n8. Tám'],
    ['<ol type=a><li>Một<li>Hai</ol>', 'a) Một\n\nb) Hai'],
    ['<ol type=I start=4><li>Bốn</ol>', 'IV. Bốn'],
    ['<ul><li>Một<ul><li>Trong</ul><li>Hai</ul>', '- Một\n\n- Trong\n\n- Hai'],
    ['<ol><li><p>Một</p><p>Thêm</p></li></ol>', '1. Một\n\nThêm'],
  ])('%j → %j', async (html, expected) => {
    expect((await read(html)).text).toBe(expected);
  });
});

test('tables go cell by cell, with their edges between', async () => {
  const { text } = await read(
    '<table><tr><td><p>ỦY BAN NHÂN DÂN<br>TỈNH LÀO CAI</p><td>Độc lập<tr><td>Số: 45/KH-UBND<td></td></tr></table><p>KẾ HOẠCH',
  );
  expect(text).toBe('ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n\n|\n\nĐộc lập\n\n|\n\nSố: 45/KH-UBND\n\n|\n\nKẾ HOẠCH');
});

test('a row of three cells or more is one line, whatever its cells hold', async () => {
  const { text } = await read(
    '<table><tr><th>TT<th>Việc<th>Chủ trì</tr><tr><td>1<td><p>Nuôi</p><p>ong<td>Sở<br>Y tế</tr></table><p>Hết.',
  );
  expect(text).toBe('| TT | Việc | Chủ trì |\n\n| 1 | Nuôi ong | Sở Y tế |\n\nHết.');
});

/** The same note as Word, Pandoc and a plain page write it. */
test.each([
  [
    'Word',
    '<p>theo Nghị quyết<a href="#_ftn1" name="_ftnref1"><span><sup>[1]</sup></span></a> số 25-NQ/TW</p><div id="ftn1"><p><a href="#_ftnref1"><sup>[1]</sup></a> Ban hành năm 2013.</p><p>Nay còn hiệu lực.</p></div>',
  ],
  [
    'Pandoc',
    '<p>theo Nghị quyết<a href="#fn1" id="fnref1"><sup>1</sup></a> số 25-NQ/TW</p><section class="footnotes"><ol><li id="fn1"><p>Ban hành năm 2013.</p><p>Nay còn hiệu lực.<a href="#fnref1">↩︎</a></p></li></ol></section>',
  ],
  ['plain', '<p>theo Nghị quyết<sup>1</sup> số 25-NQ/TW</p><p><sup>1</sup> Ban hành năm 2013. Nay còn hiệu lực.</p>'],
])('footnotes by %s become notes', async (_by, html) => {
  const { text } = await read(html);
  expect(text).toBe('theo Nghị quyết¹ số 25-NQ/TW\n\n¹ Ban hành năm 2013. Nay còn hiệu lực.');
  const { body, notes, noteAnchors } = layOut(text);
  expect(textOf(body.tokens)).toBe('theo Nghị quyết số 25-NQ/TW');
  expect(textOf(notes.tokens)).toBe('Ban hành năm 2013. Nay còn hiệu lực.');
  expect([...noteAnchors]).toEqual([['¹', text.indexOf('¹')]]);
});

describe('encodings', () => {
  const SENTENCE = 'Căn cứ chỉ thị của thủ tướng về cải cách hành chính, ủy ban nhân dân huyện ban hành kế hoạch sau';
  const page = (charset: string, body: string): Uint8Array =>
    latinBytes(`<html><head><meta http-equiv=Content-Type content="text/html; charset=${charset}"></head><p>${body}</p></html>`);

  test.each([
    ['UTF-8', Buffer.from(`<p>${SENTENCE}</p>`), []],
    ['UTF-8 that says it is Latin-1', Buffer.from(`<meta charset="iso-8859-1"><p>${SENTENCE}</p>`), []],
    ['UTF-16', Buffer.from(`\uFEFF<p>${SENTENCE}</p>`, 'utf16le'), []],
    ['Windows-1258, as it says', page('windows-1258', writtenIn(SENTENCE, windows1258)), []],
    ['Windows-1258, unsaid', latinBytes(`<p>${writtenIn(SENTENCE, windows1258)}</p>`), null],
    ['TCVN3 under Latin-1', page('windows-1252', writtenIn(SENTENCE, tcvn3)), ['read as TCVN3 (ABC) and converted to Unicode']],
    [
      'VNI as entities',
      Buffer.from(`<p>${writtenIn(SENTENCE, vni).replace(/[^\0-\x7F]/gu, (c) => `&#${c.charCodeAt(0)};`)}</p>`),
      ['read as VNI and converted to Unicode'],
    ],
  ])('%s', async (_what, bytes, warnings) => {
    const result = await read(bytes);
    expect(result.text).toBe(SENTENCE);
    if (warnings) expect(result.warnings).toEqual(warnings);
  });
});

describe('refused', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['no text', '<html><script>x</script><img src="scan.png"></html>', /^plan\.html: holds no text that a browser would show/],
    ['too deep', `${'<div>'.repeat(DEEPEST + 5)}Kế hoạch`, /^plan\.html: HTML elements more than 500 deep.*Save its text alone/],
    ['too many', `${'<i></i>'.repeat(MOST_ELEMENTS + 1)}Kế hoạch`, /^plan\.html: more than 500000 HTML elements/],
    ['not text', Buffer.from([0x3c, 0x70, 0x3e, 0xff, 0xfe, 0x81, 0x20, 0x9d]), /not valid UTF-8/],
  ])('%s', async (_what, html, message) => {
    await expect(read(html)).rejects.toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', message: expect.stringMatching(message) as string }),
    );
  });
});
