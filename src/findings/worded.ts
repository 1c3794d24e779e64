import { keptIn, remarkIn, wordsOf } from '../words/sentence.js';
import type { Language } from '../words/language.js';
import type { StatusReason } from '../validity/reason.js';
import type { CheckReport, Finding, NotJudged } from './report.js';

/** A report in the words of one language: what is printed. */
export interface WordedReport extends Omit<CheckReport, 'findings' | 'notJudged'> {
  readonly language: Language;
  readonly findings: readonly WordedFinding[];
  readonly notJudged: readonly WordedNotJudged[];
}

export interface WordedFinding extends Omit<Finding, 'message' | 'because'> {
  readonly message: string;
  readonly because: readonly WordedReason[];
}

export interface WordedReason extends Omit<StatusReason, 'statement'> {
  readonly statement: string;
}

export interface WordedNotJudged extends Omit<NotJudged, 'why'> {
  readonly why: string;
  /** What tells it from others in whatever language it is printed. */
  readonly whyInEnglish: string;
}

export function wordedReport(report: CheckReport, language: Language): WordedReport {
  return {
    ...report,
    language,
    findings: report.findings.map((one) => wordedFinding(one, language)),
    notJudged: report.notJudged.map((one) => ({
      ...one,
      why: wordsOf(one.why, language),
      whyInEnglish: wordsOf(one.why, 'en'),
    })),
    warnings: keptIn(report.warnings, language),
  };
}

export function wordedFinding(finding: Finding, language: Language): WordedFinding {
  const because = finding.because.map((one) => wordedReason(one, language));
  return { ...finding, message: wordsOf(finding.message, language), because };
}

export function wordedReason(reason: StatusReason, language: Language): WordedReason {
  return { ...reason, statement: wordsOf(reason.statement, language), source: remarkIn(reason.source, language) };
}
