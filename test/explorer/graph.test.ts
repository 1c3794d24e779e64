import { describe, expect, test } from 'vitest';
import type { ListedDocumentFragment, LinkKind } from '../../src/explorer/generated/graphql.js';
import { graphOf, graphOfPaths, linesOf, type Grown } from '../../src/explorer/graph/graph.js';
import { bendOf, BOX, edgeOfBox, layOut } from '../../src/explorer/graph/layout.js';
import { COLOURS, LINES, type Palette } from '../../src/explorer/graph/looks.js';
import { svgOf, type Picture } from '../../src/explorer/graph/svg.js';

const documentOf = (id: string, issuedOn: string | null = null): ListedDocumentFragment => ({
  ...{ id, issuedOn, symbol: id, type: null, typeName: null, number: null, issuer: null, title: null, origins: [] },
  isRetold: false,
  status: { value: 'NOT_STATED', since: null },
});

function grownOf(
  document: ListedDocumentFragment,
  links: readonly [ListedDocumentFragment, boolean, LinkKind[]][],
  total = links.length,
): Grown {
  const edges = links.map(([node, outgoing, kinds]) => ({ node, outgoing, kinds, mentions: 1, unconfirmed: [] }));
  return { ...document, links: { totalCount: total, edges } };
}

const [a, b, c] = [documentOf('a', '2010-02-25'), documentOf('b', '2021'), documentOf('c')];
const GROWN: readonly Grown[] = [
  grownOf(a, [[b, false, ['CITES', 'REPLACES']]], 7),
  grownOf(b, [
    [a, true, ['CITES', 'REPLACES']],
    [c, true, ['CITES']],
  ]),
];

describe('a graph', () => {
  test('has each document and each tie once, the weightiest kind first', () => {
    const { nodes, edges } = graphOf(GROWN);
    expect(nodes.map(({ document, year, links }) => [document.id, year, links])).toEqual([
      ['a', 2010, { shown: 1, total: 7 }],
      ['b', 2021, { shown: 2, total: 2 }],
      ['c', null, null],
    ]);
    expect(edges).toEqual([
      { from: 'b', to: 'a', kinds: ['REPLACES', 'CITES'], unconfirmed: [] },
      { from: 'b', to: 'c', kinds: ['CITES'], unconfirmed: [] },
    ]);
  });

  test('is the same in whatever order it was grown', () => {
    expect(graphOf([...GROWN].reverse())).toEqual(graphOf(GROWN));
  });
});

test('of paths each document and tie is there once, from the one that does it', () => {
  const hop = (document: ListedDocumentFragment, next: ListedDocumentFragment, outgoing: boolean, kinds: LinkKind[]) => ({
    ...{ document, next },
    links: [{ outgoing, kinds, unconfirmed: kinds.filter((kind) => kind === 'REPLACES') }],
  });
  const first = hop(a, b, false, ['CITES', 'REPLACES']);
  const { nodes, edges } = graphOfPaths([
    [first, hop(b, c, true, ['CITES'])],
    [first, hop(b, documentOf('d'), true, ['CITES'])],
  ]);
  expect(nodes.map(({ document, links }) => [document.id, links])).toEqual(['a', 'b', 'c', 'd'].map((id) => [id, null]));
  expect(edges.map(({ from, to, kinds }) => [from, to, kinds.join()])).toEqual([
    ['b', 'a', 'REPLACES,CITES'],
    ['b', 'c', 'CITES'],
    ['b', 'd', 'CITES'],
  ]);
  expect(edges.map(linesOf)).toEqual([
    [
      { kind: 'CITES', confirmed: true, nth: 0 },
      { kind: 'REPLACES', confirmed: false, nth: 1 },
    ],
    [{ kind: 'CITES', confirmed: true, nth: 0 }],
    [{ kind: 'CITES', confirmed: true, nth: 0 }],
  ]);
});

describe('a layout', () => {
  const many = Array.from({ length: 1000 }, (_, index) => documentOf(`vn/x/${index}`, `${2000 + (index % 7)}-01-01`));
  const nodes = graphOf([
    grownOf(
      a,
      many.map((node) => [node, true, ['CITES']] as const).map(([n, o, k]) => [n, o, [...k]]),
    ),
  ]).nodes;

  test('puts no two boxes over one another', () => {
    const places = [...layOut(nodes).places.values()];
    expect(places).toHaveLength(1001);
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        const apart = Math.abs(one.x - other.x) >= BOX.width || Math.abs(one.y - other.y) >= BOX.height;
        if (!apart) expect.fail(`${JSON.stringify(one)} and ${JSON.stringify(other)} meet`);
      }
    }
  });

  test('goes from older years to newer ones, unknown years first', () => {
    const { places, years } = layOut(graphOf(GROWN).nodes);
    expect(years.map(({ year }) => year)).toEqual([null, 2010, 2021]);
    const [x, y, z] = ['c', 'a', 'b'].map((id) => places.get(id)?.y ?? Number.NaN);
    expect(x).toBeLessThan(y as number);
    expect(y).toBeLessThan(z as number);
  });

  test('does not depend on the order in which documents come', () => {
    expect(layOut([...nodes].reverse())).toEqual(layOut(nodes));
  });
});

test('two ties to and fro, and two the same way, bend away from each other', () => {
  const [from, to] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  const bends = [bendOf(from, to, 0), bendOf(to, from, 0), bendOf(from, to, 1), bendOf(to, from, 1)].map(({ y }) => y);
  expect(new Set([0, ...bends]).size).toBe(5);
  expect(bends[0]).toBe(-(bends[1] ?? Number.NaN));
});

test('no line bends within a box that it joins', () => {
  const some = Array.from({ length: 30 }, (_, index) => documentOf(`vn/x/${index}`, `${2000 + (index % 5)}-01-01`));
  const { nodes } = graphOf([
    grownOf(
      a,
      some.map((node): [ListedDocumentFragment, boolean, LinkKind[]] => [node, true, ['CITES']]),
    ),
  ]);
  const places = [...layOut(nodes).places.values()];
  for (const from of places) {
    for (const to of places) {
      if (from === to) continue;
      for (const nth of [0, 1] as const) {
        const bend = bendOf(from, to, nth);
        for (const box of [from, to]) {
          const outside = Math.abs(bend.x - box.x) > BOX.width / 2 || Math.abs(bend.y - box.y) > BOX.height / 2;
          if (!outside) expect.fail(`${nth} from ${JSON.stringify(from)} to ${JSON.stringify(to)}`);
        }
      }
    }
  }
});

test('a line ends on the border of a box', () => {
  expect(edgeOfBox({ x: 0, y: 0 }, { x: 1000, y: 0 })).toEqual({ x: BOX.width / 2, y: 0 });
  expect(edgeOfBox({ x: 0, y: 0 }, { x: 0, y: -1000 })).toEqual({ x: 0, y: -BOX.height / 2 });
});

test('a picture that is taken along has all that is shown, and text that is no markup', () => {
  const graph = graphOf(GROWN);
  const hostile = '<script>alert("1")</script>&\u0001';
  const picture: Picture = {
    graph,
    layout: layOut(graph.nodes),
    palette: Object.fromEntries(COLOURS.map((name) => [name, `rgb(${name.length}, 0, 0)`])) as Palette,
    root: 'a',
    title: hostile,
    legend: [{ look: LINES.CITES, text: hostile }],
    source: hostile,
    labelOf: (id) => [id, hostile],
    colourOf: () => 'dead',
    yearOf: (year) => String(year ?? 'no year'),
  };
  const svg = svgOf(picture);
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('\u0001');
  expect(svg.match(/<rect [^>]*rx=/gu)).toHaveLength(graph.nodes.length);
  expect(svg.match(/marker-end=/gu)).toHaveLength(graph.edges.flatMap(linesOf).length);
  expect(svg).toContain(`stroke-width="${LINES.REPLACES.width}"`);
  expect(svg).toContain('>2021</text>');
  expect(svg.match(/&lt;script&gt;/gu)).toHaveLength(4 + graph.nodes.length);
  expect(svgOf(picture)).toBe(svg);
});
