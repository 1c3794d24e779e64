import { GraphQLError } from 'graphql';
import { checkSlug, readDraft } from '../../extraction/read-document.js';
import { resolutionOf } from '../../extraction/resolution-of.js';
import { checkAgainstGraph } from '../../findings/check-document.js';
import { collapse } from '../../text/fold.js';
import { wordingErrors } from '../../errors/cancu-error.js';
import { keptIn, wordsOf } from '../../words/sentence.js';
import type { ApiContext } from '../context.js';
import { fromEnums, fromLanguage, toEnum } from '../enums.js';
import type { QueryCheckArgs, Resolvers } from '../generated/schema.js';
import { givenFile } from '../given-file.js';
import type { CheckReportModel } from '../models.js';
import { annotatedFile, reportAs } from '../report-files.js';

/** A longer text is for the command line: as much as a request without a file can carry. */
const MOST_CHARACTERS = 1024 * 1024;

/** What a text that was pasted is called in the files that are made of its report. */
const PASTED = 'draft.txt';

type Asked = Omit<QueryCheckArgs, 'text' | 'file' | 'language'>;

async function checkText(text: string, { asOf, place, date }: Asked, context: ApiContext): Promise<CheckReportModel> {
  const { reader, registry, today } = context;
  const parsed = readDraft(text, { place: place ?? null, date: date ?? null }, registry);
  const report = await checkAgainstGraph(parsed, asOf ?? today, reader, registry);
  return { file: PASTED, text, report, source: null };
}

async function checkFile(
  given: Parameters<typeof givenFile>[0],
  { asOf, place = null, date = null }: Asked,
  { files, reader, registry, today, mostFileBytes, signal }: ApiContext,
): Promise<CheckReportModel> {
  checkSlug(place, registry);
  const source = givenFile(given, mostFileBytes);
  const request = { file: source, asOf: asOf ?? today, place, date, mostCharacters: MOST_CHARACTERS };
  const report = await files.check(request, reader, signal);
  // where the report holds no text, it is the file's own, less a byte-order mark
  return { file: source.name, text: report.text ?? new TextDecoder('utf-8').decode(source.bytes), report, source };
}

export const checkResolvers: Resolvers = {
  Query: {
    check: (_root, { text, file, language, ...asked }, context) => {
      const inWords = fromLanguage(language);
      if (text != null && file == null) return wordingErrors(inWords, () => checkText(text, asked, context));
      if (file != null && text == null) return wordingErrors(inWords, () => checkFile(file, asked, context));
      const got = text == null ? 'neither is' : 'both are';
      throw new GraphQLError(`check takes a text or a file; ${got} given here`, { extensions: { code: 'BAD_USER_INPUT' } });
    },
    mostFileBytes: (_root, _args, { mostFileBytes }) => mostFileBytes,
  },
  CheckReport: {
    document: ({ report }) => report.document,
    asOf: ({ report }) => report.asOf,
    registryAsOf: ({ report }) => report.registryAsOf,
    findings: ({ report: { findings } }, { kinds, severities }) => {
      const [wantedKinds, wantedSeverities] = [fromEnums(kinds), fromEnums(severities)];
      return findings.filter(
        ({ kind, severity }) =>
          (wantedKinds === null || wantedKinds.includes(kind)) &&
          (wantedSeverities === null || wantedSeverities.includes(severity)),
      );
    },
    notJudged: ({ report }) => [...report.notJudged],
    citations: ({ report }) => [...report.citations],
    summary: ({ report }) => report.summary,
    warnings: ({ report }, { language }) => keptIn(report.warnings, fromLanguage(language)),
    as: (checked, { format, language }) => reportAs(checked, format, fromLanguage(language)),
    annotated: (checked, { language }, context) => {
      const inWords = fromLanguage(language);
      return wordingErrors(inWords, () => annotatedFile(checked, inWords, context));
    },
  },
  CheckFinding: {
    kind: ({ kind }) => toEnum(kind),
    severity: ({ severity }) => toEnum(severity),
    suggestionKind: ({ suggestionKind }) => (suggestionKind === null ? null : toEnum(suggestionKind)),
    span: ({ start, end, surface }) => ({ start, end, text: collapse(surface) }),
    message: ({ message }, { language }) => wordsOf(message, fromLanguage(language)),
    refersTo: ({ documentId }, _args, { loaders }) => (documentId === null ? null : loaders.document.load(documentId)),
    agency: ({ agencyId }, _args, { loaders }) => (agencyId === null ? null : loaders.agency.load(agencyId)),
    because: ({ because }) => [...because],
  },
  CheckedCitation: {
    span: ({ start, end, surface }) => ({ start, end, text: collapse(surface) }),
    resolution: (citation) => toEnum(resolutionOf(citation)),
    refersTo: ({ documentId }, _args, { loaders }) => (documentId === null ? null : loaders.document.load(documentId)),
  },
  NotJudged: {
    span: ({ start, end, surface }) => ({ start, end, text: surface }),
    why: ({ why }, { language }) => wordsOf(why, fromLanguage(language)),
  },
};
