import type { Span } from '../text/span.js';

/** A physical line without its line break. */
export interface Line extends Span {
  readonly text: string;
  /** The line without markdown stars, hashes and outer blanks. */
  readonly bare: string;
  /** Blank lines that stand before it. */
  readonly blanksBefore: number;
  /** Begins with one blank where its neighbours begin with none: how page breaks look after text extraction. */
  readonly pageStart: boolean;
}

/** What a line is, apart from carrying text. */
export type LineKind = 'text' | 'page-number' | 'rule' | 'url' | 'note-separator';

export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let offset = 0;
  for (const raw of text.split('\n')) {
    const start = offset;
    offset += raw.length + 1;
    const content = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (content.trim() === '' && !isNoteSeparator(content)) {
      blanks += 1;
      continue;
    }
    lines.push({
      text: content,
      start,
      end: start + content.length,
      bare: content.replace(/[*#\\]+/gu, '').trim(),
      blanksBefore: blanks,
      pageStart: /^\f|^ \S/u.test(content),
    });
    blanks = 0;
  }
  return lines;
}

export function kindOf(line: Line, before: Line | undefined, after: Line | undefined): LineKind {
  if (isNoteSeparator(line.text)) return 'note-separator';
  if (/^(?:https?:\/\/|www\.)\S+$/u.test(line.bare)) return 'url';
  if (/^[-=_*|+\s.·…]{3,}$/u.test(line.text) || line.bare === '|' || line.bare === '') return 'rule';
  if (/^(?:[-–]\s*)?\d{1,3}(?:\s*[-–])?$/u.test(line.bare) && standsAlone(line, before, after)) return 'page-number';
  return 'text';
}

function standsAlone(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const inTable = before?.bare.includes('|') === true || after?.bare.includes('|') === true;
  return !inTable && (before === undefined || line.blanksBefore > 0) && (after === undefined || after.blanksBefore > 0);
}

/** A run of blanks as long as the short rule that Word prints above footnotes. */
function isNoteSeparator(text: string): boolean {
  return /^[ \t]{20,}$/u.test(text);
}
