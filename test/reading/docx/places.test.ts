import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordParts } from '../../../src/reading/docx/package.js';
import { characterOffsets, placeOf, spotOf, type Spot } from '../../../src/reading/docx/places.js';
import { readDocx, readWithPlaces } from '../../../src/reading/docx/read-docx.js';
import type { Source, TextPart, WordPlaces } from '../../../src/reading/docx/recording.js';
import { decodedXml } from '../../../src/reading/docx/xml.js';
import { openZip } from '../../../src/reading/docx/zip.js';
import { tcvn3, vni } from '../../../src/reading/encoding/legacy.js';
import { MADE } from '../../../src/reading/trace.js';
import { item, listOf, paragraph, run, table, wordFile, type WordXml } from '../../support/docx.js';
import { generatedWord, NUMBERED } from '../../support/generated-word.js';
import { writtenIn } from '../../support/legacy.js';

interface Opened {
  readonly text: string;
  readonly places: WordPlaces;
  readonly xml: Readonly<Record<TextPart, string>>;
}

async function opened(bytes: Uint8Array): Promise<Opened> {
  const parts = await wordParts('plan.docx', await openZip('plan.docx', bytes));
  const { read, places } = readWithPlaces('plan.docx', parts);
  const xmlOf = (part: TextPart): string => decodedXml(parts[part] ?? new Uint8Array());
  return {
    text: read.text,
    places,
    xml: { document: xmlOf('document'), footnotes: xmlOf('footnotes'), endnotes: xmlOf('endnotes') },
  };
}

const ELEMENTS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '\u00AD',
};
const unescaped = (xml: string): string =>
  xml
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/gu, '<')
    .replace(/&amp;/gu, '&');

/** The characters of a source as its part has them; null where they stand between what is no text. */
function charactersOf({ xml }: Opened, { part, element, length }: Source): string | null {
  if (element.name !== 'w:t') return ELEMENTS[element.name] ?? null;
  if (characterOffsets(xml[part], element, length) === null) return null;
  return unescaped(xml[part].slice(element.inner, element.innerEnd));
}

const all = (places: WordPlaces): number[] =>
  places.sources.flatMap(({ first, length }) => Array.from({ length }, (_, at) => first + at));

test('each character of the read text leads to those that it was made of', async () => {
  await fc.assert(
    fc.asyncProperty(generatedWord, async (word) => {
      const file = await opened(wordFile(word));
      const { text, places } = file;
      const { first, last } = places.trace;
      const characters = new Map(places.sources.map((source) => [source, charactersOf(file, source)]));
      const characterAt = ({ source, index }: Spot): string => characters.get(source)?.charAt(index) ?? '?';
      for (let at = 0; at < text.length; at += 1) {
        if (first[at] === MADE) continue;
        const made = Array.from({ length: (last[at] ?? 0) - (first[at] ?? 0) + 1 }, (_, n) =>
          characterAt(spotOf(places, (first[at] ?? 0) + n)),
        ).join('');
        if (made.includes('?')) continue;
        const composed = made.normalize('NFC');
        expect([composed, composed.toUpperCase(), tcvn3.convert(composed)]).toContain(text.charAt(at));
      }
    }),
    { numRuns: 150 },
  );
});

test('every character of the file that is no blank and was not left out is somewhere in the text', async () => {
  await fc.assert(
    fc.asyncProperty(generatedWord, async (word) => {
      const file = await opened(wordFile(word));
      const { first, last } = file.places.trace;
      const reached = new Set<number>();
      first.forEach((from, at) => {
        for (let number = from; from !== MADE && number <= (last[at] ?? 0); number += 1) reached.add(number);
      });
      const left = all(file.places)
        .filter((number) => !reached.has(number))
        .map((number) => spotOf(file.places, number))
        .filter(({ source, index }) => !/^[\s\u00AD]?$/u.test(charactersOf(file, source)?.charAt(index) ?? ''))
        .map(({ source, index }) => `${source.element.name} ${charactersOf(file, source) ?? ''} ${index}`);
      expect(left).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('a word that stands once in the file is found there, among many that are the same around it', async () => {
  await fc.assert(
    fc.asyncProperty(generatedWord, async (word) => {
      const { text, places, xml } = await opened(wordFile(word));
      for (const { 0: found, index } of text.matchAll(NUMBERED)) {
        const numbers = Array.from(found, (_, at) => places.trace.first[index + at] ?? MADE);
        const letters = numbers.map((number) => {
          const { source, index: at } = spotOf(places, number);
          const offsets = characterOffsets(xml[source.part], source.element, source.length);
          return offsets ? xml[source.part].charAt(offsets[at] ?? 0) : '?';
        });
        // broken up by comments of XML or CDATA, where offsets are not known
        if (letters.includes('?')) continue;
        expect(letters.join('').toLowerCase()).toBe(found.toLowerCase());
        expect(placeOf(places, { start: index, end: index + found.length })).not.toBeNull();
      }
    }),
    { numRuns: 150 },
  );
});

test('reading is the same, whether anybody asks for places or not', async () => {
  await fc.assert(
    fc.asyncProperty(generatedWord, async (word) => {
      const bytes = wordFile(word);
      const parts = await wordParts('plan.docx', await openZip('plan.docx', bytes));
      expect(readWithPlaces('plan.docx', parts).read).toEqual(await readDocx('plan.docx', bytes));
    }),
    { numRuns: 60 },
  );
});

/** For each letter of a word of the read text, what stands for it in the file. */
async function behind(xml: WordXml, words: string): Promise<string[]> {
  const { text, places, xml: parts } = await opened(wordFile(xml));
  const start = text.indexOf(words);
  return Array.from(words, (_, at) => {
    const [first, last] = [places.trace.first[start + at] ?? MADE, places.trace.last[start + at] ?? MADE];
    if (first === MADE) return '';
    const [from, to] = [spotOf(places, first), spotOf(places, last)];
    const offsets = (spot: Spot): readonly number[] =>
      characterOffsets(parts[spot.source.part], spot.source.element, spot.source.length) ?? [];
    const [a, b] = [offsets(from)[from.index], offsets(to)[to.index + 1]];
    return parts[from.source.part].slice(a, b).replace(/<[^>]*>/gu, '');
  });
}

const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const NUM = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

test.each<[string, WordXml, string, string[]]>([
  [
    'a vowel and its mark in VNI, in two runs',
    { body: paragraph(run('nha', font('VNI-Times')) + run('ân daân', `${font('VNI-Times')}<w:b/>`)) },
    'nhân dân',
    ['n', 'h', 'aâ', 'n', ' ', 'd', 'aâ', 'n'],
  ],
  ['a letter of TCVN3', { body: paragraph(run('KÕ ho¹ch', font('.VnTimeH'))) }, 'KẾ HO', ['K', 'Õ', ' ', 'h', 'o']],
  ['a letter with its marks', { body: paragraph(run('Kế'.normalize('NFD'))) }, 'Kế', ['K', 'Kế'.normalize('NFD').slice(1)]],
  ['two letters that are one', { body: paragraph('ﬁn') }, 'fin', ['ﬁ', 'ﬁ', 'n']],
  ['a letter whose capital is two', { body: paragraph(run('ßa', '<w:caps/>')) }, 'SSA', ['ß', 'ß', 'a']],
  [
    'signs that are written as entities',
    { body: paragraph(run('A & B < C')) },
    'A & B <',
    ['A', ' ', '&#38;', ' ', 'B', ' ', '&#60;'],
  ],
  [
    'the number of a list is nowhere',
    { body: item('Ý', 1), numbering: listOf(0, ['decimal', '%1.']) + NUM },
    '1. Ý',
    ['', '', '', 'Ý'],
  ],
  ['nor are the edges of cells', { body: table(['A ', 'B', 'C']) }, '| A | B', ['', '', 'A', '', '', '', 'B']],
])('%s', async (_what, xml, words, expected) => {
  expect(await behind(xml, words)).toEqual(expected);
});

test('a text whose encoding its letters tell', async () => {
  const sentence = 'Thực hiện chỉ thị của thủ tướng về phòng, chống lũ quét ở vùng cao';
  for (const legacy of [tcvn3, vni]) {
    const written = writtenIn(sentence, legacy);
    // a soft hyphen is a letter, and no sign of a word's end
    const found = await behind({ body: paragraph('TÊN') + paragraph(written) }, sentence);
    expect(found.join('')).toBe(written);
  }
});

test('where it is no longer the body, a place is where Word can set a comment', async () => {
  const { text, places } = await opened(
    wordFile({
      body:
        paragraph(`${run('Căn cứ Luật')}<w:r><w:footnoteReference w:id="4"/></w:r>`) +
        paragraph(`<w:r><w:txbxContent>${paragraph('Trong khung')}</w:txbxContent></w:r>`),
      footnotes: `<w:footnote w:id="4">${paragraph('Số 5')}</w:footnote>`,
    }),
  );
  const place = (words: string) => placeOf(places, { start: text.indexOf(words), end: text.indexOf(words) + words.length });
  expect(place('Luật')?.outside).toBeNull();
  expect(place('Số 5')).toMatchObject({ outside: 'footnote', from: { source: { element: { name: 'w:footnoteReference' } } } });
  expect(place('khung')?.outside).toBe('text-box');
  expect(placeOf(places, { start: text.indexOf('\n'), end: text.indexOf('\n') + 2 })).toBeNull();
});
