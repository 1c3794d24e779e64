import { CancuError } from '../errors/cancu-error.js';
import type { Operations } from '../app/operations.js';
import { isPartialDate } from '../time/partial-date.js';
import { toEnum } from '../api/enums.js';
import type { Language } from '../words/language.js';
import { joined, say as saying, wording, type Sentence } from '../words/sentence.js';
import type { FindQuery, FindQueryVariables, Language as AskedLanguage } from './generated/operations.js';
import { say } from './io.js';

export interface Candidate {
  readonly id: string;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly title: string | null;
  readonly place: string | null;
  readonly score: number;
  readonly why: readonly string[];
}

/** Several documents may be meant. */
export class AmbiguousError extends CancuError {
  constructor(
    text: string,
    readonly candidates: readonly Candidate[],
    /** Of all candidates, also of those that are not among these. */
    readonly totalCount: number,
  ) {
    const list = candidates.map((one) => `  ${one.id}  ${one.issuedOn ?? ''}  ${one.title ?? ''}`.trimEnd());
    const left = totalCount - candidates.length;
    const more = left > 0 ? [joined(['  ', saying('choose.more', { count: left })], '')] : [];
    super('AMBIGUOUS', joined([saying('choose.several', { text }), ...list, ...more, howToChoose(text, candidates)], '\n'));
  }
}

/** By what the candidates differ in: years, provinces or both. */
function howToChoose(text: string, candidates: readonly Candidate[]): Sentence {
  const [first] = candidates;
  const symbol = first?.symbol ?? text;
  const years = new Set(candidates.map((one) => one.issuedOn?.slice(0, 4) ?? ''));
  const places = new Set(candidates.map((one) => one.place ?? ''));
  const [year] = years;
  return saying('choose.how', {
    example: years.size > 1 ? `${symbol}@${year === '' ? '2021' : year}` : null,
    place: places.size > 1 ? (first?.place ?? null) : null,
  });
}

/**
 * The id of the document that a symbol or an id names; `33/CT-TTg@2021` says the year. Where only one document of a symbol is
 * known it is taken, with a word on stderr.
 *
 * @throws AmbiguousError, CancuError NOT_FOUND, WRONG_USE
 */
export async function resolveDocument(
  operations: Operations,
  text: string,
  place: string | null,
  language: Language = 'en',
): Promise<string> {
  const { symbol, issuedOn } = splitYear(text);
  const { lookup } = await operations.query<FindQuery>('find', {
    ...{ text: symbol, issuedOn, place },
    language: toEnum<AskedLanguage>(language),
  } satisfies FindQueryVariables);
  switch (lookup.__typename) {
    case 'ResolvedLookup':
      return lookup.document.id;
    case 'UnknownLookup':
      throw new CancuError('NOT_FOUND', `"${text}": ${lookup.reason}`);
    case 'AmbiguousLookup': {
      const candidates = lookup.candidates.map(({ document, score, why }): Candidate => {
        const { id, symbol: printed, issuedOn: day, title, place: from } = document;
        return { id, symbol: printed ?? null, issuedOn: day ?? null, title: title ?? null, place: from ?? null, score, why };
      });
      const [only, ...others] = candidates;
      if (!only || others.length > 0) throw new AmbiguousError(text, candidates, lookup.totalCount);
      say(wording(language)('choose.only-one', { text, id: only.id }));
      return only.id;
    }
  }
}

function splitYear(text: string): { symbol: string; issuedOn: string | null } {
  const at = text.lastIndexOf('@');
  if (at < 0 || text.startsWith('vn/')) return { symbol: text, issuedOn: null };
  const issuedOn = text.slice(at + 1);
  if (!isPartialDate(issuedOn)) {
    throw new CancuError('WRONG_USE', saying('choose.no-day', { text, year: issuedOn }));
  }
  return { symbol: text.slice(0, at), issuedOn };
}
