import { vi } from 'vitest';
import { run } from '../../src/cli/run.js';

/** What a user sees of a command, run inside this process: without the time that a new one takes to start. */
export interface Seen {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line with an environment of its own. One at a time: what is written is caught for the whole process. */
export async function runHere(env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Seen> {
  const written = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      written[name] += String(text);
      return true;
    }),
  );
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  try {
    return { code: await run(args), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}
