import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { tcvn3 } from '../../../src/reading/encoding/legacy.js';
import { layOut } from '../../../src/reading/layout.js';
import { MOST_PAGES } from '../../../src/reading/pdf/load-pages.js';
import { sourceFile } from '../../../src/reading/read-file.js';
import { readText, type ReadText } from '../../../src/reading/read-text.js';
import { textOf } from '../../../src/reading/token.js';
import { writtenIn } from '../../support/legacy.js';
import { pdfFile, planPdf, put } from '../../support/pdf.js';

const read = (bytes: Uint8Array): Promise<ReadText> => readText(sourceFile('plan.pdf', 'pdf', bytes));
const refused = (message: RegExp): unknown =>
  expect.objectContaining({ code: 'BAD_INPUT', message: expect.stringMatching(message) as string });
const SENTENCE = 'Các xã vận động bà con làm chuồng kín gió, trữ rơm khô và cỏ ủ trước mùa rét, không thả trâu bò lên núi';

/** Lines of a column: [text, left, top, size]. */
type Line = readonly [string, number, number, number?];
const page = (...lines: readonly Line[]): Promise<Uint8Array> =>
  pdfFile((pdf) => {
    for (const [text, left, top, size] of lines) put(pdf, text, left, top, size);
  });

test('the same bytes give the same text', async () => {
  const bytes = await planPdf({ paragraphs: [SENTENCE, SENTENCE], linesOnPage: 2 });
  expect(await read(bytes)).toEqual(await read(bytes));
  expect(await read(bytes)).toMatchObject({ own: false, warnings: [], pages: [{ page: 1, start: 0 }, { page: 2 }] });
});

test('the head of a document: the left column, then the right one, then the title', async () => {
  const { text } = await read(
    await page(
      ['ỦY BAN NHÂN DÂN', 90, 60],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 250, 60],
      ['TỈNH LÀO CAI', 105, 78],
      ['Độc lập - Tự do - Hạnh phúc', 290, 78],
      ['Số: 45/KH-UBND', 95, 108],
      ['Lào Cai, ngày 15 tháng 3 năm 2023', 280, 110, 12],
      ['KẾ HOẠCH', 260, 150],
      [SENTENCE.slice(0, 60), 85, 190],
    ),
  );
  expect(text.split(/\n+/u)).toEqual([
    'ỦY BAN NHÂN DÂN',
    'TỈNH LÀO CAI',
    'Số: 45/KH-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Lào Cai, ngày 15 tháng 3 năm 2023',
    'KẾ HOẠCH',
    SENTENCE.slice(0, 60).trim(),
  ]);
});

test('recipients beside a signature that begins above them and ends before them', async () => {
  const { text } = await read(
    await page(
      [SENTENCE.slice(0, 62), 85, 60],
      ['TM. ỦY BAN NHÂN DÂN', 340, 110],
      ['Nơi nhận:', 85, 128, 11],
      ['CHỦ TỊCH', 380, 128],
      ['- Bộ Nội vụ;', 85, 142, 10],
      ['- Các sở, ngành;', 85, 155, 10],
      ['Nguyễn Văn A', 365, 168],
      ['- Lưu: VT.', 85, 182, 10],
    ),
  );
  expect(text.split(/\n+/u).slice(1)).toEqual([
    'Nơi nhận:',
    '- Bộ Nội vụ;',
    '- Các sở, ngành;',
    '- Lưu: VT.',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    'Nguyễn Văn A',
  ]);
});

test('a page set in two columns', async () => {
  const left = ['Thực hiện Chỉ thị số', '33/CT-TTg của Thủ', 'tướng Chính phủ về', 'công tác dân vận,'];
  const right = ['các xã che chắn', 'chuồng trại trước', 'mùa đông và trữ', 'rơm khô.'];
  const { text } = await read(
    await page(
      ...left.map((one, at): Line => [one, 60, 60 + at * 17]),
      ...right.map((one, at): Line => [one, 330, 60 + at * 17]),
    ),
  );
  expect(text.split(/\n+/u)).toEqual([...left, ...right]);
});

test('a table: row by row, cell by cell', async () => {
  const { text } = await read(
    await page(
      ['TT', 60, 60],
      ['Nội dung', 110, 60],
      ['Cơ quan', 380, 60],
      ['1', 60, 90],
      ['Rà soát văn bản', 110, 90],
      ['Sở Nội vụ', 380, 90],
      ['đã ban hành', 110, 106],
      ['2', 60, 136],
      ['Báo cáo', 110, 136],
      ['Sở Tài chính', 380, 136],
    ),
  );
  const cells = text.split('|').map((cell) => cell.trim().replace(/\n/gu, ' '));
  expect(cells.filter((cell) => cell !== '')).toEqual([
    ...['TT', 'Nội dung', 'Cơ quan'],
    ...['1', 'Rà soát văn bản đã ban hành', 'Sở Nội vụ'],
    ...['2', 'Báo cáo', 'Sở Tài chính'],
  ]);
});

test('a gap in one line is a gap in one line', async () => {
  const { text } = await read(await page(['Số:', 85, 60], ['/KH-UBND', 160, 60], [SENTENCE.slice(0, 60), 85, 78]));
  expect(text.split(/\n+/u)).toEqual(['Số: /KH-UBND', SENTENCE.slice(0, 60).trim()]);
});

test('page numbers and lines that run through go; a number in the text stays', async () => {
  const words = ['một', 'hai', 'ba', 'bốn'];
  const bytes = await pdfFile((pdf) => {
    words.forEach((word, index) => {
      if (index > 0) pdf.addPage();
      put(pdf, 'Báo cáo của tỉnh năm 2023', 85, 40, 10);
      if (index > 0) put(pdf, `- ${index + 1} -`, 290, 60);
      put(pdf, `Dòng thứ ${word} của trang này`, 85, 120);
      put(pdf, '2023', 85, 400);
      put(pdf, `Trang ${index + 1}/4`, 290, 800, 10);
    });
  });
  const { text } = await read(bytes);
  expect(text.split('\f').map((one) => one.trim().split(/\n+/u))).toEqual(
    words.map((word) => [`Dòng thứ ${word} của trang này`, '2023']),
  );
});

describe('footnotes', () => {
  const NOTE = 'Kế hoạch số 298/KH-UBND ngày 27/12/2022 của Ủy ban nhân dân tỉnh về trồng rừng trên đất dốc ở vùng cao.';

  test('stand behind their page, in a flow of their own; the text goes on around them', async () => {
    const bytes = await planPdf({
      paragraphs: [`Các xã thực hiện theo kế hoạch của tỉnh{1} và ${SENTENCE.toLowerCase()}`, SENTENCE],
      notes: [{ mark: 1, text: NOTE }],
      linesOnPage: 2,
    });
    const { text } = await read(bytes);
    expect(text).toContain('kế hoạch của tỉnh¹ và');
    const { body, notes, noteAnchors } = layOut(text);
    expect(textOf(notes.tokens)).toBe(NOTE);
    expect(textOf(body.tokens)).not.toContain('298');
    expect([...noteAnchors]).toEqual([['¹', text.indexOf('¹')]]);
  });

  test('one that goes on at the foot of the next page', async () => {
    const [head, tail] = [NOTE.slice(0, 46), NOTE.slice(47)];
    const bytes = await pdfFile((pdf) => {
      SENTENCE.match(/.{1,50}(?:\s|$)/gu)?.forEach((line, at) => {
        put(pdf, line.trim(), 85, 60 + at * 18);
      });
      put(pdf, '7', 85, 699, 6);
      put(pdf, head, 90, 700, 10);
      pdf.addPage();
      put(pdf, 'khi trời dưới mười hai độ, cho ăn thêm cháo muối.', 85, 60);
      put(pdf, tail, 85, 700, 10);
    });
    const { text } = await read(bytes);
    expect(textOf(layOut(text).notes.tokens)).toBe(NOTE);
  });

  test('a table in small letters at the end of a page is none', async () => {
    const { text } = await read(
      await page(
        [SENTENCE.slice(0, 60), 85, 60],
        ['1', 60, 700, 10],
        ['Rà soát văn bản đã ban hành', 110, 700, 10],
        ['Quý II', 400, 700, 10],
        ['2', 60, 714, 10],
        ['Báo cáo', 110, 714, 10],
        ['Quý IV', 400, 714, 10],
      ),
    );
    expect([...layOut(text).notes.tokens]).toEqual([]);
    expect(text).toContain('Rà soát văn bản đã ban hành\n\n|\n\nQuý II\n\n|');
  });

  test('small letters at the end of a page alone make no note', async () => {
    const { text } = await read(await page([SENTENCE.slice(0, 60), 85, 60], ['Nơi nhận: Lưu VT.', 85, 700, 10]));
    expect([...layOut(text).notes.tokens]).toEqual([]);
  });
});

test('what stands across the page is no text of it', async () => {
  const bytes = await pdfFile((pdf) => {
    put(pdf, SENTENCE.slice(0, 60), 85, 60);
    pdf.rotate(-60, { origin: [300, 400] });
    put(pdf, 'BẢN SAO LƯU HÀNH NỘI BỘ', 200, 400, 40);
  });
  expect((await read(bytes)).text).toBe(SENTENCE.slice(0, 60).trim());
});

test('letters of TCVN3 are converted; what a PDF of them may lose is told', async () => {
  const legacy = await page(
    ...(SENTENCE.match(/.{1,50}(?:\s|$)/gu) ?? []).map((line, at): Line => [writtenIn(line.trim(), tcvn3), 85, 60 + at * 18]),
  );
  const result = await read(legacy);
  expect(result.text.replace(/\n/gu, ' ')).toBe(SENTENCE.replace('trước mùa', 'tr ớc mùa'));
  expect(result.warnings).toEqual([
    'read as TCVN3 (ABC) and converted to Unicode',
    expect.stringMatching(/letter "ư" may be lost/u),
  ]);
});

describe('refused, with what is wrong and what to do', () => {
  const picture = (): Promise<Uint8Array> =>
    pdfFile((pdf) => {
      pdf.rect(50, 50, 400, 600).fill('#eeeeee');
      pdf.addPage();
      put(pdf, '2', 300, 40);
    });

  test('a scan', async () => {
    await expect(read(await picture())).rejects.toThrow(
      refused(/^plan\.pdf: has no text layer: its 2 pages are pictures \(a scan\).*OCR/),
    );
  });

  test('one page among others without text is told', async () => {
    const bytes = await pdfFile((pdf) => {
      put(pdf, SENTENCE.slice(0, 60), 85, 60);
      pdf.addPage().rect(50, 50, 400, 600).fill('#eeeeee');
    });
    expect((await read(bytes)).warnings).toEqual(['no text on page 2: empty, or a picture that was not read']);
  });

  test('a password', async () => {
    const bytes = await pdfFile(
      (pdf) => {
        put(pdf, SENTENCE, 85, 60);
      },
      { userPassword: 'secret', ownerPassword: 'owner' },
    );
    await expect(read(bytes)).rejects.toThrow(refused(/^plan\.pdf: is protected by a password\. Save it without one/));
  });

  test('only an owner’s password is none for readers', async () => {
    const bytes = await pdfFile(
      (pdf) => {
        put(pdf, SENTENCE.slice(0, 60), 85, 60);
      },
      { ownerPassword: 'owner' },
    );
    expect((await read(bytes)).text).toBe(SENTENCE.slice(0, 60).trim());
  });

  test('cut off, or with nothing in it', async () => {
    const bytes = await planPdf({ paragraphs: [SENTENCE] });
    await expect(read(bytes.subarray(0, bytes.length / 2))).rejects.toThrow(
      refused(/^plan\.pdf: is damaged: it breaks off, its end is missing/),
    );
    await expect(read(Buffer.from('%PDF-1.7\n%%EOF'))).rejects.toThrow(
      refused(/^plan\.pdf: is damaged: no PDF can be made out in it/),
    );
    await expect(read(Buffer.from(`%PDF-1.7\n${'rác '.repeat(200)}\n%%EOF`))).rejects.toThrow(refused(/is damaged/));
  });

  test('too many pages', async () => {
    const bytes = await pdfFile((pdf) => {
      for (let at = 0; at < MOST_PAGES; at += 1) pdf.addPage();
    });
    await expect(read(bytes)).rejects.toThrow(refused(/^plan\.pdf: too large: 2001 pages, the limit is 2000/));
  });

  test('a stream that unpacks to far more than it is', async () => {
    const packed = deflateSync(Buffer.alloc(80 * 1024 * 1024, ' '), { level: 9 });
    await expect(read(pdfOfOneStream(packed, '/FlateDecode'))).rejects.toThrow(
      refused(/too large: a part of it is over 67108864 bytes unpacked/),
    );
    const twice = deflateSync(packed);
    await expect(read(pdfOfOneStream(twice, '[/FlateDecode /FlateDecode]'))).rejects.toThrow(
      refused(/too large: a part of it is packed twice/),
    );
  });
});

/** A PDF of one page that is drawn by a stream of ours. */
function pdfOfOneStream(stream: Uint8Array, filter: string): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
  ].map((inner, index) => `${index + 1} 0 obj\n${inner}\nendobj\n`);
  const head = `%PDF-1.7\n${objects.join('')}4 0 obj\n<< /Length ${stream.length} /Filter ${filter} >>\nstream\n`;
  return Buffer.concat([
    Buffer.from(head),
    stream,
    Buffer.from('\nendstream\nendobj\ntrailer << /Root 1 0 R /Size 5 >>\n%%EOF\n'),
  ]);
}
