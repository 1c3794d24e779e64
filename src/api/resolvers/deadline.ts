import { CancuError } from '../../errors/cancu-error.js';
import { occurrencesOf } from '../../time/recurrence.js';
import { collapse } from '../../text/fold.js';
import { connectionOf, pageSize } from '../connection.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import type { Resolvers } from '../generated/schema.js';
import { intervalOf } from '../../time/partial-date.js';
import { documentAt } from './document.js';

const LONGEST_YEARS = 10;

export const deadlineResolvers: Resolvers = {
  Query: {
    deadlines: async (_root, { filter, first, after }, { reader }) => {
      const size = pageSize(first, 50);
      const [sortKey] = (decodeCursor('deadlines', after, ['string']) ?? ['']) as [string];
      const rows = await reader.read('deadline/page', {
        documentId: filter?.document ?? null,
        agencyIds: filter?.agencies ?? null,
        dueFrom: filter?.dueFrom == null ? null : intervalOf(filter.dueFrom).from,
        dueBefore: filter?.dueBefore == null ? null : intervalOf(filter.dueBefore).from,
        recurring: filter?.recurring ?? null,
        after: sortKey,
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
