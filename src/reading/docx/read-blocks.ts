import type { Block, Piece } from './blocks.js';
import type { PartRecorder } from './recording.js';
import { noteLook, noteNumbering, type RunLook, type Styles } from './styles.js';
import { readXml, type XmlElement } from './xml.js';

/** What a part holds: the body under "", notes under their ids. */
export interface PartBlocks {
  readonly blocks: ReadonlyMap<string, readonly Block[]>;
  /** Whether somebody's changes are marked in it. */
  readonly tracked: boolean;
}

interface OpenParagraph {
  readonly pieces: Piece[];
  readonly numbering: { list?: string; level?: number };
  style: string | null;
  runsOn: boolean;
  /** What stands in text boxes that hang on it comes behind it. */
  readonly boxes: Block[];
}

interface State {
  readonly styles: Styles;
  readonly found: Map<string, Block[]>;
  /** Where blocks go now. */
  blocks: Block[];
  paragraph: OpenParagraph | null;
  look: RunLook | null;
  inText: boolean;
  /** Rows of tables that are open, with where their cells begin. */
  readonly rows: {
    readonly from: number;
    readonly start: { cells: number; filled: number };
    cellFrom: number;
    deleted: boolean;
  }[];
  /** What was open where a text box began. */
  readonly outside: Pick<State, 'blocks' | 'paragraph' | 'look'>[];
  tracked: boolean;
  readonly recorder: PartRecorder | null;
}

/**
 * Nothing in these counts: what was deleted or moved away (tracked changes are read as accepted), how something looked before
 * a change, codes of fields, readings above characters, and what stands there once more for older programs.
 */
const SKIPPED = new Set(
  `w:del w:moveFrom w:instrText w:delText w:delInstrText w:pPrChange w:rPrChange w:tblPrChange w:trPrChange w:tcPrChange
  w:sectPrChange w:numberingChange mc:Fallback w:rt w:sectPr w:sdtPr w:tblPr w:tcPr w:ffData`.split(/\s+/u),
);
const CHANGES = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);
const GOES = new Set(['w:del', 'w:moveFrom']);

/** What the beginning of an element does, by where it stands: elsewhere the same name means other things. */
const IN_ROW_LOOK: Readonly<Record<string, (state: State, element: XmlElement) => void>> = {
  'w:del': ({ rows }) => {
    const row = rows.at(-1);
    if (row) row.deleted = true;
  },
};

function openInParagraphLook({ paragraph }: State, element: XmlElement, ofMark: boolean): void {
  if (!paragraph) return;
  if (ofMark) paragraph.runsOn ||= GOES.has(element.name);
  else if (element.name === 'w:pStyle') paragraph.style = element.attribute('val');
  else noteNumbering(paragraph.numbering, element);
}

function openInRunLook({ look, styles }: State, element: XmlElement): void {
  if (!look) return;
  if (element.name === 'w:rStyle') Object.assign(look, styles.look(element.attribute('val')));
  else noteLook(look, element);
}

const OPEN: Readonly<Record<string, (state: State, element: XmlElement) => void>> = {
  'w:p': (state) => {
    state.paragraph = { pieces: [], numbering: {}, style: state.styles.defaultParagraph, runsOn: false, boxes: [] };
  },
  'w:r': (state) => {
    state.look = { ...state.styles.defaults, ...state.styles.look(state.paragraph?.style ?? null) };
  },
  'w:t': (state) => {
    state.inText = true;
  },
  'w:tr': ({ rows, blocks }) => {
    const start = { kind: 'row-start' as const, cells: 0, filled: 0 };
    rows.push({ from: blocks.length, start, cellFrom: blocks.length + 1, deleted: false });
    blocks.push(start);
  },
  'w:txbxContent': (state) => {
    const { blocks, paragraph, look } = state;
    state.outside.push({ blocks, paragraph, look });
    Object.assign(state, { blocks: paragraph?.boxes ?? blocks, paragraph: null, look: null });
  },
  'w:footnote': openNote,
  'w:endnote': openNote,
  'w:footnoteReference': (state, element) => {
    callNote(state, 'footnotes', element);
  },
  'w:endnoteReference': (state, element) => {
    callNote(state, 'endnotes', element);
  },
};

/** The lines between text and notes are notes too, of a type of their own. */
function openNote(state: State, { attribute }: XmlElement): void {
  state.blocks = [];
  if ((attribute('type') ?? 'normal') === 'normal') state.found.set(attribute('id') ?? '', state.blocks);
}

function callNote({ paragraph, look, recorder }: State, of: 'footnotes' | 'endnotes', { attribute }: XmlElement): void {
  if (look?.hidden === true) return;
  paragraph?.pieces.push({ kind: 'note', of, id: attribute('id') ?? '', origin: recorder?.put(1) ?? null });
}

const CLOSE: Readonly<Record<string, (state: State) => void>> = {
  'w:p': (state) => {
    if (!state.paragraph) return;
    const { boxes, ...paragraph } = state.paragraph;
    state.blocks.push({ kind: 'paragraph', ...paragraph }, ...boxes);
    state.paragraph = null;
  },
  'w:r': (state) => {
    state.look = null;
  },
  'w:t': (state) => {
    state.inText = false;
  },
  'w:tc': ({ blocks, rows }) => {
    const row = rows.at(-1);
    if (row) {
      row.start.cells += 1;
      if (blocks.slice(row.cellFrom).some(hasText)) row.start.filled += 1;
      row.cellFrom = blocks.length + 1;
    }
    blocks.push({ kind: 'cell-end' });
  },
  'w:tr': ({ rows, blocks }) => {
    const row = rows.pop();
    if (row?.deleted === true) blocks.length = Math.min(row.from, blocks.length);
    else blocks.push({ kind: 'row-end' });
  },
  'w:txbxContent': (state) => {
    Object.assign(state, state.outside.pop());
  },
};

function hasText(block: Block): boolean {
  return block.kind === 'paragraph' && block.pieces.some((piece) => piece.kind === 'note' || piece.text.trim() !== '');
}

/** Characters that are elements. A soft hyphen is a letter in TCVN3, so it stays until that is settled. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '\u00AD',
};

/** Codes of fonts that are no Unicode are kept in a private area, from here. */
const PRIVATE = 0xf000;

function characterOf({ name, attribute }: XmlElement): { readonly text: string; readonly font?: string } | null {
  if (name !== 'w:sym') {
    const text = CHARACTERS[name];
    return text === undefined ? null : { text };
  }
  const code = Number.parseInt(attribute('char') ?? '', 16);
  const font = attribute('font') ?? '';
  if (Number.isNaN(code) || code > 0xffff) return null;
  if (/^(?:symbol|wingdings|webdings)/iu.test(font)) return { text: '•' };
  return { text: String.fromCharCode(code >= PRIVATE ? code - PRIVATE : code), font };
}

function put({ paragraph, look, recorder }: State, text: string, font?: string): void {
  if (!paragraph || !look || look.hidden === true) return;
  const own = font === undefined ? look : { ...look, font };
  const last = paragraph.pieces.at(-1);
  const origin = recorder?.put(text.length) ?? null;
  if (last?.kind === 'text' && last.look.font === own.font && (last.look.caps ?? false) === (own.caps ?? false)) {
    if (origin) last.origins?.push(origin);
    paragraph.pieces.push({ ...(paragraph.pieces.pop() as typeof last), text: last.text + text });
  } else paragraph.pieces.push({ kind: 'text', text, look: { ...own }, origins: origin === null ? null : [origin] });
}

/**
 * Reads the text of a part, in order, with what it takes to number it and to convert its letters.
 *
 * @param recorder notes where in the part the text stands; without one nothing is noted
 */
export function readBlocks(part: string, bytes: Uint8Array, styles: Styles, recorder: PartRecorder | null = null): PartBlocks {
  const blocks: Block[] = [];
  const state: State = {
    ...{ styles, found: new Map([['', blocks]]), blocks, paragraph: null, look: null },
    ...{ inText: false, rows: [], outside: [], tracked: false, recorder },
  };
  /** Names of the elements that are open. */
  const open: string[] = [];
  let skippedFrom: number | null = null;
  readXml(part, bytes, {
    open(element, at) {
      open.push(element.name);
      recorder?.open(element, at);
      if (CHANGES.has(element.name)) state.tracked = true;
      if (skippedFrom !== null) return;
      const [parent, grandparent] = [open.at(-2), open.at(-3)];
      if (parent === 'w:trPr') IN_ROW_LOOK[element.name]?.(state, element);
      if (parent === 'w:rPr' && grandparent === 'w:pPr') openInParagraphLook(state, element, true);
      else if (parent === 'w:pPr' || parent === 'w:numPr') openInParagraphLook(state, element, false);
      else if (parent === 'w:rPr') openInRunLook(state, element);
      if (SKIPPED.has(element.name)) skippedFrom = open.length;
      else if (parent === 'w:r') {
        const character = characterOf(element);
        if (character) put(state, character.text, character.font);
      }
      if (skippedFrom === null) OPEN[element.name]?.(state, element);
    },
    close(name, at) {
      recorder?.close(at);
      if (skippedFrom === null) CLOSE[name]?.(state);
      else if (skippedFrom === open.length) skippedFrom = null;
      open.pop();
    },
    text(text) {
      if (skippedFrom === null && state.inText) put(state, text);
    },
  });
  return { blocks: state.found, tracked: state.tracked };
}
