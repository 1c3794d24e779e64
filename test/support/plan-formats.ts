import { noteMark } from '../../src/reading/text-writer.js';
import { escapeXml, paragraph, run, wordFile } from './docx.js';
import { planPdf } from './pdf.js';
import type { PlanParts } from './plan-parts.js';

const CALLS = /\{(\d+)\}/gu;

export function asMarkdown({ paragraphs, notes }: PlanParts): string {
  const withMarks = (text: string): string => text.replace(CALLS, (_, mark: string) => noteMark(Number(mark)));
  return [...paragraphs.map(withMarks), ...notes.map(({ mark, text }) => `${noteMark(mark)} ${text}`)].join('\n\n');
}

/** As Word writes it for the web. */
export function asHtml({ paragraphs, notes }: PlanParts): string {
  const withCalls = (text: string): string =>
    escapeXml(text).replace(CALLS, '<a href="#_ftn$1" name="_ftnref$1"><sup>[$1]</sup></a>');
  const body = paragraphs.map((text) => `<p class="MsoNormal">${withCalls(text)}</p>`);
  const feet = notes.map(
    ({ mark, text }) => `<div id="ftn${mark}"><p><a href="#_ftnref${mark}"><sup>[${mark}]</sup></a> ${escapeXml(text)}</p></div>`,
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title></head><body>${body.join('\n')}<hr>${feet.join('\n')}</body></html>`;
}

export function asWord({ paragraphs, notes }: PlanParts): Uint8Array {
  const runs = (text: string): string =>
    text
      .split(CALLS)
      .map((piece, index) => (index % 2 === 0 ? run(piece) : `<w:r><w:footnoteReference w:id="${piece}"/></w:r>`))
      .join('');
  return wordFile({
    body: paragraphs.map((text) => paragraph(runs(text))).join(''),
    footnotes: notes.map(({ mark, text }) => `<w:footnote w:id="${mark}">${paragraph(text)}</w:footnote>`).join(''),
  });
}

/** On short pages, so that many citations go over a page's end. */
export function asPdf(parts: PlanParts, linesOnPage = 11): Promise<Uint8Array> {
  return planPdf({ ...parts, linesOnPage });
}
