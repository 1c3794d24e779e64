import type { AgencyKind } from '../registry/vocabulary.js';
import { slug } from '../text/fold.js';

/**
 * `agency/<place or vn>/<slug>`: a local body belongs to its place, a central one to `vn`. Known kinds go by their
 * canonical name, so that *Văn phòng Ủy ban nhân dân tỉnh* and *Văn phòng UBND tỉnh* are one.
 *
 * @param place place path of the document that names it; null where the text names none
 * @returns null where a local body's place is not known
 */
export function agencyId(name: string, kind: AgencyKind | null, place: string | null): string | null {
  const canonical = kind?.name ?? expandAbbreviations(name);
  if (kind?.level === 'central') return `agency/vn/${slug(canonical)}`;
  return place === null ? null : `agency/${place}/${slug(canonical)}`;
}

const ABBREVIATIONS: readonly [RegExp, string][] = [
  [/Ủy ban nhân dân/giu, 'UBND'],
  [/Uỷ ban nhân dân/giu, 'UBND'],
  [/Hội đồng nhân dân/giu, 'HĐND'],
];

function expandAbbreviations(name: string): string {
  return ABBREVIATIONS.reduce((text, [pattern, short]) => text.replace(pattern, short), name);
}
