import { createTextWriter, isDataRow, noteMark, type TextWriter } from '../text-writer.js';
import type { HtmlDocument, HtmlElement, HtmlNode } from './parse-html.js';
import { itemMarker } from './list-marker.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nothing in these is text of the document. */
const UNSHOWN = words(
  'head script style template noscript iframe object embed svg math canvas audio video select textarea button input nav del dialog',
);
const BLOCKS = words(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody tfoot thead tr ul',
);
const CELLS = words('td th');
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)\b/iu;
/** How Word, Pandoc and wikis name the element that holds a footnote. */
const NOTE_ID = /^(?:_?ftn|_?edn|fn:?-?|footnote-?|endnote-?|cite_note-)(\d{1,3})$/iu;
/** `1` or `[1]`, set high or linked: the mark of a footnote. */
const NOTE_CALL = /^\s*\[?(\d{1,3})\]?\s*$/u;
const LINKS_NOTE = /^#?_?(?:ftn|edn|fn|footnote|endnote|cite_)/iu;
/** Arrows back from a note to where it is called. */
const BACK_LINK = /^(?:[\s↑↩^]|\uFE0E|\uFE0F)*$/u;

interface State {
  readonly writer: TextWriter;
  /** Whether what was written last ends with a blank. */
  blank: boolean;
  preformatted: number;
}

/** The text of a page, in the form that `layOut` understands. */
export function writeHtml(document: HtmlDocument): string {
  const state: State = { writer: createTextWriter(), blank: true, preformatted: 0 };
  writeNodes(document.childNodes, state);
  return state.writer.text();
}

function writeNodes(nodes: readonly HtmlNode[], state: State): void {
  for (const node of nodes) {
    if ('value' in node) writeText(node.value, state);
    else if ('tagName' in node && !isHidden(node)) writeElement(node, state);
  }
}

function writeText(value: string, state: State): void {
  if (state.preformatted > 0) {
    value.split('\n').forEach((line, index) => {
      if (index > 0) state.writer.lineBreak();
      state.writer.write(line);
    });
    return;
  }
  const collapsed = value.replace(/[ \t\n\r\f]+/gu, ' ');
  const text = state.blank ? collapsed.replace(/^ /u, '') : collapsed;
  if (text === '') return;
  state.writer.write(text);
  state.blank = text.endsWith(' ');
}

function isHidden(element: HtmlElement): boolean {
  if (UNSHOWN.has(element.tagName) || attribute(element, 'hidden') !== null) return true;
  return HIDDEN_STYLE.test(attribute(element, 'style') ?? '');
}

function writeElement(element: HtmlElement, state: State): void {
  const { tagName } = element;
  if (tagName === 'br') {
    state.writer.lineBreak();
    state.blank = true;
  } else if (tagName === 'sup' || tagName === 'a') writeCall(element, state);
  else if (CELLS.has(tagName)) {
    writeBlock(element, state);
    state.writer.endCell();
  } else if (tagName === 'tr' && isDataRow(cellsOf(element))) {
    state.writer.startRow();
    writeNodes(element.childNodes, state);
    state.writer.endRow();
    state.blank = true;
  } else if (BLOCKS.has(tagName)) writeBlock(element, state);
  else writeNodes(element.childNodes, state);
}

function cellsOf(row: HtmlElement): { cells: number; filled: number } {
  const cells = row.childNodes.filter((node): node is HtmlElement => 'tagName' in node && CELLS.has(node.tagName));
  return { cells: cells.length, filled: cells.filter((cell) => textOf(cell).trim() !== '').length };
}

function writeBlock(element: HtmlElement, state: State): void {
  const { writer } = state;
  const note = NOTE_ID.exec(attribute(element, 'id') ?? '')?.[1];
  if (note === undefined) writer.endParagraph();
  else writer.startNote();
  state.blank = true;
  const marker = note === undefined ? itemMarker(element) : null;
  // the note may begin with its mark, or leave that to the numbers of its list
  if (note !== undefined && !opensWithCall(element)) writer.write(`${noteMark(Number(note))} `);
  else if (marker !== null) writer.mark(marker);
  if (element.tagName === 'pre') state.preformatted += 1;
  writeNodes(element.childNodes, state);
  if (element.tagName === 'pre') state.preformatted -= 1;
  if (note === undefined) writer.endParagraph();
  else writer.endNote();
  // an item without text leaves its number to nobody
  if (marker !== null) writer.mark('');
  state.blank = true;
}

/** What is set high or linked may be the mark of a footnote; else it is text like any other. */
function writeCall(element: HtmlElement, state: State): void {
  const text = textOf(element);
  const number = isCall(element) ? NOTE_CALL.exec(text)?.[1] : undefined;
  if (number !== undefined) {
    state.writer.write(noteMark(Number(number)));
    state.blank = false;
  } else if (!(isNoteLink(element) && BACK_LINK.test(text))) writeNodes(element.childNodes, state);
}

function isCall(element: HtmlElement): boolean {
  return element.tagName === 'sup' || isNoteLink(element);
}

function isNoteLink(element: HtmlElement): boolean {
  return element.tagName === 'a' && LINKS_NOTE.test(attribute(element, 'href') ?? '');
}

function opensWithCall(element: HtmlElement): boolean {
  const first = element.childNodes.find((node) => !('value' in node) || node.value.trim() !== '');
  if (!first || !('tagName' in first)) return false;
  if (first.tagName === 'a' || first.tagName === 'sup') return isCall(first) && NOTE_CALL.test(textOf(first));
  return opensWithCall(first);
}

/** Longer text is no mark. */
const LONGEST_CALL = 12;

function textOf(element: HtmlElement): string {
  let text = '';
  for (const node of element.childNodes) {
    if ('value' in node) text += node.value;
    else if ('tagName' in node && !isHidden(node)) text += textOf(node);
    if (text.length > LONGEST_CALL) break;
  }
  return text;
}

function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}
