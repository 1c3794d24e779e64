import { copiedErrors, type CopiedError } from '../../findings/copied.js';
import { isOnlySetInCapitals } from '../../findings/of-mention.js';
import { firstDayOf } from '../../time/partial-date.js';
import { connectionOf, pageSize } from '../connection.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import { fromEnums, toEnum } from '../enums.js';
import type { Resolvers } from '../generated/schema.js';

const MOST_SHOWN = 100;

export const copiedResolvers: Resolvers = {
  Query: {
    copiedErrors: async (_root, { asOf, kinds, first, after }, { reader, today }) => {
      const size = pageSize(first, 20);
      const wanted = fromEnums(kinds);
      const ask = <T>(kind: CopiedError['kind'], rows: () => Promise<readonly T[]>): Promise<readonly T[]> =>
        wanted === null || wanted.includes(kind) ? rows() : Promise.resolve([]);
      const [symbols, dates, dead] = await Promise.all([
        ask('symbol-repaired', () => reader.read('copied/wrong-symbols', {})),
        ask('date-mismatch', () => reader.read('copied/wrong-dates', {})),
        ask('dead-at-signing', () => reader.read('copied/dead-bases', { asOf: firstDayOf(asOf ?? today) })),
      ]);
      const errors = copiedErrors({
        'symbol-repaired': symbols.filter(({ citation }) => !isOnlySetInCapitals(citation)),
        'date-mismatch': dates,
        'dead-at-signing': dead,
      });
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
