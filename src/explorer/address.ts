import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** The day that the whole page is about, from the address. */
export interface Day {
  /** ISO; null for today. */
  readonly asOf: string | null;
  /** What the address has in its place that is no day; else null. */
  readonly noDay: string | null;
  readonly setDay: (day: string | null) => void;
  /** An address on this site with the same day. */
  readonly keepDay: (path: string) => string;
}

export function useDay(): Day {
  const [params, setParams] = useSearchParams();
  const given = params.get('asOf');
  const asOf = given !== null && isDay(given) ? given : null;
  const setDay = useCallback(
    (day: string | null) => {
      setParams((before) => {
        const after = new URLSearchParams(before);
        if (day === null) after.delete('asOf');
        else after.set('asOf', day);
        return after;
      });
    },
    [setParams],
  );
  const keepDay = useCallback((path: string) => withDay(path, asOf), [asOf]);
  return { asOf, noDay: asOf === null ? given : null, setDay, keepDay };
}

/** Whether a text is a day of the calendar, ISO, in the time of this republic or the one before it. */
export function isDay(text: string): boolean {
  const known = /^(?:19|20)\d{2}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text));
  return known && new Date(text).toISOString().startsWith(text);
}

/** Today in Vietnam, ISO. */
export function todayInVietnam(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}

function withDay(path: string, asOf: string | null): string {
  if (asOf === null) return path;
  return `${path}${path.includes('?') ? '&' : '?'}asOf=${asOf}`;
}

/** The page of a document: its id is a path of its own. */
export function documentPath(id: string, page = ''): string {
  return `/d/${pathOf(id)}${page}`;
}

/** The page of a body. */
export function agencyPath(id: string): string {
  return `/a/${pathOf(id)}`;
}

/** The list of bodies, of those with such a name if one is given. */
export function agenciesPath(name = ''): string {
  return name === '' ? '/agencies' : `/agencies?${new URLSearchParams({ name, all: 'yes' })}`;
}

function pathOf(id: string): string {
  return id.split('/').map(encodeURIComponent).join('/');
}
