import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scratch } from '../support/run-cancu.js';

const here = scratch();
const data = here.newData();

const COMMANDS = [
  'serve',
  'ingest',
  'remove',
  'extract',
  'show',
  'implementers',
  'edit',
  'edit assert',
  'edit withdraw',
  'edit settle',
  'edit heir',
  'edits',
  'token',
  'token add',
  'token list',
  'token revoke',
  'export',
  'import',
  'rebuild',
  'migrate',
  'registry',
  'registry check',
  'config',
];

test.concurrent.each(COMMANDS)('cancu %s --help says what it does, with an example', async (command) => {
  const { code, stdout, stderr } = await here.run(data, ...command.split(' '), '--help');
  expect(code).toBe(0);
  expect(stderr).toBe('');
  expect(stdout).toContain(`Usage: cancu ${command} `);
  expect(stdout).toMatch(new RegExp(`^Examples?:\n(  .*\n)*?  (\\S+ )*cancu ${command}\\b`, 'mu'));
});

test('cancu --help lists every command, the environment and examples', async () => {
  const { code, stdout } = await here.run(data, '--help');
  expect(code).toBe(0);
  for (const command of COMMANDS) expect(stdout).toContain(`\n  ${command.split(' ')[0]} `);
  for (const variable of ['CANCU_DATA', 'GRAPH_URL', 'NEO4J_PASSWORD']) expect(stdout).toContain(variable);
  expect(stdout).toContain('Examples:\n  cancu serve');
});

test('--version is a version', async () => {
  expect(await here.run(data, '--version')).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    stderr: '',
  });
});

test.concurrent.each<[string[], RegExp]>([
  [[], /^Usage: cancu/],
  [['registry'], /^Usage: cancu registry/],
  [['serv'], /unknown command 'serv'\n\(Did you mean serve\?\)/],
  [['show'], /missing required argument 'symbol-or-id'/],
  [['ingest'], /missing required argument 'path'/],
  [['show', 'a', 'b'], /too many arguments/],
  [['export', '--nope'], /unknown option '--nope'/],
  [['show', 'a', '--format', 'xml'], /'xml' is invalid\. Allowed choices are table, json/],
  [['show', 'a', '--as-of', '2021-13-01'], /"2021-13-01" is no day: expected YYYY, YYYY-MM or YYYY-MM-DD/],
  [['serve', '--port', '99999'], /"99999" is no port: expected 0 to 65535/],
  [['implementers', 'a', '--max-depth', '0'], /"0" is no whole number above 0/],
  [['ingest', '.', '--place', 'nowhere'], /"nowhere" is no place: expected the slug of a province/],
  [['ingest', '.', '--place', 'Tuyên Quang'], /Did you mean tuyen-quang\?/],
  [['extract', 'x.txt', '--place', 'tuyen-quang/'], /"tuyen-quang\/" is no place/],
])('cancu %j is wrong use', async (args, message) => {
  const { code, stdout, stderr } = await here.run(here.newData(), ...args);
  expect(stderr).toMatch(message);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test('wrong use that needs no graph to be seen leaves no data folder behind', async () => {
  const untouched = here.newData();
  await here.run(untouched, 'ingest', '.', '--place', 'nowhere');
  await here.run(untouched, 'show', 'a', '--format', 'xml');
  expect(existsSync(untouched)).toBe(false);
});
