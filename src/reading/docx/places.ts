import { firstIndex } from '../../text/search.js';
import type { Span } from '../../text/span.js';
import { MADE } from '../trace.js';
import type { Markup, Source, WordPlaces } from './recording.js';

/** One character of a Word file. */
export interface Spot {
  readonly source: Source;
  /** Its index among the characters of the source. */
  readonly index: number;
}

/** Where a stretch of the read text stands in its file. */
export interface Place {
  /** Its first character and its last. In between others may stand that were not read. */
  readonly from: Spot;
  readonly to: Spot;
  /** Where it stands outside of the body; the spots are those of the body then: the reference of the note, the box. */
  readonly outside: 'footnote' | 'endnote' | 'text-box' | null;
}

/** Finds the n-th character of a file by halving. */
export function spotOf({ sources }: WordPlaces, number: number): Spot {
  const source = sources[firstIndex(sources.length, (index) => number < (sources[index] as Source).first) - 1] as Source;
  return { source, index: number - source.first };
}

/**
 * The place of a stretch of the read text, in the body. Where it goes over from one flow into another, as from the body into a
 * text box, it is the part in the first one. Null where no character of it is in the file, or its note hangs on nothing.
 */
export function placeOf(places: WordPlaces, { start, end }: Span): Place | null {
  const { first, last } = places.trace;
  const [from] = spotsIn(places, first, start, end, 1);
  const [to] = spotsIn(places, last, end - 1, start - 1, -1, from);
  if (!from || !to) return null;
  const { note, boxed } = from.source;
  if (note === null) return { from, to, outside: boxed ? 'text-box' : null };
  const call = callOf(places, note);
  return call && { from: call, to: call, outside: note.startsWith('footnotes') ? 'footnote' : 'endnote' };
}

/** Characters of the file from one offset towards another, those made left out; `like` one: of the same flow. */
function* spotsIn(
  places: WordPlaces,
  numbers: readonly number[],
  from: number,
  to: number,
  step: 1 | -1,
  like?: Spot,
): Generator<Spot> {
  for (let at = from; at !== to; at += step) {
    const number = numbers[at] ?? MADE;
    const spot = number === MADE ? null : spotOf(places, number);
    if (spot && (!like || flowOf(spot) === flowOf(like))) yield spot;
  }
}

function flowOf({ source: { part, note, boxed, whole } }: Spot): unknown {
  return boxed && note === null ? whole : (note ?? part);
}

/** A note may be called in another one; notes that call each other hang on nothing. */
const MOST_CALLS = 5;

function callOf(places: WordPlaces, note: string): Spot | null {
  for (let [key, calls] = [note, 0]; calls < MOST_CALLS; calls += 1) {
    const number = places.calls.get(key);
    if (number === undefined) return null;
    const spot = spotOf(places, number);
    if (spot.source.note === null) return spot;
    key = spot.source.note;
  }
  return null;
}

/** One unit of a text, two for those beyond the basic plane. */
const CHARACTER = /&#x([\da-f]+);|&#(\d+);|&\w+;|\r\n|[\s\S]/gi;

/**
 * Where each UTF-16 code unit of a text begins in its part, and where the last one ends; null where the element holds anything
 * but text.
 */
export function characterOffsets(xml: string, { inner, innerEnd }: Markup, length: number): readonly number[] | null {
  const raw = xml.slice(inner, innerEnd);
  const offsets: number[] = [];
  for (const { 0: found, 1: hex, 2: decimal, index } of raw.matchAll(CHARACTER)) {
    offsets.push(inner + index);
    const code = hex === undefined ? Number(decimal ?? 0) : Number.parseInt(hex, 16);
    if (code > 0xffff && found.length > 1) offsets.push(inner + index);
    // what is no text is counted too
    if (offsets.length > length) return null;
  }
  return offsets.length === length ? [...offsets, innerEnd] : null;
}
