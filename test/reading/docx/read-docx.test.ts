import { describe, expect, test } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { tcvn3, vni } from '../../../src/reading/encoding/legacy.js';
import { DEEPEST_XML } from '../../../src/reading/docx/xml.js';
import { layOut } from '../../../src/reading/layout.js';
import { sourceFile } from '../../../src/reading/read-file.js';
import { readText, type ReadText } from '../../../src/reading/read-text.js';
import { textOf } from '../../../src/reading/token.js';
import { item, listOf, paragraph, part, run, table, wordFile, type WordXml } from '../../support/docx.js';
import { writtenIn } from '../../support/legacy.js';

const readBytes = (bytes: Uint8Array): Promise<ReadText> => readText(sourceFile('plan.docx', 'docx', bytes));
const read = (xml: WordXml): Promise<ReadText> => readBytes(wordFile(xml));
const textFrom = async (xml: WordXml): Promise<string> => (await read(xml)).text;
const refused = (message: RegExp): unknown =>
  expect.objectContaining({ code: 'BAD_INPUT', message: expect.stringMatching(message) as string });

test.each([
  [paragraph('KẾ HOẠCH') + paragraph('') + paragraph('Số 5'), 'KẾ HOẠCH\n\nSố 5', 'paragraphs; empty ones go'],
  [paragraph(run('Chỉ th') + run('ị s', '<w:b/>') + run('ố 33')), 'Chỉ thị số 33', 'runs cut in the middle of a word'],
  [
    paragraph(
      '<w:r><w:t>18</w:t><w:noBreakHyphen/><w:t>CT/TW</w:t><w:tab/><w:t>Quy</w:t><w:softHyphen/><w:t>ết</w:t><w:br/><w:t>định</w:t></w:r>',
    ),
    '18-CT/TW\tQuyết\nđịnh',
    'hyphens that never break, that may break, tabs, line breaks',
  ],
  [paragraph(`${run('Kế ')}${run('thầm', '<w:vanish/>')}${run('hoạch', '<w:vanish w:val="0"/>')}`), 'Kế hoạch', 'hidden text'],
  [paragraph(run('Kế hoạch', '<w:caps/>')), 'KẾ HOẠCH', 'set in capitals'],
  [
    paragraph(
      `${run('Trang ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    'Trang 3',
    'fields: what they show, not their code',
  ],
  [
    paragraph(
      `<w:hyperlink>${run('Kế hoạch')}</w:hyperlink><w:smartTag>${run(' số')}</w:smartTag><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run(' 5')}</w:sdtContent></w:sdt>`,
    ),
    'Kế hoạch số 5',
    'links, tags, controls',
  ],
  [
    paragraph(
      `${run('Trước')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${paragraph('Trong khung')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph('Trong khung')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run(' sau')}`,
    ),
    'Trước sau\n\nTrong khung',
    'a text box comes behind the paragraph it hangs on, once',
  ],
  [paragraph('Kế hoạch'.normalize('NFD')), 'Kế hoạch', 'letters are composed'],
  [
    paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0D8"/><w:t xml:space="preserve"> Rà soát</w:t></w:r>'),
    '• Rà soát',
    'signs of symbol fonts',
  ],
])('%j → %j: %s', async (body, expected) => {
  expect(await read({ body })).toEqual({ text: expected, own: false, pages: null, warnings: [] });
});

describe('tracked changes are read as accepted', () => {
  test.each([
    [
      paragraph(`${run('Số ')}<w:del><w:r><w:delText>32</w:delText></w:r></w:del><w:ins>${run('33')}</w:ins>${run('/CT-TTg')}`),
      'Số 33/CT-TTg',
      'in a paragraph',
    ],
    [
      paragraph(`<w:moveFrom>${run('cũ')}</w:moveFrom>${run('Chỗ ')}<w:moveTo>${run('mới')}</w:moveTo>`),
      'Chỗ mới',
      'moved text stands where it went',
    ],
    [
      paragraph('Chỉ thị ', '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph('số 33'),
      'Chỉ thị số 33',
      'a deleted end joins two paragraphs',
    ],
    [
      table(['Một'], ['Hai']).replace(
        '<w:tr><w:tc><w:tcPr/><w:p><w:pPr></w:pPr><w:r><w:rPr></w:rPr><w:t xml:space="preserve">Một',
        '<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:tcPr/><w:p><w:pPr></w:pPr><w:r><w:rPr></w:rPr><w:t xml:space="preserve">Một',
      ) + '<w:p><w:ins/></w:p>',
      'Hai\n\n|',
      'a deleted row',
    ],
    [
      paragraph(
        run('Mới', '<w:rPrChange><w:rPr><w:vanish/><w:caps/></w:rPr></w:rPrChange>'),
        '<w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>',
      ) + paragraph(`<w:ins>${run('Thêm')}</w:ins>`),
      'Mới\n\nThêm',
      'how something looked before counts for nothing',
    ],
  ])('%j → %j: %s', async (body, expected) => {
    const numbering = `${listOf(0, ['decimal', '%1.'])}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const { text, warnings } = await read({ body, numbering });
    expect(text).toBe(expected);
    expect(warnings).toEqual(['holds tracked changes, read as if all were accepted']);
  });
});

describe('lists have the numbers that Word prints', () => {
  const num = (id: number, abstract: number, inner = ''): string =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${inner}</w:num>`;
  const plan = listOf(0, ['upperRoman', '%1.'], ['decimal', '%2.'], ['lowerLetter', '%3)'], ['bullet', '\uF0B7']);

  test('levels count, and begin anew under a new number', async () => {
    const body = [
      item('Mục đích', 1),
      item('Yêu cầu', 1, 1),
      item('Đối tượng', 1, 1),
      item('Một', 1, 2),
      item('Hai', 1, 2),
      item('Gạch', 1, 3),
      paragraph('Đoạn văn'),
      item('Nội dung', 1),
      item('Một', 1, 1),
    ].join('');
    expect((await textFrom({ body, numbering: plan + num(1, 0) })).split('\n\n')).toEqual([
      'I. Mục đích',
      '1. Yêu cầu',
      '2. Đối tượng',
      'a) Một',
      'b) Hai',
      '- Gạch',
      'Đoạn văn',
      'II. Nội dung',
      '1. Một',
    ]);
  });

  test('lists of one kind count on together, an override begins anew', async () => {
    const numbering = `${listOf(0, ['decimal', 'Điều %1.'])}${num(1, 0)}${num(2, 0)}${num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')}`;
    const body = [item('A', 1), item('B', 2), item('C', 3), item('D', 3), item('không', 0)].join('');
    expect((await textFrom({ body, numbering })).split('\n\n')).toEqual([
      'Điều 1. A',
      'Điều 2. B',
      'Điều 1. C',
      'Điều 2. D',
      'không',
    ]);
  });

  test.each([
    ['decimal', '%1.%2.', 3, '3.1. Ý'],
    ['decimalZero', '%2)', 1, '01) Ý'],
    ['upperLetter', '%2.', 1, 'A. Ý'],
    ['lowerRoman', '%2)', 1, 'i) Ý'],
    ['none', '', 1, 'Ý'],
    ['bullet', '+', 1, '+ Ý'],
  ])('%s %s', async (format, text, start, expected) => {
    const numbering = listOf(0, ['decimal', '%1.', start], [format, text]) + num(1, 0);
    expect(await textFrom({ body: item('Mục', 1) + item('Ý', 1, 1), numbering })).toBe(`${start}. Mục\n\n${expected}`);
  });

  test('by the style of a paragraph, also one it is based on, and the level that is the style’s', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Muc"/></w:style>`;
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:pStyle w:val="Muc"/><w:lvlText w:val="%1."/></w:lvl>
      <w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:pStyle w:val="Con"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>${num(1, 0)}`;
    const body = paragraph('Một', '<w:pStyle w:val="Muc"/>') + paragraph('Hai', '<w:pStyle w:val="Con"/>');
    expect(await textFrom({ body, styles, numbering })).toBe('1. Một\n\na) Hai');
  });
});

test('tables go cell by cell, with their edges between', async () => {
  const text = await textFrom({ body: table(['ỦY BAN', 'Độc lập'], ['Số: 5', '']) + paragraph('KẾ HOẠCH') });
  expect(text).toBe('ỦY BAN\n\n|\n\nĐộc lập\n\n|\n\nSố: 5\n\n|\n\nKẾ HOẠCH');
});

test('a row of three cells or more is one line, whatever paragraphs and tables its cells hold', async () => {
  const rows = table(['TT', 'Việc', 'Chủ trì'], ['1', 'Nuôi ong', 'Sở Y tế']);
  expect(await textFrom({ body: rows + paragraph('Hết.') })).toBe('| TT | Việc | Chủ trì |\n\n| 1 | Nuôi ong | Sở Y tế |\nHết.');
});

test('footnotes and endnotes come behind the text, numbered as they are called', async () => {
  const call = (of: string, id: number): string => `<w:r><w:${of}Reference w:id="${id}"/></w:r>`;
  const note = (of: string, id: number, inner: string): string => `<w:${of} w:id="${id}">${inner}</w:${of}>`;
  const { text } = await read({
    body:
      paragraph(`${run('theo Nghị quyết')}${call('footnote', 7)}${run(' số 25-NQ/TW')}`) +
      paragraph(`${run('và Kế hoạch')}${call('endnote', 2)}${call('footnote', 99)}`),
    footnotes:
      '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
      note('footnote', 6, paragraph('Không ai gọi.')) +
      note('footnote', 7, paragraph(`<w:r><w:footnoteRef/></w:r>${run(' Ban hành năm 2013.')}`) + paragraph('Còn hiệu lực.')),
    endnotes: note('endnote', 2, paragraph('Số 298/KH-UBND.')),
  });
  expect(text).toBe('theo Nghị quyết¹ số 25-NQ/TW\n\nvà Kế hoạch²\n\n¹  Ban hành năm 2013. Còn hiệu lực.\n\n² Số 298/KH-UBND.');
  const { body, notes, noteAnchors } = layOut(text);
  expect(textOf(body.tokens)).toBe('theo Nghị quyết số 25-NQ/TW và Kế hoạch');
  expect(notes.paragraphs).toHaveLength(2);
  expect([...noteAnchors.keys()]).toEqual(['¹', '²']);
});

describe('letters of legacy fonts', () => {
  const SENTENCE = 'Thực hiện chỉ thị của thủ tướng về phòng, chống lũ quét ở vùng cao';
  const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
  const hyphens = (xml: string): string => xml.replaceAll('\u00AD', '</w:t><w:softHyphen/><w:t xml:space="preserve">');

  test.each<[string, string, string]>([
    ['.VnTime', hyphens(paragraph(run(writtenIn(SENTENCE, tcvn3), font('.VnTime')))), SENTENCE],
    ['VNI-Times', paragraph(run(writtenIn(SENTENCE, vni), font('VNI-Times'))), SENTENCE],
    [
      '.VnTimeH: the capitals’ font',
      paragraph(run('KÕ ho¹ch', font('.VnTimeH'))) + paragraph(run(' ®¶ng', font('.VnTime'))),
      'KẾ HOẠCH\n\nđảng',
    ],
    [
      'a syllable in two runs',
      paragraph(run('nhaâ', font('VNI-Times')) + run('n daân', `${font('VNI-Times')}<w:b/>`)),
      'nhân dân',
    ],
    ['beside Unicode', paragraph(run('Có ', font('Arial')) + run('chØ thÞ', font('.VnTime'))), 'Có chỉ thị'],
    ['from the style of the paragraph', paragraph('KÕ ho¹ch', '<w:pStyle w:val="Cu"/>'), 'Kế hoạch'],
    [
      'in Word’s private area',
      paragraph(
        run(
          'KÕ ho¹ch'.replace(/[^\0-\x7F]/gu, (c) => String.fromCharCode(0xf000 + c.charCodeAt(0))),
          font('.VnTime'),
        ),
      ),
      'Kế hoạch',
    ],
    [
      'a font that was left over',
      paragraph(run(`${SENTENCE}, có và là`, font('.VnTime'))) + paragraph(run('có', font('.VnTime'))),
      `${SENTENCE}, có và là\n\ncó`,
    ],
  ])('%s', async (_what, body, expected) => {
    const styles = `<w:style w:type="paragraph" w:styleId="Cu"><w:rPr>${font('.VnTime')}</w:rPr></w:style>`;
    expect(await textFrom({ body, styles })).toBe(expected);
  });

  test('without the font’s name: by the letters', async () => {
    expect(await read({ body: paragraph(writtenIn(SENTENCE, tcvn3)) })).toMatchObject({
      text: SENTENCE,
      warnings: ['read as TCVN3 (ABC) and converted to Unicode'],
    });
  });
});

describe('refused, with what is wrong and what to do', () => {
  const good = wordFile({ body: paragraph('Kế hoạch số 5 của tỉnh'.repeat(50)) });
  const bomb = zipSync({ 'word/document.xml': [new Uint8Array(8 * 1024 * 1024), { level: 9 }] });

  test.each<[string, Uint8Array, RegExp]>([
    ['cut off', good.subarray(0, good.length - 40), /^plan\.docx: is damaged: it breaks off.*Get it again/],
    ['cut off early', good.subarray(0, 100), /^plan\.docx: is damaged: it breaks off/],
    ['changed inside', good.map((byte, at) => (at > 700 && at < 760 ? byte ^ 0x5a : byte)), /^plan\.docx.* is damaged/],
    [
      'XML that is not closed',
      wordFile({ body: '<w:p><w:r>' }),
      /^plan\.docx: document: is damaged: no well-formed XML at line 1/,
    ],
    [
      'a document type',
      wordFile({
        body: '',
        others: {
          'word/document.xml': `<!DOCTYPE a [<!ENTITY x "xxxx"><!ENTITY y "&x;&x;">]>${part('document', '&y;').replace(/^<\?xml.*?\?>/u, '')}`,
        },
      }),
      /^plan\.docx: document: declares a document type \(DTD\)/,
    ],
    ['an entity of nobody', wordFile({ body: paragraph('<w:r><w:t>&x;</w:t></w:r>') }), /no well-formed XML.*entity/],
    [
      'too deep',
      wordFile({ body: '<w:sdt>'.repeat(DEEPEST_XML) + '</w:sdt>'.repeat(DEEPEST_XML) }),
      /elements more than 500 deep/,
    ],
    ['a zip bomb', bomb, /^plan\.docx: too large: its part "word\/document\.xml" unpacks to \d+ times its size/],
    [
      'many entries',
      zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`f${at}`, new Uint8Array()]))),
      /^plan\.docx: too large: 10001 parts/,
    ],
    ['Excel', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /is an Excel workbook, not Word/],
    [
      'OpenDocument',
      zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<a/>') }),
      /is an OpenDocument file.*save it as \.docx/,
    ],
    ['any zip', zipSync({ 'a.txt': strToU8('x') }), /is a zipped file without a Word document in it/],
    ['no text', wordFile({ body: '<w:p/>' }), /^plan\.docx: holds no text.*OCR/],
  ])('%s', async (_what, bytes, message) => {
    await expect(readBytes(bytes)).rejects.toThrow(refused(message));
  });

  test('an entry that says less than comes out', async () => {
    const bytes = Buffer.from(wordFile({ body: paragraph('Kế hoạch'.repeat(500)) }));
    // uncompressed sizes in the central directory, which is what counts
    for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4))
      bytes.writeUInt32LE(20, at + 24);
    await expect(readBytes(bytes)).rejects.toThrow(refused(/is damaged: its part ".*" cannot be unpacked/));
  });
});
