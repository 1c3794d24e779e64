import { mergeResolvers } from '../merge-resolvers.js';
import { aboutResolvers } from './about.js';
import { agencyResolvers } from './agency.js';
import { assignmentResolvers } from './assignment.js';
import { checkResolvers } from './check.js';
import { citationResolvers } from './citation.js';
import { copiedResolvers } from './copied.js';
import { deadlineResolvers } from './deadline.js';
import { documentResolvers } from './document.js';
import { editResolvers } from './edit.js';
import { findingResolvers } from './finding.js';
import { impactResolvers } from './impact.js';
import { implementationResolvers } from './implementation.js';
import { linkResolvers } from './link.js';
import { lookupResolvers } from './lookup.js';
import { nodeResolvers } from './node.js';
import { pathResolvers } from './path.js';
import { relationResolvers } from './relation.js';
import { statusResolvers } from './status.js';
import { vocabularyResolvers } from './vocabulary.js';

/** The resolvers of every noun; each adds its own fields to `Query` and `Document`. */
export const resolvers = mergeResolvers([
  aboutResolvers,
  agencyResolvers,
  assignmentResolvers,
  checkResolvers,
  citationResolvers,
  copiedResolvers,
  deadlineResolvers,
  documentResolvers,
  editResolvers,
  findingResolvers,
  impactResolvers,
  implementationResolvers,
  linkResolvers,
  lookupResolvers,
  nodeResolvers,
  pathResolvers,
  relationResolvers,
  statusResolvers,
  vocabularyResolvers,
]);
