import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { CancuError, EXIT_CODES } from '../../errors/cancu-error.js';
import { checkRegistry } from '../../registry/check.js';
import { SHIPPED_REGISTRY } from '../../registry/registry.js';
import { print, printJson } from '../io.js';
import { formatOption, type Finish } from '../command.js';

const EXAMPLE = '\nExample:\n  cancu registry check seeds/registry';

export function addRegistry(program: Command, finish: Finish): void {
  program
    .command('registry')
    .description('look after the registry of known documents, relations, bodies and codes')
    .addHelpText('after', EXAMPLE)
    .command('check')
    .description('hold every line of the registry against its schema, and the files against one another')
    .argument('[folder]', 'folder of the registry (default: the one that ships with cancu)')
    .addOption(formatOption('table', 'json'))
    .addHelpText('after', EXAMPLE)
    .action((folder: string | undefined, options: { format: string }) =>
      finish(Promise.resolve(checkCommand(folder ?? SHIPPED_REGISTRY, options.format))),
    );
}

function checkCommand(folder: string, format: string): number {
  const why = whyNoFolder(folder);
  if (why !== null) throw new CancuError('BAD_INPUT', `${folder}: ${why}`);
  const { faults, counts } = checkRegistry(folder);
  if (format === 'json') printJson({ faults, counts });
  else {
    // line 0 stands for the file as a whole
    for (const { file, line, reason } of faults) print(`${line === 0 ? file : `${file}:${line}`}: ${reason}`);
    const total = Object.values(counts).reduce((sum, one) => sum + one, 0);
    print(`${total} facts in ${Object.keys(counts).length} files, ${faults.length} faults`);
  }
  return faults.length > 0 ? EXIT_CODES.BAD_INPUT : 0;
}

function whyNoFolder(path: string): string | null {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return 'no such folder';
    return found.isDirectory() ? null : 'is a file, not the folder of a registry';
  } catch (error) {
    return `cannot be read: ${(error as NodeJS.ErrnoException).code}`;
  }
}
