import { provinceOf } from '../../identity/place.js';
import { taskRoles } from '../../plan/task-role.js';
import { connectionOf, pageSize } from '../connection.js';
import type { ApiContext } from '../context.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import { fromEnums, toEnum } from '../enums.js';
import type { Resolvers } from '../generated/schema.js';
import type { AgencyModel, SuccessionModel } from '../models.js';
import { searchTerms } from '../search-terms.js';
import { editAt } from './edit.js';
import { remarks } from './remarks.js';

/** A body that an edge of the graph leads to: it is there. */
export async function agencyAt(id: string, { loaders }: ApiContext): Promise<AgencyModel> {
  const agency = await loaders.agency.load(id);
  if (!agency) throw new Error(`an edge leads to the agency ${id}, which is not in the graph`);
  return agency;
}

export const agencyResolvers: Resolvers = {
  Query: {
    // whoever asks for one body mostly asks for those around it
    agency: async (_root, { id }, { loaders }) => (await loaders.neighbours.load(id))?.agency ?? null,
    agencies: async (_root, { filter, first, after }, { reader }) => {
      const size = pageSize(first, 20);
      const [afterId] = (decodeCursor('agencies', after, ['string']) ?? ['']) as [string];
      const rows = await reader.read('agency/page', {
        place: filter?.place ?? null,
        kinds: fromEnums(filter?.kinds),
        terms: searchTerms('filter.name', filter?.name ?? ''),
        hasWork: filter?.hasWork ?? null,
        after: afterId,
        limit: size + 1,
      });
      return connectionOf(rows, size, after, ({ agency }) => ({ cursor: encodeCursor('agencies', [agency.id]), node: agency }));
    },
  },
  Document: {
    agencies: async ({ id }, _args, { loaders }) => [...(await loaders.assignedAgencies.load(id))],
    recipients: async ({ id, recipients }, _args, { loaders }) => {
      const known = await loaders.recipients.load(id);
      return (recipients ?? []).map((text, ordinal) => ({
        text,
        agency: known.find((one) => one.ordinal === ordinal)?.agency ?? null,
      }));
    },
  },
  AssignedAgency: { roles: ({ roles }) => taskRoles.filter((role) => roles.includes(role)).map((role) => toEnum(role)) },
  Agency: {
    kind: ({ kind }) => toEnum(kind ?? 'other'),
    place: ({ place }) => (place == null ? null : provinceOf(place)),
    partOf: async ({ id }, _args, { loaders }) => {
      const wholes = (await loaders.neighbours.load(id))?.wholes ?? [];
      return [...wholes].sort((a, b) => (a.id < b.id ? -1 : 1))[0] ?? null;
    },
    succeededBy: async ({ id }, _args, { loaders }) => byOther((await loaders.neighbours.load(id))?.heirs ?? []),
    succeeds: async ({ id }, _args, { loaders }) => byOther((await loaders.neighbours.load(id))?.predecessors ?? []),
    assignments: async ({ id }, { roles, first, after }, { loaders }) => {
      const size = pageSize(first, 20);
      const [sortKey] = (decodeCursor('agencyAssignments', after, ['string']) ?? ['']) as [string];
      const { page, total } = await loaders.assignmentsFor({ roles: fromEnums(roles), after: sortKey, limit: size + 1 }).load(id);
      const connection = connectionOf(page, size, after, ({ assignment }) => ({
        cursor: encodeCursor('agencyAssignments', [assignment.sortKey]),
        node: assignment,
      }));
      return { ...connection, totalCount: total };
    },
  },
  Succession: {
    agency: ({ other }, _args, context) => agencyAt(other, context),
    functions: ({ functions }) => [...(functions ?? [])],
    ...remarks,
    known: ({ known }) => toEnum(known),
    edit: ({ editId }, _args, context) => editAt(editId, context),
    withdrawn: ({ withdrawn }) => withdrawn ?? false,
    withdrawnBy: ({ withdrawnBy }, _args, context) => editAt(withdrawnBy, context),
  },
};

/** Lists that the store gives in no order. */
function byOther(rows: readonly SuccessionModel[]): SuccessionModel[] {
  const keyOf = ({ other, on, id }: SuccessionModel): string => [other, on, id].join(' ');
  return [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
