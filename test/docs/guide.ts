import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { projectRoot } from '../support/project.js';

export const GUIDE = join(projectRoot, 'docs/api.md');

/** A question of the guide, and the answer that it shows. */
export interface Shown {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  /** Whether its cost is asked for. */
  readonly cost: boolean;
  /** The text between the fences. */
  readonly answer: string;
}

/** A question, its variables where it has any, and its answer: fenced blocks behind one another. */
const SHOWN = /```graphql( cost)?\n([\s\S]*?)```\n\n(?:```json variables\n([\s\S]*?)```\n\n)?(```json answer\n)([\s\S]*?)```/gu;

/** A file that the guide shows: its name in a comment, and a block of it. */
const FILE = /<!-- (examples\/\S+) -->\n\n(```\w+\n)([\s\S]*?)```/gu;

export function shownIn(guide: string): Shown[] {
  return [...guide.matchAll(SHOWN)].map(([, cost, query = '', variables, , answer = '']) => ({
    query,
    variables: JSON.parse(variables ?? '{}') as Record<string, unknown>,
    cost: cost !== undefined,
    answer,
  }));
}

export function filesIn(guide: string): { name: string; text: string }[] {
  return [...guide.matchAll(FILE)].map(([, name = '', , text = '']) => ({ name, text }));
}

export function fileText(name: string): string {
  return readFileSync(join(projectRoot, 'docs', name), 'utf8');
}

/** The guide with these answers, and with the files as they are. */
export function withAnswers(guide: string, answers: readonly string[]): string {
  let index = 0;
  return guide
    .replace(SHOWN, (block: string, _cost, _query, _variables, fence: string, answer: string) => {
      const head = block.slice(0, block.length - answer.length - '```'.length);
      const next = answers[index];
      index += 1;
      if (next === undefined) throw new Error(`no answer for the block that begins ${fence}`);
      return `${head}${next}\`\`\``;
    })
    .replace(FILE, (_block, name: string, fence: string) => `<!-- ${name} -->\n\n${fence}${fileText(name)}\`\`\``);
}

/** An answer as the guide shows it. */
export async function asShown(answer: unknown): Promise<string> {
  return format(JSON.stringify(answer), { parser: 'json', printWidth: 130 });
}
