import { canonicalAgencyName } from '../identity/agency-id.js';
import { collapse, fold, foldWords } from '../text/fold.js';
import { compatible, dayAfter, intervalOf, isFullDate, isPartialDate, yearOf } from '../time/partial-date.js';
import type { Standing } from '../validity/dossier.js';
import type { StatusReason } from '../validity/reason.js';
import { joined, kept, say, toKeep, type Sentence } from '../words/sentence.js';
import { dayWords, nameOf, typeWordOf } from './cite-as.js';
import { printed, type JudgingContext, type Observation } from './context.js';
import { likenessOf, SAME_TITLE, SURELY_THE_TITLE } from './likeness.js';
import { observeImpossibleDay } from './of-days.js';
import { observeOtherYear, observeYearLeftOut } from './of-symbol-year.js';
import { observeUnknown } from './of-unknown.js';
import { cite, nameOfMention } from './of-validity.js';
import type { SubjectCitation } from './subject.js';
import { isWitness, statementReason, witnesses, type WitnessedField } from './witness.js';

/** What is wrong with how a document is named: symbol, number, date, issuer, title; and whether it is known which is meant. */
export function observeMention(citation: SubjectCitation, context: JudgingContext): Observation[] {
  const standing = context.dossier.documents.get(citation.documentId ?? '') ?? null;
  const ofNumber = anothersNumber(citation, standing, context);
  return [
    unidentified(citation, context),
    observeYearLeftOut(citation, standing, context) ?? wrongSymbol(citation, standing, context) ?? ofNumber,
    yearsDiffer(citation, context),
    observeImpossibleDay(citation, standing, context),
    // where the number is that of another one, its year tells nothing
    ofNumber === null ? observeOtherYear(citation, standing, context) : null,
    future(citation, context),
    ...(standing && isWitness(standing) ? againstKnown(citation, standing, context) : []),
  ].filter((one) => one !== null);
}

// ---- which document is meant ------------------------------------------------------------------------------------

function unidentified(citation: SubjectCitation, context: JudgingContext): Observation | null {
  const { documentId, candidates } = citation;
  if (documentId !== null) return null;
  if (candidates.length === 0) return observeUnknown(citation, context);
  const because = candidates.map(({ documentId: id, why }): StatusReason => {
    const standing = context.dossier.documents.get(id);
    const name = standing ? cite(standing, context) : id;
    return {
      ...printed(say('reason.candidate', { name, why: joined(why.map(kept)) }), id),
      source: toKeep('kept.from-the-symbol'),
    };
  });
  return {
    kind: 'ambiguous',
    message: say('finding.ambiguous', { name: nameOfMention(citation, context), count: candidates.length }),
    atSigning: null,
    because,
  };
}

// ---- its symbol -------------------------------------------------------------------------------------------------

/** Two ways to get a number wrong that are no matter of spelling: it is left out, or it is another one's. */
function wrongSymbol(citation: SubjectCitation, standing: Standing | null, { registry }: JudgingContext): Observation | null {
  const { repairs, symbol, printedSymbol, number, documentId, surface } = citation;
  // where the symbol is right, what was repaired is the date
  if (repairs.length === 0 || (symbol !== null && printedSymbol === null)) return null;
  const because = repairs.map((repair) => printed(kept(repair), documentId));
  const why = joined(repairs.map(kept));
  const surfaceText = collapse(surface);
  if (symbol !== null) {
    if (isOnlySetInCapitals({ surface, symbol, printedSymbol })) return null;
    const from = collapse(printedSymbol ?? '');
    const fixed = from !== '' && surfaceText.includes(from) ? surfaceText.replace(from, symbol) : symbol;
    return {
      kind: 'symbol-repaired',
      message: say('finding.symbol-wrong', { printed: from, symbol, repairs: why }),
      suggestion: fixed,
      atSigning: true,
      because,
    };
  }
  const name = standing ? nameOf(standing.document, registry.vocabulary) : null;
  const reasons = [...because, ...(standing ? standing.statements.map(statementReason) : [])];
  if (number === null)
    return {
      kind: 'number-missing',
      message: say('finding.number-missing', { text: surfaceText, fits: name, repairs: why }),
      suggestion: name,
      atSigning: true,
      because: reasons,
    };
  return {
    kind: 'symbol-repaired',
    message: say('finding.number-wrong', { text: surfaceText, number, fits: name, repairs: why }),
    suggestion: name,
    atSigning: true,
    because: reasons,
  };
}

/** A number that nobody knows, with type, day and title of a document that is known by another one. */
function anothersNumber(citation: SubjectCitation, standing: Standing | null, { registry }: JudgingContext): Observation | null {
  const { documentId, type, issuedOn, title, symbol, surface } = citation;
  if (documentId === null || (standing && isWitness(standing)) || type === null || issuedOn === null || title === null)
    return null;
  const known = registry.catalogue.byDate.get(`${type}|${issuedOn}`) ?? [];
  const alike = known.filter((one) => one.title !== undefined && likenessOf(title, one.title) >= SURELY_THE_TITLE);
  const [only, ...others] = alike.filter((one) => one.symbol !== undefined && !sameSymbol(one.symbol, symbol ?? ''));
  if (only?.symbol === undefined || others.length > 0) return null;
  const name = `${typeWordOf(type, registry.vocabulary)} số ${only.symbol}`;
  return {
    kind: 'symbol-repaired',
    message: say('finding.another-number', { text: collapse(surface), name }),
    suggestion: name,
    atSigning: true,
    because: only.statements.map(statementReason),
    sure: only.confirmed,
  };
}

/** A heading in capitals has its symbols in capitals: `CHỈ THỊ SỐ 33/CT-TTG` is no wrong one. */
export function isOnlySetInCapitals({ surface, symbol, printedSymbol }: PrintedSymbol): boolean {
  return surface === surface.toLocaleUpperCase('vi') && symbol != null && sameSymbol(printedSymbol ?? '', symbol);
}

interface PrintedSymbol {
  readonly surface: string;
  readonly symbol?: string | null;
  readonly printedSymbol?: string | null;
}

// ---- its date ---------------------------------------------------------------------------------------------------

/** The year of the symbol, where the date prints another. */
function years({ symbol, issuedOn }: SubjectCitation): number | null {
  const year = /^\d+[a-z]?\/(\d{4})\//u.exec(symbol ?? '')?.[1];
  return year === undefined || issuedOn === null || Number(year) === yearOf(issuedOn) ? null : Number(year);
}

function yearsDiffer(citation: SubjectCitation, context: JudgingContext): Observation | null {
  const year = years(citation);
  if (year === null || citation.issuedOn === null) return null;
  const why = say('mention.years', { year, day: citation.issuedOn });
  return {
    kind: 'date-mismatch',
    message: say('finding.years-differ', { name: nameOfMention(citation, context), why }),
    atSigning: true,
    because: [printed(why, citation.documentId)],
  };
}

function future(citation: SubjectCitation, context: JudgingContext): Observation | null {
  const { signed, dossier, subject, today } = context;
  const { issuedOn, documentId } = citation;
  if (issuedOn === null || documentId === subject.documentId) return null;
  // where it is not known when it was signed, it was not later than today
  const before = signed.to ?? dayAfter(today);
  const day = intervalOf(issuedOn);
  if (day.from === null || day.from < before) return null;
  const known = dossier.documents.get(documentId ?? '')?.document.issuedOn ?? null;
  const knownDay = known === null || compatible(known, issuedOn) ? null : known;
  const ownDay = say('mention.of-day', { day: subject.issuedOn ?? before, before: subject.issuedOn === null ? 'yes' : 'no' });
  return {
    kind: 'cites-the-future',
    message: say('finding.cites-the-future', { name: nameOfMention(citation, context), day: issuedOn, knownDay }),
    suggestion: knownDay === null ? null : dayWords(knownDay),
    atSigning: true,
    because: [printed(ownDay, subject.documentId)],
  };
}

// ---- against what is known --------------------------------------------------------------------------------------

function againstKnown(citation: SubjectCitation, standing: Standing, context: JudgingContext): Observation[] {
  const { document } = standing;
  const { issuedOn, issuer, title } = citation;
  const name = nameOfMention(citation, context);
  const differing: Observation[] = [];
  const add = (kind: Observation['kind'], field: WitnessedField, message: Sentence, suggestion: string): void => {
    differing.push({ kind, message, suggestion, atSigning: true, ...witnesses(standing, field) });
  };
  if (issuedOn !== null && document.issuedOn != null && !compatible(issuedOn, document.issuedOn) && years(citation) === null)
    add(
      'date-mismatch',
      'issuedOn',
      say('finding.date-mismatch', { name, knownDay: document.issuedOn, day: issuedOn }),
      dayWords(document.issuedOn),
    );
  if (issuer !== null && document.issuer != null && isOtherIssuer(issuer, document.issuer, context))
    add(
      'issuer-mismatch',
      'issuer',
      say('finding.issuer-mismatch', { name, known: document.issuer, printed: issuer }),
      `của ${document.issuer}`,
    );
  if (title !== null && document.title != null && !isLike(title, document.title) && !isShared(citation, context))
    add('title-mismatch', 'title', say('finding.title-mismatch', { name, title: document.title }), document.title);
  return differing;
}

function isLike(title: string, known: string): boolean {
  return likenessOf(title, known) >= SAME_TITLE;
}

/** Between the symbols of a list there is a comma or *và*, and blanks; longer lists have a title for each. */
const LIST_GAP = 10;
const LONGEST_LIST = 5;

/** `217-QĐ/TW, 218-QĐ/TW về …`: what is printed behind a list is the title of another one of them. */
function isShared({ title, documentId, start, ordinal }: SubjectCitation, { subject, dossier }: JudgingContext): boolean {
  return subject.citations.slice(Math.max(0, ordinal - LONGEST_LIST), ordinal).some((one) => {
    const known = dossier.documents.get(one.documentId ?? '')?.document.title;
    const inList = one.end <= start && start - one.end <= LIST_GAP && one.documentId !== documentId;
    return inList && known != null && isLike(title ?? '', known);
  });
}

/** `UBND tỉnh` is no other body than `UBND tỉnh Hà Giang`, nor `Bộ Chính trị khóa X` than `Bộ Chính trị`; what else follows tells another one. */
function isOtherIssuer(printedName: string, known: string, { registry }: JudgingContext): boolean {
  const [a, b] = [printedName, known].map((name) => foldWords(canonicalAgencyName(name.replace(/\([^)]*\)/gu, ' ')))) as [
    string,
    string,
  ];
  if (a === b || GENERIC.has(a) || GENERIC.has(b) || CONFERENCE.test(a)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!long.startsWith(`${short} `)) return true;
  const rest = long.slice(short.length + 1);
  return !OF_THE_SAME.test(rest) && !registry.vocabulary.placesByName.has(rest);
}

/** `Hội nghị lần thứ sáu Ban Chấp hành Trung ương`, `Hội nghị Trung ương 7`: the committee by its conference. */
const CONFERENCE = /^hoi nghi (?:lan thu|trung uong)/u;

/** What may follow a body's name without making it another: a term, the party's or the state's name, its place. */
const OF_THE_SAME =
  /^(?:chinh phu$|khoa |dang\b|cong san|viet nam|cong hoa|nuoc |trung uong|tinh |thanh pho |huyen |quan |xa |phuong |thi |lan thu )/u;

/** What a body is called when no matter is made of which of several it is: Trung ương, Tỉnh ủy of wherever. */
const GENERIC = new Set(['trung uong', 'trung uong dang', 'dang', 'nha nuoc', 'tinh', 'cap tren']);

// ---- within the text --------------------------------------------------------------------------------------------

/** What differs from the other mentions of the same document: its day, or its symbol. */
export interface Inconsistency {
  readonly ofDay: boolean;
  readonly observation: Observation;
}

/** One document under two symbols or two days in the same text: told at the mentions that differ from the rest. */
export function observeInconsistency(
  mentions: readonly SubjectCitation[],
  context: JudgingContext,
): Map<SubjectCitation, Inconsistency> {
  const found = new Map<SubjectCitation, Inconsistency>();
  const [first] = mentions;
  if (!first || mentions.length < 2) return found;
  const standing = context.dossier.documents.get(first.documentId ?? '');
  const known = standing && isWitness(standing) ? standing.document : null;
  const days = mentions.filter(({ issuedOn }) => issuedOn !== null);
  // a month or year says nothing against a day in it
  const exact = days.flatMap(({ issuedOn }) => (isFullDate(issuedOn) ? [issuedOn] : []));
  const printedDays = exact.length > 0 ? exact : days.flatMap(({ issuedOn }) => issuedOn ?? []);
  const right = leading(printedDays, known?.issuedOn ?? null, compatible);
  for (const mention of days) {
    if (right !== null && mention.issuedOn !== null && !compatible(mention.issuedOn, right))
      found.set(mention, {
        ofDay: true,
        observation: differing(mention, dayWords(mention.issuedOn) || mention.issuedOn, dayWords(right) || right, context),
      });
  }
  // a later mention by its number alone is no other symbol
  const spelled = mentions.filter((one) => one.symbol !== null && /\d.*[-/]\s*\p{L}/u.test(spelling(one)));
  const symbol = leading(spelled.map(spelling), known?.symbol ?? null, sameSymbol);
  for (const mention of spelled) {
    if (symbol !== null && !sameSymbol(spelling(mention), symbol))
      found.set(mention, { ofDay: false, observation: differing(mention, spelling(mention), symbol, context) });
  }
  return found;
}

function differing(mention: SubjectCitation, here: string, elsewhere: string, context: JudgingContext): Observation {
  return {
    kind: 'inconsistent',
    message: say('finding.inconsistent', {
      name: nameOfMention(mention, context),
      here: inFull(here),
      elsewhere: inFull(elsewhere),
    }),
    suggestion: elsewhere,
    atSigning: true,
    because: [printed(say('mention.same-as', { elsewhere: inFull(elsewhere) }), mention.documentId)],
  };
}

/** What is printed; a month or year, for which there are no words to paste, in the reader's language. */
function inFull(what: string): string | Sentence {
  return isPartialDate(what) ? say('day', { day: what }) : what;
}

function spelling({ printedSymbol, symbol }: SubjectCitation): string {
  return collapse(printedSymbol ?? symbol ?? '');
}

function sameSymbol(a: string, b: string): boolean {
  return plainSymbol(a) === plainSymbol(b);
}

/** Without what is no matter of the symbol: capitals, diacritics, blanks and strokes. */
function plainSymbol(text: string): string {
  return fold(text).replace(/[^a-z0-9]/gu, '');
}

/** What is known leads, where some mention prints it; else what most of them print, the first of these. */
function leading(values: readonly string[], known: string | null, same: (a: string, b: string) => boolean): string | null {
  const right = known === null ? undefined : values.find((one) => same(one, known));
  if (right !== undefined) return right;
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (
    [...counts].reduce<readonly [string, number] | null>((best, one) => (best && best[1] >= one[1] ? best : one), null)?.[0] ??
    null
  );
}
