import { linesOf, type Graph } from './graph.js';
import { bendOf, BOX, edgeOfBox, type Layout, type Point } from './layout.js';
import { LINES, UNCONFIRMED, type Colour, type LineLook, type Palette } from './looks.js';

export interface Picture {
  readonly graph: Graph;
  readonly layout: Layout;
  readonly palette: Palette;
  /** The document that it is about. */
  readonly root: string;
  /** The question that it answers. */
  readonly title: string;
  /** What its lines mean. */
  readonly legend: readonly { readonly look: LineLook; readonly text: string }[];
  /** Where it is from, and of which day. */
  readonly source: string;
  /** Two short lines for a box. */
  readonly labelOf: (id: string) => readonly [string, string];
  readonly colourOf: (id: string) => Colour;
  readonly yearOf: (year: number | null) => string;
}

const MARGIN = 60;
/** From one line of what is written below the picture to the next. */
const LINE = 22;
const NARROWEST = 720;

/** The picture as a file: what the page shows, as far as it was grown. */
export function svgOf(picture: Picture): string {
  const { layout, palette, title, legend } = picture;
  const points = [...layout.places.values(), ...layout.years.map(({ at }) => at)];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const left = Math.min(...xs) - BOX.width / 2 - MARGIN;
  const top = Math.min(...ys) - BOX.height / 2 - MARGIN;
  const width = Math.max(Math.max(...xs) + BOX.width / 2 + MARGIN - left, NARROWEST);
  const below = Math.max(...ys) + BOX.height / 2 + MARGIN;
  const height = below + (legend.length + 1) * LINE + LINE / 2 - top;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif">`,
    `<title>${escaped(title)}</title>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${palette.paper}"/>`,
    `<text x="${left + 16}" y="${top + 28}" font-size="18" fill="${palette.ink}">${escaped(title)}</text>`,
    ...arrowHeads(palette),
    ...yearsOf(picture),
    ...arrowsOf(picture),
    ...boxesOf(picture),
    ...explained(picture, { x: left + 16, y: below }),
    '</svg>',
    '',
  ].join('\n');
}

function arrowHeads(palette: Palette): string[] {
  const colours = [...new Set(Object.values(LINES).map(({ colour }) => colour))];
  return colours.map(
    (colour) =>
      `<marker id="to-${colour}" viewBox="0 0 10 10" refX="9" refY="5" markerUnits="userSpaceOnUse" markerWidth="12" markerHeight="12" orient="auto"><path d="M0 0L10 5L0 10z" fill="${palette[colour]}"/></marker>`,
  );
}

function yearsOf({ layout, palette, yearOf }: Picture): string[] {
  return layout.years.map(
    ({ year, at }) =>
      `<text x="${at.x}" y="${at.y}" text-anchor="middle" font-size="14" fill="${palette.quiet}">${escaped(yearOf(year))}</text>`,
  );
}

function arrowsOf({ graph, layout, palette }: Picture): string[] {
  return graph.edges.flatMap((edge) => {
    const [a, b] = [layout.places.get(edge.from), layout.places.get(edge.to)];
    if (!a || !b) return [];
    return linesOf(edge).map(({ kind, confirmed, nth }) => {
      const { colour, width, dash } = LINES[kind];
      const dashes = confirmed ? dash : UNCONFIRMED;
      const bend = bendOf(a, b, nth);
      const [start, end] = [edgeOfBox(a, bend), edgeOfBox(b, bend)];
      return `<path d="M${at(start)}Q${at(bend)} ${at(end)}" fill="none" stroke="${palette[colour]}" stroke-width="${width}"${dashed(dashes)} marker-end="url(#to-${colour})"/>`;
    });
  });
}

/** What the lines mean, and where the picture is from, one below the other. */
function explained({ legend, source, palette }: Picture, { x, y }: Point): string[] {
  const text = (words: string, dx: number, line: number): string =>
    `<text x="${x + dx}" y="${y + line * LINE + 4}" font-size="12" fill="${palette.quiet}">${escaped(words)}</text>`;
  const lines = legend.flatMap(({ look: { colour, width, dash }, text: words }, line) => [
    `<path d="M${x} ${y + line * LINE}h34" stroke="${palette[colour]}" stroke-width="${width}"${dashed(dash)}/>`,
    text(words, 44, line),
  ]);
  return [...lines, text(source, 0, legend.length)];
}

function dashed(dash: readonly [number, number] | null): string {
  return dash ? ` stroke-dasharray="${dash.join(' ')}"` : '';
}

function boxesOf({ graph, layout, palette, root, labelOf, colourOf }: Picture): string[] {
  return graph.nodes.flatMap(({ document: { id } }) => {
    const place = layout.places.get(id);
    if (!place) return [];
    const [first, second] = labelOf(id);
    const [x, y] = [place.x - BOX.width / 2, place.y - BOX.height / 2];
    const colour = palette[colourOf(id)];
    const text = (dy: number, words: string): string =>
      `<text x="${place.x}" y="${place.y + dy}" text-anchor="middle" font-size="12" fill="${palette.ink}">${escaped(words)}</text>`;
    return [
      `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6" fill="${palette.shade}" stroke="${colour}" stroke-width="${id === root ? 4 : 1.5}"/>`,
      text(-4, first),
      text(12, second),
    ];
  });
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

function escaped(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- XML takes none of them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, ' ')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
