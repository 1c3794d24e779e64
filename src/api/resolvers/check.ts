import { checkAgainstGraph } from '../../findings/check-document.js';
import { readDraft } from '../../extraction/read-document.js';
import { collapse } from '../../text/fold.js';
import { fromEnums, toEnum } from '../enums.js';
import type { Resolvers } from '../generated/schema.js';

export const checkResolvers: Resolvers = {
  Query: {
    check: (_root, { text, asOf, place, date }, { reader, registry, today }) =>
      checkAgainstGraph(readDraft(text, { place: place ?? null, date: date ?? null }, registry), asOf ?? today, reader, registry),
  },
  CheckReport: {
    findings: ({ findings }, { kinds, severities }) => {
      const [wantedKinds, wantedSeverities] = [fromEnums(kinds), fromEnums(severities)];
      return findings.filter(
        ({ kind, severity }) =>
          (wantedKinds === null || wantedKinds.includes(kind)) &&
          (wantedSeverities === null || wantedSeverities.includes(severity)),
      );
    },
    notJudged: ({ notJudged }) => [...notJudged],
    warnings: ({ warnings }) => [...warnings],
  },
  CheckFinding: {
    kind: ({ kind }) => toEnum(kind),
    severity: ({ severity }) => toEnum(severity),
    span: ({ start, end, surface }) => ({ start, end, text: collapse(surface) }),
    refersTo: ({ documentId }, _args, { loaders }) => (documentId === null ? null : loaders.document.load(documentId)),
    agency: ({ agencyId }, _args, { loaders }) => (agencyId === null ? null : loaders.agency.load(agencyId)),
    because: ({ because }) => [...because],
  },
  NotJudged: { span: ({ start, end, surface }) => ({ start, end, text: surface }) },
};
