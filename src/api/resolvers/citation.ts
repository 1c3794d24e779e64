import { isAskedAhead } from '../ahead.js';
import { citationPage } from '../citation-pages.js';
import { connectionOf, pageSize } from '../connection.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import { fromEnums, fromLanguage, toEnum } from '../enums.js';
import type { Resolvers } from '../generated/schema.js';
import type { ReferenceRow } from '../../graph/nodes.js';
import { allThere, whenThere } from '../loader.js';
import { collapse } from '../../text/fold.js';
import { keptIn } from '../../words/sentence.js';
import { documentAt, documentById } from './document.js';
import { editAt } from './edit.js';

/** The document that a citation, assignment or deadline belongs to, by its id. */
export function ownerOf(id: string): string {
  return id.slice(0, id.lastIndexOf('#'));
}

function referredTo({ references }: { readonly references: readonly ReferenceRow[] }): string[] {
  return references.filter(({ resolved }) => resolved).map(({ documentId }) => documentId);
}

export const citationResolvers: Resolvers = {
  Document: {
    citations: async ({ id }, args, { loaders }, info) => {
      const { size, asked } = citationPage(args);
      const { page, total } = await loaders.citationsOf(asked).load(id);
      // all that the page refers to is there then when its citations are looked at
      if (isAskedAhead(info, 'edges.node.refersTo')) await loaders.document.loadMany(page.slice(0, size).flatMap(referredTo));
      const connection = connectionOf(page, size, args.after, ({ citation }) => ({
        cursor: encodeCursor('citations', [citation.ordinal]),
        node: citation,
      }));
      return { ...connection, totalCount: total };
    },
    citedBy: async ({ id }, { roles, first, after }, { loaders }) => {
      const size = pageSize(first, 20);
      const [afterDocument, afterOrdinal] = (decodeCursor('citedBy', after, ['string', 'number']) ?? ['', -1]) as [
        string,
        number,
      ];
      const { page, total } = await loaders
        .citationsOn({ roles: fromEnums(roles), afterDocument, afterOrdinal, limit: size + 1 })
        .load(id);
      const connection = connectionOf(page, size, after, ({ citation, document }) => ({
        cursor: encodeCursor('citedBy', [document.id, citation.ordinal]),
        node: citation,
      }));
      return { ...connection, totalCount: total };
    },
  },
  Citation: {
    document: ({ id }, _args, context) => documentAt(ownerOf(id), context),
    span: ({ start, end, surface }) => ({ start, end, text: collapse(surface) }),
    role: ({ role }) => toEnum(role),
    effect: ({ effect }) => (effect == null ? null : toEnum(effect)),
    resolution: ({ resolution }) => toEnum(resolution),
    repairs: ({ repairs }, { language }) => keptIn(repairs, fromLanguage(language)),
    parent: async ({ id }, _args, { loaders }) => (await loaders.parent.load(id))?.parent ?? null,
    parentRelation: async ({ id }, _args, { loaders }) => {
      const relation = (await loaders.parent.load(id))?.relation;
      return relation == null ? null : toEnum(relation);
    },
    refersTo: ({ id }, _args, context) =>
      whenThere(context.loaders.references.at(id), (references) => {
        const reference = references.find(({ resolved }) => resolved);
        return reference ? documentById(reference.documentId, context) : null;
      }),
    candidates: async ({ id }, _args, context) => {
      const references = (await context.loaders.references.load(id)).filter(({ local }) => !local);
      // one that went since the references were read is no candidate any more
      const documents = await allThere(references.map(({ documentId }) => documentById(documentId, context)));
      return references.flatMap(({ score, why }, at) => (documents[at] ? [{ document: documents[at], score, why }] : []));
    },
    settledBy: ({ settledBy }, _args, context) => editAt(settledBy, context),
  },
  CitationCandidate: { why: ({ why }, { language }) => keptIn(why, fromLanguage(language)) },
};
