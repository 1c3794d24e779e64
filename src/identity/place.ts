import type { Place, Vocabulary } from '../registry/vocabulary.js';
import { foldWords, slug } from '../text/fold.js';
import { intervalOf, type PartialDate } from '../time/partial-date.js';

/**
 * The slugs a province's name may stand for on a day. A merged province keeps one of the old names, so the day decides;
 * a date that holds the day of the merger leaves both.
 */
export function provinceSlugs(name: string, on: PartialDate | null, vocabulary: Vocabulary): string[] {
  const places = vocabulary.placesByName.get(foldWords(name)) ?? [];
  if (places.length === 0) return [];
  const alive = on === null ? places : places.filter((place) => existsOn(place, on));
  return alive.map((place) => place.slug);
}

/**
 * The province itself, the old ones it was merged from or the one it became part of, as it was on a day: `tuyen-quang-2025` in
 * 2023 is two. A date that holds the day of the merger leaves all of them.
 */
export function placeOn(place: string, on: PartialDate, vocabulary: Vocabulary): string[] {
  const [province = '', ...rest] = place.split('/');
  const related = vocabulary.relatedPlaces.get(province);
  if (!related) return [place];
  return related.filter((one) => existsOn(one, on)).map((one) => [one.slug, ...rest].join('/'));
}

/** Of place paths, those that had begun by a day: what a later one issues cannot be cited yet. */
export function begunBy(places: readonly string[], on: PartialDate, vocabulary: Vocabulary): string[] {
  const to = intervalOf(on).to;
  const begin = (place: string): string => vocabulary.placeBySlug.get(provinceOf(place))?.validFrom ?? '';
  return places.filter((place) => to === null || begin(place) < to);
}

/** A district's or commune's part of a place path: `huyện Yên Sơn` → `yen-son`. */
export function lowerPlaceSlug(name: string): string {
  return slug(name.replace(/^(huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)\s+/iu, ''));
}

export function provinceOf(place: string): string {
  const end = place.indexOf('/');
  return end < 0 ? place : place.slice(0, end);
}

export function placeName(placeSlug: string, vocabulary: Vocabulary): string | null {
  return vocabulary.placeBySlug.get(provinceOf(placeSlug))?.name ?? null;
}

function existsOn(place: Place, on: PartialDate): boolean {
  const day = intervalOf(on);
  const [from, to] = [place.validFrom ?? null, place.validTo ?? null];
  return (from === null || day.to === null || day.to > from) && (to === null || day.from === null || day.from < to);
}
