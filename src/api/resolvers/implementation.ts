import { CancuError } from '../../errors/cancu-error.js';
import {
  compareFound,
  DEEPEST,
  findImplementation,
  kindsThatCount,
  MOST_WAYS,
  strongestProof,
  type Direction,
  type Way,
} from '../../graph/implementation.js';
import type { ImplementationKind } from '../../graph/nodes.js';
import { connectionOf, pageSize } from '../connection.js';
import type { ApiContext } from '../context.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import { toEnum } from '../enums.js';
import type { DocumentImplementersArgs, Resolvers } from '../generated/schema.js';
import type { DocumentModel, HopModel, ImplementerEdgeModel } from '../models.js';
import { spansOf } from '../spans.js';
import { documentAt } from './document.js';

function implementationField(direction: Direction) {
  return async ({ id }: DocumentModel, args: Partial<DocumentImplementersArgs>, context: ApiContext) => {
    const size = pageSize(args.first, 20);
    const maxDepth = args.maxDepth ?? 6;
    if (maxDepth < 1 || maxDepth > DEEPEST)
      throw new CancuError('WRONG_USE', `maxDepth: ${maxDepth} is not between 1 and ${DEEPEST}`);
    const [transitive, includeBasis] = [args.transitive ?? false, args.includeBasis ?? false];
    const place = decodeCursor(direction, args.after, ['number', 'string', 'string']) as Place | null;
    const kinds = kindsThatCount(includeBasis);
    if (!transitive) return direct(id, { direction, kinds, place, size, after: args.after }, context);
    const query = { direction, transitive, maxDepth, includeBasis };
    const { found, truncated, waysOf } = await findImplementation(context.reader, id, query);
    const rest =
      place === null
        ? found
        : found.filter((one) => compareFound(one, { distance: place[0], issuedOn: place[1], id: place[2] }) > 0);
    const connection = connectionOf(rest.slice(0, size + 1), size, args.after, (one): ImplementerEdgeModel => ({
      cursor: encodeCursor(direction, [one.distance, one.issuedOn ?? '', one.id]),
      ...{ id: one.id, distance: one.distance, ways: waysOf(one.id), kinds },
    }));
    return { ...connection, totalCount: found.length, truncated };
  };
}

/** Hops, day and id of the last one before a page. */
type Place = readonly [hops: number, issuedOn: string, id: string];

/** Behind all days: who is one hop away comes before those who are more. */
const BEHIND_ALL = '\uffff';

/** What the store itself can put in order: a document may have tens of thousands who carry it out. */
async function direct(
  id: string,
  page: {
    direction: Direction;
    kinds: readonly ImplementationKind[];
    place: Place | null;
    size: number;
    after: string | null | undefined;
  },
  { loaders }: ApiContext,
) {
  const { direction, kinds, place, size, after } = page;
  const [hops, afterOn, afterId] = place ?? [0, '', ''];
  const from = hops > 1 ? { afterOn: BEHIND_ALL, afterId } : { afterOn, afterId };
  const { page: found, total } = await loaders.carriers({ direction, kinds, ...from, limit: size + 1 }).load(id);
  const ends = (other: string): [string, string] => (direction === 'implementers' ? [other, id] : [id, other]);
  const connection = connectionOf(found, size, after, (one): ImplementerEdgeModel => ({
    cursor: encodeCursor(direction, [1, one.issuedOn ?? '', one.id]),
    ...{ id: one.id, distance: 1, ways: [ends(one.id)], kinds },
  }));
  return { ...connection, totalCount: total, truncated: false };
}

function steps(way: Way): [string, string][] {
  return way.slice(1).map((to, index) => [way[index] as string, to]);
}

async function hop(from: string, to: string, proofs: ReturnType<ApiContext['loaders']['proofs']>): Promise<HopModel> {
  const proof = strongestProof(await proofs.load(`${from} ${to}`));
  if (!proof) throw new Error(`no edge leads from ${from} to ${to}, though a way was found along it`);
  return { from, to, proof };
}

export const implementationResolvers: Resolvers = {
  Document: {
    implementers: implementationField('implementers'),
    implements: implementationField('implements'),
  },
  ImplementerEdge: {
    node: ({ id }, _args, context) => documentAt(id, context),
    paths: ({ ways, kinds }, { atMost }, { loaders }) => {
      if (atMost < 1 || atMost > MOST_WAYS)
        throw new CancuError('WRONG_USE', `atMost: ${atMost} is not between 1 and ${MOST_WAYS}`);
      const proofs = loaders.proofs(kinds);
      const path = (way: Way): Promise<HopModel[]> => Promise.all(steps(way).map(([from, to]) => hop(from, to, proofs)));
      return Promise.all(ways.slice(0, atMost).map(path));
    },
    pathCount: ({ ways }) => ways.length,
  },
  ImplementationHop: {
    document: ({ from }, _args, context) => documentAt(from, context),
    carriesOut: ({ to }, _args, context) => documentAt(to, context),
    how: ({ proof }) => toEnum(proof.how),
    statedBy: ({ proof }, _args, context) => (proof.statedBy == null ? null : documentAt(proof.statedBy, context)),
    spans: ({ proof }) => spansOf(proof),
  },
};
