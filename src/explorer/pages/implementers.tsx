import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { documentPath, todayInVietnam, useDay } from '../address.js';
import { ask } from '../api.js';
import { csvOf } from '../csv.js';
import {
  AllWaysDocument,
  ImplementersDocument,
  type AllWaysQueryVariables,
  type DocumentLineFragment,
  type ImplementersQuery,
} from '../generated/graphql.js';
import { Answer, FailureText } from '../parts/answer.js';
import { DocumentLine, longNameOf, nameOf, placeLabel, StatusBadge } from '../parts/document-line.js';
import { Download } from '../parts/download.js';
import { Loaded } from '../parts/loaded.js';
import { More } from '../parts/more.js';
import { nextOf } from '../parts/pages.js';
import { Retold } from '../parts/retold.js';
import { Table } from '../parts/table.js';
import { useTitle } from '../parts/title.js';
import { useWords, type Words } from '../words.js';
import { Nothing } from './not-found.js';

type Implemented = NonNullable<ImplementersQuery['document']>;
type Edge = Implemented['implementers']['edges'][number];
type Hop = Edge['paths'][number][number];

/** Which documents carry one out, step by step, each with the sentence that says so. */
export function ImplementersPage({ id }: { readonly id: string }): ReactNode {
  const { say } = useWords();
  const { asOf } = useDay();
  const [params, setParams] = useSearchParams();
  const includeBasis = params.get('basis') === 'yes';
  const list = useInfiniteQuery({
    queryKey: ['implementers', id, includeBasis, asOf],
    queryFn: async ({ pageParam, signal }) =>
      (await ask(ImplementersDocument, { id, includeBasis, after: pageParam, asOf }, signal)).document ?? null,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page && nextOf(page.implementers),
  });
  const setBasis = (wanted: boolean): void => {
    setParams((before) => {
      const after = new URLSearchParams(before);
      if (wanted) after.set('basis', 'yes');
      else after.delete('basis');
      return after;
    });
  };
  return (
    <Answer of={list}>
      {({ pages }) => {
        const [first] = pages;
        if (!first) return <Nothing title={say('notFound')} hint={say('noDocument', { id })} />;
        const edges = pages.flatMap((page) => page?.implementers.edges ?? []);
        return (
          <>
            <Found of={first} edges={edges} includeBasis={includeBasis}>
              <label className="choice">
                <input
                  type="checkbox"
                  checked={includeBasis}
                  onChange={({ target }) => {
                    setBasis(target.checked);
                  }}
                />{' '}
                {say('includeBasis')}
              </label>
            </Found>
            <More of={list} />
          </>
        );
      }}
    </Answer>
  );
}

function Found({
  of,
  edges,
  includeBasis,
  children,
}: {
  readonly of: Implemented;
  readonly edges: readonly Edge[];
  readonly includeBasis: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { say } = useWords();
  const { asOf, keepDay } = useDay();
  const heading = say('implementers', { symbol: longNameOf(of) });
  useTitle(heading);
  const { totalCount, truncated } = of.implementers;
  return (
    <>
      <p className="kicker">
        <Link to={keepDay(documentPath(of.id))}>{nameOf(of)}</Link> {of.title}
      </p>
      <h1>{heading}</h1>
      <p>
        {say('implementersCount', { count: totalCount })} {totalCount > 0 && say('thinList')} {truncated && say('truncated')}
      </p>
      {children}
      {edges.length > 0 && (
        <>
          <ol className="steps">
            {edges.map((edge, index) => (
              <ImplementerItem
                key={edge.node.id}
                edge={edge}
                of={of}
                ways={{ id: of.id, includeBasis, after: edges[index - 1]?.cursor ?? null }}
              />
            ))}
          </ol>
          <InTime of={of} edges={edges} heading={heading} />
          <ByPlace edges={edges} />
          <Download
            name={`implementers-${nameOf(of).replaceAll('/', '-')}.csv`}
            type="text/csv;charset=utf-8"
            content={async () =>
              csvOf(rowsOf(await withAllWays(edges, { id: of.id, includeBasis }), asOf ?? todayInVietnam(), say))
            }
          >
            {say('csv')}
          </Download>
        </>
      )}
    </>
  );
}

type WaysOf = Pick<AllWaysQueryVariables, 'id' | 'includeBasis' | 'after'>;

function ImplementerItem({
  edge,
  of,
  ways,
}: {
  readonly edge: Edge;
  readonly of: DocumentLineFragment;
  /** Where all of its ways are. */
  readonly ways: WaysOf;
}): ReactNode {
  const { say } = useWords();
  const [whole, setWhole] = useState(false);
  const all = useQuery({
    queryKey: ['ways', ways],
    queryFn: ({ signal }) => ask(AllWaysDocument, { ...ways, first: 1 }, signal),
    enabled: whole,
  });
  const paths = all.data?.document?.implementers.edges[0]?.paths ?? edge.paths;
  const days = daysBetween(of.issuedOn, edge.node.issuedOn);
  return (
    <li style={{ marginInlineStart: `${Math.min(edge.distance - 1, 5) * 1.5}rem` }}>
      <DocumentLine of={edge.node}>
        <StatusBadge {...edge.node.status} />
      </DocumentLine>
      <span className="quiet">
        {[say('ways', { count: edge.pathCount }), days === null ? '' : say('after', { days })].filter(Boolean).join(', ')}
      </span>
      <ul className="ways">
        {paths.map((path, index) => (
          <li key={index}>
            {wayOf(path, say)}
            <details>
              <summary>{say('proof')}</summary>
              {path.map((hop, step) => (
                <HopProof key={step} of={hop} />
              ))}
            </details>
          </li>
        ))}
      </ul>
      {paths.length < edge.pathCount && (
        <button
          type="button"
          className="plain"
          disabled={all.isFetching}
          onClick={() => {
            setWhole(true);
          }}
        >
          {say(all.isFetching ? 'loading' : 'allWays', { count: edge.pathCount })}
        </button>
      )}
      {all.isError && <FailureText error={all.error} />}
    </li>
  );
}

/** The same as a picture, from old to new, for those who ask for it: what it is drawn with is loaded then. */
function InTime({
  of,
  edges,
  heading,
}: {
  readonly of: Implemented;
  readonly edges: readonly Edge[];
  readonly heading: string;
}): ReactNode {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const ways = useMemo(() => edges.flatMap(({ paths }) => paths), [edges]);
  return (
    <details
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{say('inTime')}</summary>
      {open && (
        <Loaded name="drawn" load={DRAWN}>
          {({ DrawnWays }) => <DrawnWays root={of} ways={ways} heading={heading} />}
        </Loaded>
      )}
    </details>
  );
}

const DRAWN = () => import('../graph/drawn-ways.js');

/** So many documents' ways are asked for at once. */
const AT_ONCE = 20;

/** The edges with all of their ways. */
async function withAllWays(edges: readonly Edge[], of: Pick<WaysOf, 'id' | 'includeBasis'>): Promise<readonly Edge[]> {
  if (edges.every(({ paths, pathCount }) => paths.length === pathCount)) return edges;
  const whole: Edge[] = [];
  for (let at = 0; at < edges.length; at += AT_ONCE) {
    const after = edges[at - 1]?.cursor ?? null;
    const { document } = await ask(AllWaysDocument, { ...of, first: AT_ONCE, after });
    const ways = new Map(document?.implementers.edges.map(({ node, paths }) => [node.id, paths]));
    whole.push(...edges.slice(at, at + AT_ONCE).map((edge) => ({ ...edge, paths: ways.get(edge.node.id) ?? edge.paths })));
  }
  return whole;
}

/** What stands between the two ends of a path, which begins with the one that carries out. */
function between(path: readonly Hop[]): string[] {
  return path.slice(1).map(({ document }) => longNameOf(document));
}

function wayOf(path: readonly Hop[], say: Words['say']): string {
  return path.length === 1 ? say('directly') : `${say('through')} ${between(path).join(' → ')}`;
}

function HopProof({ of }: { readonly of: Hop }): ReactNode {
  const { say } = useWords();
  return (
    <div>
      <p>
        {longNameOf(of.document)} → {longNameOf(of.carriesOut)}{' '}
        {of.statedBy && <span className="quiet">{say('statedBy', { symbol: longNameOf(of.statedBy) })}</span>}
      </p>
      {of.spans.map(({ text }, index) => (
        <blockquote key={index}>{text}</blockquote>
      ))}
      <Retold of={of.statedBy} />
    </div>
  );
}

/** Whole days from one document to another; null where one of them is not known to the day. */
function daysBetween(from: string | null | undefined, to: string | null | undefined): number | null {
  if (from?.length !== 10 || to?.length !== 10) return null;
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function ByPlace({ edges }: { readonly edges: readonly Edge[] }): ReactNode {
  const words = useWords();
  const { say } = words;
  const counts = new Map<string, number>();
  for (const { node } of edges) {
    const place = node.province ? placeLabel(node.province, words) : (node.place ?? say('central'));
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return (
    <section>
      <h2>{say('byPlace')}</h2>
      <Table head={[say('place'), say('documents')]}>
        {[...counts]
          .sort(([a], [b]) => a.localeCompare(b, 'vi'))
          .map(([place, count]) => (
            <tr key={place}>
              <td>{place}</td>
              <td>{count}</td>
            </tr>
          ))}
      </Table>
      <p className="quiet">{say('notInCorpus')}</p>
    </section>
  );
}

/** The columns of the table that is taken along, by the names that the API has for them. */
const COLUMNS = [
  ...['id', 'symbol', 'issuedOn', 'issuer', 'title', 'place', 'status', 'asOf'],
  ...['distance', 'through', 'how', 'statedBy', 'sentence', 'note'],
];

/** A row for every path. @param asOf the day of the status */
function rowsOf(edges: readonly Edge[], asOf: string, say: Words['say']): string[][] {
  const rows = edges.flatMap(({ node, paths }) =>
    paths.map((path) => [
      node.id,
      node.symbol ?? '',
      node.issuedOn ?? '',
      node.issuer ?? '',
      node.title ?? '',
      node.province?.name ?? node.place ?? '',
      node.status.value,
      asOf,
      String(path.length),
      between(path).join(' > '),
      path[0]?.how ?? '',
      path[0]?.statedBy?.id ?? '',
      path[0]?.spans.map(({ text }) => text).join(' … ') ?? '',
      path[0]?.statedBy?.isRetold === true ? say('retold') : '',
    ]),
  );
  return [COLUMNS, ...rows];
}
