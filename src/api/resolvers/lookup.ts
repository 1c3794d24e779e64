import { lookUp } from '../../graph/look-up.js';
import { keptIn, wordsOf } from '../../words/sentence.js';
import { fromLanguage } from '../enums.js';
import type { Resolvers } from '../generated/schema.js';

export const lookupResolvers: Resolvers = {
  Query: {
    lookup: async (_root, { text, issuedOn, place }, { reader, registry }) => {
      const result = await lookUp(text, { issuedOn: issuedOn ?? null, place: place ?? null }, reader, registry);
      switch (result.kind) {
        case 'resolved':
          return { __typename: 'ResolvedLookup', document: result.document, why: result.why };
        case 'ambiguous':
          return { __typename: 'AmbiguousLookup', candidates: [...result.candidates], totalCount: result.totalCount };
        case 'unknown':
          return { __typename: 'UnknownLookup', text, reason: result.reason };
      }
    },
  },
  ResolvedLookup: { why: ({ why }, { language }) => keptIn(why, fromLanguage(language)) },
  LookupCandidate: { why: ({ why }, { language }) => keptIn(why, fromLanguage(language)) },
  UnknownLookup: { reason: ({ reason }, { language }) => wordsOf(reason, fromLanguage(language)) },
};
