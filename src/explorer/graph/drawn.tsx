import { memo, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { todayInVietnam, useDay } from '../address.js';
import { DocumentLine, nameOf, SIGNS, StatusBadge } from '../parts/document-line.js';
import { Download } from '../parts/download.js';
import { useWords, type Words } from '../words.js';
import { Canvas } from './canvas.js';
import { linesOf, type Graph } from './graph.js';
import { fitting } from './label.js';
import { layOut } from './layout.js';
import { CLAIMED, LEGEND, LINES, paletteOf } from './looks.js';
import { pngOf } from './png.js';
import { svgOf, type Picture } from './svg.js';
import { GrowButton, Legend } from './tables.js';

const DARK = '(prefers-color-scheme: dark)';

function subscribeToScheme(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}

/** The picture, what its lines mean, the document that is chosen in it, and the picture as a file. */
export const Drawn = memo(function Drawn({
  graph,
  root,
  heading,
  grow,
}: {
  readonly graph: Graph;
  readonly root: { readonly id: string };
  readonly heading: string;
  readonly grow: ((id: string) => void) | null;
}): ReactNode {
  const words = useWords();
  const { say, date } = words;
  const { asOf } = useDay();
  const dark = useSyncExternalStore(subscribeToScheme, () => window.matchMedia(DARK).matches);
  const picture = useMemo(
    () => pictureOf({ graph, root: root.id, title: heading, source: '', dark }, words),
    [graph, root.id, heading, words, dark],
  );
  const toKeep = (): string => {
    const source = say('pictureSource', { day: date(asOf ?? todayInVietnam()), address: window.location.href });
    return svgOf({ ...picture, source, palette: paletteOf(document.body, 'light') });
  };
  const [selected, setSelected] = useState(root.id);
  const chosen = graph.nodes.find(({ document }) => document.id === selected);
  const name = `graph-${root.id.replaceAll('/', '-')}`;
  return (
    <section aria-label={say('picture')}>
      <Legend />
      <Canvas
        picture={picture}
        label={say('graphLabel', { documents: graph.nodes.length, ties: graph.edges.length })}
        select={setSelected}
      />
      <p className="quiet">{say('graphHelp', { grows: String(grow !== null) })}</p>
      {chosen && (
        <div className="chosen" role="status">
          <DocumentLine of={chosen.document}>
            <StatusBadge {...chosen.document.status} />
          </DocumentLine>
          {grow && <GrowButton of={chosen} grow={grow} />}
        </div>
      )}
      <div className="downloads">
        <Download name={`${name}.png`} type="image/png" content={() => pngOf(toKeep())}>
          {say('downloadPng')}
        </Download>
        <Download name={`${name}.svg`} type="image/svg+xml" content={toKeep}>
          {say('downloadSvg')}
        </Download>
      </div>
    </section>
  );
});

interface Drawing {
  readonly graph: Graph;
  readonly root: string;
  readonly title: string;
  readonly source: string;
  /** Only tells that colours are others now. */
  readonly dark: boolean;
}

function pictureOf({ graph, root, title, source }: Drawing, { say }: Words): Picture {
  const byId = new Map(graph.nodes.map((node) => [node.document.id, node.document]));
  const toneOf = (id: string): (typeof SIGNS)[keyof typeof SIGNS] => SIGNS[byId.get(id)?.status.value ?? 'NOT_STATED'];
  return {
    graph,
    layout: layOut(graph.nodes),
    palette: paletteOf(document.body, 'now'),
    root,
    title,
    source,
    legend: legendOf(graph, say),
    labelOf: (id) => {
      const one = byId.get(id);
      if (!one) return [id, ''];
      return [fitting(`${toneOf(id)[0]} ${nameOf(one)}`), fitting(one.issuer ?? one.title ?? '')];
    },
    colourOf: (id) => toneOf(id)[1],
    yearOf: (year) => (year === null ? say('noYear') : String(year)),
  };
}

/** The lines that are in a picture, and what they mean. */
function legendOf(graph: Graph, say: Words['say']): Picture['legend'] {
  const lines = graph.edges.flatMap(linesOf);
  const drawn = LEGEND.filter((kinds) => lines.some(({ kind }) => kinds.includes(kind)));
  const legend = drawn.map((kinds) => ({ look: LINES[kinds[0]], text: kinds.map((kind) => say(`link_${kind}`)).join(', ') }));
  return lines.some(({ confirmed }) => !confirmed) ? [...legend, { look: CLAIMED, text: say('notConfirmed') }] : legend;
}
