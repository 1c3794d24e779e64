import { memo, type ReactNode } from 'react';
import type { LinkKind } from '../generated/graphql.js';
import { DocumentLine, longNameOf, nameOf, StatusBadge } from '../parts/document-line.js';
import { Table } from '../parts/table.js';
import { useWords, type Words } from '../words.js';
import type { Graph, GraphEdge, GraphNode } from './graph.js';
import { MOST_LINKS } from './fetch.js';
import { CLAIMED, LEGEND, LINES, type LineLook } from './looks.js';

/** What the lines of the picture mean. */
export function Legend(): ReactNode {
  const { say } = useWords();
  return (
    <ul className="legend" aria-label={say('legend')}>
      {LEGEND.map((kinds) => (
        <li key={kinds[0]}>
          <Sample of={LINES[kinds[0]]} /> {kinds.map((kind) => say(`link_${kind}`)).join(', ')}
        </li>
      ))}
      <li>
        <Sample of={CLAIMED} /> {say('notConfirmed')}
      </li>
    </ul>
  );
}

function Sample({ of: { colour, width, dash } }: { readonly of: LineLook }): ReactNode {
  return (
    <svg className={colour} width="44" height="12" aria-hidden="true">
      <path d="M0 6H34" stroke="currentColor" strokeWidth={width} strokeDasharray={dash?.join(' ')} />
      <path d="M32 0L44 6L32 12z" fill="currentColor" />
    </svg>
  );
}

/** What the picture shows, for those who read rather than look; each document can be grown from here. */
export const GraphTables = memo(function GraphTables({
  graph,
  grow,
}: {
  readonly graph: Graph;
  readonly grow: ((id: string) => void) | null;
}): ReactNode {
  const words = useWords();
  const { say } = words;
  const byId = new Map(graph.nodes.map((node) => [node.document.id, node.document]));
  const nameAt = (id: string): string => {
    const document = byId.get(id);
    return document ? longNameOf(document) : id;
  };
  const heading = say('graphTies', { count: graph.edges.length });
  return (
    <>
      <h2>{heading}</h2>
      <Table label={heading} head={[say('document'), say('tie'), say('document')]}>
        {graph.edges.map(({ from, to, ...tie }) => (
          <tr key={`${from} ${to}`}>
            <td>{nameAt(from)}</td>
            <td>{kindsText(tie, words)}</td>
            <td>{nameAt(to)}</td>
          </tr>
        ))}
      </Table>
      <h2>{say('graphDocuments', { count: graph.nodes.length })}</h2>
      <ul className="documents">
        {inTime(graph.nodes).map((node) => (
          <li key={node.document.id}>
            <DocumentLine of={node.document}>
              <StatusBadge {...node.document.status} />
            </DocumentLine>
            {grow && <GrowButton of={node} grow={grow} />}
          </li>
        ))}
      </ul>
    </>
  );
});

/** How two documents are tied, in words; what is only claimed is said to be. */
export function kindsText({ kinds, unconfirmed }: Pick<GraphEdge, 'kinds' | 'unconfirmed'>, { say }: Words): string {
  const textOf = (kind: LinkKind): string => {
    const text = say(`link_${kind}`);
    return unconfirmed.includes(kind) ? `${text} (${say('notConfirmed')})` : text;
  };
  return kinds.map(textOf).join(', ');
}

/** As the picture has them, from left to right. */
function inTime(nodes: readonly GraphNode[]): GraphNode[] {
  const keyOf = ({ document: { issuedOn, id } }: GraphNode): string => `${issuedOn ?? ''} ${id}`;
  return [...nodes].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Asks for more of what a document is tied to; says how much there is. */
export function GrowButton({
  of: { document, links },
  grow,
}: {
  readonly of: GraphNode;
  readonly grow: (id: string) => void;
}): ReactNode {
  const { say } = useWords();
  if (links && (links.shown >= links.total || links.shown >= MOST_LINKS)) {
    return <span className="quiet"> {say('graphShown', links)}</span>;
  }
  return (
    <button
      type="button"
      className="plain"
      onClick={() => {
        grow(document.id);
      }}
    >
      {links ? say('growMore', links) : say('grow')} <span className="hidden">{nameOf(document)}</span>
    </button>
  );
}
