import { CancuError } from '../../errors/cancu-error.js';
import { findPaths, LONGEST_PATH, type PathOutcome as Outcome } from '../../graph/link-paths.js';
import type { PathOutcome, Resolvers } from '../generated/schema.js';
import type { PathHopModel } from '../models.js';
import { documentAt, documentById } from './document.js';
import { linkFields } from './link.js';

const OUTCOMES: Readonly<Record<Outcome, PathOutcome>> = {
  found: 'FOUND',
  none: 'NOT_LINKED',
  'too-far': 'TOO_FAR',
  'too-many': 'TOO_MANY_LINKS',
};

export const pathResolvers: Resolvers = {
  Document: {
    paths: async ({ id }, { to, kinds, atMost }, context) => {
      if (atMost < 1 || atMost > LONGEST_PATH)
        throw new CancuError('WRONG_USE', `atMost: ${atMost} is not between 1 and ${LONGEST_PATH}`);
      const other = await documentById(to, context);
      if (!other) return null;
      const types = kinds == null ? null : [...kinds];
      return { ...(await findPaths(context.reader, id, other.id, { types, atMost })), to: other, types };
    },
  },
  Paths: {
    outcome: ({ outcome }) => OUTCOMES[outcome],
    distance: ({ paths: [path] }) => (path === undefined ? null : path.length - 1),
    shortest: ({ paths, types }) => paths.map((path) => hopsOf(path, types)),
  },
  PathHop: {
    document: ({ from }, _args, context) => documentAt(from, context),
    next: ({ next }, _args, context) => documentAt(next, context),
    links: async ({ from, next, types }, _args, { loaders }) => {
      const between = loaders.linksBetween(types);
      const [out, back] = await Promise.all([between.load(`${from} ${next}`), between.load(`${next} ${from}`)]);
      return [...(out ? [{ ...out, outgoing: true }] : []), ...(back ? [{ ...back, outgoing: false }] : [])];
    },
  },
  PathLink: linkFields,
};

function hopsOf(path: readonly string[], types: readonly string[] | null): PathHopModel[] {
  return path.slice(1).map((next, index) => ({ from: path[index] as string, next, types }));
}
