import { strFromU8, unzipSync } from 'fflate';

/** A comment of a Word file, as the file itself has it. */
export interface FoundComment {
  readonly id: number;
  readonly author: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
  /** The words between its marks in the body. */
  readonly words: string;
  readonly xml: string;
}

export function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`the file has no part ${path}`);
  return strFromU8(part);
}

/** The comments of a file whose prefix is `w:`, in the order of their part. */
export function commentsIn(bytes: Uint8Array, path = 'word/comments.xml'): FoundComment[] {
  const body = partOf(bytes, 'word/document.xml');
  const list = partOf(bytes, path).matchAll(/<w:comment ([^>]*)>(.*?)<\/w:comment>/gsu);
  return [...list].map(([, attributes = '', inner = '']) => {
    const attribute = (name: string): string => new RegExp(`${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? '';
    const id = Number(attribute('w:id'));
    const [start, end] = ['Start', 'End'].map((edge) => body.indexOf(`<w:commentRange${edge} w:id="${id}"/>`)) as [
      number,
      number,
    ];
    if (start < 0 || end < start) throw new Error(`comment ${id} has no range`);
    if (!body.startsWith(`<w:r><w:commentReference w:id="${id}"/></w:r>`, body.indexOf('/>', end) + 2))
      throw new Error(`comment ${id} has no reference behind its range`);
    return {
      id,
      author: attribute('w:author'),
      date: attribute('w:date'),
      paragraphs: [...inner.matchAll(/<w:p>(.*?)<\/w:p>/gsu)].map(([, paragraph = '']) => wordsOf(paragraph)),
      words: wordsOf(body.slice(start, end)),
      xml: body.slice(start, end),
    };
  });
}

/** What is shown of a stretch of XML: without what was deleted, codes of fields, hidden runs and text boxes. */
function wordsOf(xml: string): string {
  return xml
    .replace(
      /<w:del .*?<\/w:del>|<w:del>.*?<\/w:del>|<w:instrText>.*?<\/w:instrText>|<mc:AlternateContent>.*?<\/mc:AlternateContent>/gsu,
      '',
    )
    .replace(/<w:r [^>]*><w:rPr><w:vanish\/><\/w:rPr>.*?<\/w:r>/gsu, '')
    .replace(/<w:noBreakHyphen\/>/gu, '-')
    .replace(/<!\[CDATA\[(.*?)\]\]>|<!--.*?-->/gsu, '$1')
    .replace(/<[^>]*>/gu, '')
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/gu, '<')
    .replace(/&amp;/gu, '&');
}

const MARKS = String.raw`(?:<w:commentRangeStart w:id="\d+"/>|<w:commentRangeEnd w:id="\d+"/><w:r><w:commentReference w:id="\d+"/></w:r>)+`;
const CUT = new RegExp(
  String.raw`(</w:t>)?</w:r>${MARKS}<w:r w:rsidR="(\w+)">(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?(<w:t xml:space="preserve">)?`,
  'gsu',
);
const RUN = /<w:r w:rsidR="(\w+)">/gu;

/**
 * A body without what comments brought into it. Each of its runs has to have a name of its own (`w:rsidR`), and no two texts
 * may stand side by side in one: so what was cut can be told from what was two.
 */
export function withoutMarks(xml: string): string {
  const names = [...xml.matchAll(RUN)];
  let at = -1;
  const whole = xml.replace(
    CUT,
    (all: string, textEnd: string | undefined, name: string, textStart: string | undefined, offset: number) => {
      while ((names[at + 1]?.index ?? Infinity) < offset) at += 1;
      if (names[at]?.[1] !== name) return all;
      if (textEnd !== undefined && textStart !== undefined) return '';
      return (textEnd ?? '') + (textStart ?? '');
    },
  );
  return whole.replace(new RegExp(MARKS, 'gu'), '').replaceAll('</w:t><w:t xml:space="preserve">', '');
}
