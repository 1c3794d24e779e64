import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Command } from 'commander';
import { CancuError, EXIT_CODES } from '../../errors/cancu-error.js';
import { printJson, say } from '../io.js';
import { withOperations } from '../open-operations.js';
import { progressBar } from '../progress.js';
import { formatOption, type Finish } from '../command.js';
import { printOutcomes } from './ingest.js';

export function addExport(program: Command, finish: Finish): void {
  program
    .command('export')
    .description('write everything as JSON lines: the originals, then the graph')
    .argument('[file]', 'where to write it (default: stdout)')
    .option('--graph-only', 'leave the originals out; such a file cannot be imported')
    .addHelpText('after', '\nExamples:\n  cancu export everything.jsonl\n  cancu export --graph-only | grep \'"Citation"\'')
    .action((file: string | undefined, options: { graphOnly?: boolean }) =>
      finish(exportCommand(file, options.graphOnly ?? false)),
    );
}

async function exportCommand(file: string | undefined, graphOnly: boolean): Promise<number> {
  return withOperations('any', async (operations) => {
    const out = file === undefined ? process.stdout : createWriteStream(file);
    const failed = file === undefined ? null : once(out, 'error').then(([error]) => error as NodeJS.ErrnoException);
    let count = 0;
    for await (const line of operations.export({ sources: !graphOnly })) {
      count += 1;
      if (!out.write(`${JSON.stringify(line)}\n`)) {
        const error = await Promise.race([once(out, 'drain').then(() => null), ...(failed ? [failed] : [])]);
        if (error) throw new CancuError('BAD_INPUT', `${file}: cannot be written: ${error.code}`, { cause: error });
      }
    }
    if (file !== undefined) {
      out.end();
      const error = await Promise.race([once(out, 'finish').then(() => null), ...(failed ? [failed] : [])]);
      if (error) throw new CancuError('BAD_INPUT', `${file}: cannot be written: ${error.code}`, { cause: error });
      say(`${count} lines written to ${file}`);
    }
    return 0;
  });
}

export function addImport(program: Command, finish: Finish): void {
  program
    .command('import')
    .description('read the documents of an export into the graph')
    .argument('<file>', 'a file that "cancu export" wrote; - for stdin')
    .addOption(formatOption('table', 'json'))
    .addHelpText('after', '\nExample:\n  CANCU_DATA=./copy cancu import everything.jsonl')
    .action((file: string, options: { format: string }) => finish(importCommand(file, options.format)));
}

async function importCommand(file: string, format: string): Promise<number> {
  const input = file === '-' ? process.stdin : await openToRead(file);
  const bar = progressBar();
  const outcomes = await withOperations('write', (operations) =>
    operations.import(linesOf(input, file), file, { progress: bar.progress }).finally(() => {
      bar.stop();
    }),
  );
  if (format === 'json') printJson(outcomes);
  else printOutcomes(outcomes);
  return outcomes.some((one) => one.outcome === 'failed') ? EXIT_CODES.BAD_INPUT : 0;
}

async function openToRead(file: string): Promise<Readable> {
  const stream = createReadStream(file, 'utf8');
  try {
    await once(stream, 'open');
    return stream;
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** Reading begins with the first line that is asked for: an interface made before the store is open would lose lines. */
async function* linesOf(input: Readable, file: string): AsyncGenerator<string> {
  try {
    yield* createInterface({ input, crlfDelay: Infinity });
  } catch (error) {
    throw unreadable(file, error);
  } finally {
    // stdin that is still open would keep the process from ending
    input.destroy();
  }
}

function unreadable(file: string, error: unknown): CancuError {
  const code = (error as NodeJS.ErrnoException).code;
  const why = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a folder' : `cannot be read: ${code}`;
  return new CancuError('BAD_INPUT', `${file}: ${why}`, { cause: error });
}
