import { characterOffsets, type Place, type Spot } from '../reading/docx/places.js';
import type { Markup, Run } from '../reading/docx/recording.js';
import type { Insertion } from './xml-part.js';
import { tagName } from './xml-part.js';
import type { WordNames } from './word-names.js';

/** A comment and the place it is about. */
export interface PlacedComment {
  readonly id: number;
  readonly place: Place;
}

/** Between two characters of a part. */
interface Edge {
  readonly at: number;
  /** The run that is cut there, and the text element in it. */
  readonly run: Run | null;
  readonly text: Markup | null;
}

/**
 * What has to be inserted into the body for its comments: marks where each range begins and ends, and behind that its
 * reference. A run is cut only where an edge lies inside it; both halves are set as it was.
 *
 * @param xml the part `document`
 */
export function rangeMarks(xml: string, comments: readonly PlacedComment[], names: WordNames): Insertion[] {
  const edges = new Edges(xml);
  const found = new Map<number, { readonly edge: Edge; readonly ends: string[]; readonly starts: string[] }>();
  const marksAt = (edge: Edge): { readonly ends: string[]; readonly starts: string[] } => {
    const marks = found.get(edge.at) ?? { edge, ends: [], starts: [] };
    found.set(edge.at, marks);
    return marks;
  };
  for (const { id, place } of comments) {
    marksAt(edges.before(place.from)).starts.push(names.element('commentRangeStart', id));
    const reference = names.run(names.element('commentReference', id));
    marksAt(edges.after(place.to)).ends.push(names.element('commentRangeEnd', id) + reference);
  }
  const inOrder = [...found.values()].sort((a, b) => a.edge.at - b.edge.at);
  let cut: Markup | null = null;
  return inOrder.flatMap(({ edge, ends, starts }) => {
    const insertions = edge.text && edge.text !== cut ? keptBlanks(xml, edge.text, edge.at) : [];
    cut = edge.text;
    return [...insertions, { at: edge.at, text: cutAround(xml, edge, [...ends, ...starts].join('')) }];
  });
}

class Edges {
  /** For texts that are cut: where each of their characters begins, and where the last one ends. */
  readonly #offsets = new Map<number, readonly number[] | null>();

  constructor(readonly xml: string) {}

  before({ source, index }: Spot): Edge {
    const { element, run, whole, boxed } = source;
    if (!run || boxed) return { at: whole.start, run: null, text: null };
    if (element.name !== 'w:t') return this.#inRun(run, element.start);
    return this.#inText(source, run, index) ?? { at: run.start, run: null, text: null };
  }

  after({ source, index }: Spot): Edge {
    const { element, run, whole, boxed } = source;
    if (!run || boxed) return { at: whole.end, run: null, text: null };
    if (element.name !== 'w:t') return this.#inRun(run, element.end);
    return this.#inText(source, run, index + 1) ?? { at: run.end, run: null, text: null };
  }

  #inRun(run: Run, at: number): Edge {
    if (isBlank(this.xml, run.look?.end ?? run.inner, at)) return { at: run.start, run: null, text: null };
    if (isBlank(this.xml, at, run.innerEnd)) return { at: run.end, run: null, text: null };
    return { at, run, text: null };
  }

  /** Null where the text is broken up by what is no text: comments of XML, stretches of CDATA. */
  #inText({ element, first, length }: Spot['source'], run: Run, index: number): Edge | null {
    if (!this.#offsets.has(first)) this.#offsets.set(first, characterOffsets(this.xml, element, length));
    const at = this.#offsets.get(first)?.[index];
    if (at === undefined) return null;
    if (at === element.inner) return this.#inRun(run, element.start);
    if (at === element.innerEnd) return this.#inRun(run, element.end);
    return { at, run, text: element };
  }
}

function isBlank(xml: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isBlankAt(xml, at)) return false;
  return true;
}

function isBlankAt(xml: string, at: number): boolean {
  return ' \t\n\r'.includes(xml.charAt(at));
}

function cutAround(xml: string, { run, text }: Edge, marks: string): string {
  if (!run) return marks;
  const look = run.look ? xml.slice(run.look.start, run.look.end) : '';
  const [close, open] = text ? [endTag(xml, text), keepingTag(xml, text)] : ['', ''];
  return `${close}${endTag(xml, run)}${marks}${startTag(xml, run)}${look}${open}`;
}

function startTag(xml: string, { start, inner }: Markup): string {
  return xml.slice(start, inner);
}

function endTag(xml: string, element: Markup): string {
  return `</${tagName(startTag(xml, element))}>`;
}

const SPACE = /\sxml:space\s*=\s*(?:"[^"]*"|'[^']*')/u;
const KEEPS = /\sxml:space\s*=\s*["']preserve["']/u;

/** The start tag of a text, in which blanks at its edges count. */
function keepingTag(xml: string, text: Markup): string {
  const tag = startTag(xml, text);
  return KEEPS.test(tag) ? tag : `${tag.replace(SPACE, '').slice(0, -1)} xml:space="preserve">`;
}

/** Blanks before the first cut through a text would be at its end, where they do not count unless it says so. */
function keptBlanks(xml: string, text: Markup, cut: number): Insertion[] {
  if (KEEPS.test(startTag(xml, text))) return [];
  let at = cut;
  while (at > text.inner && isBlankAt(xml, at - 1)) at -= 1;
  return at === cut || at === text.inner ? [] : [{ at, text: endTag(xml, text) + keepingTag(xml, text) }];
}
