import { createLineTracer, type Follow, followed, type LineTracer, type Origin, type Trace } from '../trace.js';
import type { NoteCall } from './blocks.js';
import type { XmlElement } from './xml.js';

/** The parts of a Word file that are read. */
export type TextPart = 'document' | 'footnotes' | 'endnotes';

/** An element of a part. Offsets are UTF-16 code units into the decoded part; half open. */
export interface Markup {
  /** With the usual prefix, whatever the file calls it. */
  readonly name: string;
  readonly start: number;
  /** What it holds begins here … */
  readonly inner: number;
  /** … and ends here; both where it ends, if it is one tag. */
  readonly innerEnd: number;
  readonly end: number;
}

/** A run that may be cut between two of the things it holds. */
export interface Run extends Markup {
  /** How it is set, if it says so. */
  readonly look: Markup | null;
}

/** Characters that stand together in a part: those of one text node, or one that an element stands for. */
export interface Source {
  readonly part: TextPart;
  /** The number of its first character. All characters that are read of a file are numbered as they are met. */
  readonly first: number;
  readonly length: number;
  /** `w:t`, `w:tab`, `w:footnoteReference` … */
  readonly element: Markup;
  /** The run it stands in; null where that cannot be cut, being inside of something that is whole. */
  readonly run: Run | null;
  /** The run, or what is whole around it: the outermost thing in its paragraph that range marks may not go into. */
  readonly whole: Markup;
  /** The note it stands in, as `footnotes/2`; null in the body. */
  readonly note: string | null;
  /** Whether it stands in a text box. */
  readonly boxed: boolean;
}

/** Where the text that was read of a Word file stands in it. */
export interface WordPlaces {
  /** Of the read text, in numbers of characters. */
  readonly trace: Trace;
  /** In the order of their numbers. */
  readonly sources: readonly Source[];
  /** For each note in the text, as `footnotes/2`: the number of the reference that calls it first. */
  readonly calls: ReadonlyMap<string, number>;
}

/** Notes where the text of a part stands, as its elements begin and end. Offsets are those that `readXml` gives. */
export interface PartRecorder {
  open(element: XmlElement, at: number): void;
  close(at: number): void;
  /** Characters of the element that is open were taken. */
  put(length: number): Origin;
}

/** Follows the text of a Word file from its parts to the read text. */
export interface Recording {
  readonly tracer: LineTracer;
  /** @param xml the part, decoded */
  part(part: TextPart, xml: string): PartRecorder;
  called(call: NoteCall): void;
  /** Told of what is done to the text after it was written. @param length of the written text */
  written(length: number): Follow;
  places(): WordPlaces;
}

export function createRecording(): Recording {
  const sources: Source[] = [];
  const calls = new Map<string, number>();
  const tracer = createLineTracer();
  let trace: Trace = { first: [], last: [] };
  let count = 0;
  return {
    tracer,
    part: (part, xml) =>
      partRecorder(part, xml, (source) => {
        const first = count;
        count += source.length;
        sources.push({ ...source, first });
        return { first, length: source.length };
      }),
    called({ of, id, origin }) {
      const note = `${of}/${id}`;
      if (origin && !calls.has(note)) calls.set(note, origin.first);
    },
    written(length) {
      trace = tracer.trace(length);
      return (change) => {
        trace = followed(trace, change);
      };
    },
    places: () => ({ trace, sources, calls }),
  };
}

interface OpenMarkup {
  name: string;
  start: number;
  inner: number;
  innerEnd: number;
  end: number;
  look: Markup | null;
  /** A field of a form, whose content is not free. */
  whole: boolean;
}

/** Range marks may go into these, between their runs. */
const HOLDS_RUNS = new Set('w:hyperlink w:ins w:moveTo w:smartTag w:customXml w:bdo w:dir w:sdt w:sdtContent'.split(' '));
/** In the properties of a content control: it shows data, or plain text. */
const MAKES_WHOLE = /[:?](?:text|dataBinding|date|dropDownList|comboBox|picture|checkbox)$/u;
const NOTE_PARTS: Readonly<Record<string, string>> = { 'w:footnote': 'footnotes', 'w:endnote': 'endnotes' };

function partRecorder(part: TextPart, xml: string, add: (source: Omit<Source, 'first'>) => Origin): PartRecorder {
  const open: OpenMarkup[] = [];
  let note: string | null = null;
  return {
    open(element, inner) {
      const { name } = element;
      // no tag holds a `<`
      const start = xml.lastIndexOf('<', inner - 1);
      const markup = { name, start, inner, innerEnd: inner, end: inner, look: null, whole: false };
      const [parent, grandparent] = [open.at(-1), open.at(-2)];
      if (name === 'w:rPr' && parent?.name === 'w:r') parent.look = markup;
      if (parent?.name === 'w:sdtPr' && grandparent && MAKES_WHOLE.test(name)) grandparent.whole = true;
      if (name in NOTE_PARTS) note = `${part}/${element.attribute('id') ?? ''}`;
      open.push(markup);
    },
    close(at) {
      const markup = open.pop();
      if (!markup) return;
      markup.end = at;
      markup.innerEnd = Math.max(xml.lastIndexOf('<', at - 1), markup.inner);
      if (markup.name in NOTE_PARTS) note = null;
    },
    put(length) {
      const element = open.at(-1) as OpenMarkup;
      const paragraph = open.findIndex(({ name }) => name === 'w:p');
      const at = open.findIndex(({ name, whole }, index) => index > paragraph && (whole || !HOLDS_RUNS.has(name)));
      const whole = open[at] ?? element;
      // the run holds the element itself: nothing lies between
      const run = whole.name === 'w:r' && at === open.length - 2 ? whole : null;
      return add({ part, length, element, run, whole, note, boxed: open.some(({ name }) => name === 'w:txbxContent') });
    },
  };
}
