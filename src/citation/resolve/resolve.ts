import { provinceOfId, yearOfId } from '../../identity/document-id.js';
import type { Registry } from '../../registry/registry.js';
import { foldWords } from '../../text/fold.js';
import { isFullDate, yearOf, type PartialDate } from '../../time/partial-date.js';
import { isLaw } from '../law-name.js';
import type { Mention } from '../mention.js';
import type { SymbolReading } from '../symbol-rules.js';
import { textOf } from '../../reading/token.js';
import { dateKey, placeKey, symbolKey, type KnownDocuments, type KnownTarget } from './candidates.js';
import { placeFamily, placeToSearch, statedIds, type Citing } from './identity.js';
import { isFuture, issuerSingles, scoreCandidate, type Evidence, type Scored } from './score.js';
import { toKeep } from '../../words/sentence.js';

/** What a mention refers to. */
export interface Resolution {
  readonly documentId: string | null;
  /**
   * How the identity is known. `stated`: the text itself gives symbol and year; only these make new documents. `same-text`: by
   * another mention in it. `evidence`: by what is known elsewhere, so that new knowledge may change it; so may `none`.
   * `settled`: by a curator.
   */
  readonly by: 'stated' | 'same-text' | 'evidence' | 'none' | 'settled';
  /** What the documents that it may mean are looked up by, where others' knowledge decides. */
  readonly openKey: string | null;
  readonly candidates: readonly { documentId: string; score: number; why: readonly string[] }[];
  readonly confidence: number;
  readonly repairs: readonly string[];
  /** The symbol after repair by other mentions of the same document. */
  readonly symbol: string | null;
  readonly key: string;
  /** The edit of the curator who settled it, or one that means the same document in the text. */
  readonly settledBy?: string;
}

/** How far the best candidate has to lead. */
const MARGIN = 0.15;

/**
 * Last pass: which document each mention refers to. Resolved only on positive evidence: a date or year that fits, a full
 * mention elsewhere in the same text, a fitting title, a term or issuer that leaves one. That only one document of a
 * symbol is known is no evidence; then the candidates stay.
 */
export function resolveMentions(
  mentions: readonly Mention[],
  citing: Citing,
  known: KnownDocuments,
  registry: Registry,
): Resolution[] {
  const stated = mentions.map((mention) => resolveStated(mention, citing, registry));
  const anchors = anchorsOf(mentions, stated);
  // what the text states is known by its id
  const dayOf = daysOfLocal(mentions.filter((_, index) => stated[index] === null));
  return mentions.map((mention, index) => {
    const own = stated[index] as Resolution | null;
    if (own)
      return withRefutedDate(mention, own, anchors, citing) ?? withYearOfSymbol(mention, own, citing, known, registry) ?? own;
    return resolveByEvidence(mention, anchors, dayOf, citing, known, registry);
  });
}

// ---- stated -----------------------------------------------------------------------------------------------------

function resolveStated(mention: Mention, citing: Citing, registry: Registry): Resolution | null {
  const { reading } = mention;
  if (!reading || yearsDiffer(mention)) return null;
  const ids = statedIds({ reading, date: mention.date, issuer: mention.issuer }, citing, registry.vocabulary);
  // a document's own symbol means the document itself, also where a merger in its year leaves other provinces
  const [id, ...others] = ids.includes(citing.documentId) ? [citing.documentId] : ids;
  if (id === undefined || others.length > 0) return null;
  return {
    documentId: id,
    by: 'stated',
    openKey: null,
    candidates: [{ documentId: id, score: 1, why: statedWhy(mention) }],
    confidence: reading.repairs.length > 0 ? 0.9 : 1,
    repairs: reading.repairs,
    symbol: reading.symbol,
    key: id,
  };
}

/** The symbol prints another year than the date: one of the two is wrong, and nothing in the mention says which. */
function yearsDiffer({ reading, date }: Mention): boolean {
  return reading?.year != null && date !== null && Number(reading.year) !== yearOf(date);
}

function statedWhy(mention: Mention): string[] {
  const date = mention.date === null ? [] : [toKeep('kept.text-dates', { day: mention.date })];
  const year = mention.reading?.year == null ? [] : [toKeep('kept.symbol-prints-year', { year: mention.reading.year })];
  return [...date, ...year];
}

// ---- other mentions of the same text ----------------------------------------------------------------------------

/** A document that the text itself identifies somewhere. */
interface Anchor {
  readonly id: string;
  readonly date: PartialDate | null;
  readonly title: string | null;
  readonly symbol: string | null;
  readonly issuer: Mention['issuer'];
  readonly printsYear: boolean;
}

/** So many ways of naming the documents of one symbol tell them apart; a text may name one ten thousand times. */
const MOST_ANCHORS = 200;

function anchorsOf(mentions: readonly Mention[], stated: readonly (Resolution | null)[]): Map<string, Anchor[]> {
  const anchors = new Map<string, Anchor[]>();
  const seen = new Set<string>();
  mentions.forEach((mention, index) => {
    const resolution = stated[index];
    if (!mention.reading || !resolution?.documentId) return;
    const { date, title, issuer } = mention;
    const anchor = {
      id: resolution.documentId,
      date,
      title,
      issuer,
      symbol: resolution.symbol,
      printsYear: mention.reading.year !== null,
    };
    const name = nameInCore(mention);
    for (const key of [symbolKey(mention.reading), ...(name === null ? [] : [nameKey(name)])]) {
      const alike = anchors.get(key) ?? [];
      const said = [key, anchor.id, date, title, issuer?.name, anchor.symbol].join('|');
      if (alike.length >= MOST_ANCHORS || seen.has(said)) continue;
      seen.add(said);
      alike.push(anchor);
      anchors.set(key, alike);
    }
  });
  return anchors;
}

/** `Luật Dữ liệu số 60/2024/QH15` names the law too: later it is just *Luật Dữ liệu*. */
function nameInCore({ flow, core, shape, typeWord }: Mention): string | null {
  if (!shape || !isLaw(typeWord) || shape.first - core.first < 3) return null;
  return textOf(flow.tokens.slice(core.first, shape.first - 1));
}

function nameKey(name: string): string {
  return `name:${foldWords(name)}`;
}

/**
 * A date that lies after the citing document breaks the rule that nobody cites the future: another mention of the same
 * symbol, or a known document with the same title, is meant. `55/NQ-HĐND` beside `55/2023/NQ-HĐND` of one day likewise
 * is one document whose year was left out of the symbol.
 */
function withRefutedDate(
  mention: Mention,
  own: Resolution,
  anchors: ReadonlyMap<string, readonly Anchor[]>,
  citing: Citing,
): Resolution | null {
  if (!mention.reading) return null;
  const key = symbolKey(mention.reading);
  const alike = anchors.get(key) ?? [];
  const sameDay = alike.find(
    (one) => one.printsYear && mention.reading?.year === null && one.date !== null && one.date === mention.date,
  );
  if (sameDay) {
    const repair = toKeep('kept.lacks-year', { symbol: mention.reading.symbol, other: String(sameDay.symbol) });
    return {
      ...own,
      documentId: sameDay.id,
      symbol: sameDay.symbol,
      key: sameDay.id,
      repairs: [...own.repairs, repair],
      confidence: 0.9,
      candidates: [{ documentId: sameDay.id, score: 0.9, why: [toKeep('kept.same-number-and-date')] }],
    };
  }
  if (mention.date === null || !isFuture(mention.date, citing)) return null;
  const others = [
    ...new Set(
      alike.filter((one) => one.id !== own.documentId && !(one.date !== null && isFuture(one.date, citing))).map((one) => one.id),
    ),
  ];
  const [other] = others;
  if (other === undefined || others.length > 1) return null;
  const elsewhere = String(alike.find((one) => one.id === other)?.date);
  const repair = toKeep('kept.date-after', { day: mention.date, otherDay: elsewhere });
  return {
    ...own,
    documentId: other,
    by: 'evidence',
    key: other,
    confidence: 0.8,
    repairs: [...own.repairs, repair],
    candidates: [{ documentId: other, score: 0.8, why: [toKeep('kept.full-mention')] }],
  };
}

/**
 * `04/NĐ-CP ngày 09/01/2015`: decrees print the year in their symbol, so that of the same number and day which does is meant,
 * unless somebody knows one without.
 */
function withYearOfSymbol(
  mention: Mention,
  own: Resolution,
  citing: Citing,
  known: KnownDocuments,
  registry: Registry,
): Resolution | null {
  const { reading, date } = mention;
  if (!reading || !mayLackYear(mention) || known.byId(String(own.documentId)) !== undefined) return null;
  const openKey = openKeyOf(mention, citing, registry);
  const year = String(yearOf(date as PartialDate));
  const [target, ...others] = (openKey === null ? [] : known.bySymbol(openKey)).filter(
    (one) => one.issuedOn === date && one.documentId.endsWith(`-${year}`),
  );
  if (!target || others.length > 0) return null;
  const symbol = reading.symbol.replace('/', `/${year}/`);
  return {
    documentId: target.documentId,
    by: 'evidence',
    openKey,
    candidates: [{ documentId: target.documentId, score: 0.9, why: [toKeep('kept.date-fits', { day: String(date) })] }],
    confidence: 0.9,
    repairs: [...reading.repairs, toKeep('kept.lacks-year', { symbol: reading.symbol, other: symbol })],
    symbol,
    key: target.documentId,
  };
}

/** A symbol without the year that all of its type print, beside a whole day. */
function mayLackYear({ reading, date }: Mention): boolean {
  return reading?.year === null && reading.type?.yearInSymbol === true && isFullDate(date);
}

// ---- by evidence ------------------------------------------------------------------------------------------------

function resolveByEvidence(
  mention: Mention,
  anchors: ReadonlyMap<string, readonly Anchor[]>,
  dayOf: DaysOfLocal,
  citing: Citing,
  known: KnownDocuments,
  registry: Registry,
): Resolution {
  const key = mention.reading ? symbolKey(mention.reading) : mention.name === null ? null : nameKey(mention.name);
  const here = key === null ? null : fromSameText(mention, anchors.get(key) ?? []);
  if (here) return mention.name === null ? here : { ...here, symbol: null };
  if (mention.reading && yearsDiffer(mention)) return betweenYears(mention, mention.reading, dayOf, citing, known, registry);
  const popular = popularTarget(mention, known, registry);
  const targets = popular ? [popular] : targetsOf(mention, citing, known, registry);
  const byName = popular !== null || mention.name !== null;
  const scored = targets
    .map((target) => weigh(mention, target, targets, byName, citing))
    .sort((a, b) => b.score - a.score || a.target.documentId.localeCompare(b.target.documentId));
  const best = scored.find((one) => !one.excluded);
  const second = scored.find((one) => one !== best && !one.excluded);
  const sure = best?.positive === true && (second === undefined || best.score - second.score >= MARGIN);
  const printed = mention.reading?.symbol ?? null;
  const candidates = scored.map(({ target, score, why }) => ({ documentId: target.documentId, score: round(score), why }));
  const repairs = [...(mention.reading?.repairs ?? []), ...(sure ? numberRepairs(mention, best.target) : [])];
  return {
    documentId: sure ? best.target.documentId : null,
    by: sure ? 'evidence' : 'none',
    openKey: openKeyOf(mention, citing, registry),
    candidates,
    confidence: sure ? round(best.score) : 0,
    repairs,
    symbol: printed,
    key: sure ? best.target.documentId : localKey(mention, dayOf),
  };
}

/** `46/2002/QĐ-UBND ngày 12/9/2022`: of the document by its symbol's year and that by its date the one that is known. */
function betweenYears(
  mention: Mention,
  reading: SymbolReading,
  dayOf: DaysOfLocal,
  citing: Citing,
  known: KnownDocuments,
  registry: Registry,
): Resolution {
  const { date, issuer } = mention;
  const dated = { ...reading, year: String(yearOf(date as PartialDate)) };
  const ids = [reading, dated].flatMap((one) => statedIds({ reading: one, date, issuer }, citing, registry.vocabulary));
  const [only, ...others] = ids.filter((id) => known.byId(id) !== undefined);
  const sure = only !== undefined && others.length === 0;
  const why = toKeep('kept.years', { year: String(reading.year), day: String(date) });
  return {
    documentId: sure ? only : null,
    by: sure ? 'evidence' : 'none',
    openKey: openKeyOf(mention, citing, registry),
    candidates: ids.map((documentId) => ({ documentId, score: sure && documentId === only ? 0.8 : 0.4, why: [why] })),
    confidence: sure ? 0.8 : 0,
    repairs: [...reading.repairs, why],
    symbol: reading.symbol,
    key: sure ? only : localKey(mention, dayOf),
  };
}

/** A full mention elsewhere in the same text, told apart by title or issuer where there are several. */
function fromSameText(mention: Mention, anchors: readonly Anchor[]): Resolution | null {
  const ids = [...new Set(anchors.map((one) => one.id))];
  const fitting = ids.length > 1 ? ids.filter((id) => anchors.some((one) => one.id === id && fits(mention, one))) : ids;
  const [id] = fitting;
  if (id === undefined || fitting.length > 1 || contradicted(mention, anchors, id) || isOfOtherYear(mention, id)) return null;
  const anchor = anchors.find((one) => one.id === id) as Anchor;
  return {
    documentId: id,
    by: 'same-text',
    openKey: null,
    candidates: [{ documentId: id, score: 0.95, why: [toKeep('kept.full-mention-same')] }],
    confidence: 0.95,
    repairs: mention.reading?.repairs ?? [],
    symbol: anchor.symbol ?? mention.reading?.symbol ?? null,
    key: id,
  };
}

function fits(mention: Mention, anchor: Anchor): boolean {
  const evidence = { date: null, impossibleDay: null, title: mention.title, issuer: mention.issuer, dateRefuted: false };
  const target = {
    documentId: anchor.id,
    issuedOn: null,
    issuer: null,
    title: anchor.title,
    term: anchor.issuer?.term ?? null,
    type: null,
    confirmed: true,
  };
  const scored = scoreCandidate(target, evidence, { documentId: '', place: null, issuedOn: null, notAfter: null });
  return scored.positive && !scored.excluded;
}

/** The mention names another body than the full one does: another province's paper of the same number, or another commune's. */
function contradicted(mention: Mention, anchors: readonly Anchor[], id: string): boolean {
  const own = anchors.filter((one) => one.id === id);
  const differs = (part: 'place' | 'lower' | 'level'): boolean => {
    const said = mention.issuer?.[part] ?? null;
    const named = own.filter(({ issuer }) => issuer !== null && issuer[part] !== null);
    return said !== null && named.length > 0 && named.every(({ issuer }) => issuer?.[part] !== said);
  };
  return differs('place') || differs('lower') || differs('level');
}

/** A day that the calendar does not have still prints a year. */
function isOfOtherYear({ impossibleDay }: Mention, id: string): boolean {
  return impossibleDay !== null && impossibleDay.year !== null && yearOfId(id) !== impossibleDay.year;
}

function targetsOf(mention: Mention, citing: Citing, known: KnownDocuments, registry: Registry): readonly KnownTarget[] {
  if (mention.name !== null) return (registry.catalogue.lawNames.get(mention.name) ?? []).flatMap((id) => known.byId(id) ?? []);
  if (mention.reading) {
    const ids = statedIds({ reading: mention.reading, date: mention.date, issuer: mention.issuer }, citing, registry.vocabulary);
    const byPlace = ids.map(
      (id) =>
        known.byId(id) ?? {
          documentId: id,
          issuedOn: mention.date,
          issuer: null,
          title: null,
          term: null,
          type: null,
          confirmed: true,
        },
    );
    if (byPlace.length > 0) return byPlace;
    const key = openKeyOf(mention, citing, registry);
    return key === null ? [] : known.bySymbol(key).filter((target) => samePlace(mention, target, citing));
  }
  const type = mention.typeWord?.type ?? null;
  return type !== null && mention.date !== null ? known.byDate(type, mention.date) : [];
}

/** `Đề án 06`, also where letters follow it: `Đề án 06-CP`. */
function popularTarget(mention: Mention, known: KnownDocuments, registry: Registry): KnownTarget | null {
  const match = registry.catalogue.popularNames.longestAt(mention.flow.tokens, mention.core.first);
  if (!match || match.end > mention.core.last || mention.date !== null) return null;
  const { documentId, issuers = [] } = match.value;
  return mention.issuer === null || issuers.includes(mention.issuer.name) ? (known.byId(documentId) ?? null) : null;
}

/** A provincial document without a year is looked for only among those of the citing province, or of one it names. */
function samePlace(mention: Mention, target: KnownTarget, citing: Citing): boolean {
  const province = provinceOfId(target.documentId);
  if (province === null || citing.anywhere === true) return true;
  if (citing.place === null) return false;
  return mention.issuer?.place != null || placeFamily(province) === placeFamily(citing.place);
}

function weigh(mention: Mention, target: KnownTarget, all: readonly KnownTarget[], byName: boolean, citing: Citing): Scored {
  const dateRefuted = mention.date !== null && isFuture(mention.date, citing);
  const { date, impossibleDay, title, issuer } = mention;
  const evidence = { date, impossibleDay, title, issuer, dateRefuted };
  const scored = withoutPlace(scoreCandidate(target, evidence, citing), mention, evidence, citing);
  const others = all.filter((one) => one !== target);
  if (issuerSingles(target, others, mention.issuer)) {
    return {
      ...scored,
      score: Math.min(1, scored.score + 0.2),
      positive: true,
      why: [...scored.why, toKeep('kept.only-issuer', { issuer: String(mention.issuer?.name) })],
    };
  }
  if (byName)
    return { ...scored, score: Math.min(1, scored.score + 0.4), positive: true, why: [...scored.why, toKeep('kept.by-name')] };
  return scored;
}

/** Where any province may be meant, a day that fits tells a document from others of its province only. */
function withoutPlace(scored: Scored, mention: Mention, evidence: Evidence, citing: Citing): Scored {
  const { target, why } = scored;
  if (
    citing.anywhere !== true ||
    provinceOfId(target.documentId) === null ||
    mention.issuer?.place != null ||
    mention.date === null
  )
    return scored;
  if (!scored.positive || scoreCandidate(target, { ...evidence, date: null }, citing).positive) return scored;
  return { ...scored, positive: false, why: [...why, toKeep('kept.no-province')] };
}

/** What had to be put in or changed so that the mention names this document. */
function numberRepairs(mention: Mention, target: KnownTarget): string[] {
  const number = target.documentId.split('/').at(-1) ?? '';
  if (mention.numberMissing) return [toKeep('kept.number-missing', { number })];
  if (mention.bareNumber !== null && mention.bareNumber !== number.split('-')[0]) {
    return [toKeep('kept.number-other', { printed: mention.bareNumber, number })];
  }
  return [];
}

/** What has to be known elsewhere before the mentions of a document can be resolved; see `openKeyOf`. */
export function keysToLookUp(mentions: readonly Mention[], citing: Citing, registry: Registry): string[] {
  const open = mentions.filter(
    (mention) =>
      (mention.date !== null && isFuture(mention.date, citing)) ||
      mayLackYear(mention) ||
      !resolveStated(mention, citing, registry),
  );
  return [...new Set(open.map((mention) => openKeyOf(mention, citing, registry)))].filter((key) => key !== null);
}

/**
 * What the documents that a mention may mean are looked up by: number, type and organ, with the place where it is known; or
 * type and day. Names are looked up in the registry alone.
 */
function openKeyOf(mention: Mention, citing: Citing, { vocabulary }: Registry): string | null {
  const { reading, date, issuer } = mention;
  if (reading) {
    const key = symbolKey(reading);
    // a merger may leave several provinces
    const place =
      statedIds({ reading, date, issuer }, citing, vocabulary).length > 1
        ? undefined
        : placeToSearch({ reading, date, issuer }, citing, vocabulary);
    return place === undefined ? key : place === null ? null : placeKey(key, place);
  }
  return mention.typeWord !== null && date !== null ? dateKey(mention.typeWord.type, date) : null;
}

/** The day of each document that only the text knows, by how it is called there; null where it is called so with several. */
type DaysOfLocal = ReadonlyMap<string, PartialDate | null>;

/**
 * `Luật Thủy sản năm 2017` is later just `Luật Thủy sản`: one day that is printed under a name holds for the whole text, unless
 * several bodies have a document of that name.
 */
function daysOfLocal(mentions: readonly Mention[]): DaysOfLocal {
  const days = new Map<string, PartialDate | null>();
  const bodies = new Map<string, string>();
  for (const mention of mentions) {
    const name = localName(mention);
    const body = mention.issuer?.name;
    if (body !== undefined && (bodies.get(name) ?? body) !== body) days.set(name, null);
    if (body !== undefined) bodies.set(name, body);
    if (mention.date === null) continue;
    const day = days.get(name);
    days.set(name, day === undefined ? mention.date : day === null ? null : moreExact(day, mention.date));
  }
  return days;
}

/** Of `2017` and `2017-11-21` the day; null where they are not of the same time. */
function moreExact(one: PartialDate, other: PartialDate): PartialDate | null {
  if (one.startsWith(other)) return one;
  return other.startsWith(one) ? other : null;
}

/** Tells mentions of one text apart where no id does. */
function localKey(mention: Mention, dayOf: DaysOfLocal): string {
  const name = localName(mention);
  return `local:${name}|${dayOf.get(name) ?? mention.date ?? ''}`;
}

/** What a document is called in one text, and where it is from. */
function localName({ reading, flow, core, name, typeWord, issuer }: Mention): string {
  const printed = name ?? textOf(flow.tokens.slice(core.first, core.last));
  // the Constitution is one, with or without the name of the state
  const called = typeWord?.type === 'HP' ? typeWord.idSegment : printed;
  // «Luật Đất đai (sửa đổi)» is another law
  const revised = textOf(flow.tokens.slice(core.last, core.last + 3)) === '(sửa đổi' ? ' sua doi' : '';
  const label = reading ? reading.symbol.toLowerCase() : foldWords(called) + revised;
  return [label, foldWords(issuer?.place ?? '')].join('|');
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
