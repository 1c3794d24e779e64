import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { findRunningServer } from '../../src/app/control/client.js';
import { localOperations } from '../../src/app/operations.js';
import { openWorkspace } from '../../src/app/workspace.js';
import { projectRoot, samplePlans } from './project.js';
import { registry } from './registry.js';

export const MAIN = join(projectRoot, 'dist/cli/main.js');

/** The line with which a server says that it is up. */
const UP = 'Ctrl-C stops it.';

/** What a user sees of a command that ended. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Data folder of the embedded store; without one, `./data` of the folder it runs in. */
  readonly data?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The folder it runs in; the scratch folder, if nothing is said. */
  readonly cwd?: string;
  readonly input?: string;
  readonly uid?: number;
  readonly gid?: number;
}

/** A command that runs. */
export interface Running {
  readonly pid: number;
  readonly ended: Promise<Ran>;
  readonly child: ChildProcess;
  /** What it printed until now. */
  printed(): { stdout: string; stderr: string };
  /** Resolves when stdout holds a text; fails where it ends without. */
  prints(text: string): Promise<void>;
  stop(signal: NodeJS.Signals): Promise<Ran>;
}

/** A server that is up. */
export interface RunningServer extends Running {
  /** Where it says that it listens, e.g. `http://localhost:40001`. */
  readonly url: string;
}

/** A folder of a test file's own, and commands as a user runs them there. Both go when the file is done. */
export interface Scratch {
  readonly folder: string;
  /** A path inside the folder. */
  path(...names: string[]): string;
  /** Writes a file and gives its path. */
  write(name: string, content: string | Uint8Array): string;
  /** The path of a data folder that is not there yet. */
  newData(): string;
  /** A data folder of its own that holds the sample plans. */
  filledData(): Promise<string>;
  run(data: string, ...args: string[]): Promise<Ran>;
  runWith(options: RunOptions, ...args: string[]): Promise<Ran>;
  start(options: RunOptions, ...args: string[]): Running;
  serve(data: string, ...args: string[]): Promise<RunningServer>;
  /** What `export` prints, a line each; without the time that it takes to start a process. */
  exported(data: string): Promise<string[]>;
}

export function scratch(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'cancu-cli-'));
  const running = new Set<Running>();
  let count = 0;
  let filled: Promise<string> | null = null;
  afterAll(async () => {
    await Promise.all([...running].map((one) => one.stop('SIGKILL')));
    rmSync(folder, { recursive: true, force: true });
  });

  const start = (options: RunOptions, ...args: string[]): Running => {
    const one = launch({ cwd: folder, ...options }, args);
    running.add(one);
    void one.ended.finally(() => running.delete(one));
    return one;
  };
  const runWith = (options: RunOptions, ...args: string[]): Promise<Ran> => start(options, ...args).ended;
  const path = (...names: string[]): string => join(folder, ...names);
  const newData = (): string => path(`data-${(count += 1)}`);
  const fill = async (): Promise<string> => {
    const data = newData();
    const { code, stderr } = await runWith({ data }, 'ingest', samplePlans);
    if (code !== 0) throw new Error(`the sample plans cannot be ingested: ${stderr}`);
    return data;
  };
  return {
    folder,
    path,
    newData,
    start,
    runWith,
    run: (data, ...args) => runWith({ data }, ...args),
    write(name, content) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
      return path(name);
    },
    async filledData() {
      const data = newData();
      cpSync(await (filled ??= fill()), data, { recursive: true });
      return data;
    },
    async serve(data, ...args) {
      const server = start({ data }, 'serve', '--port', '0', ...args);
      await server.prints(UP);
      const url = /^GraphQL +(\S+)\/graphql$/mu.exec(server.printed().stdout)?.[1] ?? '';
      return { ...server, url };
    },
    async exported(data) {
      const operations =
        (await findRunningServer(data)) ?? localOperations(await openWorkspace({ kind: 'embedded', folder: data }, { registry }));
      const lines: string[] = [];
      try {
        for await (const line of operations.export({ sources: true })) lines.push(JSON.stringify(line));
      } finally {
        await operations.close();
      }
      return lines;
    },
  };
}

/** With nothing of the test run's environment: NODE_ENV=test alone would change how a server takes a signal. */
function launch({ data, env, cwd, input, uid, gid }: RunOptions, args: readonly string[]): Running {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { PATH: process.env['PATH'], ...(data === undefined ? {} : { CANCU_DATA: data }), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
    ...(uid === undefined ? {} : { uid }),
    ...(gid === undefined ? {} : { gid }),
  });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
    });
  }
  // a command that does not read its input closes it
  child.stdin.on('error', () => undefined);
  if (input !== undefined) child.stdin.end(input);
  const ended = new Promise<Ran>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, ...printed });
    });
  });
  return {
    pid: child.pid ?? 0,
    ended,
    child,
    printed: () => ({ ...printed }),
    prints: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (printed.stdout.includes(text)) resolve();
        };
        child.stdout.on('data', look);
        look();
        void ended.then(({ code, stderr }) => {
          reject(new Error(`ended with ${code} before it printed "${text}": ${stderr}`));
        }, reject);
      }),
    stop(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
