import { CancuError } from '../errors/cancu-error.js';
import type { CheckReport, Finding } from '../findings/report.js';
import { annotateDocx, type DocxComment } from './annotate-docx.js';

/** A finding that has no comment, and why. */
export interface UnplacedFinding {
  readonly finding: Finding;
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
export async function annotateReport(bytes: Uint8Array, name: string, report: CheckReport, date: Date): Promise<AnnotatedReport> {
  const { text } = report;
  if (text === null) {
    throw new CancuError(
      'BAD_INPUT',
      `${name}: the report counts in the file's own characters, so it is of no Word file. Check the .docx.`,
    );
  }
  const groups = byPlace(report.findings);
  const comments = groups.map((findings) => commentOn(findings, date));
  const { bytes: annotated, unplaced, warnings } = await annotateDocx(name, bytes, { text, comments });
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
function byPlace(findings: readonly Finding[]): (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { citation, start, end } = finding;
    const key = citation === null ? `${start}-${end}` : `c${citation}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

function commentOn(findings: readonly Finding[], date: Date): DocxComment {
  return {
    start: Math.min(...findings.map(({ start }) => start)),
    end: Math.max(...findings.map(({ end }) => end)),
    paragraphs: findings.map(paragraphOf),
    author: AUTHOR,
    date,
  };
}

const SEVERITY = { error: 'Error', warning: 'Warning', note: 'Note' } as const;

function paragraphOf({ severity, message, suggestion }: Finding): string {
  const said = `${SEVERITY[severity]}: ${message}`;
  return suggestion === null ? said : `${said}${/[.!?]$/u.test(message) ? '' : '.'} Suggested: ${suggestion}`;
}
