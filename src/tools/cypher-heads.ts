import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const CYPHER_FOLDER = fileURLToPath(new URL('../../cypher/', import.meta.url));

/** What the head comment of a file under cypher/ says. */
export interface Head {
  /** Path under cypher/ without its ending. */
  readonly name: string;
  readonly question: string;
  /** `ids: string[], after: number` */
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

const KEYS = /^(?:params|columns|index):/u;

function readHead(path: string, folder: string): Head {
  const name = relative(folder, path)
    .replace(/\\/gu, '/')
    .replace(/\.cypher$/u, '');
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('//'))
    .map((line) => line.slice(2).trim());
  const broken = (what: string): Error => new Error(`cypher/${name}.cypher: the head comment ${what}`);
  const valueOf = (key: string): string => {
    const line = lines.find((one) => one === `${key}:` || one.startsWith(`${key}: `));
    if (line === undefined) throw broken(`has no line "// ${key}: …"`);
    return line.slice(key.length + 1).trim();
  };
  valueOf('index');
  const [question = ''] = lines;
  if (question === '' || KEYS.test(question)) throw broken('does not begin with the question that the file answers');
  return { name, question, params: valueOf('params'), columns: valueOf('columns') };
}

/**
 * Reads the heads of all questions, migrations excepted, in order of their names.
 *
 * @throws Error where a head lacks one of its lines
 */
export function readHeads(folder = CYPHER_FOLDER): Head[] {
  return cypherFiles(folder)
    .filter((path) => !relative(folder, path).startsWith('migrations'))
    .map((path) => readHead(path, folder));
}

/** Splits at a mark that stands outside of all brackets. */
export function splitOutside(text: string, mark: string): string[] {
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
