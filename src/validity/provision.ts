import { compose, fold } from '../text/fold.js';

/** Parts of a document from the inside out, each inside some of those behind it. */
const UNITS: readonly string[] = ['tiet', 'diem', 'khoan', 'dieu', 'tieu muc', 'muc', 'chuong', 'phan', 'phu luc'];
const SHORT: Readonly<Record<string, string>> = { pl: 'phu luc' };
/** These are numbered; points have letters or numbers, and what is further out may have Roman numerals. */
const NUMBERED: ReadonlySet<string> = new Set(['khoan', 'dieu']);
const LETTERED: ReadonlySet<string> = new Set(['tiet', 'diem']);

/** Numbers or letters from one to another, both included: `Điều 5 đến Điều 9`; of one label both are the same. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** One place in a document, by the level of its unit: `khoản 2 Điều 5`. What is not named is not there, so that all of it is meant. */
type Place = ReadonlyMap<number, Range>;

/** `khoản 2 và 3`, `các Điều 5, 7 và 9`: one unit with what follows it. */
interface Group {
  readonly level: number;
  readonly ranges: readonly Range[];
  /** Whether it follows the group before it without *and* or a comma. */
  readonly joined: boolean;
}

/**
 * Whether two provisions, as they are printed, have anything in common: *khoản 3 Điều 63* is part of *Điều 63* and has nothing
 * to do with *Điều 64*. One that is not stated, or cannot be read, may be anything; so an article may stand in any chapter.
 */
export function overlap(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const [left, right] = [placesIn(one), placesIn(other)];
  if (left.length === 0 || right.length === 0) return true;
  return left.some((a) => right.some((b) => meet(a, b)));
}

function meet(a: Place, b: Place): boolean {
  return [...a].every(([level, range]) => {
    const same = b.get(level);
    return same === undefined || (range.from <= same.to && same.from <= range.to);
  });
}

/** More than anybody prints: what names so many may be anything. */
const MOST_PLACES = 200;

function placesIn(text: string): Place[] {
  const groups = groupsIn(text);
  if (isOutsideIn(groups)) groups.reverse();
  const places: Place[] = [];
  const around = new Map<number, Range>();
  for (let at = groups.length - 1; at >= 0; at -= 1) {
    const { level, ranges } = groups[at] as Group;
    for (const inner of [...around.keys()]) if (inner <= level) around.delete(inner);
    const [only, ...more] = ranges;
    if (!only) continue;
    if (more.length === 0 && only.from === only.to && isInside(groups[at - 1], level)) {
      around.set(level, only);
      continue;
    }
    for (const range of ranges) places.push(new Map([...around, [level, range]]));
    // «khoản 2 Điều 5, 7»: of which of them it is a part is not said, so that all of them are meant
    while (isInside(groups[at - 1], level)) at -= 1;
  }
  return places.length > MOST_PLACES ? [] : places;
}

function isInside(group: Group | undefined, level: number): boolean {
  return group !== undefined && group.level < level;
}

/** `Điều 90 khoản 2`; the usual order is `khoản 2 Điều 90`. */
function isOutsideIn(groups: readonly Group[]): boolean {
  const [first, last] = [groups[0], groups.at(-1)];
  if (first && last && last.level < first.level) return true;
  return groups.some((group, at) => {
    const [before, next] = [groups[at - 1], groups[at + 1]];
    return (
      group.joined && before !== undefined && before.level > group.level && !(next?.joined === true && next.level > group.level)
    );
  });
}

// ---- words ------------------------------------------------------------------------------------------------------

const WORDS = /\d+(?:\.\d+)*(?:\p{L}(?!\p{L}))?|\p{L}+|[,;-]/gu;
const AND = /^(?:[,;]|va|hoac)$/u;
const TO = /^(?:-|den|toi)$/u;

function groupsIn(text: string): Group[] {
  const words = compose(text).match(WORDS) ?? [];
  const folded = words.map(fold);
  const groups: Group[] = [];
  let joined = true;
  for (let at = 0; at < words.length; at += 1) {
    if (AND.test(folded[at] ?? '')) joined = false;
    const unit = unitAt(folded, at);
    const read = unit && rangesAt(words, folded, unit);
    if (!unit || !read) continue;
    groups.push({ level: unit.level, ranges: read.ranges, joined });
    joined = true;
    at = read.end - 1;
  }
  return groups;
}

interface Unit {
  readonly level: number;
  /** One past its last word. */
  readonly end: number;
}

function unitAt(folded: readonly string[], at: number): Unit | null {
  const two = UNITS.indexOf(`${folded[at]} ${folded[at + 1]}`);
  if (two >= 0) return { level: two, end: at + 2 };
  const one = UNITS.indexOf(SHORT[folded[at] ?? ''] ?? folded[at] ?? '');
  return one < 0 ? null : { level: one, end: at + 1 };
}

function rangesAt(
  words: readonly string[],
  folded: readonly string[],
  { level, end }: Unit,
): { ranges: Range[]; end: number } | null {
  const first = ordinal(words[end], level);
  if (first === null) return null;
  const ranges: Range[] = [{ from: first, to: first }];
  let at = end + 1;
  for (;;) {
    const to = TO.test(folded[at] ?? '');
    if (!to && !AND.test(folded[at] ?? '')) break;
    // «Điều 5 đến Điều 9» is one range; «Điều 5, Điều 9» are two groups
    const again = to ? unitAt(folded, at + 1) : null;
    const label = again?.level === level ? again.end : at + 1;
    const next = ordinal(words[label], level);
    if (next === null) break;
    if (to) ranges.push({ from: ranges.pop()?.from ?? next, to: next });
    else ranges.push({ from: next, to: next });
    at = label + 1;
  }
  return { ranges, end: at };
}

/** đ comes behind d, and is another point. */
const LETTERS = 'abcdđefghijklmnopqrstuvwxyz';
const STEP = 100;

/** Numbers in their order, `12a` behind `12`; letters alone before all of them. A part of a number, `1.2`, counts as all of it. */
function ordinal(word: string | undefined, level: number): number | null {
  if (word === undefined) return null;
  const unit = UNITS[level] ?? '';
  const numbered = /^(\d+)[\d.]*(\p{L}?)$/u.exec(word);
  if (numbered) return Number(numbered[1]) * STEP + letter(numbered[2] ?? '');
  if (NUMBERED.has(unit)) return null;
  const roman = LETTERED.has(unit) ? null : /^([IVXLC]+)(\p{Ll}?)$/u.exec(word);
  if (roman) return romanNumber(roman[1] ?? '') * STEP + letter(roman[2] ?? '');
  return word.length === 1 && letter(word) > 0 ? letter(word) : null;
}

function letter(word: string): number {
  return word === '' ? 0 : LETTERS.indexOf(word.toLowerCase()) + 1;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanNumber(numeral: string): number {
  const values = Array.from(numeral, (one) => ROMAN[one] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
