import { copiedErrors } from '../../findings/copied.js';
import { connectionOf, pageSize } from '../connection.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import { fromEnums, toEnum } from '../enums.js';
import type { Resolvers } from '../generated/schema.js';

const MOST_SHOWN = 100;

export const copiedResolvers: Resolvers = {
  Query: {
    copiedErrors: async (_root, { asOf, kinds, first, after }, { reader, today }) => {
      const size = pageSize(first, 20);
      const [symbols, dates, dead] = await Promise.all([
        reader.read('copied/wrong-symbols', {}),
        reader.read('copied/wrong-dates', {}),
        reader.read('copied/dead-bases', { asOf: asOf ?? today }),
      ]);
      const wanted = fromEnums(kinds);
      const errors = copiedErrors({ 'symbol-repaired': symbols, 'date-mismatch': dates, 'dead-at-signing': dead }).filter(
        ({ kind }) => wanted === null || wanted.includes(kind),
      );
      const [from] = (decodeCursor('copiedErrors', after, ['number']) ?? [0]) as [number];
      const rows = errors.slice(from, from + size + 1).map((node, index) => ({ node, index }));
      const connection = connectionOf(rows, size, after, ({ node, index }) => ({
        cursor: encodeCursor('copiedErrors', [from + index + 1]),
        node,
      }));
      return { ...connection, totalCount: errors.length };
    },
  },
  CopiedError: {
    kind: ({ kind }) => toEnum(kind),
    count: ({ bearers }) => bearers.length,
    earliest: ({ bearers: [earliest] }) => {
      if (!earliest) throw new Error('an error that nobody has');
      return earliest;
    },
    citations: ({ citations }) => citations.slice(0, MOST_SHOWN),
  },
};
