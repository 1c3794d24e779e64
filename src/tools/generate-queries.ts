import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readHeads, splitOutside } from './cypher-heads.js';

/**
 * Part of `npm run codegen`: reads the head comment of every file under cypher/ and writes the types of its parameters and
 * columns, so that no query can be called with the wrong ones.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const target = join(root, 'src/graph/generated/queries.ts');

/** `ids: string[], after: number` → the members of an object type; everything is read-only. */
function members(list: string): string {
  return splitOutside(list, ',')
    .map((part) => {
      const colon = part.indexOf(':');
      return `readonly ${part.slice(0, colon).trim()}: ${readonlyType(part.slice(colon + 1).trim())}`;
    })
    .join('; ');
}

function readonlyType(type: string): string {
  const union = splitOutside(type, '|');
  if (union.length > 1) return union.map(readonlyType).join(' | ');
  if (type.endsWith('[]')) return `readonly ${readonlyType(type.slice(0, -2))}[]`;
  if (type.startsWith('{')) return `{ ${members(type.slice(1, -1))} }`;
  return type;
}

const heads = readHeads();
const types = [
  'AgencyNode',
  'AssignmentNode',
  'CarriesOutRow',
  'CitationNode',
  'DeadlineNode',
  'DocumentNode',
  'EditNode',
  'JournalEntry',
  'MetaNode',
  'Origin',
  'LinkRow',
  'ReferenceRow',
  'RelationRow',
  'StatementNode',
  'SuccessionRow',
  'TargetNode',
  'TokenNode',
  'Value',
];
const used = types.filter((type) => heads.some((head) => new RegExp(`\\b${type}\\b`, 'u').test(head.params + head.columns)));
const entries = heads.map(
  ({ name, question, params, columns }) =>
    `  /** ${question} */\n  readonly '${name}': {\n    readonly params: { ${members(params)} };\n    readonly row: { ${members(columns)} };\n  };`,
);
writeFileSync(
  target,
  `// Written by "npm run codegen" from the head comments under cypher/. Do not edit.\nimport type { ${used.join(', ')} } from '../nodes.js';\n\nexport interface Queries {\n${entries.join('\n')}\n}\n\nexport const queryNames = [\n${heads.map(({ name }) => `  '${name}',`).join('\n')}\n] as const satisfies readonly (keyof Queries)[];\n`,
);
console.log(`${relative(root, target)}: ${heads.length} queries`);
