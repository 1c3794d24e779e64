import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Part of `npm run codegen`: reads the head comment of every file under cypher/ and writes the types of its parameters and
 * columns, so that no query can be called with the wrong ones.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'cypher');
const target = join(root, 'src/graph/generated/queries.ts');

interface Head {
  readonly name: string;
  readonly question: string;
  readonly params: string;
  readonly columns: string;
}

function cypherFiles(at: string): string[] {
  return readdirSync(at, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? cypherFiles(join(at, entry.name)) : entry.name.endsWith('.cypher') ? [join(at, entry.name)] : [],
    )
    .sort();
}

function readHead(path: string): Head {
  const name = relative(folder, path)
    .replace(/\\/gu, '/')
    .replace(/\.cypher$/u, '');
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('//'))
    .map((line) => line.slice(2).trim());
  const valueOf = (key: string): string => {
    const line = lines.find((one) => one === `${key}:` || one.startsWith(`${key}: `));
    if (line === undefined) throw new Error(`cypher/${name}.cypher: the head comment has no line "// ${key}: …"`);
    return line.slice(key.length + 1).trim();
  };
  valueOf('index');
  return { name, question: lines[0] ?? '', params: valueOf('params'), columns: valueOf('columns') };
}

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

/** Splits at a mark that stands outside of all brackets. */
function splitOutside(text: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of text) {
    if ('{<['.includes(letter)) depth += 1;
    if ('}>]'.includes(letter)) depth -= 1;
    if (letter === mark && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else part += letter;
  }
  return [...parts, part.trim()].filter((one) => one !== '');
}

const heads = cypherFiles(folder)
  .filter((path) => !relative(folder, path).startsWith('migrations'))
  .map(readHead);
const types = [
  'AgencyNode',
  'AssignmentNode',
  'CarriesOutRow',
  'CitationNode',
  'DeadlineNode',
  'DocumentNode',
  'JournalEntry',
  'MetaNode',
  'Origin',
  'RelationRow',
  'StatementNode',
  'SuccessionRow',
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
