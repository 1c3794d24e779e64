import { titleSimilarity } from '../../text/similarity.js';
import { compatible, compare, yearOf, type PartialDate } from '../../time/partial-date.js';
import { toKeep } from '../../words/sentence.js';
import type { ImpossibleDay } from '../date.js';
import type { IssuerMatch } from '../issuer.js';
import type { KnownTarget } from './candidates.js';
import type { Citing } from './identity.js';

/** What a mention says that can speak for one document and against another. */
export interface Evidence {
  readonly date: PartialDate | null;
  /** What is printed for its day, where the calendar has none such. */
  readonly impossibleDay: ImpossibleDay | null;
  readonly title: string | null;
  readonly issuer: IssuerMatch | null;
  /** The mention's date is not to be trusted: it lies after the citing document. */
  readonly dateRefuted: boolean;
}

export interface Scored {
  readonly target: KnownTarget;
  /** 0…1 */
  readonly score: number;
  readonly why: readonly string[];
  /** Something speaks for it, beyond its symbol. */
  readonly positive: boolean;
  readonly excluded: boolean;
}

/** A title this like the known one is the same title. */
const SAME_TITLE = 0.6;
const BASE = 0.3;

/** Weighs one candidate by what the mention says of date, title, issuer and term; it cannot be cited before its own day. */
export function scoreCandidate(target: KnownTarget, evidence: Evidence, citing: Citing): Scored {
  const why: string[] = [];
  let score = BASE;
  let positive = false;
  let excluded = false;
  const date = evidence.dateRefuted ? null : evidence.date;
  if (date !== null && target.issuedOn !== null) {
    if (compatible(date, target.issuedOn)) {
      score += 0.5;
      positive = true;
      why.push(toKeep('kept.date-fits', { day: date }));
    } else if (yearOf(date) === yearOf(target.issuedOn)) {
      score += 0.3;
      positive = true;
      why.push(toKeep('kept.year-fits', { day: date, knownDay: target.issuedOn }));
    } else {
      score -= 0.3;
      excluded = true;
      why.push(toKeep('kept.date-other', { day: date, knownDay: target.issuedOn }));
    }
  }
  // a slip in the day or the month: its year speaks for a document, but against none
  const { impossibleDay } = evidence;
  if (impossibleDay !== null && impossibleDay.year !== null && target.issuedOn !== null) {
    const fits = impossibleDay.year === yearOf(target.issuedOn);
    score += fits ? 0.3 : -0.3;
    positive ||= fits;
    const told = { text: impossibleDay.text, knownDay: target.issuedOn };
    why.push(fits ? toKeep('kept.impossible-day-year', told) : toKeep('kept.impossible-day-other', told));
  }
  if (evidence.title !== null && target.title !== null) {
    const likeness = titleSimilarity(evidence.title, target.title);
    if (likeness >= SAME_TITLE) {
      score += 0.4 * likeness;
      positive = true;
      why.push(toKeep('kept.title-fits', { percent: Math.round(likeness * 100) }));
    } else {
      score -= 0.1;
      why.push(toKeep('kept.title-other', { percent: Math.round(likeness * 100) }));
    }
  }
  const term = evidence.issuer?.term ?? null;
  if (term !== null && target.term !== null) {
    if (term === target.term) {
      score += 0.3;
      positive = true;
      why.push(toKeep('kept.term-fits', { term }));
    } else {
      score -= 0.3;
      excluded = true;
      why.push(toKeep('kept.term-other', { term: target.term }));
    }
  }
  if (target.issuedOn !== null && isFuture(target.issuedOn, citing)) {
    score -= 0.5;
    excluded = true;
    why.push(toKeep('kept.issued-after', { day: target.issuedOn }));
  }
  if (!target.confirmed) {
    score -= 0.05;
    why.push(toKeep('kept.hearsay'));
  }
  const saysYear = impossibleDay !== null && impossibleDay.year !== null;
  if (!positive && !excluded && !saysYear) why.push(toKeep('kept.same-symbol'));
  return { target, score: Math.min(1, Math.max(0, score)), why, positive, excluded };
}

/** Whether a document of that day could not yet be cited. */
export function isFuture(date: PartialDate, citing: Citing): boolean {
  if (citing.issuedOn !== null && compare(date, citing.issuedOn) === 'after') return true;
  return citing.notAfter !== null && compare(date, citing.notAfter) === 'after';
}

/** Whether the issuer alone tells this candidate from all others. */
export function issuerSingles(target: KnownTarget, others: readonly KnownTarget[], issuer: IssuerMatch | null): boolean {
  const names = issuer?.bodies.map((body) => body.name) ?? [];
  if (names.length === 0 || others.length === 0) return false;
  const fits = (one: KnownTarget): boolean => one.issuer !== null && names.some((name) => one.issuer?.startsWith(name) === true);
  return fits(target) && others.every((one) => one.issuer !== null && !fits(one));
}
