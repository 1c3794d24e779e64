import { fold } from '../text/fold.js';

/** One place in a document: `khoản 2 Điều 5`. What is null is not named, so that all of it is meant. */
interface Place {
  readonly unit: string;
  readonly article: string;
  readonly clause: string | null;
  readonly point: string | null;
}

const ARTICLES =
  /((?:diem\s+[a-z]{1,2}(?:\s*,\s*[a-z]{1,2}(?![a-z]))*\s*,?\s*)?)((?:khoan\s+\d+(?:\s*(?:,|va)\s*(?:khoan\s+)?\d+(?!\s*dieu))*\s*,?\s*)?)(dieu|muc|chuong|phan|phu luc)\s+([0-9]+[a-z]?|[ivxlc]+)((?:\s*(?:,|va)\s*(?:\d+[a-z]?|[ivxlc]+)(?![\p{L}\d]))*)/gu;

/**
 * Whether two provisions, as they are printed, have anything in common: *khoản 3 Điều 63* is part of *Điều 63* and has nothing
 * to do with *Điều 64*. One that is not stated, or cannot be read, may be anything.
 */
export function overlap(one: string | null, other: string | null): boolean {
  const [left, right] = [placesIn(one), placesIn(other)];
  if (left.length === 0 || right.length === 0) return true;
  return left.some((a) => right.some((b) => meet(a, b)));
}

function meet(a: Place, b: Place): boolean {
  // an article may stand in any chapter
  if (a.unit !== b.unit) return true;
  return a.article === b.article && same(a.clause, b.clause) && same(a.point, b.point);
}

function same(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

function placesIn(text: string | null): Place[] {
  if (text === null) return [];
  return [...fold(text).matchAll(ARTICLES)].flatMap(([, points = '', clauses = '', unit = '', first = '', more = '']) => {
    const articles = [first, ...(more.match(/\d+[a-z]?|[ivxlc]+/gu) ?? [])].filter((one) => one !== 'v' || more === '');
    const inside = articles.length > 1 ? [null] : orNull(clauses.match(/\d+/gu));
    const within = inside.length > 1 ? [null] : orNull(points.replace(/^diem/u, '').match(/[a-z]{1,2}/gu));
    return articles.flatMap((article) =>
      inside.flatMap((clause) => within.map((point): Place => ({ unit, article, clause, point }))),
    );
  });
}

function orNull(found: readonly string[] | null): readonly (string | null)[] {
  return found ?? [null];
}
