import type { Finding, CheckReport } from '../report.js';

/** A file that was checked: what every way of printing a report begins from. */
export interface Checked {
  /** The file as the user named it: a path, or a name. */
  readonly file: string;
  /** The text that the offsets of the report count. */
  readonly text: string;
  readonly report: CheckReport;
}

/**
 * The day on which something began to be so, and whether it was so at signing, in words. What has no first day, like a slip of the
 * pen, was so at signing: that needs no words.
 */
export function when({ since, atSigning }: Pick<Finding, 'since' | 'atSigning'>): string[] {
  if (since === null) return atSigning === false ? [NOT_YET] : [];
  const signing =
    atSigning === null ? 'not known whether before the signing' : atSigning ? 'so already on the day of signing' : NOT_YET;
  return [`since ${since}`, signing];
}

const NOT_YET = 'not yet so on the day of signing';

/** `56/KH-UBND: Nuôi ong`, as far as the document says it. */
export function nameOf({ document }: CheckReport): string {
  return `${document.symbol ?? document.type ?? 'document'}: ${document.title ?? 'no title'}`;
}

/** Issuer and day, as far as the document says them. */
export function originOf({ document }: CheckReport): string {
  const day = document.issuedOn === null ? 'no date' : `${document.issuedOn}${document.issuedOnInferred ? ' (inferred)' : ''}`;
  return `${document.issuer ?? 'issuer unknown'}, ${day}`;
}
