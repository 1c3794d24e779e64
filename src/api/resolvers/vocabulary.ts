import { provinceOf } from '../../identity/place.js';
import type { ApiContext } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import type { PlaceModel } from '../models.js';

/** The registry refuses slugs of provinces that it does not know. */
function placesAt(slugs: readonly string[], { registry }: ApiContext): PlaceModel[] {
  return slugs.flatMap((slug) => registry.vocabulary.placeBySlug.get(slug) ?? []);
}

/** @param place its path: a province, or a place in one */
function provinceAt(place: string | null | undefined, context: ApiContext): PlaceModel | null {
  return place == null ? null : (placesAt([provinceOf(place)], context)[0] ?? null);
}

export const vocabularyResolvers: Resolvers = {
  Query: {
    documentKinds: (_root, _args, { registry }) => [...registry.vocabulary.types],
    places: (_root, _args, { registry }) => [...registry.vocabulary.places],
  },
  Document: {
    typeName: ({ type }, _args, { registry }) => registry.vocabulary.typeByName.get(type ?? '')?.words[0] ?? null,
    province: ({ place }, _args, context) => provinceAt(place, context),
  },
  Agency: { province: ({ place }, _args, context) => provinceAt(place, context) },
  DocumentKind: {
    name: ({ type, words: [name] }) => name ?? type,
    codes: ({ codes }) => Object.keys(codes),
    documents: ({ type }, _args, { loaders }) => loaders.documentsOfType.load(type),
  },
  Place: {
    mergedFrom: ({ mergedFrom }, _args, context) => placesAt(mergedFrom ?? [], context),
    documents: ({ slug }, _args, { loaders }) => loaders.documentsOfProvince.load(slug),
  },
};
