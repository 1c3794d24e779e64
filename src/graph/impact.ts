import type { AssignmentNode, CitationNode, DocumentNode } from './nodes.js';
import { inParts, type Reader, type Row } from './store.js';

/** A document that rests on another, by which of its citations. */
export interface Resting {
  readonly document: DocumentNode;
  /** 1 for what cites the document asked about, 2 for what rests on those … */
  readonly depth: number;
  /** The documents one step nearer that it rests on. */
  readonly through: readonly string[];
  readonly citations: readonly CitationNode[];
  /** The pieces of work that these citations stand in. */
  readonly assignments: readonly AssignmentNode[];
}

export interface ImpactResult {
  /** Nearest first, then by id. */
  readonly resting: readonly Resting[];
  /** Depth or the number of citations made the search stop. */
  readonly truncated: boolean;
}

export const DEEPEST_IMPACT = 20;
const MOST_CITATIONS = 20_000;
/** What a document is founded on, or told to carry out: what else it merely names does not pass on what happens to that. */
const PASSED_ON = ['basis', 'implement'];

/**
 * Which documents rest on one: those that cite it in whatever role, then, a level at a time, those that are founded on these or
 * carry them out. Each stands where it is nearest; rings end there.
 */
export async function findImpact(reader: Reader, id: string, maxDepth: number): Promise<ImpactResult> {
  const resting: Resting[] = [];
  const seen = new Set([id]);
  let frontier = [id];
  let citations = 0;
  let truncated = false;
  for (let depth = 1; frontier.length > 0 && !truncated; depth += 1) {
    const limit = MOST_CITATIONS - citations + 1;
    const rows: Row<'impact/step'>[] = [];
    for (const ids of inParts(frontier))
      rows.push(
        ...(await reader.read('impact/step', { ids, roles: depth === 1 ? null : PASSED_ON, limit: limit - rows.length })),
      );
    citations += rows.length;
    const level = levelOf(
      rows.filter(({ document }) => !seen.has(document.id)),
      depth,
    );
    truncated = rows.length >= limit || (depth > maxDepth && level.length > 0);
    if (depth > maxDepth) break;
    resting.push(...level);
    for (const { document } of level) seen.add(document.id);
    frontier = level.map(({ document }) => document.id);
  }
  return { resting, truncated };
}

function levelOf(
  rows: readonly { target: string; citation: CitationNode; document: DocumentNode; assignments: readonly AssignmentNode[] }[],
  depth: number,
): Resting[] {
  const byDocument = new Map<
    string,
    { document: DocumentNode; through: Set<string>; citations: CitationNode[]; assignments: Map<string, AssignmentNode> }
  >();
  for (const { target, citation, document, assignments } of rows) {
    const one = byDocument.get(document.id) ?? {
      document,
      through: new Set<string>(),
      citations: [],
      assignments: new Map<string, AssignmentNode>(),
    };
    one.through.add(target);
    one.citations.push(citation);
    for (const assignment of assignments) one.assignments.set(assignment.id, assignment);
    byDocument.set(document.id, one);
  }
  return [...byDocument.values()]
    .map(({ document, through, citations, assignments }) => ({
      ...{ document, depth, citations },
      through: [...through].sort(),
      assignments: [...assignments.values()].sort((a, b) => a.ordinal - b.ordinal),
    }))
    .sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
}
