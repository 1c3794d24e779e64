import { CancuError } from '../errors/cancu-error.js';
import type { Operations } from '../app/operations.js';
import { isPartialDate } from '../time/partial-date.js';
import type { FindQuery } from './generated/operations.js';
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
    const more = totalCount > candidates.length ? [`  … and ${totalCount - candidates.length} more`] : [];
    const lines = [`"${text}" may mean several documents:`, ...list, ...more, howToChoose(text, candidates)];
    super('AMBIGUOUS', lines.join('\n'));
  }
}

/** By what the candidates differ in: years, provinces or both. */
function howToChoose(text: string, candidates: readonly Candidate[]): string {
  const [first] = candidates;
  const symbol = first?.symbol ?? text;
  const years = new Set(candidates.map((one) => one.issuedOn?.slice(0, 4) ?? ''));
  const places = new Set(candidates.map((one) => one.place ?? ''));
  const [year] = years;
  const ways = [
    ...(years.size > 1 ? [`by the year: ${symbol}@${year === '' ? '2021' : year}`] : []),
    ...(places.size > 1 && first?.place != null ? [`by the province: --place ${first.place}`] : []),
  ];
  return ['Choose one by its id', ...ways].join(', or ');
}

/**
 * The id of the document that a symbol or an id names; `33/CT-TTg@2021` says the year. Where only one document of a symbol is
 * known it is taken, with a word on stderr.
 *
 * @throws AmbiguousError, CancuError NOT_FOUND, WRONG_USE
 */
export async function resolveDocument(operations: Operations, text: string, place: string | null): Promise<string> {
  const { symbol, issuedOn } = splitYear(text);
  const { lookup } = await operations.query<FindQuery>('find', { text: symbol, issuedOn, place });
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
      say(`"${text}" was taken for ${only.id}: it is the only document of that symbol known here`);
      return only.id;
    }
  }
}

function splitYear(text: string): { symbol: string; issuedOn: string | null } {
  const at = text.lastIndexOf('@');
  if (at < 0 || text.startsWith('vn/')) return { symbol: text, issuedOn: null };
  const issuedOn = text.slice(at + 1);
  if (!isPartialDate(issuedOn)) {
    throw new CancuError(
      'WRONG_USE',
      `"${text}": "${issuedOn}" is no year or day. Expected e.g. 33/CT-TTg@2021 or 33/CT-TTg@2021-11-26.`,
    );
  }
  return { symbol: text.slice(0, at), issuedOn };
}
