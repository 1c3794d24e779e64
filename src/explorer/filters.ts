import type { DocumentFilter, StatusValue } from './generated/graphql.js';

/** What narrows a list of documents, as the address has it. */
export interface Filters {
  readonly type: string | null;
  readonly place: string | null;
  /** Of issue, four digits. */
  readonly year: string | null;
  readonly status: StatusValue | null;
  /** Only documents whose text was read. */
  readonly read: boolean;
}

export type FilterName = keyof Filters;

/** In the order in which a reader looks for them. */
export const STATUSES: readonly StatusValue[] = [
  'IN_FORCE',
  'NOT_YET_IN_FORCE',
  'AMENDED',
  'PARTLY_REPLACED',
  'REPLACED',
  'REPEALED',
  'SUSPENDED',
  'EXPIRED',
  'NOT_STATED',
];

/** Who searches looks among all documents; who only comes in sees those that were read. */
export function readFilters(params: URLSearchParams): Filters {
  const year = params.get('year') ?? '';
  const status = params.get('status');
  return {
    type: params.get('type'),
    place: params.get('place'),
    year: isYear(year) ? year : null,
    status: STATUSES.find((one) => one === status) ?? null,
    read: params.get('read') === null ? readByDefault(params) : params.get('read') === 'yes',
  };
}

/** The address with one filter changed; what is as it would be anyway does not stand in it. */
export function withFilter(params: URLSearchParams, name: FilterName, value: string | boolean | null): URLSearchParams {
  const after = new URLSearchParams(params);
  if (value === null || value === '' || value === readByDefault(params)) after.delete(name);
  else after.set(name, typeof value === 'string' ? value : value ? 'yes' : 'no');
  return after;
}

/** Whether a list shows fewer documents than there are. */
export function isNarrow({ type, place, year, status, read }: Filters): boolean {
  return read || [type, place, year, status].some((one) => one !== null);
}

/** The address with nothing left out of its list. */
export function withoutFilters(params: URLSearchParams): URLSearchParams {
  const names: readonly FilterName[] = ['type', 'place', 'year', 'status'];
  return withFilter(
    names.reduce((before, name) => withFilter(before, name, null), params),
    'read',
    false,
  );
}

/** @param asOf the day of the page; null for today */
export function filterOf({ type, place, year, status, read }: Filters, asOf: string | null): DocumentFilter {
  return {
    ...(type === null ? {} : { types: [type] }),
    ...(place === null ? {} : { place }),
    ...(year === null ? {} : ofYear(year)),
    ...(status === null ? {} : { statuses: [status], ...(asOf === null ? {} : { asOf }) }),
    ...(read ? { origins: ['INGESTED'] } : {}),
  };
}

/** What was issued in a year. @param year four digits */
export function ofYear(year: string): Pick<DocumentFilter, 'issuedFrom' | 'issuedBefore'> {
  return { issuedFrom: year, issuedBefore: String(Number(year) + 1) };
}

/** Of this republic and the one before it. */
export function isYear(text: string): boolean {
  return /^(?:19|20)\d{2}$/u.test(text);
}

function readByDefault(params: URLSearchParams): boolean {
  return (params.get('q') ?? '') === '';
}
