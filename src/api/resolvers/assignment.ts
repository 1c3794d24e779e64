import { connectionOf, pageSize } from '../connection.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import { toEnum } from '../enums.js';
import type { Resolvers } from '../generated/schema.js';
import { documentAt } from './document.js';

export const assignmentResolvers: Resolvers = {
  Document: {
    assignments: async ({ id }, { first, after }, { loaders }) => {
      const size = pageSize(first, 20);
      const [ordinal] = (decodeCursor('assignments', after, ['number']) ?? [-1]) as [number];
      const { page, total } = await loaders.assignmentsOf({ after: ordinal, limit: size + 1 }).load(id);
      const connection = connectionOf(page, size, after, (assignment) => ({
        cursor: encodeCursor('assignments', [assignment.ordinal]),
        node: assignment,
      }));
      return { ...connection, totalCount: total };
    },
  },
  Assignment: {
    document: ({ documentId }, _args, context) => documentAt(documentId, context),
    span: ({ start, end, quote }) => ({ start, end, text: quote }),
    addressees: async ({ id }, _args, { loaders }) => {
      const details = await loaders.assignmentDetails.load(id);
      return [...(details?.addressees ?? [])].sort((a, b) => a.position - b.position);
    },
    deadlines: async ({ id }, _args, { loaders }) => {
      const details = await loaders.assignmentDetails.load(id);
      return [...(details?.deadlines ?? [])].sort((a, b) => a.ordinal - b.ordinal);
    },
    citations: async ({ id }, _args, { loaders }) => {
      const details = await loaders.assignmentDetails.load(id);
      return [...(details?.citations ?? [])].sort((a, b) => a.ordinal - b.ordinal);
    },
  },
  Addressee: { role: ({ role }) => toEnum(role) },
};
