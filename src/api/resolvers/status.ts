import { gatherDossier, type Dossier } from '../../validity/dossier.js';
import { currentVersion, heirsOn } from '../../validity/heirs.js';
import { statusOn } from '../../validity/status.js';
import { remarkIn, wordsOf } from '../../words/sentence.js';
import type { ApiContext } from '../context.js';
import { knowledgeOf } from '../dossiers.js';
import { fromLanguage, toEnum } from '../enums.js';
import type { Resolvers } from '../generated/schema.js';
import { allThere } from '../loader.js';
import { documentAt } from './document.js';

function dossierOf(id: string, context: ApiContext): Promise<Dossier> {
  return gatherDossier(knowledgeOf(context), { documents: [id] });
}

export const statusResolvers: Resolvers = {
  Document: {
    status: async ({ id }, { asOf, provision }, context) =>
      statusOn(id, { asOf: asOf ?? context.today, provision: provision ?? null }, await dossierOf(id, context)),
    currentVersion: async ({ id }, { asOf }, context) => {
      const current = currentVersion(id, asOf ?? context.today, await dossierOf(id, context));
      return current === null ? null : documentAt(current, context);
    },
    currentVersions: async ({ id }, { asOf }, context) => {
      const { current } = heirsOn(id, asOf ?? context.today, await dossierOf(id, context));
      return allThere(current.map((one) => documentAt(one, context)));
    },
  },
  DocumentStatus: {
    value: ({ value }) => toEnum(value),
    because: ({ because }) => [...because],
    claims: ({ claims }) => [...claims],
    contradictions: ({ contradictions }) => [...contradictions],
  },
  Reason: {
    statement: ({ statement }, { language }) => wordsOf(statement, fromLanguage(language)),
    source: ({ source }, { language }) => remarkIn(source, fromLanguage(language)),
    known: ({ known }) => toEnum(known),
    rule: ({ rule }) => toEnum(rule),
    document: ({ document }, _args, { loaders }) => (document === null ? null : loaders.document.load(document)),
  },
};
