import fc from 'fast-check';
import { tcvn3 } from '../../src/reading/encoding/legacy.js';
import { escapeXml, paragraph, type WordXml } from './docx.js';
import { writtenIn } from './legacy.js';

/** The numbered words of a text. */
export const NUMBERED = /z\d+z/giu;

const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

class Maker {
  readonly notes: string[] = [];
  #count = 0;

  number(): number {
    this.#count += 1;
    return this.#count;
  }

  words(): string {
    return `Quyết định số z${this.number()}z của Ủy ban`;
  }

  run(content: string, look = ''): string {
    const rsid = this.number().toString(16).padStart(8, '0');
    return `<w:r w:rsidR="${rsid}">${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${content}</w:r>`;
  }

  text(text: string, look = ''): string {
    const keeps = /^\s|\s$/u.test(text) || this.number() % 2 === 0 ? ' xml:space="preserve"' : '';
    return this.run(`<w:t${keeps}>${escapeXml(text)}</w:t>`, look);
  }
}

type Make = (made: Maker) => string;

/** A text in runs that are cut anywhere, be it between a letter and its tone. */
const cutText: fc.Arbitrary<Make> = fc
  .tuple(fc.array(fc.nat(40), { maxLength: 3 }), fc.constantFrom('NFC', 'NFD'), fc.constantFrom('', '<w:b/>', '<w:caps/>'))
  .map(([cuts, form, look]) => (made) => {
    const text = `${made.words()} `.normalize(form);
    const at = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b).filter((cut) => cut <= text.length);
    return at
      .slice(1)
      .map((to, index) => made.text(text.slice(at[index], to), look))
      .join('');
  });

const mixedRun: Make = (made) =>
  made.run(
    `<w:t xml:space="preserve">${made.words()}</w:t><w:tab/><w:t>z${made.number()}z</w:t><w:noBreakHyphen/><w:t>A&amp;B&#233;&lt;z${made.number()}z</w:t><w:br/><w:t> ${made.words()}</w:t><w:softHyphen/>`,
    '<w:i/>',
  );
const brokenText: Make = (made) => made.run(`<w:t>z${made.number()}z<!-- x --> và <![CDATA[z${made.number()}z]]></w:t>`);
const deleted: Make = (made) => `<w:del>${made.run('<w:delText>Quyết định số 5</w:delText>')}</w:del>`;
const hidden: Make = (made) => made.text(made.words(), '<w:vanish/>');
const field: Make = (made) =>
  `${made.run('<w:fldChar w:fldCharType="begin"/>')}${made.run('<w:instrText> REF a </w:instrText>')}${made.run('<w:fldChar w:fldCharType="separate"/>')}${made.text(made.words())}${made.run('<w:fldChar w:fldCharType="end"/>')}`;
const box: Make = (made) => {
  const inner = `<w:txbxContent>${paragraph(made.text(made.words()))}</w:txbxContent>`;
  return made.run(
    `<mc:AlternateContent><mc:Choice Requires="wps">${inner}</mc:Choice><mc:Fallback>${inner}</mc:Fallback></mc:AlternateContent>`,
  );
};
const note: Make = (made) => {
  const id = made.notes.length + 1;
  made.notes.push('');
  made.notes[id - 1] = `<w:footnote w:id="${id}">${paragraph(made.text(made.words()))}</w:footnote>`;
  return made.run(`<w:t xml:space="preserve">theo </w:t><w:footnoteReference w:id="${id}"/>`);
};
const oldFont: Make = (made) =>
  made.text(
    `${writtenIn('Thực hiện chỉ thị của thủ tướng về phòng, chống lũ quét', tcvn3).replaceAll('\u00AD', '-')} z${made.number()}z`,
    '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>',
  );

const within =
  (open: string, close: string) =>
  (inner: fc.Arbitrary<Make>): fc.Arbitrary<Make> =>
    inner.map((make) => (made) => open + make(made) + close);

const inline: fc.Arbitrary<Make> = fc.oneof(
  { weight: 6, arbitrary: cutText },
  fc.constantFrom(mixedRun, brokenText, deleted, hidden, field, box, note, oldFont),
  within('<w:hyperlink w:anchor="a">', '</w:hyperlink>')(cutText),
  within('<w:ins w:id="90">', '</w:ins>')(cutText),
  within('<w:smartTag w:element="place"><w:smartTag w:element="x">', '</w:smartTag></w:smartTag>')(cutText),
  within('<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>', '</w:sdtContent></w:sdt>')(cutText),
  within('<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>', '</w:sdtContent></w:sdt>')(cutText),
  within('<w:fldSimple w:instr="TITLE">', '</w:fldSimple>')(cutText),
);

function block(): fc.Arbitrary<Make> {
  const content = fc.array(inline, { minLength: 1, maxLength: 5 }).map(
    (makes): Make =>
      (made) =>
        makes.map((make) => make(made)).join(''),
  );
  const looks = fc.constantFrom('', '<w:numPr><w:numId w:val="1"/></w:numPr>', '<w:rPr><w:del w:id="1"/></w:rPr>');
  const plain = fc.tuple(content, looks).map(
    ([make, look]): Make =>
      (made) =>
        paragraph(make(made), look),
  );
  const tables = fc.array(content, { minLength: 2, maxLength: 4 }).map(
    (cells): Make =>
      (made) =>
        `<w:tbl><w:tblPr/><w:tr>${cells.map((make) => `<w:tc><w:tcPr/>${paragraph(make(made))}</w:tc>`).join('')}</w:tr></w:tbl>`,
  );
  return fc.oneof({ weight: 4, arbitrary: plain }, tables);
}

/**
 * Word files in which every run bears a name of its own (`w:rsidR`), so that one that was cut can be told from two, and whose
 * texts repeat the same words around numbers that stand once each (`z17z`).
 */
export const generatedWord: fc.Arbitrary<WordXml> = fc.array(block(), { minLength: 1, maxLength: 6 }).map((blocks) => {
  const made = new Maker();
  const body = blocks.map((one) => one(made)).join('');
  return { body: `${body}${paragraph('Hết')}`, footnotes: made.notes.join(''), numbering: NUMBERING };
});
