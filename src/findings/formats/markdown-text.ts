import { oneLine } from '../../text/visible.js';

/** What a renderer may make a link, a mention, a reference or a picture of: addresses, `@name`, `#12`, `:word:`. */
const LINK_LIKE = /@|:\/\/|www\.|#\d|:[\w+-]+:/iu;
const SPECIAL = /[\\`*_{}[\]<>&|~$^]/gu;
/** What would begin a heading, a list or a quotation where a block begins. */
const BLOCK_MARK = /^(?:[-+#=:!]|\d+(?=[.)]))/u;

/**
 * A piece of a document as Markdown that is nothing but text, on one line. Words that a renderer may make a link of stand in code,
 * the one place where none does: some look for addresses after they have taken escapes away.
 */
export function plainMarkdown(text: string, longest?: number): string {
  return oneLine(text, longest)
    .split(' ')
    .map((word, at) => (LINK_LIKE.test(word) ? code(word) : escaped(word, at === 0)))
    .join(' ');
}

function escaped(word: string, isFirst: boolean): string {
  const safe = word.replace(SPECIAL, '\\$&');
  if (!isFirst) return safe;
  return safe.replace(BLOCK_MARK, (mark) => (/^\d/u.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** A piece of a document in a code span. */
export function codeMarkdown(text: string, longest?: number): string {
  return code(oneLine(text, longest));
}

function code(line: string): string {
  const fence = fenceFor(line, 1);
  const pad = /^`|`$/u.test(line) ? ' ' : '';
  return line === '' ? '' : `${fence}${pad}${line}${pad}${fence}`;
}

/** A piece of a document in a code block of its own, one line, for copying. */
export function codeBlock(text: string, indent: string): string {
  const line = oneLine(text, 2000);
  const fence = fenceFor(line, 3);
  return [`${fence}text`, line, fence].map((one) => `${indent}${one}`).join('\n');
}

/** A fence that nothing inside can close. */
function fenceFor(line: string, least: number): string {
  const longest = Math.max(0, ...(line.match(/`+/gu) ?? []).map((run) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}

/** What is Markdown already, in a cell of a table: a stroke would part cells even in code. */
export function cell(markdown: string): string {
  return markdown.replace(/(?<!\\)\|/gu, '\\|');
}
