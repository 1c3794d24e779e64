import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { documentPath, useDay } from '../address.js';
import { Canvas, type CanvasHandle } from '../graph/canvas.js';
import { chainOf, growAll } from '../graph/fetch.js';
import { graphOf, type Graph, type Grown } from '../graph/graph.js';
import { layOut } from '../graph/layout.js';
import { paletteOf } from '../graph/looks.js';
import { svgOf, type Picture } from '../graph/svg.js';
import { GraphTables, GrowButton, Legend } from '../graph/tables.js';
import { Answer } from '../parts/answer.js';
import { DocumentLine, longNameOf, nameOf, SIGNS, StatusBadge } from '../parts/document-line.js';
import { Download, saveFile } from '../parts/download.js';
import { useTitle } from '../parts/title.js';
import { useWords } from '../words.js';
import { Nothing } from './not-found.js';

/** What a document is tied to, a step at a time; or the chain of what took whose place. */
export function GraphPage({ id }: { readonly id: string }): ReactNode {
  const { say } = useWords();
  const { asOf } = useDay();
  const [params, setParams] = useSearchParams();
  const chain = params.get('view') === 'chain';
  const grown = params.getAll('grow');
  const found = useQuery({
    queryKey: ['graph', id, chain, asOf, chain ? [] : grown],
    queryFn: async ({ signal }): Promise<{ readonly grown: Grown[]; readonly truncated: boolean }> =>
      chain
        ? chainOf(id, { asOf, signal })
        : { grown: await growAll(timesOf([id, ...grown]), { asOf, signal }), truncated: false },
    placeholderData: keepPreviousData,
  });
  const grow = useCallback(
    (one: string) => {
      setParams((before) => {
        const after = new URLSearchParams(before);
        after.append('grow', one);
        return after;
      });
    },
    [setParams],
  );
  return (
    <Answer of={found}>
      {(answer) => {
        // an id that changed leads to a document of another one
        const root = answer.grown.find((one) => one.id === id) ?? answer.grown.find((one) => !grown.includes(one.id));
        if (!root) return <Nothing title={say('notFound')} hint={say('noDocument', { id })} />;
        return <Whole root={root} grown={answer.grown} truncated={answer.truncated} chain={chain} grow={chain ? null : grow} />;
      }}
    </Answer>
  );
}

/** How often each id stands in a list. */
function timesOf(ids: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

interface WholeProps {
  readonly root: Grown;
  readonly grown: readonly Grown[];
  readonly truncated: boolean;
  readonly chain: boolean;
  readonly grow: ((id: string) => void) | null;
}

function Whole({ root, grown, truncated, chain, grow }: WholeProps): ReactNode {
  const { say } = useWords();
  const { keepDay } = useDay();
  const heading = say(chain ? 'chainQuestion' : 'graphQuestion', { symbol: longNameOf(root) });
  useTitle(heading);
  const graph = useMemo(() => graphOf(grown), [grown]);
  const other = documentPath(root.id, chain ? '/graph' : '/graph?view=chain');
  return (
    <>
      <p className="kicker">
        <Link to={keepDay(documentPath(root.id))}>{nameOf(root)}</Link> {root.title}
      </p>
      <h1>{heading}</h1>
      <p>
        <Link to={keepDay(other)}>{say(chain ? 'graphView' : 'chainView')}</Link>
      </p>
      {graph.edges.length === 0 ? (
        <p>{say(chain ? 'noChain' : 'noTies')}</p>
      ) : (
        <Drawn graph={graph} root={root} heading={heading} grow={grow} />
      )}
      <p className="quiet">
        {say('thinList')} {truncated && say('truncatedGraph')}
      </p>
      {graph.edges.length > 0 && <GraphTables graph={graph} grow={grow} />}
    </>
  );
}

const DARK = '(prefers-color-scheme: dark)';

function subscribeToScheme(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}

function Drawn({
  graph,
  root,
  heading,
  grow,
}: {
  readonly graph: Graph;
  readonly root: Grown;
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
      <p className="quiet">{say('graphHelp')}</p>
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
}

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
