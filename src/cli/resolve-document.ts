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
  readonly score: number;
  readonly why: readonly string[];
}

/** Several documents may be meant. */
export class AmbiguousError extends CancuError {
  constructor(
    text: string,
    readonly candidates: readonly Candidate[],
  ) {
    const list = candidates.map((one) => `  ${one.id}  ${one.issuedOn ?? ''}  ${one.title ?? ''}`.trimEnd());
    const [first] = candidates;
    const year = first?.issuedOn?.slice(0, 4) ?? '2021';
    const symbol = first?.symbol ?? text;
    super(
      'AMBIGUOUS',
      `"${text}" may mean several documents:\n${list.join('\n')}\nChoose one by its id, or by the year: ${symbol}@${year}`,
    );
  }
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
        const { id, symbol: printed, issuedOn: day, title } = document;
        return { id, symbol: printed ?? null, issuedOn: day ?? null, title: title ?? null, score, why };
      });
      const [only, ...others] = candidates;
      if (!only || others.length > 0) throw new AmbiguousError(text, candidates);
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
