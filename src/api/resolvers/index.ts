import { mergeResolvers } from '../merge-resolvers.js';
import { agencyResolvers } from './agency.js';
import { assignmentResolvers } from './assignment.js';
import { citationResolvers } from './citation.js';
import { deadlineResolvers } from './deadline.js';
import { documentResolvers } from './document.js';
import { findingResolvers } from './finding.js';
import { implementationResolvers } from './implementation.js';
import { lookupResolvers } from './lookup.js';
import { nodeResolvers } from './node.js';
import { relationResolvers } from './relation.js';
import { statusResolvers } from './status.js';

/** The resolvers of every noun; each adds its own fields to `Query` and `Document`. */
export const resolvers = mergeResolvers([
  agencyResolvers,
  assignmentResolvers,
  citationResolvers,
  deadlineResolvers,
  documentResolvers,
  findingResolvers,
  implementationResolvers,
  lookupResolvers,
  nodeResolvers,
  relationResolvers,
  statusResolvers,
]);
