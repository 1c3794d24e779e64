import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ask } from '../api.js';
import { VocabularyDocument, type VocabularyQuery } from '../generated/graphql.js';
import type { Words } from '../words.js';
import { capital, placeLabel } from './document-line.js';

/** One thing that can be chosen. */
export type Option = readonly [value: string, label: string];

/** How types and places are called, and how many documents there are of each. */
export function useVocabulary(): UseQueryResult<VocabularyQuery> {
  return useQuery({
    queryKey: ['vocabulary'],
    queryFn: ({ signal }) => ask(VocabularyDocument, {}, signal),
    staleTime: Infinity,
  });
}

/** The types of which there are documents, with their number. */
export function typesHere(known: VocabularyQuery | undefined): Option[] {
  return (known?.documentKinds ?? [])
    .filter(({ documents }) => documents > 0)
    .map(({ type, name, documents }): Option => [type, `${capital(name)} (${documents})`])
    .sort(byLabel);
}

/** The places of which there are documents, with their number. */
export function placesHere(known: VocabularyQuery | undefined, words: Words): Option[] {
  return (known?.places ?? [])
    .filter(({ documents }) => documents > 0)
    .map((place): Option => [place.slug, `${placeLabel(place, words)} (${place.documents})`])
    .sort(byLabel);
}

/** Every place, whether or not there are documents of it. */
export function placeOptions(known: VocabularyQuery | undefined, words: Words): Option[] {
  return (known?.places ?? []).map((place): Option => [place.slug, placeLabel(place, words)]).sort(byLabel);
}

function byLabel([, a]: Option, [, b]: Option): number {
  return a.localeCompare(b, 'vi');
}
