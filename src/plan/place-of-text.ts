import type { Layout } from '../reading/layout.js';
import type { Vocabulary } from '../registry/vocabulary.js';

/** Words after which a province's name says where the document comes from: `tỉnh Hà Giang`, `Báo Tuyên Quang`. */
const BEFORE_PLACE = new Set(['tinh', 'pho', 'bao']);
const BEFORE_PLACE_WEIGHT = 3;
/** How much more often than any other the province has to be named. */
const LEAD = 2;

/** The province that a local document speaks of throughout; null where it names none as such, or several alike. */
export function placeOfText(layout: Layout, vocabulary: Vocabulary): string | null {
  const { placeNames } = vocabulary;
  const { tokens } = layout.body;
  const counts = new Map<string, { weight: number; asPlace: boolean }>();
  for (let at = 0; (at = placeNames.opens.next(tokens, at, tokens.length)) < tokens.length; at += 1) {
    const match = placeNames.longestAt(tokens, at);
    if (!match) continue;
    const named = tokens.slice(at, match.end).filter((token) => token.kind === 'word');
    if (!named.every((token) => token.capital)) continue;
    const asPlace = BEFORE_PLACE.has(tokens.formAt(at - 1)?.folded ?? '');
    const before = counts.get(match.value) ?? { weight: 0, asPlace: false };
    counts.set(match.value, { weight: before.weight + (asPlace ? BEFORE_PLACE_WEIGHT : 1), asPlace: before.asPlace || asPlace });
    at = match.end - 1;
  }
  // a name that never stands as a place's may be a person's or a word: Hồ Chí Minh, Hòa Bình
  const [first, second] = [...counts.entries()].filter(([, one]) => one.asPlace).sort((a, b) => b[1].weight - a[1].weight);
  if (!first || first[1].weight < BEFORE_PLACE_WEIGHT) return null;
  return second && second[1].weight * LEAD > first[1].weight ? null : first[0];
}
