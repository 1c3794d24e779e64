import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';

const fonts = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
const FONT = readFileSync(join(fonts, 'DejaVuSerifCondensed.ttf'));

type Pdf = InstanceType<typeof PDFDocument>;

/** Draws with pdfkit and gives the bytes. */
export function pdfFile(draw: (pdf: Pdf) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 0, info: { CreationDate: new Date(0) }, ...options });
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    pdf.on('error', reject);
    pdf.registerFont('text', FONT).font('text').fontSize(13);
    draw(pdf);
    pdf.end();
  });
}

/** Puts one line of text where it belongs. */
export function put(pdf: Pdf, text: string, left: number, top: number, size = 13): void {
  pdf.fontSize(size).text(text, left, top, { lineBreak: false });
}

export interface NotePdf {
  /** Set high behind the word that stands before `{1}` in the text. */
  readonly mark: number;
  readonly text: string;
}

export interface PlanPdf {
  readonly paragraphs: readonly string[];
  readonly notes?: readonly NotePdf[];
  /** Lines on a page: few of them make many page breaks. */
  readonly linesOnPage?: number;
  readonly width?: number;
}

const LEFT = 85;
const SIZE = 13;
const PITCH = 18;
const CALL = /\{(\d+)\}/u;

/**
 * Sets a plan on pages: paragraphs set in, a page number above, notes in small letters below a rule on the page that calls
 * them.
 */
export function planPdf({ paragraphs, notes = [], linesOnPage = 30, width = 440 }: PlanPdf): Promise<Uint8Array> {
  return pdfFile((pdf) => {
    let page = 1;
    let line = 0;
    let called: NotePdf[] = [];
    const finish = (): void => {
      let top = 60 + (linesOnPage + 2) * PITCH;
      if (called.length > 0)
        pdf
          .moveTo(LEFT, top)
          .lineTo(LEFT + 140, top)
          .stroke();
      for (const { mark, text } of called) {
        wrapped(pdf, text, width, 10).forEach((words, index) => {
          if (index === 0) put(pdf, String(mark), LEFT, top + 4, 6);
          put(pdf, words, LEFT + (index === 0 ? 5 : 0), top + 5, 10);
          top += 13;
        });
      }
      called = [];
    };
    for (const paragraph of paragraphs) {
      wrapped(pdf, paragraph, width, SIZE, 30).forEach((words, index) => {
        if (line >= linesOnPage) {
          finish();
          pdf.addPage();
          page += 1;
          put(pdf, String(page), LEFT + width / 2, 30, SIZE);
          line = 0;
        }
        let left = LEFT + (index === 0 ? 30 : 0);
        for (const piece of words.split(/(\{\d+\})/u)) {
          const mark = CALL.exec(piece)?.[1];
          if (mark === undefined) {
            put(pdf, piece, left, 60 + line * PITCH, SIZE);
            left += pdf.fontSize(SIZE).widthOfString(piece);
          } else {
            put(pdf, mark, left, 58 + line * PITCH, 8);
            left += pdf.fontSize(8).widthOfString(mark);
            called.push(...notes.filter((note) => note.mark === Number(mark)));
          }
        }
        line += 1;
      });
      line += 0.4;
    }
    finish();
  });
}

function wrapped(pdf: Pdf, text: string, width: number, size: number, indent = 0): string[] {
  pdf.fontSize(size);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    const room = lines.length === 0 ? width - indent : width;
    if (line !== '' && pdf.widthOfString(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
