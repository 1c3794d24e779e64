import { CancuError } from '../../errors/cancu-error.js';
import { occurrencesOf } from '../../time/recurrence.js';
import { collapse } from '../../text/fold.js';
import { connectionOf, pageSize } from '../connection.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import type { Resolvers } from '../generated/schema.js';
import { intervalOf } from '../../time/partial-date.js';
import { documentAt } from './document.js';

const LONGEST_YEARS = 10;

const BEHIND_ALL = '\uffff';

/**
 * Between which sort keys the deadlines of a span of days lie. A key begins with the day as far as it is known, so `2024` stands
 * before all days of that year; recurring ones stand anywhere, whatever the span.
 */
function stretchOf(dueFrom: string | null, dueBefore: string | null, recurring: boolean | null): { from: string; to: string } {
  if (recurring !== false) return { from: '', to: BEHIND_ALL };
  return { from: dueFrom?.slice(0, 4) ?? '', to: dueBefore ?? BEHIND_ALL };
}

export const deadlineResolvers: Resolvers = {
  Query: {
    deadlines: async (_root, { filter, first, after }, { reader }) => {
      const size = pageSize(first, 50);
      const [sortKey] = (decodeCursor('deadlines', after, ['string']) ?? ['']) as [string];
      const dueFrom = filter?.dueFrom == null ? null : intervalOf(filter.dueFrom).from;
      const dueBefore = filter?.dueBefore == null ? null : intervalOf(filter.dueBefore).from;
      const recurring = filter?.recurring ?? null;
      const stretch = stretchOf(dueFrom, dueBefore, recurring);
      const rows = await reader.read('deadline/page', {
        documentId: filter?.document ?? null,
        agencyIds: filter?.agencies ?? null,
        ...{ dueFrom, dueBefore, recurring },
        after: stretch.from > sortKey ? stretch.from : sortKey,
        before: stretch.to,
        limit: size + 1,
      });
      return connectionOf(rows, size, after, ({ deadline }) => ({
        cursor: encodeCursor('deadlines', [deadline.sortKey]),
        node: deadline,
      }));
    },
  },
  Document: {
    deadlines: async ({ id }, _args, { loaders }) => [...(await loaders.deadlines.load(id))],
  },
  Deadline: {
    document: ({ documentId }, _args, context) => documentAt(documentId, context),
    span: ({ start, end, surface }) => ({ start, end, text: collapse(surface) }),
    occurrences: ({ recurrence }, { from, before }) => {
      const span = { from: intervalOf(from).from ?? from, to: intervalOf(before).from ?? before };
      if (Number(span.to.slice(0, 4)) - Number(span.from.slice(0, 4)) > LONGEST_YEARS) {
        throw new CancuError('WRONG_USE', `occurrences: from ${from} before ${before} is longer than ${LONGEST_YEARS} years`);
      }
      return recurrence == null ? [] : occurrencesOf(recurrence, span);
    },
    assignments: async ({ id }, _args, { loaders }) => [...(await loaders.deadlineAssignments.load(id))],
  },
};
