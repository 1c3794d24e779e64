import { join } from 'node:path';
import type { Command } from 'commander';
import { createProgram } from '../../src/cli/run.js';
import { projectRoot } from '../support/project.js';

export const COMMANDS = join(projectRoot, 'docs/cli.md');

/** What stands above it is written by hand. */
const MARK = '<!-- below: written by "npm run docs" from the commands themselves -->';

/** The page with the help of every command. */
export function commandPage(page: string): string {
  const [byHand = ''] = page.split(MARK);
  const program = createProgram(() => Promise.resolve());
  return (
    [
      byHand + MARK,
      ...everyCommand(program, ['cancu']).map(({ name, help }) => `## ${name}\n\n\`\`\`text\n${help}\n\`\`\``),
    ].join('\n\n') + '\n'
  );
}

/** Every command below one, and the help that it prints. */
export function everyCommand(command: Command, path: readonly string[]): { name: string; help: string }[] {
  const below = command.commands.flatMap((one) => everyCommand(one, [...path, one.name()]));
  return [{ name: path.join(' '), help: helpOf(command) }, ...below];
}

function helpOf(command: Command): string {
  let help = '';
  command.configureHelp({ helpWidth: 110 }).configureOutput({
    writeOut: (text) => {
      help += text;
    },
    getOutHelpWidth: () => 110,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return help.trimEnd();
}
