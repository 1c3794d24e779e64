import type { RelationType } from '../../registry/records.js';
import { connectionOf, pageSize } from '../connection.js';
import type { ApiContext } from '../context.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import { toEnum } from '../enums.js';
import type { Resolvers } from '../generated/schema.js';
import type { DocumentModel, RelationModel } from '../models.js';
import { spansOf } from '../spans.js';
import { documentAt } from './document.js';
import { editAt } from './edit.js';
import { remarks } from './remarks.js';

/** The names of each relation from its two ends. */
const ENDS = {
  replaces: ['REPLACES', true],
  replacedBy: ['REPLACES', false],
  repeals: ['REPEALS', true],
  repealedBy: ['REPEALS', false],
  amends: ['AMENDS', true],
  amendedBy: ['AMENDS', false],
  corrects: ['CORRECTS', true],
  correctedBy: ['CORRECTS', false],
  continues: ['CONTINUES', true],
  continuedBy: ['CONTINUES', false],
  guides: ['GUIDES', true],
  guidedBy: ['GUIDES', false],
  promulgates: ['PROMULGATES', true],
  promulgatedBy: ['PROMULGATES', false],
  basedOn: ['BASED_ON', true],
  basisOf: ['BASED_ON', false],
  consolidates: ['CONSOLIDATES', true],
  consolidatedBy: ['CONSOLIDATES', false],
  suspends: ['SUSPENDS', true],
  suspendedBy: ['SUSPENDS', false],
} as const satisfies Record<string, readonly [RelationType, boolean]>;

interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

function relationField(name: keyof typeof ENDS) {
  const [type, outgoing] = ENDS[name];
  return async ({ id }: DocumentModel, { first, after }: PageArgs, { loaders }: ApiContext) => {
    const size = pageSize(first, 20);
    const [afterId] = (decodeCursor(name, after, ['string']) ?? ['']) as [string];
    const { page, total } = await loaders.relations({ outgoing, type, after: afterId, limit: size + 1 }).load(id);
    const connection = connectionOf(page, size, after, (row) => ({
      cursor: encodeCursor(name, [row.id]),
      relation: { ...row, origin: id, outgoing } satisfies RelationModel,
    }));
    return { ...connection, totalCount: total };
  };
}

export const relationResolvers: Resolvers = {
  Document: Object.fromEntries(Object.keys(ENDS).map((name) => [name, relationField(name as keyof typeof ENDS)])),
  RelationEdge: {
    node: ({ relation }, _args, context) => documentAt(relation.other, context),
  },
  Relation: {
    from: ({ origin, other, outgoing }, _args, context) => documentAt(outgoing ? origin : other, context),
    to: ({ origin, other, outgoing }, _args, context) => documentAt(outgoing ? other : origin, context),
    scope: ({ scope }) => (scope == null ? null : toEnum(scope)),
    known: ({ known }) => toEnum(known),
    ...remarks,
    statedBy: ({ statedBy }, _args, context) => (statedBy == null ? null : documentAt(statedBy, context)),
    spans: (relation) => spansOf(relation),
    edit: ({ editId }, _args, context) => editAt(editId, context),
    withdrawn: ({ withdrawn }) => withdrawn ?? false,
    withdrawnBy: ({ withdrawnBy }, _args, context) => editAt(withdrawnBy, context),
  },
};
