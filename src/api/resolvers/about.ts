import type { Registry } from '../../registry/registry.js';
import { readAccuracy, type MeasuredSet } from '../accuracy.js';
import { toEnum } from '../enums.js';
import type { Resolvers } from '../generated/schema.js';
import { remarks } from './remarks.js';

/** Of one version of the program, and so the same as long as it runs. */
let accuracy: readonly MeasuredSet[] | null = null;

export const aboutResolvers: Resolvers = {
  Query: {
    // each part counts for itself, and only where it is asked for
    about: () => ({}),
  },
  About: {
    holdings: () => ({}),
    registry: (_about, _args, { registry }) => ({
      asOf: registry.asOf,
      documents: registry.catalogue.documents.size,
      relations: registry.catalogue.relations.length,
      sources: sourcesOf(registry),
    }),
    accuracy: () => (accuracy ??= readAccuracy()).map((one) => ({ ...one, set: toEnum(one.set), measures: [...one.measures] })),
  },
  RegistrySource: { source: remarks.source },
  Holdings: {
    documents: async (_holdings, _args, { loaders }) => (await loaders.holdings.load('documents'))['documents'] ?? 0,
    read: async (_holdings, _args, { loaders }) => (await loaders.holdings.load('documents'))['read'] ?? 0,
    citations: async (_holdings, _args, { loaders }) => {
      const { resolved = 0, ambiguous = 0, unknown = 0 } = await loaders.holdings.load('citations');
      return { total: resolved + ambiguous + unknown, resolved, ambiguous, unknown };
    },
    assignments: async (_holdings, _args, { loaders }) => (await loaders.holdings.load('assignments'))['assignments'] ?? 0,
    deadlines: async (_holdings, _args, { loaders }) => (await loaders.holdings.load('deadlines'))['deadlines'] ?? 0,
  },
};

const FACTS = ['documents', 'relations', 'successions'] as const;

/** The most frequent first, those as frequent by name. */
function sourcesOf({ lines }: Registry): { source: string; facts: number }[] {
  const counts = new Map<string, number>();
  for (const file of FACTS) {
    for (const { record } of lines[file]) counts.set(record.source, (counts.get(record.source) ?? 0) + 1);
  }
  return [...counts]
    .map(([source, facts]) => ({ source, facts }))
    .sort((a, b) => b.facts - a.facts || (a.source < b.source ? -1 : 1));
}
