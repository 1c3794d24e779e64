import { availableParallelism } from 'node:os';
import { MessageChannel } from 'node:worker_threads';
import type { Tinypool } from 'tinypool';
import { badFile } from '../errors/bad-file.js';
import { CancuError } from '../errors/cancu-error.js';
import { say } from '../words/sentence.js';
import { answerOver } from './port-reader.js';
import type { FileWork } from './file-work.js';
import type { AnnotateJob, CheckJob, Outcome } from './jobs.js';

/** Work on files in threads of their own, so that those who ask for little do not wait for those who bring much. */
export interface ThreadPool extends FileWork {
  close(): Promise<void>;
}

const MOST_THREADS = 4;
/** A thread that has nothing to do holds the registry in memory for so long. */
const IDLE_MS = 60_000;
/** Far above what plans need: a file made to fill the memory ends its thread, and not the server. */
const MOST_MEMORY_MB = 1024;

/**
 * Threads start when there is work; one whose request has ended is ended too, whatever it is at.
 *
 * @param report is told what becomes of threads that are at no work
 * @param memoryMb of each thread
 */
export function threadPool(report: (error: unknown) => void, memoryMb = MOST_MEMORY_MB): ThreadPool {
  let started: Promise<Tinypool> | null = null;
  const run = async <T>(name: string, of: string, job: unknown, options: RunOptions = {}): Promise<T> => {
    const pool = await (started ??= start(report, memoryMb));
    try {
      return valueOf((await pool.run(job, { name, ...options })) as Outcome<T>);
    } catch (error) {
      options.signal?.throwIfAborted();
      throw isOutOfMemory(error) ? tooMuch(of, memoryMb) : error;
    }
  };
  return {
    async check(request, reader, signal) {
      const { port1, port2 } = new MessageChannel();
      const answered = answerOver(port1, reader);
      try {
        const job: CheckJob = { request, port: port2 };
        return await run('check', request.file.name, job, { transferList: [port2], ...optional(signal) });
      } catch (error) {
        throw answered.failure ?? error;
      } finally {
        port1.close();
      }
    },
    readText: (file, signal) => run('readText', file.name, file, optional(signal)),
    annotate: (file, report, date, signal) =>
      run('annotate', file.name, { file, report, date } satisfies AnnotateJob, optional(signal)),
    async close() {
      await (await started)?.destroy();
    },
  };
}

type RunOptions = Pick<NonNullable<Parameters<Tinypool['run']>[1]>, 'transferList'> & { readonly signal?: AbortSignal };

function optional(signal: AbortSignal | undefined): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

async function start(report: (error: unknown) => void, memoryMb: number): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool');
  const source = import.meta.url.endsWith('.ts');
  const pool = new Tinypool({
    filename: new URL(source ? './jobs.ts' : './jobs.js', import.meta.url).href,
    ...(source ? { execArgv: ['--import', readsTypeScript()] } : {}),
    minThreads: 0,
    maxThreads: Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1)),
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  pool.on('error', report);
  return pool;
}

/** What a thread loads first where the program runs from its sources: `--import tsx` reaches the main thread only. */
function readsTypeScript(): string {
  return `data:text/javascript,import {register} from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))}; register();`;
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new CancuError(outcome.code, outcome.said);
}

function isOutOfMemory(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooMuch(name: string, megabytes: number): CancuError {
  return badFile(name, say('file.memory', { megabytes }));
}
