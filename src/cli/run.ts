import { Command, CommanderError } from 'commander';
import { CancuError, EXIT_CODES } from '../errors/cancu-error.js';
import { RegistryError } from '../registry/registry.js';
import { shorten } from '../text/visible.js';
import { packageVersion } from '../version.js';
import type { Finish } from './command.js';
import { addCheck } from './commands/check.js';
import { addConfig } from './commands/config.js';
import { addEdit } from './commands/edit.js';
import { addEdits } from './commands/edits.js';
import { addExport, addImport } from './commands/exchange.js';
import { addExtract } from './commands/extract.js';
import { addCopied } from './commands/copied.js';
import { addImpact } from './commands/impact.js';
import { addImplementers } from './commands/implementers.js';
import { addIngest } from './commands/ingest.js';
import { addMigrate, addRebuild } from './commands/maintain.js';
import { addRegistry } from './commands/registry.js';
import { addRemove } from './commands/remove.js';
import { addServe } from './commands/serve.js';
import { addShow } from './commands/show.js';
import { addToken } from './commands/token.js';
import { say } from './io.js';

const WRONG_USE = 2;
const BROKEN = 1;

/**
 * Runs one command line.
 *
 * @returns the exit code: 0 done, 1 findings of level error or an inner fault, 2 wrong use, 3 bad input or not found, 4 store
 * unreachable, 5 ambiguous
 */
export async function run(args: readonly string[]): Promise<number> {
  let code = 0;
  const program = createProgram(async (result) => {
    code = await result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return exitCodeOf(error);
  }
}

/** Every command, its arguments and its options. */
export function createProgram(finish: Finish): Command {
  const program = new Command('cancu')
    .description('Reads Vietnamese plans, directives and decisions into a graph, and answers from it.')
    .version(packageVersion(), '-v, --version')
    .exitOverride()
    .configureOutput({ writeErr: sayWrongUse })
    .showHelpAfterError('(cancu --help, or --help after a command, shows how it is used)')
    .addHelpText('after', ENVIRONMENT);
  for (const add of [
    addServe,
    addIngest,
    addRemove,
    addExtract,
    addCheck,
    addShow,
    addImplementers,
    addImpact,
    addCopied,
    addEdit,
    addEdits,
    addToken,
    addExport,
    addImport,
    addRebuild,
    addMigrate,
    addConfig,
    addRegistry,
  ]) {
    add(program, finish);
  }
  return program;
}

/** Commander quotes what was typed: a line that somebody pasted may be long, and hold what steers a terminal. */
function sayWrongUse(text: string): void {
  say(shortLines(text.trimEnd()));
}

/** Messages quote values; those of the command line may have 100 KB. */
const LONGEST_LINE = 1000;

function shortLines(text: string): string {
  return text
    .split('\n')
    .map((line) => shorten(line, LONGEST_LINE))
    .join('\n');
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USE;
  if (error instanceof CancuError) {
    say(shortLines(`cancu: ${error.message}`));
    return EXIT_CODES[error.code];
  }
  if (error instanceof RegistryError) {
    say(shortLines(`cancu: ${error.message}`));
    return EXIT_CODES.BAD_INPUT;
  }
  say(`cancu: something went wrong inside: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return BROKEN;
}

const ENVIRONMENT = `
Environment:
  CANCU_DATA       folder of the embedded store (default ./data)
  GRAPH_URL        bolt://… or neo4j://… to use a Neo4j instead
  NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE
  "cancu config" prints these and all others, what is in force and where it comes from; cancu.config.json can hold them too

Examples:
  cancu serve                              GraphQL on http://localhost:4000/graphql
  cancu ingest plans/                      read every document below a folder
  cancu implementers 33/CT-TTg@2021        which plans carry it out
  cancu show vn/tw/2010/qd/290             what is known of a document, and whether it is in force
`;
