import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { annotateDocx, type AnnotatedDocx, type DocxComment } from '../../src/annotation/annotate-docx.js';
import { LONGEST_PARAGRAPH, MOST_PARAGRAPHS } from '../../src/annotation/comment-xml.js';
import { readDocx } from '../../src/reading/docx/read-docx.js';
import { item, listOf, paragraph, part, run, table, wordFile, type WordXml } from '../support/docx.js';
import { generatedWord, NUMBERED } from '../support/generated-word.js';
import { commentsIn, partOf, withoutMarks } from '../support/word-comments.js';

const DATE = new Date('2026-11-05T08:30:00Z');
const NAME = 'plan.docx';

const comment = (text: string, words: string, ...paragraphs: string[]): DocxComment => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the text`);
  return {
    start,
    end: start + words.length,
    paragraphs: paragraphs.length > 0 ? paragraphs : [`about ${words}`],
    author: 'cancu',
    date: DATE,
  };
};

async function annotated(bytes: Uint8Array, ...words: readonly string[]): Promise<AnnotatedDocx> {
  const { text } = await readDocx(NAME, bytes);
  return annotateDocx(NAME, bytes, { text, comments: words.map((one) => comment(text, one)) });
}

const bodyOf = (bytes: Uint8Array): string => partOf(bytes, 'word/document.xml');
const without = (bytes: Uint8Array, path: string): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => name !== path)));
const refused = (message: RegExp): unknown =>
  expect.objectContaining({ code: 'BAD_INPUT', message: expect.stringMatching(message) as string });

/** What is marked only as a whole. */
const WHOLE = /<w:text\/>|<w:fldSimple|<!--|<!\[CDATA/u;

describe('generated files, each numbered word with a comment', () => {
  const each = (
    check: (before: Uint8Array, after: AnnotatedDocx, words: readonly string[]) => void | Promise<void>,
  ): Promise<void> =>
    fc.assert(
      fc.asyncProperty(generatedWord, async (word) => {
        const bytes = wordFile(word);
        const { text } = await readDocx(NAME, bytes);
        const words = [...text.matchAll(NUMBERED)].map(([found]) => found);
        await check(bytes, await annotated(bytes, ...words), words);
      }),
      { numRuns: 80 },
    );

  test('without the marks the body is the same again, and every part that tells nothing of comments is', async () => {
    await each((before, { bytes }, words) => {
      expect(withoutMarks(bodyOf(bytes))).toBe(bodyOf(before));
      const [old, made] = [unzipSync(before), unzipSync(bytes)];
      const told = ['word/document.xml', 'word/comments.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml'];
      for (const path of Object.keys(old).filter((one) => !told.includes(one))) expect(made[path]).toEqual(old[path]);
      expect(Object.keys(made)).toEqual(words.length === 0 ? Object.keys(old) : [...Object.keys(old), 'word/comments.xml']);
    });
  });

  test('it reads the same', async () => {
    await each(async (before, { bytes }) => {
      expect(await readDocx(NAME, bytes)).toEqual(await readDocx(NAME, before));
    });
  });

  test('each comment is on its word', async () => {
    await each((_, { bytes, unplaced }, words) => {
      expect(unplaced).toEqual(words.map(() => null));
      if (words.length === 0) return;
      for (const [index, { words: marked, xml, paragraphs }] of commentsIn(bytes).entries()) {
        const [where, about] = paragraphs.length > 1 ? paragraphs : [null, paragraphs[0]];
        expect(about).toBe(`about ${words[index] ?? ''}`);
        const word = words[index]?.toLowerCase();
        if (where === null && WHOLE.test(xml)) expect(marked.toLowerCase()).toContain(word);
        else if (where === null) expect(marked.toLowerCase()).toBe(word);
        else
          expect(where).toMatch(
            new RegExp(`^In this (?:footnote|text box), where Word takes no comments, on “${words[index] ?? ''}”:$`, 'u'),
          );
      }
    });
  });
});

const R = (text: string, look = ''): string => `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const P = (inner: string): string => `<w:p>${inner}</w:p>`;
const [S, E] = ['<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'];
const KEEP = '<w:t xml:space="preserve">';

describe('marks', () => {
  test.each<[string, string, string, string]>([
    ['around a run that is the words', P(R('Luật 5')), 'Luật 5', P(`${S}${R('Luật 5')}${E}`)],
    [
      'inside a run, which is cut; both sides are set as it was, and keep their blanks',
      P(R('theo Luật 5 và', '<w:b/>')),
      'Luật 5',
      P(
        `<w:r><w:rPr><w:b/></w:rPr><w:t>theo</w:t>${KEEP} </w:t></w:r>${S}<w:r><w:rPr><w:b/></w:rPr>${KEEP}Luật 5</w:t></w:r>${E}<w:r><w:rPr><w:b/></w:rPr>${KEEP} và</w:t></w:r>`,
      ),
    ],
    [
      'from the middle of a run to the middle of another',
      P(R('xLuậ', '<w:b/>') + R('t') + R(' 5y', '<w:i/>')),
      'Luật 5',
      P(
        `<w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r>${S}<w:r><w:rPr><w:b/></w:rPr>${KEEP}Luậ</w:t></w:r>${R('t')}<w:r><w:rPr><w:i/></w:rPr><w:t> 5</w:t></w:r>${E}<w:r><w:rPr><w:i/></w:rPr>${KEEP}y</w:t></w:r>`,
      ),
    ],
    [
      'between characters that are elements',
      P('<w:r><w:t>Luật</w:t><w:tab/><w:t>5</w:t><w:noBreakHyphen/><w:t>NQ</w:t><w:br/></w:r>'),
      '5-NQ',
      P(`<w:r><w:t>Luật</w:t><w:tab/></w:r>${S}<w:r><w:t>5</w:t><w:noBreakHyphen/><w:t>NQ</w:t></w:r>${E}<w:r><w:br/></w:r>`),
    ],
    [
      'inside a link and out of it',
      P(`<w:hyperlink>${R('Luật ')}</w:hyperlink>${R('5')}`),
      'Luật 5',
      P(`<w:hyperlink>${S}${R('Luật ')}</w:hyperlink>${R('5')}${E}`),
    ],
    [
      'beside what was deleted, inside what was inserted',
      P(`<w:del><w:r><w:delText>Luật 4</w:delText></w:r></w:del><w:ins>${R('Luật 5')}</w:ins>`),
      'Luật 5',
      P(`<w:del><w:r><w:delText>Luật 4</w:delText></w:r></w:del><w:ins>${S}${R('Luật 5')}${E}</w:ins>`),
    ],
    [
      'in a smart tag',
      P(`<w:smartTag>${R('Luật 5')}</w:smartTag>`),
      'Luật 5',
      P(`<w:smartTag>${S}${R('Luật 5')}${E}</w:smartTag>`),
    ],
    [
      'around a control that shows data, not in it',
      P(`<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${R('theo Luật 5')}</w:sdtContent></w:sdt>`),
      'Luật 5',
      P(`${S}<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${R('theo Luật 5')}</w:sdtContent></w:sdt>${E}`),
    ],
    [
      'around a run that holds others, as of readings above characters',
      P(`<w:r><w:ruby><w:rubyBase>${R('theo Luật 5')}</w:rubyBase></w:ruby></w:r>`),
      'Luật 5',
      P(`${S}<w:r><w:ruby><w:rubyBase>${R('theo Luật 5')}</w:rubyBase></w:ruby></w:r>${E}`),
    ],
    [
      'around a text that is broken up',
      P(`${R('theo')}${R('Luật <![CDATA[5]]> và')}`),
      'Luật 5',
      P(`${R('theo')}${S}${R('Luật <![CDATA[5]]> và')}${E}`),
    ],
    [
      'before a sign that is an entity',
      P(R('A&amp;&#x1D49C;B')),
      'B',
      P(`<w:r><w:t>A&amp;&#x1D49C;</w:t></w:r>${S}<w:r>${KEEP}B</w:t></w:r>${E}`),
    ],
    [
      'a letter and its tone are not torn apart',
      P(R('Kê\u0301 5')),
      'Kế',
      P(`${S}<w:r><w:t>Kê\u0301</w:t></w:r>${E}<w:r>${KEEP} 5</w:t></w:r>`),
    ],
  ])('%s', async (_what, body, words, expected) => {
    const { bytes } = await annotated(wordFile({ body }), words);
    expect(bodyOf(bytes)).toContain(`<w:body>${expected}<w:sectPr/>`);
  });

  test('over cells, and over paragraphs that are one since an end was deleted', async () => {
    const rows = table(['Luật', 'số 5', 'Sở A']);
    const joined = paragraph('Nghị ', '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph('định 7');
    const { bytes } = await annotated(wordFile({ body: rows + joined }), 'Luật | số 5', 'Nghị định 7');
    expect(commentsIn(bytes).map(({ words }) => words)).toEqual(['Luậtsố 5', 'Nghị định 7']);
  });

  test('two comments that meet, and two that overlap', async () => {
    const { bytes } = await annotated(wordFile({ body: P(R('Luật 5Nghị định 7')) }), 'Luật 5', 'Nghị định 7', '5Nghị');
    expect(commentsIn(bytes).map(({ words }) => words)).toEqual(['Luật 5', '5Nghị', 'Nghị định 7']);
    // the reference of the first one is outside of the one behind it
    expect(bodyOf(bytes)).toContain('<w:commentReference w:id="0"/></w:r><w:commentRangeStart w:id="2"/>');
  });

  test('the same words many times: each comment on its own', async () => {
    const bytes = wordFile({ body: Array.from({ length: 50 }, (_, at) => paragraph(`Căn cứ Luật 5, mục ${at};`)).join('') });
    const { text } = await readDocx(NAME, bytes);
    const comments = [...text.matchAll(/Luật 5(?=, mục (\d+);)/gu)].map(({ index, 1: at }) => ({
      ...comment(text, 'Luật 5', `mục ${at ?? ''}`),
      start: index,
      end: index + 6,
    }));
    const { bytes: made } = await annotateDocx(NAME, bytes, { text, comments });
    const body = bodyOf(made);
    for (const { id, paragraphs } of commentsIn(made)) {
      const behind = body.slice(body.indexOf(`commentReference w:id="${id}"`)).replace(/^.*?\/>/u, '');
      expect(behind.replace(/<[^>]*>/gu, '')).toMatch(new RegExp(`^, ${paragraphs[0] ?? ''};`, 'u'));
    }
    expect(commentsIn(made)).toHaveLength(50);
  });
});

describe('where Word takes no comments', () => {
  const call = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const footnotes = `<w:footnote w:id="1">${paragraph('Luật 5')}</w:footnote><w:footnote w:id="2">${paragraph(`${run('xem')}${call(3)}`)}</w:footnote><w:footnote w:id="3">${paragraph('Luật 6')}</w:footnote>`;

  test('a note’s comment is on its reference, be it called in another note', async () => {
    const { bytes, unplaced } = await annotated(
      wordFile({ body: paragraph(`${run('a')}${call(1)}${run('b')}${call(2)}`), footnotes }),
      'Luật 5',
      'Luật 6',
    );
    expect(unplaced).toEqual([null, null]);
    expect(partOf(bytes, 'word/footnotes.xml')).not.toContain('comment');
    const [first, second] = commentsIn(bytes);
    expect(first?.paragraphs).toEqual(['In this footnote, where Word takes no comments, on “Luật 5”:', 'about Luật 5']);
    expect(second?.paragraphs[0]).toContain('on “Luật 6”');
    expect(bodyOf(bytes)).toContain(`<w:commentRangeStart w:id="0"/>${call(1)}<w:commentRangeEnd w:id="0"/>`);
    expect(bodyOf(bytes)).toContain(`<w:commentRangeStart w:id="1"/>${call(2)}<w:commentRangeEnd w:id="1"/>`);
  });

  test('a text box’s comment is on the box', async () => {
    const box = `<w:r><w:drawing><w:txbxContent>${paragraph('Luật 5')}</w:txbxContent></w:drawing></w:r>`;
    const { bytes } = await annotated(wordFile({ body: P(R('Trước') + box) }), 'Luật 5');
    expect(bodyOf(bytes)).toContain(`${S}${box}${E}`);
    expect(commentsIn(bytes)[0]?.paragraphs[0]).toBe('In this text box, where Word takes no comments, on “Luật 5”:');
  });

  test('what goes over into a text box is marked up to there', async () => {
    const box = `<w:r><w:drawing><w:txbxContent>${paragraph('Luật 6')}</w:txbxContent></w:drawing></w:r>`;
    const { bytes } = await annotated(wordFile({ body: P(R('Luật 5') + box) }), '5\n\nLuật');
    expect(bodyOf(bytes)).toContain(`<w:r><w:t>Luật</w:t>${KEEP} </w:t></w:r>${S}<w:r>${KEEP}5</w:t></w:r>${E}${box}`);
  });

  test('what was made while reading has no place, and that is said', async () => {
    const numbering = `${listOf(0, ['decimal', 'Luật %1.'])}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const bytes = wordFile({ body: item('Ý', 1), numbering });
    const made = await annotated(bytes, 'Luật 1.');
    expect(made.unplaced).toEqual([expect.stringMatching(/^nothing of it stands in the file/)]);
    expect(made.bytes).toBe(bytes);
  });

  test('nor has a place that the text has not', async () => {
    const bytes = wordFile({ body: paragraph('Luật 5') });
    const comments = [{ ...comment('Luật 5', 'Luật 5'), start: 100, end: 103 }];
    expect((await annotateDocx(NAME, bytes, { text: 'Luật 5', comments })).unplaced[0]).not.toBeNull();
  });
});

describe('what comments say', () => {
  const saying = async (...paragraphs: string[]): Promise<readonly string[]> => {
    const bytes = wordFile({ body: paragraph('Luật 5') });
    const { text } = await readDocx(NAME, bytes);
    const made = await annotateDocx(NAME, bytes, { text, comments: [comment(text, 'Luật 5', ...paragraphs)] });
    const [one] = commentsIn(made.bytes);
    expect(one).toMatchObject({ author: 'cancu', date: '2026-11-05T08:30:00Z', words: 'Luật 5' });
    return one?.paragraphs ?? [];
  };

  test('a paragraph each', async () => {
    expect(await saying('Một', 'Hai')).toEqual(['Một', 'Hai']);
  });

  test('signs of XML are escaped, what XML does not allow is left out', async () => {
    expect(await saying('<a> & "b" \u0000\u0008\uFFFE\uD800c 𝒜\n\td')).toEqual(['<a> & "b" c 𝒜 d']);
  });

  test('what is too long is cut, and says so', async () => {
    const [long] = await saying('ế'.repeat(LONGEST_PARAGRAPH + 1));
    expect(long).toBe(`${'ế'.repeat(LONGEST_PARAGRAPH)}… (cut short)`);
    const [half] = await saying(`${'a'.repeat(LONGEST_PARAGRAPH - 1)}𝒜`);
    expect(half).toBe(`${'a'.repeat(LONGEST_PARAGRAPH - 1)}… (cut short)`);
    const many = await saying(...Array.from({ length: MOST_PARAGRAPHS + 3 }, (_, at) => `số ${at}`));
    expect(many).toHaveLength(MOST_PARAGRAPHS + 1);
    expect(many.at(-1)).toBe('… and 3 more, left out here');
  });
});

describe('files of other make', () => {
  const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
  const USUAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const withBody = (xml: string | Uint8Array, others: WordXml['others'] = {}): Uint8Array =>
    wordFile({ body: '', others: { 'word/document.xml': xml, ...others } });

  test('one that has comments keeps them; new ones have numbers of their own', async () => {
    const own = '<w:comment w:id="0" w:author="An"><w:p><w:r><w:t>Cũ</w:t></w:r></w:p></w:comment>';
    const marks =
      '<w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:commentRangeStart w:id="2"/>';
    const bytes = wordFile({
      body: P(`${marks}${R('Luật 5')}${R('Luật 6')}`),
      comments: own,
    });
    const { bytes: made } = await annotated(bytes, 'Luật 5', 'Luật 6');
    expect(commentsIn(made).map(({ id, author }) => [id, author])).toEqual([
      [0, 'An'],
      [1, 'cancu'],
      [3, 'cancu'],
    ]);
    expect(partOf(made, 'word/comments.xml').startsWith(partOf(bytes, 'word/comments.xml').replace('</w:comments>', ''))).toBe(
      true,
    );
    for (const path of ['[Content_Types].xml', 'word/_rels/document.xml.rels'])
      expect(partOf(made, path)).toBe(partOf(bytes, path));
  });

  test('with a part for comments that is empty, one tag, of another prefix', async () => {
    const comments = `<x:comments xmlns:x="${USUAL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x"/>`;
    const bytes = wordFile({ body: P(R('Luật 5')), comments: '', others: { 'word/comments.xml': comments } });
    const { bytes: made } = await annotated(bytes, 'Luật 5');
    expect(partOf(made, 'word/comments.xml')).toMatch(
      /^<x:comments [^>]* mc:Ignorable="x"><w:comment .*<\/w:comment><\/x:comments>$/u,
    );
    expect(commentsIn(made)).toHaveLength(1);
  });

  test('in the strict form of the standard', async () => {
    const strict = part('document', `<w:body>${P(R('Luật 5'))}</w:body>`).replace(USUAL, STRICT);
    const { bytes } = await annotated(withBody(strict), 'Luật 5');
    expect(partOf(bytes, 'word/comments.xml')).toContain(`<w:comments xmlns:w="${STRICT}">`);
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"',
    );
  });

  test('with another prefix, and with none', async () => {
    const usual = part('document', `<w:body>${P(R('theo Luật 5'))}</w:body>`);
    const { bytes } = await annotated(withBody(usual.replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=')), 'Luật 5');
    expect(bodyOf(bytes)).toContain(
      `</ns0:t></ns0:r><ns0:commentRangeStart ns0:id="0"/><ns0:r><ns0:t xml:space="preserve">Luật 5`,
    );
    const none = `<document xmlns="${USUAL}"><body><p><r><t>theo Luật 5</t></r></p></body></document>`;
    const { bytes: bare } = await annotated(withBody(none), 'Luật 5');
    expect(bodyOf(bare)).toContain(`</t></r><w:commentRangeStart xmlns:w="${USUAL}" w:id="0"/><r><t xml:space="preserve">Luật 5`);
    for (const made of [bytes, bare]) expect((await readDocx(NAME, made)).text).toBe('theo Luật 5');
  });

  test.each([
    ['UTF-16, little end first', (xml: string) => Buffer.from(`\uFEFF${xml}`, 'utf16le')],
    ['UTF-16, big end first', (xml: string) => Buffer.from(`\uFEFF${xml}`, 'utf16le').swap16()],
    ['UTF-8 with a mark', (xml: string) => Buffer.from(`\uFEFF${xml}`)],
  ])('in %s', async (_what, encoded) => {
    const xml = part('document', `<w:body>${P(R('Luật 5'))}</w:body>`).replace(' encoding="UTF-8"', '');
    const { bytes } = await annotated(withBody(encoded(xml)), 'Luật 5');
    expect(Buffer.from(unzipSync(bytes)['word/document.xml'] ?? [])).toEqual(
      encoded(xml.replace(R('Luật 5'), S + R('Luật 5') + E)),
    );
  });

  test('lines that end as on Windows', async () => {
    const xml = part('document', `\r\n<w:body>\r\n<w:p>\r\n<w:r>\r\n<w:t>a\r\nLuật 5</w:t>\r\n</w:r>\r\n</w:p></w:body>`);
    const { bytes } = await annotated(withBody(xml), 'Luật 5');
    expect(bodyOf(bytes)).toContain(`<w:t>a</w:t>${KEEP}\r\n</w:t></w:r>${S}<w:r>${KEEP}Luật 5</w:t>\r\n</w:r>${E}\r\n</w:p>`);
  });

  test('without relations of the body', async () => {
    const bytes = without(wordFile({ body: P(R('Luật 5')) }), 'word/_rels/document.xml.rels');
    const { bytes: made } = await annotated(bytes, 'Luật 5');
    expect(partOf(made, 'word/_rels/document.xml.rels')).toContain('Id="cancu"');
  });

  test('signed: it is done, and said that the signature no longer holds', async () => {
    const bytes = wordFile({ body: P(R('Luật 5')), others: { '_xmlsignatures/sig1.xml': '<Signature/>' } });
    expect((await annotated(bytes, 'Luật 5')).warnings).toEqual([expect.stringMatching(/^is signed; .*no longer holds/)]);
  });
});

describe('the zipped form', () => {
  test('what is not written stays as it was compressed, dated and flagged, and where it was', async () => {
    const picture = Uint8Array.from({ length: 5000 }, (_, at) => (at * at) % 251);
    const bytes = wordFile({ body: P(R('Luật 5')), others: { 'word/media/ảnh.png': picture } });
    const { bytes: made } = await annotated(bytes, 'Luật 5');
    const local = (zip: Uint8Array): Buffer => {
      const buffer = Buffer.from(zip);
      const at = buffer.indexOf('word/media') - 30;
      return buffer.subarray(at, at + 30 + buffer.readUInt16LE(at + 26) + buffer.readUInt32LE(at + 18));
    };
    expect(local(made)).toEqual(local(bytes));
    expect(Object.keys(unzipSync(made)).slice(0, -1)).toEqual(Object.keys(unzipSync(bytes)));
  });

  test('written as a stream, with sizes behind the parts, and a comment at the end', async () => {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_, piece) => pieces.push(piece));
    for (const [path, content] of Object.entries(
      unzipSync(wordFile({ body: P(R('Luật 5')), others: { 'a.bin': new Uint8Array(99) } })),
    )) {
      const entry = path === 'a.bin' ? new ZipPassThrough(path) : new ZipDeflate(path);
      zip.add(entry);
      entry.push(content, true);
    }
    zip.end();
    const bytes = Buffer.concat([...pieces, Buffer.from('nhớ')]);
    bytes.writeUInt16LE(Buffer.byteLength('nhớ'), bytes.length - Buffer.byteLength('nhớ') - 2);
    const { bytes: made } = await annotated(bytes, 'Luật 5');
    expect(commentsIn(made)).toHaveLength(1);
    expect(unzipSync(made)['a.bin']).toEqual(new Uint8Array(99));
    expect(Buffer.from(made).subarray(-4)).toEqual(Buffer.from('nhớ').subarray(-4));
  });

  test('two parts of one name, of which nobody knows which counts, are refused', async () => {
    const bytes = Buffer.from(wordFile({ body: P(R('Luật 5')), others: { 'word/a.xml': '', 'word/b.xml': '' } }));
    for (let at = bytes.indexOf('word/b.xml'); at >= 0; at = bytes.indexOf('word/b.xml')) bytes.write('word/a.xml', at);
    await expect(annotated(bytes, 'Luật 5')).rejects.toThrow(refused(/it has two parts "word\/a\.xml"/));
  });

  test('the same comments give the same bytes', async () => {
    const bytes = wordFile({ body: P(R('Luật 5')) });
    expect((await annotated(bytes, 'Luật 5')).bytes).toEqual((await annotated(bytes, 'Luật 5')).bytes);
  });
});

describe('refused, with what is wrong and what to do', () => {
  const good = wordFile({ body: P(R('Luật 5')) });
  const types = strFromU8(unzipSync(good)['[Content_Types].xml'] ?? new Uint8Array());
  const ole = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);

  test.each<[string, Uint8Array, RegExp]>([
    ['another text', wordFile({ body: P(R('Luật 55')) }), /^plan\.docx: is not the file that was checked.*Check it again/],
    ['with a password', ole, /^plan\.docx: is a Word file with a password.*without a password/],
    ['cut off', good.subarray(0, good.length - 40), /^plan\.docx: is damaged: it breaks off.*Get it again/],
    ['Excel', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /is an Excel workbook/],
    [
      'macros under another ending',
      wordFile({
        body: P(R('Luật 5')),
        others: {
          '[Content_Types].xml': types.replace(
            /application\/vnd\.openxml[^"]*document\.main\+xml/u,
            'application/vnd.ms-word.document.macroEnabled.main+xml',
          ),
        },
      }),
      /holds macros.*Save it as \.docx/,
    ],
    ['nothing that says what its parts are', without(good, '[Content_Types].xml'), /has no part "\[Content_Types\]\.xml"/],
    [
      'bytes that are no letters',
      wordFile({
        body: '',
        others: {
          'word/document.xml': Buffer.concat([
            Buffer.from(part('document', `<w:body>${P(R('Luật 5'))}</w:body><!-- `).replace('</w:document>', '')),
            Buffer.from([0xff]),
            Buffer.from('--></w:document>'),
          ]),
        },
      }),
      /word\/document\.xml: holds bytes that are no letters/,
    ],
  ])('%s', async (_what, bytes, message) => {
    await expect(annotateDocx(NAME, bytes, { text: 'Luật 5', comments: [comment('Luật 5', 'Luật 5')] })).rejects.toThrow(
      refused(message),
    );
  });
});

test('a thousand comments take time with the size of the file, not with its square', async () => {
  const took = async (count: number): Promise<number> => {
    const bytes = wordFile({ body: P(R(Array.from({ length: count }, (_, at) => `Luật z${at}z, `).join(''))) });
    const { text } = await readDocx(NAME, bytes);
    const comments = [...text.matchAll(NUMBERED)].map(({ 0: found, index }) => ({
      ...comment(found, found),
      start: index,
      end: index + found.length,
    }));
    const begun = performance.now();
    const { bytes: made } = await annotateDocx(NAME, bytes, { text, comments });
    const time = performance.now() - begun;
    expect(commentsIn(made).map(({ words }) => words)).toEqual(comments.map(({ start, end }) => text.slice(start, end)));
    return time;
  };
  await took(500);
  const [small, large] = [await took(1000), await took(4000)];
  expect(large).toBeLessThan(small * 12);
});
