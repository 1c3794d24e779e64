import type { Numbering } from './blocks.js';
import { readXml, type XmlElement } from './xml.js';

/** How a run is set, as far as it changes what is read. Absent: as what it is based on says. */
export interface RunLook {
  font?: string;
  /** Set in capitals, however it was typed. */
  caps?: boolean;
  hidden?: boolean;
}

export interface Style {
  readonly basedOn: string | null;
  readonly run: RunLook;
  readonly numbering: Partial<Numbering>;
}

/** What the file says once for many paragraphs and runs. */
export interface Styles {
  readonly defaults: RunLook;
  /** By its id, with all it is based on. */
  look(id: string | null): RunLook;
  numbering(id: string | null): Partial<Numbering>;
  /** The style of paragraphs that name none. */
  readonly defaultParagraph: string | null;
}

/** Whether a property that stands there without a value, or with one, is on. */
export function isOn(element: XmlElement): boolean {
  return !['0', 'false', 'off'].includes(element.attribute('val') ?? '1');
}

/** Notes what an element inside `w:rPr` says. */
export function noteLook(look: RunLook, element: XmlElement): void {
  if (element.name === 'w:rFonts') {
    const font = element.attribute('ascii') ?? element.attribute('hAnsi');
    if (font !== null) look.font = font;
  } else if (element.name === 'w:caps') look.caps = isOn(element);
  else if (element.name === 'w:vanish') look.hidden = isOn(element);
}

/** Notes what an element inside `w:numPr` says. */
export function noteNumbering(numbering: { list?: string; level?: number }, element: XmlElement): void {
  const value = element.attribute('val');
  if (value === null) return;
  if (element.name === 'w:numId') numbering.list = value;
  else if (element.name === 'w:ilvl') numbering.level = Number(value);
}

/** @param bytes the part `styles`, or null where the file has none */
export function readStyles(name: string, bytes: Uint8Array | null): Styles {
  const styles = new Map<string, { basedOn: string | null; run: RunLook; numbering: { list?: string; level?: number } }>();
  const defaults: RunLook = {};
  let defaultParagraph: string | null = null;
  if (bytes !== null) {
    let current: { basedOn: string | null; run: RunLook; numbering: { list?: string; level?: number } } | null = null;
    // the properties of parts of tables are nobody's here
    let ignored = 0;
    readXml(`${name}: styles`, bytes, {
      open(element) {
        const { name: tag, attribute } = element;
        if (tag === 'w:tblStylePr') ignored += 1;
        if (ignored > 0) return;
        if (tag === 'w:style') {
          current = { basedOn: null, run: {}, numbering: {} };
          const id = attribute('styleId') ?? '';
          styles.set(id, current);
          if (attribute('type') === 'paragraph' && ['1', 'true', 'on'].includes(attribute('default') ?? ''))
            defaultParagraph = id;
        } else if (tag === 'w:basedOn' && current) current.basedOn = attribute('val');
        noteLook(current?.run ?? defaults, element);
        if (current) noteNumbering(current.numbering, element);
      },
      close(tag) {
        if (tag === 'w:tblStylePr') ignored -= 1;
        if (tag === 'w:style') current = null;
      },
    });
  }
  const chain = (id: string | null): Style[] => {
    const found: Style[] = [];
    for (let next = id; next !== null && found.length < LONGEST_CHAIN;) {
      const style = styles.get(next);
      if (!style) break;
      found.unshift(style);
      next = style.basedOn;
    }
    return found;
  };
  return {
    defaults,
    look: remembered((id) => Object.assign({}, ...chain(id).map(({ run }) => run)) as RunLook),
    numbering: remembered((id) => Object.assign({}, ...chain(id).map(({ numbering }) => numbering)) as Partial<Numbering>),
    defaultParagraph,
  };
}

/** Styles that are based on each other would have no end. */
const LONGEST_CHAIN = 30;

function remembered<T>(work: (id: string | null) => T): (id: string | null) => T {
  const known = new Map<string | null, T>();
  return (id) => {
    const found = known.get(id) ?? work(id);
    known.set(id, found);
    return found;
  };
}
