import { wording } from '../../words/sentence.js';
import type { Language } from '../../words/language.js';
import type { Finding } from '../report.js';
import type { WordedReport } from '../worded.js';

/** A file that was checked: what every way of printing a report begins from. */
export interface Checked {
  /** The file as the user named it: a path, or a name. */
  readonly file: string;
  /** The text that the offsets of the report count. */
  readonly text: string;
  readonly report: WordedReport;
}

/**
 * The day on which something began to be so, and whether it was so at signing, in words. What has no first day, like a slip of the
 * pen, was so at signing: that needs no words.
 */
export function when({ since, atSigning }: Pick<Finding, 'since' | 'atSigning'>, language: Language): string[] {
  const say = wording(language);
  if (since === null) return atSigning === false ? [say('when.not-yet')] : [];
  const signing = say(atSigning === null ? 'when.unknown' : atSigning ? 'when.already' : 'when.not-yet');
  return [say('when.since', { day: since }), signing];
}

/** Words to paste, and what they are called by how they are meant. */
export interface Suggested {
  readonly label: string;
  readonly words: string;
}

export function suggestedBy(
  { suggestion, suggestionKind }: Pick<Finding, 'suggestion' | 'suggestionKind'>,
  language: Language,
): Suggested | null {
  if (suggestion === null || suggestionKind === null) return null;
  return { label: wording(language)(`suggestion.${suggestionKind}`), words: suggestion };
}

/** `56/KH-UBND: Nuôi ong`, as far as the document says it. */
export function nameOf({ document, language }: WordedReport): string {
  const say = wording(language);
  return `${document.symbol ?? document.type ?? say('report.document')}: ${document.title ?? say('report.no-title')}`;
}

/** Issuer and day, as far as the document says them. */
export function originOf({ document, language }: WordedReport): string {
  const say = wording(language);
  const { issuer, issuedOn, issuedOnInferred } = document;
  const day = issuedOn === null ? say('report.no-date') : say(issuedOnInferred ? 'report.inferred' : 'day', { day: issuedOn });
  return `${issuer ?? say('report.no-issuer')}, ${day}`;
}
