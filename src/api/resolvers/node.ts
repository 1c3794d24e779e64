import { CancuError } from '../../errors/cancu-error.js';
import type { ApiContext } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import type {
  AgencyModel,
  AssignmentModel,
  CitationModel,
  DeadlineModel,
  DocumentModel,
  EditModel,
  FindingModel,
} from '../models.js';
import { documentById } from './document.js';
import { findingById } from './finding.js';

type AnyNode = DocumentModel | CitationModel | AssignmentModel | DeadlineModel | AgencyModel | FindingModel | EditModel;
type TypeName = 'Document' | 'Citation' | 'Assignment' | 'Deadline' | 'Agency' | 'Finding' | 'Edit';

const MOST_IDS = 100;

/** What an id names, told by its form. */
function typeOfId(id: string): TypeName {
  if (id.startsWith('edit/')) return 'Edit';
  if (/#[cgd]\d+\/[a-z-]+$/u.test(id)) return 'Finding';
  if (id.startsWith('agency/') || /#agency\//u.test(id)) return 'Agency';
  if (/#c\d+$/u.test(id)) return 'Citation';
  if (/#a\d+$/u.test(id)) return 'Assignment';
  if (/#d\d+$/u.test(id)) return 'Deadline';
  return 'Document';
}

async function nodeById(id: string, context: ApiContext): Promise<AnyNode | null> {
  const { loaders } = context;
  switch (typeOfId(id)) {
    case 'Finding':
      return findingById(id, context);
    case 'Agency':
      return loaders.agency.load(id);
    case 'Citation':
      return loaders.citation.load(id);
    case 'Assignment':
      return loaders.assignment.load(id);
    case 'Deadline':
      return loaders.deadline.load(id);
    case 'Edit':
      return loaders.edit.load(id);
    case 'Document':
      return documentById(id, context);
  }
}

export const nodeResolvers: Resolvers = {
  Query: {
    node: (_root, { id }, context) => nodeById(id, context),
    nodes: (_root, { ids }, context) => {
      if (ids.length > MOST_IDS)
        throw new CancuError('WRONG_USE', `ids: ${ids.length} are too many, at most ${MOST_IDS} at once`);
      return Promise.all(ids.map((id) => nodeById(id, context)));
    },
  },
  Node: { __resolveType: (node) => typeOfId(node.id) },
};
