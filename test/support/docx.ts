import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The inner XML of the parts of a Word file; only `body` has to be there. */
export interface WordXml {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** Other parts by their paths, or these in another form. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
}

const OTHER_PARTS = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const;

/** A Word file made of its parts' XML, elements with the prefix `w:`. */
export function wordFile(xml: WordXml): Uint8Array {
  const parts = OTHER_PARTS.filter((part) => xml[part] !== undefined);
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(parts),
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations(parts.map((part) => [part, `${part}.xml`])),
    'word/document.xml': part('document', `<w:body>${xml.body}<w:sectPr/></w:body>`),
    ...Object.fromEntries(parts.map((one) => [`word/${one}.xml`, part(one, xml[one] ?? '')])),
    ...xml.others,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, one]) => [path, typeof one === 'string' ? strToU8(one) : one])),
  );
}

export function part(root: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inner}</w:${root}>`;
}

function relations(list: readonly (readonly [string, string])[]): string {
  const inner = list.map(([type, target], index) => `<Relationship Id="r${index}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${inner.join('')}</Relationships>`;
}

function contentTypes(parts: readonly string[]): string {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ].map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`);
  const overrides = [['document', 'document.main'], ...parts.map((one) => [one, one])].map(
    ([one, type]) => `<Override PartName="/word/${one}.xml" ContentType="${TYPE}.${type}+xml"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${PACKAGE}/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A run; `look` is the inner XML of its properties. */
export function run(text: string, look = ''): string {
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A paragraph of runs, or of one text; `look` is the inner XML of its properties. */
export function paragraph(content: string, look = ''): string {
  return `<w:p><w:pPr>${look}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;
}

export function item(text: string, list: number, level = 0): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** Levels of a list as [format, text, start]. */
export function listOf(id: number, ...levels: readonly (readonly [string, string, number?])[]): string {
  const inner = levels.map(
    ([format, text, start = 1], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${inner.join('')}</w:abstractNum>`;
}

export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string => row.map((cell) => `<w:tc><w:tcPr/>${paragraph(cell)}</w:tc>`).join('');
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}
