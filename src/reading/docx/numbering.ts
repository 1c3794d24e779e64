import { letterNumber, romanNumber } from '../list-number.js';
import type { Numbering } from './blocks.js';
import { isOn, type Styles } from './styles.js';
import { readXml } from './xml.js';

interface Level {
  start: number;
  format: string;
  /** `%1.%2)`: where the numbers of this level and of those above it go. */
  text: string;
  /** The level after which it begins anew; 0 for never. Any above it, if nothing is said. */
  restart: number | null;
  /** Numbers of all levels in digits. */
  legal: boolean;
  style: string | null;
}

interface AbstractList {
  readonly levels: Map<number, Level>;
  /** The list style it stands for. */
  styleLink: string | null;
}

interface List {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

/** Counts the items of a document's lists as Word does. */
export interface Counter {
  /** What is printed before the next item of a list; null where nothing is. Has to be asked of every item, in order. */
  next(own: Partial<Numbering>, style: string | null): string | null;
}

const newLevel = (): Level => ({ start: 1, format: 'decimal', text: '', restart: null, legal: false, style: null });

/** @param bytes the part `numbering`, or null where the file has none */
export function readNumbering(name: string, bytes: Uint8Array | null, styles: Styles): Counter {
  const abstracts = new Map<string, AbstractList>();
  const lists = new Map<string, List>();
  if (bytes !== null) readLists(`${name}: numbering`, bytes, abstracts, lists);
  return counterOf(abstracts, lists, styles);
}

function readLists(part: string, bytes: Uint8Array, abstracts: Map<string, AbstractList>, lists: Map<string, List>): void {
  let abstract: AbstractList | null = null;
  let list: List | null = null;
  let level: Level | null = null;
  let override = 0;
  readXml(part, bytes, {
    open(element) {
      const { name: tag, attribute } = element;
      const value = attribute('val');
      if (tag === 'w:abstractNum') {
        abstract = { levels: new Map(), styleLink: null };
        abstracts.set(attribute('abstractNumId') ?? '', abstract);
      } else if (tag === 'w:num') {
        list = { abstract: '', starts: new Map(), levels: new Map() };
        lists.set(attribute('numId') ?? '', list);
      } else if (tag === 'w:abstractNumId' && list) list.abstract = value ?? '';
      else if (tag === 'w:numStyleLink' && abstract) abstract.styleLink = value;
      else if (tag === 'w:lvlOverride') override = Number(attribute('ilvl') ?? 0);
      else if (tag === 'w:startOverride' && list) list.starts.set(override, Number(value ?? 1));
      else if (tag === 'w:lvl') {
        level = newLevel();
        (list ?? abstract)?.levels.set(Number(attribute('ilvl') ?? 0), level);
      } else if (level) {
        if (tag === 'w:start') level.start = Number(value ?? 1);
        else if (tag === 'w:numFmt') level.format = value ?? 'decimal';
        else if (tag === 'w:lvlText') level.text = value ?? '';
        else if (tag === 'w:lvlRestart') level.restart = Number(value ?? 0);
        else if (tag === 'w:isLgl') level.legal = isOn(element);
        else if (tag === 'w:pStyle') level.style = value;
      }
    },
    close(tag) {
      if (tag === 'w:abstractNum') abstract = null;
      else if (tag === 'w:num') list = null;
      else if (tag === 'w:lvl') level = null;
    },
  });
}

/** Lists go nine levels deep. */
const LEVELS = 9;

function counterOf(abstracts: ReadonlyMap<string, AbstractList>, lists: ReadonlyMap<string, List>, styles: Styles): Counter {
  /** Lists of one abstract list count on together. */
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  const abstractOf = (list: List): [string, AbstractList | undefined] => {
    const own = abstracts.get(list.abstract);
    const linked = lists.get(styles.numbering(own?.styleLink ?? null).list ?? '');
    return linked && own?.styleLink != null ? [linked.abstract, abstracts.get(linked.abstract)] : [list.abstract, own];
  };

  return {
    next(own, style) {
      const { list: id, level: said } = { ...styles.numbering(style), ...own };
      const list = lists.get(id ?? '0');
      if (!list || id === undefined || id === '0') return null;
      const [key, abstract] = abstractOf(list);
      const levelOf = (at: number): Level | undefined => list.levels.get(at) ?? abstract?.levels.get(at);
      const at = said ?? levelOfStyle(abstract, style) ?? 0;
      const level = levelOf(at);
      if (!level || at < 0 || at >= LEVELS) return null;
      const count = counts.get(key) ?? [];
      counts.set(key, count);
      const override = list.starts.get(at);
      if (override !== undefined && !begun.has(`${id}/${at}`)) count[at] = override;
      else count[at] = (count[at] ?? level.start - 1) + 1;
      begun.add(`${id}/${at}`);
      for (let below = at + 1; below < LEVELS; below += 1) {
        const restart = levelOf(below)?.restart ?? below;
        if (restart !== 0 && at < restart) count[below] = undefined;
      }
      return printed(level, (upper) => {
        const { start, format } = levelOf(upper) ?? level;
        count[upper] ??= start;
        return formatted(count[upper], level.legal && upper !== at ? 'decimal' : format);
      });
    },
  };
}

function levelOfStyle(abstract: AbstractList | undefined, style: string | null): number | undefined {
  if (style === null) return undefined;
  return [...(abstract?.levels ?? [])].find(([, level]) => level.style === style)?.[0];
}

/** Fonts of symbols draw bullets of many shapes; what counts is that there is one. */
const PLAIN_BULLET = /^[-–—+•●▪*]$/u;

function printed({ format, text }: Level, number: (level: number) => string): string | null {
  if (format === 'bullet') return text.trim() === '' ? null : PLAIN_BULLET.test(text.trim()) ? text.trim() : '-';
  if (format === 'none') return text.replace(/%\d/gu, '').trim() || null;
  return text.replace(/%(\d)/gu, (_, level: string) => number(Number(level) - 1)).trim() || null;
}

function formatted(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letterNumber(value);
    case 'upperLetter':
      return letterNumber(value).toUpperCase();
    case 'lowerRoman':
      return romanNumber(value);
    case 'upperRoman':
      return romanNumber(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(value);
  }
}
