import { createHash } from 'node:crypto';
import type { Artifact, Invocation, Location, Log, Notification, PhysicalLocation, Region, Result } from 'sarif';
import { collapse } from '../../text/fold.js';
import type { Language } from '../../words/language.js';
import { wording } from '../../words/sentence.js';
import type { Severity } from '../report.js';
import type { WordedFinding, WordedNotJudged } from '../worded.js';
import { nameOf, suggestedBy, when, type Checked } from './checked.js';
import { safeJson } from '../../text/safe-json.js';
import { linesOf, type Lines } from './lines.js';
import { oneLine } from '../../text/visible.js';
import { NOT_JUDGED, ruleIndexOf, rulesIn } from './sarif-rules.js';
import { fileUri, mimeTypeOf } from './sarif-uri.js';
import { repairOf } from './repair.js';
import { summaryInWords } from './summary.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * The reports of one run as SARIF 2.1.0, whatever the number of files. Regions count UTF-16 code units. Text that was made while
 * reading (docx, pdf, html, old encodings) is an artifact of its own inside that of the file, with its contents: a text region
 * must not point into a binary file (3.30.1), and viewers show the contents that are embedded.
 *
 * @param version of cancu
 * @param language of the rules; that of the reports, if there are any
 */
export function checkSarif(
  checked: readonly Checked[],
  version: string,
  language: Language = checked[0]?.report.language ?? 'en',
): string {
  const files = filesOf(checked);
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'cancu', version, semanticVersion: version, language, rules: rulesIn(language) } },
        columnKind: 'utf16CodeUnits',
        artifacts: files.flatMap((one) => one.artifacts),
        invocations: [invocationOf(files)],
        results: files.flatMap(resultsOf),
      },
    ],
  };
  return safeJson(log);
}

/** A file, and where in the log it and its text stand. */
interface File extends Checked {
  readonly lines: Lines;
  readonly artifacts: readonly Artifact[];
  /** Index of the file's artifact, and of that which the offsets count; the same where the text is the file's own. */
  readonly whole: number;
  readonly read: number;
}

function filesOf(checked: readonly Checked[]): File[] {
  let next = 0;
  return checked.map((one) => {
    const artifacts = artifactsOf(one, next);
    const file = { ...one, lines: linesOf(one.text), artifacts, whole: next, read: next + artifacts.length - 1 };
    next += artifacts.length;
    return file;
  });
}

function artifactsOf({ file, text, report }: Checked, index: number): Artifact[] {
  const { document, asOf, registryAsOf, summary } = report;
  const whole: Artifact = {
    location: { uri: fileUri(file), index },
    mimeType: mimeTypeOf(file),
    roles: ['analysisTarget'],
    description: { text: message(nameOf(report)) },
    properties: { documentId: document.documentId, asOf, registryAsOf, summary },
  };
  if (report.text === null) return [{ ...whole, encoding: 'utf-8' }];
  const read: Artifact = {
    location: { uri: textUri(file), index: index + 1 },
    parentIndex: index,
    mimeType: 'text/plain',
    description: { text: wording(report.language)('report.read-text') },
    contents: { text },
  };
  return [whole, read];
}

/** The read text has no path inside its file: it is named after it. */
function textUri(file: string): string {
  return `${fileUri(file).split('/').at(-1)}.txt`;
}

function invocationOf(files: readonly File[]): Invocation {
  return { executionSuccessful: true, toolExecutionNotifications: files.flatMap(notificationsOf) };
}

/** What the reading could not make out, and what the check does not say. */
function notificationsOf({ file, whole, report }: File): Notification[] {
  const locations: Location[] = [{ physicalLocation: { artifactLocation: { uri: fileUri(file), index: whole } } }];
  return [
    ...report.warnings.map((text): Notification => ({ level: 'warning', message: { text: message(text) }, locations })),
    { level: 'note', message: { text: message(summaryInWords(report).join(' ')) }, locations },
  ];
}

function resultsOf(file: File): Result[] {
  const seen = new Map<string, number>();
  return [
    ...file.report.findings.map((one) => findingResult(one, file, seen)),
    ...file.report.notJudged.map((one) => openResult(one, file, seen)),
  ];
}

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', note: 'note' };

function findingResult(finding: WordedFinding, file: File, seen: Map<string, number>): Result {
  const { kind, severity, documentId, agencyId, suggestion, suggestionKind, since, atSigning, because, id, page } = finding;
  const { language } = file.report;
  const say = wording(language);
  const suggested = suggestedBy(finding, language);
  const words = [
    sentence(oneLine(finding.message, 1000)),
    ...(suggested === null
      ? []
      : [say('report.suggestion-is', { ...suggested, words: sentence(oneLine(suggested.words, 1000)) })]),
    ...when(finding, language).map((one) => sentence(`${one.slice(0, 1).toUpperCase()}${one.slice(1)}`)),
  ];
  const fix = file.report.text === null ? repairOf(finding) : null;
  return {
    ...commonOf(kind, finding, page, file),
    level: LEVELS[severity],
    message: { text: message(words.join(' ')) },
    partialFingerprints: fingerprint([kind, collapse(finding.surface), documentId ?? agencyId ?? ''], seen),
    ...(fix === null ? {} : { fixes: [fixOf(fix, finding, file)] }),
    properties: { id, documentId, agencyId, suggestion, suggestionKind, since, atSigning, because },
  };
}

/** The tool found too little to decide: that is what `open` means (3.27.9), and its level has to be `none`. */
function openResult(one: WordedNotJudged, file: File, seen: Map<string, number>): Result {
  return {
    ...commonOf(NOT_JUDGED, one, undefined, file),
    kind: 'open',
    level: 'none',
    message: { text: message(wording(file.report.language)('report.open', { why: sentence(oneLine(one.why)) })) },
    partialFingerprints: fingerprint([NOT_JUDGED, collapse(one.surface), one.whyInEnglish], seen),
  };
}

type Place = WordedFinding | WordedNotJudged;
type Common = Pick<Result, 'ruleId' | 'ruleIndex' | 'locations' | 'analysisTarget'>;

function commonOf(ruleId: string, span: Place, page: number | undefined, file: File): Common {
  const location: Location = {
    physicalLocation: physical(span, file),
    ...(page === undefined
      ? {}
      : { logicalLocations: [{ name: String(page), fullyQualifiedName: `page ${page}`, kind: 'page' }] }),
  };
  return {
    ruleId,
    ruleIndex: ruleIndexOf(ruleId),
    locations: [location],
    ...(file.read === file.whole ? {} : { analysisTarget: { uri: fileUri(file.file), index: file.whole } }),
  };
}

function physical(span: Place, file: File): PhysicalLocation {
  const uri = file.read === file.whole ? fileUri(file.file) : textUri(file.file);
  return { artifactLocation: { uri, index: file.read }, region: { ...regionOf(span, file), ...snippetOf(span, file) } };
}

function regionOf({ start, end }: Place, { lines }: File): Region {
  const { start: from, end: to } = lines.of({ start, end });
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}

/** A snippet is the whole region or nothing (3.30.13); pages of it help nobody. */
const LONGEST_SNIPPET = 2000;

/** What stands in the text: the surface of a body may be its name put right. */
function snippetOf({ start, end }: Place, { text }: File): Pick<Region, 'snippet'> {
  return end - start > LONGEST_SNIPPET ? {} : { snippet: { text: text.slice(start, end) } };
}

function fixOf(repair: string, span: WordedFinding, file: File): NonNullable<Result['fixes']>[number] {
  return {
    description: { text: message(wording(file.report.language)('report.put', { words: oneLine(repair) })) },
    artifactChanges: [
      {
        artifactLocation: { uri: fileUri(file.file), index: file.read },
        replacements: [{ deletedRegion: regionOf(span, file), insertedContent: { text: repair } }],
      },
    ],
  };
}

/** Stays the same when text is inserted elsewhere: what is said of which words, and for which time in the file. */
function fingerprint(parts: readonly string[], seen: Map<string, number>): Record<string, string> {
  const key = parts.join('\u0000').normalize('NFC');
  const nth = seen.get(key) ?? 0;
  seen.set(key, nth + 1);
  return { 'cancuFinding/v1': createHash('sha256').update(`${key}\u0000${nth}`).digest('hex') };
}

/** Braces are placeholders (3.11.5) and `[…](…)` is a link (3.11.6): neither comes out of a document. */
function message(text: string): string {
  return oneLine(text, 4000).replace(/[{}]/gu, '$&$&').replaceAll('](', '] (');
}

function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
