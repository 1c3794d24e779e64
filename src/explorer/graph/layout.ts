import type { GraphNode } from './graph.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  /** The middle of each document's box, by its id. */
  readonly places: ReadonlyMap<string, Point>;
  /** Where each year begins: before its first box. */
  readonly years: readonly { readonly year: number | null; readonly at: Point }[];
}

export const BOX = { width: 150, height: 40 } as const;
const ACROSS = 176;
const DOWN = 80;
const FEWEST_ACROSS = 4;

/**
 * Time from above to below: a row a year, several where a year has many documents; those of which no year is known stand first.
 * The same documents stand in the same places, whatever came first.
 */
export function layOut(nodes: readonly GraphNode[]): Layout {
  const byYear = new Map<number, GraphNode[]>();
  for (const node of nodes) byYear.set(node.year ?? 0, [...(byYear.get(node.year ?? 0) ?? []), node]);
  const across = Math.max(FEWEST_ACROSS, Math.ceil(Math.sqrt(nodes.length)));
  const places = new Map<string, Point>();
  const years: { year: number | null; at: Point }[] = [];
  let row = 0;
  for (const [year, some] of [...byYear].sort(([a], [b]) => a - b)) {
    years.push({ year: year === 0 ? null : year, at: { x: 0, y: row * DOWN } });
    for (const [index, { document }] of [...some].sort(byDay).entries()) {
      const down = row + Math.floor(index / across);
      // rows stand in steps, so that lines between neighbours do not run through boxes
      const step = down % 2 === 0 ? 0 : ACROSS / 2;
      places.set(document.id, { x: ((index % across) + 1) * ACROSS + step, y: down * DOWN });
    }
    row += Math.ceil(some.length / across);
  }
  return { places, years };
}

function byDay({ document: a }: GraphNode, { document: b }: GraphNode): number {
  const [one, other] = [`${a.issuedOn ?? ''} ${a.id}`, `${b.issuedOn ?? ''} ${b.id}`];
  return one < other ? -1 : 1;
}

/** Lines are bent by so much at most, and by so much of their length: the bend of a short one would lie in the box. */
const BEND = 26;
const BEND_OF_LENGTH = 0.12;

/** By what share of that each of the lines is bent that go the same way: all four to and fro stay apart, and none far out. */
const SHARES = [1, -1 / 3] as const;

/**
 * How far the line between two places is bent, to one side as seen from where it begins.
 *
 * @param nth of the lines that go the same way
 */
export function bendBy(from: Point, to: Point, nth: 0 | 1): number {
  return SHARES[nth] * Math.min(BEND, Math.hypot(to.x - from.x, to.y - from.y) * BEND_OF_LENGTH);
}

/** The point that the line between two places bends towards. */
export function bendOf(from: Point, to: Point, nth: 0 | 1): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = bendBy(from, to, nth) / (Math.hypot(dx, dy) || 1);
  return { x: (from.x + to.x) / 2 + dy * share, y: (from.y + to.y) / 2 - dx * share };
}

/** Where a line from a point to the middle of a box meets the box. */
export function edgeOfBox(box: Point, from: Point): Point {
  const [dx, dy] = [from.x - box.x, from.y - box.y];
  const reach = Math.max(Math.abs(dx) / (BOX.width / 2), Math.abs(dy) / (BOX.height / 2), 1);
  return { x: box.x + dx / reach, y: box.y + dy / reach };
}
