import { CancuError } from '../../errors/cancu-error.js';
import { subjectFromGraph } from '../../findings/from-graph.js';
import { signingDay, wasSo } from '../../findings/signing-day.js';
import { DEEPEST_IMPACT, findImpact, type Resting } from '../../graph/impact.js';
import { groupBy } from '../../text/group.js';
import { dayBefore, isFullDate } from '../../time/partial-date.js';
import { gatherDossier, type Dossier } from '../../validity/dossier.js';
import { heirsOn } from '../../validity/heirs.js';
import { statusOn } from '../../validity/status.js';
import { connectionOf, pageSize } from '../connection.js';
import type { ApiContext } from '../context.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import { knowledgeOf } from '../dossiers.js';
import type { Resolvers } from '../generated/schema.js';
import { allThere } from '../loader.js';
import type { ImpactModel } from '../models.js';
import { documentAt, documentById } from './document.js';

export const impactResolvers: Resolvers = {
  Query: {
    impact: async (_root, { of, asOf, maxDepth }, context) => {
      const depth = maxDepth;
      if (depth < 1 || depth > DEEPEST_IMPACT)
        throw new CancuError('WRONG_USE', `maxDepth: ${depth} is not between 1 and ${DEEPEST_IMPACT}`);
      const document = await documentById(of, context);
      if (!document) return null;
      const [dossier, { resting, truncated }] = await Promise.all([
        gatherDossier(knowledgeOf(context), { documents: [document.id] }),
        findImpact(context.reader, document.id, depth),
      ]);
      const day = asOf ?? context.today;
      const after = statusOn(document.id, { asOf: day }, dossier);
      // its own beginning is no change of anything that rests on it
      const changed = after.value === 'in-force' ? null : after.since;
      const eve = changed === null ? null : dayBefore(changed);
      const signed = await signedAfter(resting, changed, context);
      return {
        ...{ document, after, resting, truncated },
        before: eve === null ? null : statusOn(document.id, { asOf: eve }, dossier),
        instead: heirsOn(document.id, day, dossier).current,
        signedAfter: (one: Resting) => signed.get(one) ?? null,
      };
    },
  },
  Impact: {
    instead: ({ instead }, _args, context) => allThere(instead.map((id) => documentAt(id, context))),
    depths: ({ resting, signedAfter: isAfter }: ImpactModel) =>
      [...groupBy(resting, (one) => one.depth)].map(([depth, all]) => ({
        depth,
        documents: all.length,
        citations: all.reduce((sum, { citations }) => sum + citations.length, 0),
        assignments: all.reduce((sum, { assignments }) => sum + assignments.length, 0),
        signedBefore: all.filter((one) => isAfter(one) === false).length,
        signedAfter: all.filter((one) => isAfter(one) === true).length,
      })),
    resting: ({ resting, signedAfter: isAfter }, { depth, first, after }) => {
      const size = pageSize(first, 20);
      const asked = resting.filter((one) => depth == null || one.depth === depth);
      const [from] = (decodeCursor('impact', after, ['number']) ?? [0]) as [number];
      const connection = connectionOf(
        asked.slice(from, from + size + 1).map((one, index) => ({ one, index })),
        size,
        after,
        ({ one, index }) => ({
          ...one,
          cursor: encodeCursor('impact', [from + index + 1]),
          node: one.document,
          signedAfter: isAfter(one),
        }),
      );
      return { ...connection, totalCount: asked.length };
    },
  },
  ImpactEdge: {
    through: ({ through }, _args, context) => allThere(through.map((id) => documentAt(id, context))),
    citations: ({ citations }) => [...citations],
    assignments: ({ assignments }) => [...assignments],
  },
};

/** Whether each was signed when the status had changed; of one without a day of its own, what it cites and sets as due tell. */
async function signedAfter(
  resting: readonly Resting[],
  since: string | null,
  { loaders, registry }: ApiContext,
): Promise<Map<Resting, boolean | null>> {
  const answers = resting.map(async (one) => {
    const { document } = one;
    const citations = isFullDate(document.issuedOn) ? [] : await loaders.keptCitations.load(document.id);
    const subject = subjectFromGraph({ document, citations, agencies: [], deadlines: [] });
    return [one, wasSo(since, signingDay(subject, NOTHING_ELSE, registry.asOf))] as const;
  });
  return new Map(await Promise.all(answers));
}

const NOTHING_ELSE: Dossier = { documents: new Map(), agencies: new Map(), regimes: [] };
