import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/reading/encoding/decode.js';
import { legacies, tcvn3, vni } from '../../../src/reading/encoding/legacy.js';
import { latinBytes, writtenIn } from '../../support/legacy.js';
import { samplePlans } from '../../support/project.js';
import { sharedFolder } from '../../support/real-texts.js';
import { read } from '../../support/texts.js';

const decoded = (content: Uint8Array | string): ReturnType<typeof decodeText> => decodeText('plan.txt', Buffer.from(content));
/** Without the marks of footnotes: the codes of ¹, ² and ³ are letters in TCVN3. */
const sample = (name: string): string => readFileSync(join(samplePlans, name), 'utf8').normalize('NFC').replace(/[¹²³]/gu, '');
const SAMPLES = readdirSync(samplePlans).filter((name) => name.endsWith('.txt'));
const SHORT = 'Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ';

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('UTF-8 is never taken for anything else', () => {
  test.each(SAMPLES)('%s, composed and decomposed, whole and line by line', (name) => {
    const text = sample(name);
    for (const form of [text, text.normalize('NFD')])
      for (const piece of [form, ...form.split('\n')]) expect(decoded(piece)).toEqual({ text: piece, encoding: 'UTF-8' });
  });

  test.skipIf(sharedFolder === null)('real texts, line by line', () => {
    const folders = ['plans', 'corpus'].map((one) => join(sharedFolder ?? '', one)).filter((one) => existsSync(one));
    const held = /^(?:huong-dan-45|quyet-dinh-86-2025|ke-hoach-624|cong-dien-227)-/u;
    const paths = folders.flatMap((one) =>
      readdirSync(one)
        .filter((name) => !held.test(name))
        .map((name) => join(one, name)),
    );
    const wrong = paths.flatMap((path) => {
      const text = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
      return [text, ...text.split('\n')].filter((piece) => decoded(piece).encoding !== 'UTF-8');
    });
    expect(paths.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  test.each([
    ['Chỉ thị', 'two words'],
    ['Chi thi so 33/CT-TTg', 'Vietnamese without marks'],
    ['«Quy định 377» và °C, m², §, ©, ½', 'signs of Latin-1 in Vietnamese'],
    ['Le décret a été signé à Hanoï, très tôt; où êtes-vous? L’œuvre naïve, façade, Noël, île', 'French'],
    ['Größe, schön, für, Straße, Übung, müßig, Öl, Ärger, hören, fünf, zwölf', 'German'],
    ['Señor, mañana, acción, año, niño, pingüino, corazón, también', 'Spanish'],
    ['Æble, rød, år, smørrebrød, køb, øl, æg, på, så, tårn', 'Danish'],
    ["a(b) if (x+1 > y) c[i]; don't, it's, we're; e.g. f(o') \"add\" odd", 'code and English'],
  ])('%j: %s', (text) => {
    expect(decoded(text)).toEqual({ text, encoding: 'UTF-8' });
  });
});

describe('UTF-16', () => {
  test.each([
    ['le', true, 'UTF-16LE'],
    ['le', false, 'UTF-16LE'],
    ['be', true, 'UTF-16BE'],
    ['be', false, 'UTF-16BE'],
  ] as const)('%s, byte-order mark %s', (order, mark, encoding) => {
    const text = sample('ha-giang-2024.txt');
    expect(decoded(utf16(text, order, mark))).toEqual({ text, encoding });
    expect(decoded(utf16(SHORT, order, mark))).toEqual({ text: SHORT, encoding });
  });

  test('cut in the middle of a letter', () => {
    expect(() => decoded(utf16(SHORT, 'le', true).subarray(0, 21))).toThrow(/looks like UTF-16LE, but is damaged/u);
  });
});

describe.each(legacies)('$encoding', (legacy) => {
  const { encoding } = legacy;

  test.each(SAMPLES)('%s: as bytes, and as Unicode made of them', (name) => {
    const written = writtenIn(sample(name), legacy);
    const text = legacy.convert(written);
    // capitals with tones were set in another font of TCVN3, by the same codes
    expect(text.toLowerCase()).toBe(sample(name).toLowerCase());
    const plain = written.replace(/[^\0-\u00FF]/gu, '');
    expect(decoded(latinBytes(plain))).toEqual({ text: legacy.convert(plain), encoding });
    expect(decoded(written)).toEqual({ text, encoding });
  });

  test('a few words', () => {
    expect(decoded(latinBytes(writtenIn('chỉ thị số', legacy)))).toEqual({ text: 'chỉ thị số', encoding });
    const line = 'chỉ thị của thủ tướng về cải cách hành chính ở địa phương';
    expect(decoded(writtenIn(line, legacy))).toEqual({ text: line, encoding });
  });

  test.skipIf(legacy === tcvn3)('the citations are those of the plan in Unicode', () => {
    const name = 'tuyen-quang-2024.txt';
    const { text } = decoded(writtenIn(sample(name), legacy));
    const found = (of: string): unknown[] =>
      read(of).citations.map(({ symbol, issuedOn, documentId, role }) => ({ symbol, issuedOn, documentId, role }));
    expect(found(text)).toEqual(found(sample(name)));
  });
});

test('TCVN3 without its capitals: the citations still lead to the same documents', () => {
  const name = 'tuyen-quang-2024.txt';
  const found = (of: string): unknown[] => read(of).citations.map(({ documentId, issuedOn }) => [documentId, issuedOn]);
  expect(found(decoded(writtenIn(sample(name), tcvn3)).text)).toEqual(found(sample(name)));
});

test('a text put together from two: lines in Unicode stay', () => {
  const line = 'Quán triệt chỉ thị của cấp trên về phòng, chống lũ quét ở vùng cao; chủ động tích trữ lương thực.';
  const mixed = `${SHORT}\n${writtenIn(line, tcvn3)}\nHà Tây\nCó\n${writtenIn(line, tcvn3)}`;
  expect(decoded(mixed)).toEqual({ text: `${SHORT}\n${line}\nHà Tây\nCó\n${line}`, encoding: tcvn3.encoding });
});

describe('what is refused is called by its name', () => {
  const misread = new TextDecoder('windows-1252').decode(Buffer.from(SHORT));
  const VIQR =
    `Ke^' hoa.ch thu+.c hie^.n chi? thi. cu?a Thu? tu+o+'ng Chi'nh phu? ve^` +
    '` ' +
    `co^ng ta'c da^n va^.n ddo^'i vo+'i cha'nh quye^n`;
  const VISCII = Buffer.from('Kª hoÕch thñc hi®n chï th¸ cüa Thü tß¾ng Chính phü v« công tác dân v§n', 'latin1');
  test.each<[string, Uint8Array | string, RegExp]>([
    ['UTF-8 read as Windows-1252', misread, /its letters are spoilt: UTF-8 was read as Windows-1252.*Make it anew/u],
    ['VIQR', VIQR, /is written in VIQR.*Convert it to Unicode/u],
    ['VISCII', VISCII, /not valid UTF-8.*another old encoding \(VISCII.*Convert it to Unicode/u],
    ['French in Latin-1', latinBytes('Le décret a été signé à Hanoï, très tôt, Noël, île, façade'), /not valid UTF-8/u],
    ['bytes at random', Buffer.from([0x4b, 0xc3, 0x28, 0x20, 0xff, 0x81, 0x9d]), /not valid UTF-8/u],
    ['a zero byte', 'Kế hoạch\u0000 số 5', /is binary, not text$/u],
    ['zeros and bytes', Buffer.from([0xff, 0x00, 0x81, 0x00, 0x00]), /is binary, not text$/u],
  ])('%s', (_what, content, message) => {
    expect(() => decoded(content)).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', message: expect.stringMatching(message) as string }) as Error,
    );
  });
});

test('VNI is not taken for TCVN3, nor the other way round', () => {
  expect(decoded('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp').encoding).toBe(vni.encoding);
  expect(decoded('Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp').encoding).toBe(tcvn3.encoding);
});
