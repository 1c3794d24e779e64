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

/** The province itself, or the old ones it was merged from, as it was on a day: `tuyen-quang-2025` in 2023 is two. */
export function placeOn(place: string, on: PartialDate, vocabulary: Vocabulary): string[] {
  const [province = '', ...rest] = place.split('/');
  const known = vocabulary.places.find((one) => one.slug === province);
  if (!known || existsOn(known, on)) return [place];
  const earlier = (known.mergedFrom ?? []).filter((slugOf) => {
    const old = vocabulary.places.find((one) => one.slug === slugOf);
    return old !== undefined && existsOn(old, on);
  });
  const later = vocabulary.places.filter((one) => one.mergedFrom?.includes(province) === true && existsOn(one, on));
  return [...earlier, ...later.map((one) => one.slug)].map((one) => [one, ...rest].join('/'));
}

/** A district's or commune's part of a place path: `huyện Yên Sơn` → `yen-son`. */
export function lowerPlaceSlug(name: string): string {
  return slug(name.replace(/^(huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)\s+/iu, ''));
}

export function provinceOf(place: string): string {
  return place.split('/')[0] ?? place;
}

export function placeName(placeSlug: string, vocabulary: Vocabulary): string | null {
  return vocabulary.places.find((place) => place.slug === provinceOf(placeSlug))?.name ?? null;
}

function existsOn(place: Place, on: PartialDate): boolean {
  const day = intervalOf(on);
  const [from, to] = [place.validFrom ?? null, place.validTo ?? null];
  return (from === null || day.to === null || day.to > from) && (to === null || day.from === null || day.from < to);
}
