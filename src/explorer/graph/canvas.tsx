import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useWords } from '../words.js';
import { linesOf } from './graph.js';
import { bendBy, BOX } from './layout.js';
import { LINES, UNCONFIRMED, type Palette } from './looks.js';
import type { Picture } from './svg.js';

/** The graph library looks for an element of this name, and puts in a style sheet that the policy of the page refuses. */
const STYLE_SHEET = '__________cytoscape_stylesheet';

/** The picture, to be moved and enlarged; a click on a document selects it. */
export function Canvas({
  picture,
  label,
  select,
}: {
  readonly picture: Picture;
  /** What it shows, in words. */
  readonly label: string;
  readonly select: (id: string) => void;
}): ReactNode {
  const { say } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [core, setCore] = useState<Core | null>(null);
  const [drawn, setDrawn] = useState<Picture | null>(null);
  useEffect(() => {
    let made: Core | null = null;
    let left = false;
    void import('cytoscape').then(({ default: cytoscape }) => {
      if (left || !place.current) return;
      made = cytoscape({
        container: place.current,
        autoungrabify: true,
        boxSelectionEnabled: false,
        minZoom: 0.1,
        maxZoom: 3,
      });
      setCore(made);
    });
    return () => {
      left = true;
      made?.destroy();
      setCore(null);
      setDrawn(null);
    };
  }, []);
  useEffect(() => {
    if (!core) return undefined;
    // the tables, which say the same, are to be seen first: what is drawn in the frame that they come with holds them up
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        core.batch(() => {
          draw(core, picture);
        });
        // its place may have grown with it
        core.resize();
        begin(core);
        setDrawn(picture);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [core, picture]);
  useEffect(() => {
    if (!core) return undefined;
    const selected = ({ target }: { target: { id(): string } }): void => {
      select(target.id());
    };
    core.on('tap', 'node.document', selected);
    return () => {
      core.off('tap', 'node.document', selected);
    };
  }, [core, select]);
  const zoom = (by: number): void => {
    core?.zoom({ level: core.zoom() * by, renderedPosition: { x: core.width() / 2, y: core.height() / 2 } });
  };
  return (
    <>
      <span id={STYLE_SHEET} hidden />
      <div
        className="graph"
        role="img"
        aria-label={label}
        aria-busy={drawn !== picture}
        style={{ height: heightOf(picture) }}
        ref={place}
      />
      <p className="actions">
        <button
          type="button"
          onClick={() => {
            zoom(1.3);
          }}
          aria-label={say('zoomIn')}
        >
          +
        </button>{' '}
        <button
          type="button"
          onClick={() => {
            zoom(1 / 1.3);
          }}
          aria-label={say('zoomOut')}
        >
          −
        </button>{' '}
        <button
          type="button"
          onClick={() => {
            core?.fit(undefined, 20);
          }}
        >
          {say('zoomFit')}
        </button>
      </p>
    </>
  );
}

/** Where the colours of a drawing's style sheet are kept: other ones need another sheet. */
const COLOURS = '_colours';

/** Brings what is drawn to what is to be drawn; what is there already only moves, for making it costs most. */
function draw(core: Core, picture: Picture): void {
  const colours = Object.values(picture.palette).join();
  if (core.scratch(COLOURS) !== colours) {
    core.style(styleOf(picture.palette));
    core.scratch(COLOURS, colours);
  }
  const wanted = new Map(elementsOf(picture).map((one) => [one.data.id ?? '', one]));
  core
    .elements()
    .filter((one) => !wanted.has(one.id()))
    .remove();
  const missing: ElementDefinition[] = [];
  for (const [id, one] of wanted) {
    const there = core.getElementById(id);
    if (there.empty()) {
      missing.push(one);
      continue;
    }
    if (there.classes().join(' ') !== one.classes) there.classes(one.classes ?? '');
    if (differs(there.data() as object, one.data)) there.data(one.data);
    if (one.position && differs(there.position(), one.position)) there.position(one.position);
  }
  core.add(missing);
}

/** Whether something of `wanted` is otherwise: what is set is styled and placed anew, though it be the same. */
function differs(there: object, wanted: object): boolean {
  return Object.entries(wanted).some(([key, value]) => (there as Record<string, unknown>)[key] !== value);
}

/** Between these sizes what is written can be read. */
const READABLE = { from: 0.65, to: 1.2 } as const;

/** Shows the whole, as far as that can be read; else what it is about. */
function begin(core: Core): void {
  core.fit(undefined, 20);
  const zoom = Math.min(Math.max(core.zoom(), READABLE.from), READABLE.to);
  if (zoom === core.zoom()) return;
  core.zoom(zoom);
  core.center(zoom === READABLE.from ? core.nodes('.root') : core.elements());
}

/** As high as its rows need where they can be read, and no higher than the window lets one see at once. */
function heightOf({ layout }: Picture): string {
  const lowest = Math.max(...[...layout.places.values()].map(({ y }) => y));
  return `min(70vh, ${Math.round(lowest * READABLE.to) + HEIGHT_AROUND}px)`;
}

const HEIGHT_AROUND = 120;

function elementsOf({ graph, layout, root, labelOf, colourOf, yearOf }: Picture): ElementDefinition[] {
  const nodes = graph.nodes.flatMap(({ document: { id } }): ElementDefinition[] => {
    const position = layout.places.get(id);
    if (!position) return [];
    const classes = `document ${colourOf(id)}${id === root ? ' root' : ''}`;
    return [{ group: 'nodes', data: { id, label: labelOf(id).join('\n') }, position: { ...position }, classes }];
  });
  const years = layout.years.map(({ year, at }): ElementDefinition => ({
    group: 'nodes',
    data: { id: `year ${year ?? ''}`, label: yearOf(year) },
    position: { ...at },
    classes: 'year',
  }));
  const edges = graph.edges.flatMap((edge): ElementDefinition[] => {
    const { from: source, to: target } = edge;
    const [start, end] = [layout.places.get(source), layout.places.get(target)];
    if (!start || !end) return [];
    return linesOf(edge).map(({ kind, confirmed, nth }) => ({
      group: 'edges',
      data: { id: `${source} ${target} ${nth}`, source, target, bend: bendBy(start, end, nth) },
      classes: `${kind}${confirmed ? '' : ' unconfirmed'}`,
    }));
  });
  return [...nodes, ...years, ...edges];
}

function styleOf(palette: Palette): StylesheetJson {
  const tones = (['good', 'doubtful', 'dead', 'unknown'] as const).map((tone) => ({
    selector: `node.${tone}`,
    style: { 'border-color': palette[tone] },
  }));
  const lines = Object.entries(LINES).map(([kind, { colour, width, dash }]) => ({
    selector: `edge.${kind}`,
    style: {
      width,
      'line-color': palette[colour],
      'target-arrow-color': palette[colour],
      ...(dash ? { 'line-style': 'dashed' as const, 'line-dash-pattern': [...dash] } : {}),
    },
  }));
  return [
    {
      selector: 'node.document',
      style: {
        shape: 'round-rectangle',
        ...BOX,
        'background-color': palette.shade,
        'border-width': 1.5,
        color: palette.ink,
        label: 'data(label)',
        'font-size': 12,
        'text-wrap': 'wrap',
        'text-valign': 'center',
        'text-halign': 'center',
      },
    },
    { selector: 'node.root', style: { 'border-width': 4, 'font-weight': 'bold' } },
    { selector: 'node:selected', style: { 'background-color': palette.line } },
    {
      selector: 'node.year',
      style: {
        shape: 'rectangle',
        width: 1,
        height: 1,
        'background-opacity': 0,
        label: 'data(label)',
        color: palette.quiet,
        'font-size': 14,
        'text-valign': 'center',
        events: 'no',
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': [0.5],
        'target-arrow-shape': 'triangle',
        events: 'no',
      },
    },
    ...tones,
    ...lines,
    { selector: 'edge.unconfirmed', style: { 'line-style': 'dashed', 'line-dash-pattern': [...UNCONFIRMED] } },
  ];
}
