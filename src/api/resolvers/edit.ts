import { describe } from '../../edit/describe.js';
import type { EditDraft } from '../../edit/edit.js';
import type { RelationType } from '../../registry/records.js';
import { connectionOf, pageSize } from '../connection.js';
import type { ApiContext } from '../context.js';
import { authorOf } from '../curation.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import { fromEnum, fromEnums, toEnum } from '../enums.js';
import type { Resolvers } from '../generated/schema.js';
import type { AgencyModel, DocumentModel, EditModel, EditPayloadModel } from '../models.js';

/** The edit that an edge of the graph names, or none. */
export async function editAt(id: string | null | undefined, { loaders }: ApiContext): Promise<EditModel | null> {
  return id == null ? null : loaders.edit.load(id);
}

async function documentOr(id: string | null | undefined, { loaders }: ApiContext): Promise<DocumentModel | null> {
  return id == null ? null : loaders.document.load(id);
}

async function agencyOr(id: string | null | undefined, { loaders }: ApiContext): Promise<AgencyModel | null> {
  return id == null ? null : loaders.agency.load(id);
}

/** Why an edit in force does not show in the graph; null where it does. */
async function whyNot(edit: EditModel, { loaders }: ApiContext): Promise<string | null> {
  switch (edit.kind) {
    case 'assert-relation':
      return null;
    case 'withdraw':
      if (edit.from == null || (await loaders.statement.load(edit.target))) return null;
      return `nobody states ${edit.target} any more`;
    case 'settle-citation':
      if ((await loaders.settled.load(edit.id)).length > 0) return null;
      return (await loaders.document.load(edit.citing))?.origins.includes('ingested') === true
        ? `"${edit.printed}" is not in the text of ${edit.citing} any more, or too much around it has changed`
        : `the text of ${edit.citing} is not here`;
    case 'name-heir': {
      const heirs = (await loaders.neighbours.load(edit.agency))?.heirs ?? [];
      return heirs.some((one) => one.editId === edit.id) ? null : `no document here names ${edit.agency} any more`;
    }
  }
}

async function make(draft: EditDraft, context: ApiContext): Promise<EditPayloadModel> {
  const author = await authorOf(context.curation, context.authorization);
  const { id } = await context.curation.edit(draft, author);
  context.forget();
  const edit = await context.loaders.edit.load(id);
  if (!edit) throw new Error(`the edit ${id} was made, but is not in the graph`);
  return { edit };
}

export const editResolvers: Resolvers = {
  Query: {
    edits: async (_root, { filter, first, after }, { reader }) => {
      const size = pageSize(first, 20);
      const [beforeAt, beforeId] = (decodeCursor('edits', after, ['string', 'string']) ?? [null, null]) as [
        string | null,
        string | null,
      ];
      const rows = await reader.read('edit/page', {
        kinds: fromEnums(filter?.kinds),
        author: filter?.author ?? null,
        about: filter?.about ?? null,
        inForce: filter?.inForce ?? null,
        beforeAt,
        beforeId,
        limit: size + 1,
      });
      return connectionOf(rows, size, after, ({ edit }) => ({ cursor: encodeCursor('edits', [edit.at, edit.id]), node: edit }));
    },
  },
  Mutation: {
    assertRelation: (_root, { input }, context) => {
      const { relation, scope, known, ...rest } = input;
      const values = { scope: scope == null ? null : fromEnum(scope), known: known == null ? null : fromEnum(known) };
      return make(
        { kind: 'assert-relation', ...rest, relation: relation satisfies RelationType, ...values } as EditDraft,
        context,
      );
    },
    withdraw: (_root, { input }, context) => make({ kind: 'withdraw', ...input }, context),
    settleCitation: (_root, { input }, context) => make({ kind: 'settle-citation', ...input }, context),
    nameHeir: (_root, { input }, context) => make({ kind: 'name-heir', ...input }, context),
  },
  Edit: {
    kind: ({ kind }) => toEnum(kind),
    says: (edit) => describe(edit),
    source: ({ source }) => source ?? null,
    withdrawn: ({ withdrawnBy }, _args, context) => editAt(withdrawnBy, context),
    basedOn: (edit, _args, context) => editAt(edit.kind === 'withdraw' ? null : edit.basedOn, context),
    applies: async (edit, _args, context) => edit.withdrawnBy == null && (await whyNot(edit, context)) === null,
    whyNot: (edit, _args, context) => (edit.withdrawnBy == null ? whyNot(edit, context) : null),
    target: (edit, _args, context) => editAt(edit.kind === 'withdraw' && edit.from == null ? edit.target : null, context),
    statement: (edit) => (edit.kind === 'withdraw' && edit.from != null ? edit.target : null),
    from: (edit, _args, context) => documentOr('from' in edit ? edit.from : null, context),
    relation: (edit) => ('relation' in edit ? (edit.relation ?? null) : null),
    to: (edit, _args, context) => documentOr('to' in edit ? edit.to : null, context),
    effectiveOn: (edit) => (edit.kind === 'assert-relation' ? (edit.effectiveOn ?? null) : null),
    scope: (edit) => (edit.kind === 'assert-relation' && edit.scope != null ? toEnum(edit.scope) : null),
    provision: (edit) => (edit.kind === 'assert-relation' ? (edit.provision ?? null) : null),
    known: (edit) => (edit.kind === 'assert-relation' ? toEnum(edit.known) : null),
    confidence: (edit) => (edit.kind === 'assert-relation' ? edit.confidence : null),
    citing: (edit, _args, context) => documentOr(edit.kind === 'settle-citation' ? edit.citing : null, context),
    printed: (edit) => (edit.kind === 'settle-citation' ? edit.printed : null),
    citations: async ({ id }, _args, { loaders }) => [...(await loaders.settled.load(id))],
    agency: (edit, _args, context) => agencyOr(edit.kind === 'name-heir' ? edit.agency : null, context),
    heir: (edit, _args, context) => agencyOr(edit.kind === 'name-heir' ? edit.heir : null, context),
    on: (edit) => (edit.kind === 'name-heir' ? edit.on : null),
    functions: (edit) => (edit.kind === 'name-heir' ? [...edit.functions] : []),
  },
};
