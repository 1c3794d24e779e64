import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Edit } from '../../edit/edit.js';
import { CancuError } from '../../errors/cancu-error.js';
import type { CheckReport } from '../../findings/report.js';
import type { SourceFile } from '../../reading/read-file.js';
import type { ExportLine } from '../export.js';
import type { Listener, OperationName, Operations } from '../operations.js';
import type { IngestOutcome } from '../workspace.js';
import { CONTROL_FILE, SECRET_HEADER, type ControlEvent, type ControlFile, type SentFile } from './protocol.js';

/** The server that holds a data folder, or null where none does (any more). */
export async function findRunningServer(folder: string): Promise<Operations | null> {
  const file = readControlFile(join(folder, CONTROL_FILE));
  if (!file) return null;
  const client = new ControlClient(file);
  return (await client.isThere()) ? client.operations() : null;
}

function readControlFile(path: string): ControlFile | null {
  try {
    const file = JSON.parse(readFileSync(path, 'utf8')) as ControlFile;
    return isAlive(file.pid) ? file : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // somebody else's process is alive too
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** So long a server that holds the store may take to say that it is there. */
const PATIENCE_MS = 10_000;

/** Files are sent in parts of about this size. */
const PART_BYTES = 32 * 1024 * 1024;

class ControlClient {
  constructor(private readonly file: ControlFile) {}

  /** A file left behind by a killed server leads nowhere, or to somebody else's port. */
  async isThere(): Promise<boolean> {
    const body = JSON.stringify({ operation: 'find', variables: { text: 'vn/' } });
    try {
      const response = await this.#post('/query', body, 'application/json', AbortSignal.timeout(PATIENCE_MS));
      const [line = ''] = (await response.text()).split('\n');
      return (JSON.parse(line) as Partial<ControlEvent>).event === 'data';
    } catch {
      return false;
    }
  }

  operations(): Operations {
    return {
      query: <T>(operation: OperationName, variables: Record<string, unknown>) =>
        this.#data<T>('/query', { operation, variables }),
      check: ({ file, ...options }) => this.#data<CheckReport>('/check', { ...options, file: toSend(file, null) }),
      ingest: async ({ files, place }, listener) => {
        const outcomes: IngestOutcome[] = [];
        for (const part of partsOf(files)) {
          const body = part.map((file) => `${JSON.stringify(toSend(file, place))}\n`).join('');
          outcomes.push(...(await this.#run('/ingest', body, 'application/x-ndjson', listener)).outcomes);
        }
        return outcomes;
      },
      remove: async (documentId) => {
        await this.#run('/remove', JSON.stringify({ documentId }), 'application/json', {});
      },
      edit: async (draft, author) => {
        for await (const event of this.#events('/edit', JSON.stringify({ draft, author }), 'application/json'))
          if (event.event === 'data') return event.data as Edit;
        throw new Error('the server answered without data');
      },
      rebuild: async (listener) => (await this.#run('/rebuild', '{}', 'application/json', listener)).count,
      export: (options) => this.#lines(options),
      import: async (lines, name, listener) => {
        const body = Readable.from(
          (async function* () {
            for await (const line of lines) yield `${line}\n`;
          })(),
        );
        return (await this.#run(`/import?name=${encodeURIComponent(name)}`, body, 'application/x-ndjson', listener)).outcomes;
      },
      close: () => Promise.resolve(),
    };
  }

  /** What a request that has one answer gives. */
  async #data<T>(path: string, body: unknown): Promise<T> {
    for await (const event of this.#events(path, JSON.stringify(body), 'application/json'))
      if (event.event === 'data') return event.data as T;
    throw new Error('the server answered without data');
  }

  async *#lines(options: { readonly sources: boolean }): AsyncGenerator<ExportLine> {
    for await (const event of this.#events('/export', JSON.stringify(options), 'application/json'))
      if (event.event === 'line') yield event.line;
  }

  async #run(
    path: string,
    body: string | Readable,
    type: string,
    listener: Listener,
  ): Promise<{ outcomes: IngestOutcome[]; count: number }> {
    const outcomes: IngestOutcome[] = [];
    let count = 0;
    for await (const event of this.#events(path, body, type)) {
      if (event.event === 'progress') listener.progress?.(event.done, event.total, event.what);
      else if (event.event === 'outcome') {
        outcomes.push(event.outcome);
        listener.report?.(event.outcome);
      } else if (event.event === 'end') count = event.count;
    }
    return { outcomes, count };
  }

  async *#events(path: string, body: string | Readable, type: string): AsyncGenerator<ControlEvent> {
    try {
      yield* this.#answer(path, body, type);
    } catch (error) {
      throw this.#whyBroken(error);
    }
  }

  /** `fetch` says TypeError of whatever broke the exchange: the server's end, or an error of our own that ended the body. */
  #whyBroken(error: unknown): unknown {
    if (!(error instanceof TypeError)) return error;
    if (error.cause instanceof CancuError) return error.cause;
    const message = `The server at ${this.file.url} went away while it worked. What it had done is kept: run the command again.`;
    return new CancuError('STORE_UNREACHABLE', message, { cause: error });
  }

  async *#answer(path: string, body: string | Readable, type: string): AsyncGenerator<ControlEvent> {
    const response = await this.#post(path, body, type);
    if (response.status !== 200 || !response.body) {
      const why = response.status === 413 ? 'the request is too large' : `status ${response.status}`;
      throw new CancuError('BAD_INPUT', `The running server refused the command: ${why}`);
    }
    for await (const line of createInterface({ input: Readable.fromWeb(response.body as never), crlfDelay: Infinity })) {
      const event = JSON.parse(line) as ControlEvent;
      if (event.event === 'error') throw event.code === null ? new Error(event.said) : new CancuError(event.code, event.said);
      yield event;
    }
  }

  #post(path: string, body: string | Readable, type: string, signal: AbortSignal | null = null): Promise<Response> {
    const headers = { [SECRET_HEADER]: this.file.secret, 'content-type': type };
    const stream = typeof body === 'string' ? { body } : { body: Readable.toWeb(body) as never, duplex: 'half' };
    return fetch(`${this.file.url}${path}`, { method: 'POST', headers, signal, ...stream });
  }
}

function toSend({ name, format, bytes }: SourceFile, place: string | null): SentFile {
  return { name, format, place, content: Buffer.from(bytes).toString('base64') };
}

function* partsOf(files: readonly SourceFile[]): Generator<readonly SourceFile[]> {
  let part: SourceFile[] = [];
  let size = 0;
  for (const file of files) {
    if (part.length > 0 && size + file.bytes.byteLength > PART_BYTES) {
      yield part;
      part = [];
      size = 0;
    }
    part.push(file);
    size += file.bytes.byteLength;
  }
  if (part.length > 0) yield part;
}
