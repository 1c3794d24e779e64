import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Argument, Command, Option } from 'commander';
import * as fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startControlServer, type ControlServer } from '../../src/app/control/server.js';
import { localOperations } from '../../src/app/operations.js';
import type { Workspace } from '../../src/app/workspace.js';
import { createProgram } from '../../src/cli/run.js';
import { DECISION, DECISION_ID, documents, OPEN_ID, SCHEME_PLAN_ID } from '../support/edits.js';
import { grafeo } from '../support/engines.js';
import { hostileText, HOSTILE_TEXTS, LONG_TEXTS } from '../support/hostile-values.js';
import { runHere, type Seen } from '../support/in-process.js';
import { AT, graphOf } from '../support/plans.js';
import { sentStatements, type SentStatements } from '../support/sent-statements.js';
import { shown } from './answer.js';

const root = mkdtempSync(join(tmpdir(), 'cancu-injection-'));
const data = join(root, 'data');
const files = join(root, 'files');
const draft = join(root, 'draft.txt');

/** What stands where a value has to and another one is tried. */
const BESIDE: Readonly<Record<string, string>> = {
  path: draft,
  file: draft,
  id: 'vn/nowhere/1/x/1',
  'symbol-or-id': 'vn/ttg/2021/ct/33',
  from: DECISION_ID,
  relation: 'continues',
  to: SCHEME_PLAN_ID,
  citation: `${OPEN_ID}#c0`,
  document: 'vn/ttg/2021/ct/33',
  agency: 'agency/gia-lai/so-noi-vu',
  heir: 'agency/gia-lai/so-tai-chinh',
  name: 'An',
  folder: files,
  '--reason': 'read in the gazette',
  '--source': 'https://example.org/7',
  '--on': '2025-03-01',
  '--role': 'reader',
};

/** A value of a command line: an argument, or what stands behind an option. */
interface Slot {
  readonly name: string;
  readonly args: (value: string) => readonly string[];
}

function slotsOf(command: Command, path: readonly string[] = []): Slot[] {
  const own = command.registeredArguments.map((argument): Slot => ({
    name: `${path.join(' ')} <${argument.name()}>`,
    // what begins with a dash is an option, unless two dashes stand before it
    args: (value) => [...path, ...required(command), '--', ...positional(command, argument, value)],
  }));
  const options = command.options.filter(takesValue).map((option): Slot => ({
    name: `${path.join(' ')} ${option.long}`,
    args: (value) => [...path, ...required(command, option), `${option.long}=${value}`, '--', ...positional(command)],
  }));
  return [...own, ...options, ...command.commands.flatMap((one) => slotsOf(one, [...path, one.name()]))];
}

function takesValue(option: Option): boolean {
  return option.required || option.optional;
}

function beside(name: string): string {
  const value = BESIDE[name];
  if (value === undefined) throw new Error(`say in BESIDE what may stand at ${name}`);
  return value;
}

function positional(command: Command, tried?: Argument, value = ''): string[] {
  return command.registeredArguments.flatMap((one) => {
    if (one === tried) return [value];
    return one.required ? [beside(one.name())] : [];
  });
}

function required(command: Command, tried?: Option): string[] {
  return command.options.filter((one) => one.mandatory && one !== tried).map((one) => `${one.long}=${beside(String(one.long))}`);
}

const slots = slotsOf(createProgram(() => Promise.resolve()));

/** Names of files stay inside the folder of the test: `/` would be all of the disk, `-` the input of the test run. */
const IS_PATH = /<(?:path|file|folder)>|--output|--annotate/u;

/** What a system hands to a program: no zero byte, no half of a character. */
function asTyped(text: string, { name }: Slot): string {
  const typed = text.replaceAll('\u0000', '').replace(/\p{Cs}/gu, '\ufffd');
  return IS_PATH.test(name) ? `./${typed.replaceAll('..', '.')}` : typed;
}

/**
 * Every command goes through a server of this process that holds the store, as beside `cancu serve`; `serve` itself finds the
 * folder taken when its values have been read.
 */
describe('values through every argument and option of the command line', () => {
  let workspace: Workspace;
  let control: ControlServer;
  let sent: SentStatements;
  let before: string[] = [];
  let folder = '';
  /** So many edits were looked at. */
  let known = 0;
  beforeAll(async () => {
    for (const one of [data, files]) mkdirSync(one);
    writeFileSync(draft, DECISION.bytes);
    folder = process.cwd();
    process.chdir(files);
    workspace = await grafeo.open();
    await workspace.ingest(documents, { at: AT });
    control = await startControlServer(data, localOperations(workspace), pino({ level: 'silent' }));
    before = await graphOf(workspace);
    sent = sentStatements();
  });
  afterAll(async () => {
    sent.stop();
    await control.close();
    await workspace.close();
    process.chdir(folder);
    rmSync(root, { recursive: true });
  });
  beforeEach(() => {
    sent.forget();
  });
  afterEach(() => {
    expect(sent.strangers()).toEqual([]);
  });

  const tried = async (slot: Slot, text: string): Promise<void> => {
    const value = asTyped(text, slot);
    const seen = await runHere({ CANCU_DATA: data, GRAPH_URL: '' }, ...slot.args(value));
    expect(faultsOf(seen), `${slot.name}: ${shown(value)}`).toEqual([]);
    const edits = await workspace.edits();
    for (const { id, kind } of edits.slice(known))
      if (kind !== 'withdraw') await workspace.edit({ kind: 'withdraw', target: id, reason: 'the next one' }, { author: 'An' });
    if (edits.length > known) known = (await workspace.edits()).length;
  };

  test.each(slots.map((slot) => [slot.name, slot] as const))('%s', async (_name, slot) => {
    const at = slots.indexOf(slot);
    for (const value of [...someOf(HOSTILE_TEXTS, at, 12), ...someOf(LONG_TEXTS, at, 2)]) await tried(slot, value);
    const property = fc.asyncProperty(hostileText, (value) => tried(slot, value));
    await fc.assert(property, { numRuns: 4 });
  });

  test('no document came or went by it, and nothing was written elsewhere', async () => {
    expect(documentsOf(await graphOf(workspace))).toEqual(documentsOf(before));
    expect(readdirSync(root).sort()).toEqual(['data', 'draft.txt', 'files']);
  });
});

function documentsOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => /^\{"kind":"node","label":"Document","id":"([^"]+)"/u.exec(line)?.[1] ?? []);
}

/** What is wrong with how a command ended, in words. */
function faultsOf({ code, stdout, stderr }: Seen): string[] {
  const said = stdout + stderr;
  return [
    ...(code >= 0 && code <= 5 ? [] : [`exit code ${code}`]),
    ...(said.includes('something went wrong inside') ? [said.slice(0, 600)] : []),
    ...(/^\s+at .*:\d+:\d+/mu.test(said) ? ['a stack trace'] : []),
    ...(code !== 0 && stderr === '' && stdout === '' ? [`exit code ${code} without a word`] : []),
    // eslint-disable-next-line no-control-regex -- what a terminal obeys
    ...(/[\u0000-\u0008\u000b-\u001f\u007f\u202e\u2066]/u.test(said.replace(/\r\n/gu, '\n')) ? ['what a terminal obeys'] : []),
    ...(code !== 0 && stderr.length > 20_000 ? [`${stderr.length} characters on stderr`] : []),
  ];
}

function someOf<T>(values: readonly T[], at: number, count: number): readonly T[] {
  return Array.from({ length: count }, (_one, index) => values[(at * count + index) % values.length] as T);
}
