import { createHash } from 'node:crypto';
import { fold, foldWords } from '../text/fold.js';

/** The parts of `vn/<body>/<year>/<type>/<number>`. */
export interface DocumentIdParts {
  /** Place path of a local body, empty for a central one: `tuyen-quang`, `tuyen-quang/yen-son`. */
  readonly place: string;
  /** Folded organ codes: `ubnd`, `bdvtu-bcsdubnd`, `qh15`. */
  readonly organ: string;
  readonly year: number | string;
  /** The printed type code, folded (`ct`, `da`), or the usual segment of the type word. */
  readonly type: string;
  /** Digits and letter of the symbol, with its year where it prints one: `33`, `36a`, `04-2015`. */
  readonly number: string;
}

/** Builds a documentId, in the manner of the European Legislation Identifier. */
export function documentId(parts: DocumentIdParts): string {
  const body = [parts.place, parts.organ].filter((part) => part !== '').join('/');
  return `vn/${body}/${parts.year}/${parts.type}/${parts.number}`;
}

/** The province of the local body that a documentId names: `tuyen-quang`; null for a central one. */
export function provinceOfId(id: string): string | null {
  const [, province = '', ...rest] = id.split('/');
  return rest.length > 3 ? province : null;
}

/** The year in a documentId; null where it has none. */
export function yearOfId(id: string): number | null {
  const year = Number(id.split('/').at(-3));
  return Number.isInteger(year) ? year : null;
}

/** The number segment: for `86/2025/QĐ-UBND` the year stays, for `86/QĐ-UBND` of that year is another document. */
export function numberSegment(number: string, symbolYear: string | null): string {
  const digits = fold(number).replace('.', '-');
  return symbolYear === null ? digits : `${digits}-${symbolYear}`;
}

/**
 * The number segment of a document that prints none: `_` and eight hex digits over its folded head, so that the same
 * plan in another format, or edited, keeps its id. What else is known to tell it from strangers (the signer, where
 * not even the place is known) goes in `apart`.
 */
export function unnumberedSegment(
  head: { readonly issuer: string; readonly type: string; readonly year: number | string; readonly title: string },
  apart = '',
): string {
  const text = [head.issuer, head.type, String(head.year), head.title, apart].map(foldWords).join('|');
  return `_${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}

/** Stands for a place that the text does not name. Ids with it are never shared by two documents. */
export const UNKNOWN_PLACE = '_';

/** The id of a document that only its citing document knows: `<citing id>#06-CT/TU`. */
export function localDocumentId(citing: string, label: string): string {
  return `${citing}#${label.replace(/\s+/gu, '')}`;
}
