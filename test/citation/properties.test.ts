import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExtractedCitation, Extraction } from '../../src/extraction/extraction.js';
import { foldWords } from '../../src/text/fold.js';
import { caseLine, readCase, readCases } from '../support/cases.js';
import { anyCitation, anyList, carrier, type GeneratedCitation } from '../support/generated-citations.js';
import { hostileTexts } from '../support/hostile-texts.js';
import { onlyCitation, read } from '../support/texts.js';

const RUNS = { numRuns: 200 };

/** The lines of the table, whatever else they say. */
const table = readCases('test/citation/cases', caseLine.loose());
const inTable = new Map(table.map((line) => [line.at, documentsOf(readCase(line).extraction)]));

describe('every mention that the grammar can print is read back', () => {
  test('alone in a sentence', () => {
    fc.assert(
      fc.property(anyCitation, carrier, (printed, sentence) => {
        expect(readBack(onlyCitation(sentence(printed.text)))).toEqual(asPrinted(printed));
      }),
      RUNS,
    );
  });

  test('in a list', () => {
    fc.assert(
      fc.property(anyList, carrier, ({ text, citations }, sentence) => {
        const found = read(sentence(text)).citations;
        expect(found.map(({ symbol, type }) => [symbol, type])).toEqual(citations.map(({ symbol, type }) => [symbol, type]));
      }),
      RUNS,
    );
  });
});

function readBack({ symbol, type, issuedOn, issuer, provision, printedSymbol, repairs }: ExtractedCitation): unknown {
  const folded = issuer === null ? null : foldedIssuer(issuer);
  return { symbol, type, date: issuedOn, issuer: folded, provision, printedSymbol, repairs };
}

/** A body may be read under any of its names. Nothing is mended, for nothing is wrong. */
function asPrinted({ symbol, type, date, issuer, provision }: GeneratedCitation): unknown {
  const names = issuer?.map(foldedIssuer);
  const anyName: unknown = expect.toSatisfy((name) => names?.includes(name as string) === true);
  return { symbol, type, date, issuer: names ? anyName : null, provision, printedSymbol: null, repairs: [] };
}

function foldedIssuer(name: string): string {
  return foldWords(name).replaceAll('uy ban nhan dan', 'ubnd').replaceAll('hoi dong nhan dan', 'hdnd');
}

describe('spans', () => {
  test('slice to their surfaces in every line of the table', () => {
    for (const line of table) {
      const { extraction, source } = readCase(line);
      expectSurfaces(extraction, source, line.at);
    }
  });

  test('also in texts that nobody wrote', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(scrap, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 }), (scraps) => {
        const text = scraps.join('');
        expectSurfaces(read(text), text);
      }),
      RUNS,
    );
  });
});

/** Pieces of mentions, in no order. */
const scrap = fc.constantFrom(
  'Chỉ thị ',
  'số ',
  '33',
  '/',
  '-',
  'CT',
  'TTg',
  'KH-UBND',
  ' ngày 26/11/2021',
  ' của ',
  'Thủ tướng Chính phủ',
  ' về ',
  'Luật ',
  'Tố cáo',
  'khoản 2 Điều 5 ',
  '“',
  '”',
  '(',
  ')',
  '; ',
  ', ',
  ' và ',
  '\n',
  '\n\n',
  '\f',
  '¹',
  '[1] ',
  '| ',
  '**',
  '1. ',
  'a) ',
  '- ',
  'Quyết định này thay thế ',
  'trước ngày 30/6/2023',
  'https://a.vn/33/CT-TTg ',
  '\u0301',
  '😀',
);

function expectSurfaces({ citations, deadlines, undetermined }: Extraction, text: string, at = ''): void {
  const spans = [...citations, ...deadlines, ...undetermined];
  expect(
    spans.map(({ start, end }) => text.slice(start, end)),
    at,
  ).toEqual(spans.map(({ surface }) => surface));
}

/** Which documents are cited. */
function documentsOf({ citations }: Extraction): unknown[] {
  return citations.map(({ symbol, type, issuedOn, documentId }) => [symbol, type, issuedOn, documentId]);
}

const cited = (text: string): unknown[] => documentsOf(read(text));

/** `uỷ` for `ủy`: the other placement of tone marks, which is as common. */
function otherTones(text: string): string {
  const pairs = [
    'òa oà',
    'óa oá',
    'ỏa oả',
    'õa oã',
    'ọa oạ',
    'òe oè',
    'óe oé',
    'ỏe oẻ',
    'ọe oẹ',
    'ùy uỳ',
    'úy uý',
    'ủy uỷ',
    'ũy uỹ',
    'ụy uỵ',
  ];
  return pairs.reduce((result, pair) => {
    const [placed = '', other = ''] = pair.split(' ');
    return result.replace(new RegExp(`${placed}(?!\\p{L})`, 'gu'), other);
  }, text.normalize('NFC'));
}

const HYPHENS = ['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\uFE63', '\uFF0D'];

/** Every hyphen inside a word or symbol as one of the others, in turn. */
function otherHyphens(text: string): string {
  let at = text.length;
  return text.replace(/(?<=[\p{L}\p{M}\p{Nd}])-(?=[\p{L}\p{Nd}])/gu, () => HYPHENS[at++ % HYPHENS.length] ?? '-');
}

/** Ways to write a text that say the same. */
describe.each<[name: string, write: (text: string) => string]>([
  ['decomposed', (text) => text.normalize('NFD')],
  ['with its tones on the other vowel', otherTones],
  ['decomposed, with its tones on the other vowel', (text) => otherTones(text).normalize('NFD')],
  ['with hyphens of other kinds', otherHyphens],
  ['with blanks that do not break', (text) => text.replaceAll(' ', '\u00A0')],
  ['with lines of Windows', (text) => text.replace(/\r?\n/gu, '\r\n')],
])('%s, a text cites the same documents', (_name, write) => {
  test('in every line of the table', () => {
    const differ = table.filter((line) => {
      const written = write(line.text);
      return (
        written !== line.text &&
        !isDeepStrictEqual(inTable.get(line.at), documentsOf(readCase({ ...line, text: written }).extraction))
      );
    });
    expect(differ.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });

  test('in what the grammar can print', () => {
    fc.assert(
      fc.property(anyCitation, carrier, (printed, sentence) => {
        const text = sentence(printed.text);
        expect(cited(write(text))).toEqual(cited(text));
      }),
      RUNS,
    );
  });
});

describe('line breaks at blanks', () => {
  /** A paragraph as a page prints it: no line longer than `width`. */
  const wrapped = (text: string, width: number): string => {
    const lines: string[] = [''];
    for (const word of text.split(' ')) {
      const line = lines.at(-1) ?? '';
      if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines.join('\n');
  };
  const paragraph = (mention: string): string =>
    'Bà con trong thôn cùng nhau trồng rừng, nuôi ong, làm đường và giữ nguồn nước sạch cho mùa khô tới, mỗi nhà góp một công ' +
    `theo ${mention}, rồi họp lại mỗi tháng một lần để xem việc nào đã xong, việc nào còn dở dang và ai cần được giúp thêm tay, ` +
    'sau đó ghi vào sổ của thôn để năm sau còn nhớ mà làm tốt hơn.';

  test('change nothing, wherever they fall', () => {
    fc.assert(
      fc.property(anyCitation, fc.integer({ min: 45, max: 110 }), ({ text }, width) => {
        expect(cited(wrapped(paragraph(text), width))).toEqual(cited(paragraph(text)));
      }),
      RUNS,
    );
  });

  test('nor in a list', () => {
    fc.assert(
      fc.property(anyList, fc.integer({ min: 45, max: 110 }), ({ text }, width) => {
        expect(cited(wrapped(paragraph(text), width))).toEqual(cited(paragraph(text)));
      }),
      RUNS,
    );
  });
});

/** How long it takes is measured by `npm run bench -- --only hostile`; here it has to come to an end, with the right answer. */
describe('hostile texts', () => {
  test.each(hostileTexts.map((one) => [one.name, one] as const))('%s', (_name, { text, citations, full }) => {
    const size = Math.min(full, 300);
    const source = text(size);
    const extraction = read(source);
    expect(extraction.citations).toHaveLength(citations(size));
    expectSurfaces(extraction, source);
  });
});
