import { badFile } from '../errors/bad-file.js';
import { suggestedBy } from '../findings/formats/checked.js';
import type { WordedFinding, WordedReport } from '../findings/worded.js';
import type { Language } from '../words/language.js';
import { say, wording } from '../words/sentence.js';
import { annotateDocx, type DocxComment } from './annotate-docx.js';

/** A finding that has no comment, and why. */
export interface UnplacedFinding {
  readonly finding: WordedFinding;
  readonly why: string;
}

export interface AnnotatedReport {
  readonly bytes: Uint8Array;
  /** How many comments were put in. Findings on one citation share one. */
  readonly comments: number;
  readonly unplaced: readonly UnplacedFinding[];
  /** For people. */
  readonly warnings: readonly string[];
}

const AUTHOR = 'cancu';

/**
 * The Word file that was checked, with a comment on each citation, body and deadline that something was found about.
 *
 * @param name what errors call the file
 * @param date what the comments are dated with
 * @throws CancuError BAD_INPUT where the file is not the one the report is of, or cannot be written again as it was
 */
export async function annotateReport(
  bytes: Uint8Array,
  name: string,
  report: WordedReport,
  date: Date,
): Promise<AnnotatedReport> {
  const { text, language } = report;
  if (text === null) throw badFile(name, say('copy.no-word'));
  const groups = byPlace(report.findings);
  const comments = groups.map((findings) => commentOn(findings, date, language));
  const { bytes: annotated, unplaced, warnings } = await annotateDocx(name, bytes, { text, comments, language });
  return {
    bytes: annotated,
    comments: unplaced.filter((why) => why === null).length,
    unplaced: groups.flatMap((findings, index) => {
      const why = unplaced[index] ?? null;
      return why === null ? [] : findings.map((finding) => ({ finding, why }));
    }),
    warnings,
  };
}

/** Findings on one citation together; others where they are about the same words. */
function byPlace(findings: readonly WordedFinding[]): (readonly WordedFinding[])[] {
  const groups = new Map<string, WordedFinding[]>();
  for (const finding of findings) {
    const { citation, start, end } = finding;
    const key = citation === null ? `${start}-${end}` : `c${citation}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

function commentOn(findings: readonly WordedFinding[], date: Date, language: Language): DocxComment {
  return {
    start: Math.min(...findings.map(({ start }) => start)),
    end: Math.max(...findings.map(({ end }) => end)),
    paragraphs: findings.map((one) => paragraphOf(one, language)),
    author: AUTHOR,
    date,
    language,
  };
}

function paragraphOf(finding: WordedFinding, language: Language): string {
  const say = wording(language);
  const { severity, message } = finding;
  const said = say('comment.finding', { severity, message });
  const suggested = suggestedBy(finding, language);
  if (suggested === null) return said;
  const { label, words } = suggested;
  return say('comment.suggested', { said: `${said}${/[.!?]$/u.test(message) ? '' : '.'}`, label, suggestion: words });
}
