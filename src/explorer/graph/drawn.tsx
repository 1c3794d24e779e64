import { memo, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { DocumentLine, nameOf, SIGNS, StatusBadge } from '../parts/document-line.js';
import { Download, saveFile } from '../parts/download.js';
import { useWords } from '../words.js';
import { Canvas, type CanvasHandle } from './canvas.js';
import type { Graph } from './graph.js';
import { layOut } from './layout.js';
import { paletteOf } from './looks.js';
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
  const { say } = useWords();
  const dark = useSyncExternalStore(subscribeToScheme, () => window.matchMedia(DARK).matches);
  const picture = useMemo(
    () => pictureOf({ graph, root: root.id, title: heading, noYear: say('noYear'), dark }),
    [graph, root.id, heading, say, dark],
  );
  const [selected, setSelected] = useState(root.id);
  const handle = useRef<CanvasHandle>(null);
  const chosen = graph.nodes.find(({ document }) => document.id === selected);
  const name = `graph-${root.id.replaceAll('/', '-')}`;
  return (
    <section aria-label={say('picture')}>
      <Legend />
      <Canvas
        picture={picture}
        label={say('graphLabel', { documents: graph.nodes.length, ties: graph.edges.length })}
        handle={handle}
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
        <p>
          <button
            type="button"
            onClick={() => {
              const png = handle.current?.png();
              if (png) saveFile(`${name}.png`, png);
            }}
          >
            {say('downloadPng')}
          </button>
        </p>
        <Download name={`${name}.svg`} type="image/svg+xml" content={() => svgOf(picture)}>
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
  readonly noYear: string;
  /** Only tells that colours are others now. */
  readonly dark: boolean;
}

function pictureOf({ graph, root, title, noYear }: Drawing): Picture {
  const byId = new Map(graph.nodes.map((node) => [node.document.id, node.document]));
  const toneOf = (id: string): (typeof SIGNS)[keyof typeof SIGNS] => SIGNS[byId.get(id)?.status.value ?? 'NOT_STATED'];
  return {
    graph,
    layout: layOut(graph.nodes),
    palette: paletteOf(document.body),
    root,
    title,
    labelOf: (id) => {
      const one = byId.get(id);
      if (!one) return [id, ''];
      return [shortened(`${toneOf(id)[0]} ${nameOf(one)}`), shortened(one.issuer ?? one.title ?? '')];
    },
    colourOf: (id) => toneOf(id)[1],
    yearOf: (year) => (year === null ? noYear : String(year)),
  };
}

/** What fits into a box. */
const LONGEST_LABEL = 21;

function shortened(text: string): string {
  return text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1)}…` : text;
}
