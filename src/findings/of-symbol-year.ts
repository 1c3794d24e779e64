import { knownFromCatalogue, placeKeyOfId } from '../citation/resolve/candidates.js';
import type { KnownDocument } from '../registry/catalogue.js';
import { isFullDate, yearOf } from '../time/partial-date.js';
import type { Standing } from '../validity/dossier.js';
import { say } from '../words/sentence.js';
import { collapse } from '../text/fold.js';
import { dayWords, nameOf } from './cite-as.js';
import type { JudgingContext, Observation } from './context.js';
import { likenessOf, SAME_TITLE, SURELY_THE_TITLE } from './likeness.js';
import { nameOfMention } from './of-validity.js';
import type { SubjectCitation } from './subject.js';
import { isWitness, statementReason, witnesses } from './witness.js';

const YEAR_OF_SYMBOL = /^(\d+\p{L}?)\/(?:19|20)\d\d\//u;

/** `04/NĐ-CP` for 04/2015/NĐ-CP: the rest told which one is meant, but a symbol of that kind prints its year. */
export function observeYearLeftOut(
  citation: SubjectCitation,
  standing: Standing | null,
  { registry }: JudgingContext,
): Observation | null {
  const known = standing?.document.symbol;
  if (!standing || known == null || !isWitness(standing) || !YEAR_OF_SYMBOL.test(known)) return null;
  if (citation.symbol !== known.replace(YEAR_OF_SYMBOL, '$1/')) return null;
  return {
    kind: 'symbol-repaired',
    message: say('finding.year-left-out', { text: collapse(citation.surface), symbol: known }),
    suggestion: nameOf(standing.document, registry.vocabulary),
    atSigning: true,
    ...witnesses(standing, 'symbol'),
  };
}

/**
 * `33/CT-TTg ngày 26/11/2022`, which nobody knows, beside that of 26/11/2021: perhaps a slip in the year. The symbol alone says
 * nothing, for every year may have its own.
 */
export function observeOtherYear(
  citation: SubjectCitation,
  standing: Standing | null,
  context: JudgingContext,
): Observation | null {
  const { documentId, issuedOn } = citation;
  if (documentId === null || issuedOn === null || (standing && isWitness(standing))) return null;
  const [only, ...others] = ofOtherYears(documentId, context).filter((one) => isAlike(citation, one));
  if (only?.issuedOn === undefined || others.length > 0) return null;
  return {
    kind: 'date-mismatch',
    message: say('finding.other-year', { name: nameOfMention(citation, context), day: issuedOn, knownDay: only.issuedOn }),
    suggestion: dayWords(only.issuedOn),
    suggestionKind: 'possibly',
    atSigning: true,
    because: only.statements.map(statementReason),
    sure: only.confirmed,
  };
}

/** What is known under the same symbol, of another year, and was there to be cited. */
function ofOtherYears(id: string, { registry: { catalogue }, signed }: JudgingContext): KnownDocument[] {
  const key = placeKeyOfId(id);
  if (key === null) return [];
  const number = id.split('/').at(-1);
  return knownFromCatalogue(catalogue)
    .bySymbol(key)
    .filter(({ documentId }) => documentId !== id && documentId.split('/').at(-1) === number)
    .flatMap(({ documentId }) => catalogue.documents.get(documentId) ?? [])
    .filter(({ issuedOn = null }) => isFullDate(issuedOn) && (signed.to === null || issuedOn < signed.to));
}

/** The same day of the year, or surely the same title; with another title it is another document. */
function isAlike({ issuedOn, title }: SubjectCitation, known: KnownDocument): boolean {
  if (issuedOn === null || known.issuedOn === undefined || yearOf(issuedOn) === yearOf(known.issuedOn)) return false;
  const likeness = title === null || known.title === undefined ? null : likenessOf(title, known.title);
  if (likeness !== null && likeness < SAME_TITLE) return false;
  if (likeness !== null && likeness >= SURELY_THE_TITLE) return true;
  const isSameDay = issuedOn.slice(4) === known.issuedOn.slice(4);
  return isFullDate(issuedOn) && isSameDay && !isFirstMonth(issuedOn);
}

/** Every year begins with much the same papers on much the same days: 01/NQ-CP, 02/NQ-CP. */
function isFirstMonth(day: string): boolean {
  return day.slice(5, 7) === '01';
}
