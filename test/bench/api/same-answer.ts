import { deepStrictEqual } from 'node:assert';
import { collapse } from '../../../src/text/fold.js';
import type { NESTED } from './peer.js';

// What the peer answers is read without types: it comes from a schema that is made while the bench runs.
/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-argument */
type Answer = any;

/**
 * Holds both answers to be the same, told in the words of this API.
 *
 * @throws AssertionError with the difference
 */
export function sameAnswer(operation: (typeof NESTED)[number], ours: unknown, peer: unknown): void {
  deepStrictEqual(plain(inOurWords[operation](plain(peer))), plain(ours), `${operation}: the answers differ`);
}

/** Both engines make objects without a prototype here and there. */
function plain(value: unknown): Answer {
  return JSON.parse(JSON.stringify(value));
}

const inOurWords: Readonly<Record<(typeof NESTED)[number], (answer: Answer) => Answer>> = {
  implementers: ({ documents: [document] }) => {
    const { symbol, title, implementersConnection } = document;
    const edges = implementersConnection.edges.map(({ node, properties }: Answer) => ({
      ...{ distance: 1, node },
      paths: [
        [{ how: properties.how.toUpperCase(), document: { id: node.id }, carriesOut: { symbol }, spans: spansOf(properties) }],
      ],
    }));
    return { document: { symbol, title, implementers: { totalCount: implementersConnection.totalCount, edges } } };
  },
  citations: ({ documents: [{ id, title, citationsConnection }] }) => ({
    document: {
      ...{ id, title },
      citations: withNodes(citationsConnection, ({ id: citation, ordinal, surface, role, quote, refersToConnection }) => ({
        ...{ id: citation, ordinal, surface, role: role.toUpperCase(), quote },
        refersTo: refersToConnection.edges[0] ? withIssuer(refersToConnection.edges[0].node) : null,
      })),
    },
  }),
  'cited-by': ({ documents: [{ id, title, citedByConnection }] }) => ({
    document: {
      ...{ id, title },
      citedBy: withNodes(citedByConnection, ({ id: citation, ordinal, surface, role, document }) => ({
        ...{ id: citation, ordinal, surface, role: role.toUpperCase(), document: withIssuer(document[0]) },
      })),
    },
  }),
  work: ({ agencies: [{ id, name, assignmentsConnection, succeededByConnection }] }) => ({
    agency: {
      ...{ id, name },
      assignments: withNodes(
        assignmentsConnection,
        ({ id: work, section, quote, document, addresseesConnection, deadlines }) => ({
          ...{ id: work, section, quote, document: document[0] },
          addressees: addresseesConnection.edges.map(({ node, properties }: Answer) => ({
            ...{ role: properties.role.toUpperCase(), agency: node },
          })),
          deadlines,
        }),
      ),
      succeededBy: succeededByConnection.edges
        .map(({ node, properties }: Answer) => ({ on: properties.on, functions: properties.functions ?? [], agency: node }))
        .sort((a: Answer, b: Answer) => (a.agency.id < b.agency.id ? -1 : 1)),
    },
  }),
  deadlines: ({ deadlines }) => ({
    deadlines: { edges: deadlines.map(({ document, ...rest }: Answer) => ({ node: { ...rest, document: document[0] } })) },
  }),
};

function withNodes({ totalCount, edges }: Answer, nodeOf: (node: Answer) => Answer): Answer {
  return { totalCount, edges: edges.map(({ node }: Answer) => ({ node: nodeOf(node) })) };
}

function withIssuer({ issuedBy, ...rest }: Answer): Answer {
  return { ...rest, issuedBy: issuedBy[0] ?? null };
}

function spansOf({ starts, ends, quotes }: Answer): Answer[] {
  return starts.map((start: number, index: number) => ({ start, end: ends[index], text: collapse(quotes[index]) }));
}
