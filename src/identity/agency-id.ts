import type { AgencyKind, Vocabulary } from '../registry/vocabulary.js';
import { collapse, placeTones, slug } from '../text/fold.js';
import { lowerPlaceSlug, placeName, provinceOf } from './place.js';

/**
 * `agency/<place or vn>/<slug>`: a local body belongs to its place, a central one to `vn`. Known kinds go by their
 * canonical name, so that *Văn phòng Ủy ban nhân dân tỉnh* and *Văn phòng UBND tỉnh* are one.
 *
 * @param place place path of the document that names it; null where the text names none
 * @param lower the district or commune that the name is of, e.g. `huyện Yên Sơn`: its committee is a body of its own, the one
 * that the documents of that district are issued by
 * @returns null where a local body's place is not known
 */
export function agencyId(
  name: string,
  kind: AgencyKind | null,
  place: string | null,
  lower: string | null = null,
): string | null {
  const canonical = kind?.name ?? canonicalAgencyName(name);
  if (kind?.level === 'central' || (kind === null && CENTRAL.test(canonical))) return `agency/vn/${slug(canonical)}`;
  if (place === null) return null;
  const own = lower === null ? place : `${provinceOf(place)}/${lowerPlaceSlug(lower)}`;
  return `agency/${own}/${slug(canonical)}`;
}

/** A body that no list knows, but that says itself whose it is: `Tập đoàn Điện lực Việt Nam`, `Ban Kinh tế Trung ương`. */
const CENTRAL = /(Việt Nam|Trung ương|Chính phủ)$/u;

/**
 * The kind of body that a name stands for, also by a name it issues documents under: *Ban Bí thư Trung ương Đảng*. The name of
 * the province in it makes no difference: *Báo Tuyên Quang*.
 */
export function kindOfAgency(name: string, place: string | null, vocabulary: Vocabulary): AgencyKind | null {
  const { agencyNames, issuerNames } = vocabulary;
  const known = agencyNames.get(name) ?? agencyNames.get(issuerNames.get(name)?.name ?? '');
  if (known || place === null) return known ?? null;
  const province = placeName(place, vocabulary);
  if (province === null || !name.includes(province)) return null;
  const without = collapse(name.replace(province, ' '));
  return agencyNames.get(without) ?? agencyNames.get(`${without} tỉnh`) ?? null;
}

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/ủy ban nhân dân/giu, 'UBND'],
  [/hội đồng nhân dân/giu, 'HĐND'],
];

/** One way to write a name: modern tone marks, UBND and HĐND, a capital at the beginning. */
export function canonicalAgencyName(name: string): string {
  const text = ABBREVIATIONS.reduce((result, [pattern, short]) => result.replace(pattern, short), placeTones(collapse(name)));
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
