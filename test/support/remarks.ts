import { registry } from './registry.js';

/** Where the registry says that it saw what is shown of documents, relations and bodies, and what it remarks on them. */
export function remarksOfRegistry(): string[] {
  const records = [...registry.lines.documents, ...registry.lines.relations, ...registry.lines.successions];
  return [...new Set(records.flatMap(({ record }) => [record.source, ...(record.note === undefined ? [] : [record.note])]))];
}
