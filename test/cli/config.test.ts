import { expect, test } from 'vitest';
import { settingNames } from '../../src/app/config/settings.js';
import { scratch } from '../support/run-cancu.js';

const here = scratch();

const SECRETS = { NEO4J_PASSWORD: 'open sesame', GRAPH_URL: 'bolt://neo4j:open-sesame@db:7687' };

test('cancu config prints every setting with where it comes from, and no secret', async () => {
  const file = here.write('some/settings.json', JSON.stringify({ maxDepth: 9 }));
  const env = { ...SECRETS, CANCU_CONFIG: file, LOG_LEVEL: 'info' };
  const { code, stdout, stderr } = await here.runWith({ env }, 'config', '--format', 'json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).not.toMatch(/sesame/u);
  const settings = JSON.parse(stdout) as { name: string }[];
  expect(settings.map(({ name }) => name)).toEqual(settingNames);
  const of = (name: string): unknown => settings.find((one) => one.name === name);
  expect(of('maxDepth')).toMatchObject({ value: 9, source: 'file', from: file, default: 15 });
  expect(of('logLevel')).toMatchObject({ value: 'info', source: 'environment', from: 'LOG_LEVEL', variable: 'LOG_LEVEL' });
  expect(of('neo4jPassword')).toMatchObject({ value: '********', secret: true });
  expect(of('graphUrl')).toMatchObject({ value: 'bolt://db:7687' });
  expect(of('port')).toMatchObject({ value: 4000, source: 'default', from: null });
});

test('as a table too, with a word on what is no setting', async () => {
  const env = { ...SECRETS, CANCU_MAX_DEPHT: '3' };
  const { code, stdout, stderr } = await here.runWith({ env }, 'config');
  expect(code).toBe(0);
  expect(stderr).toBe('cancu: CANCU_MAX_DEPHT is set, but there is no such setting\n');
  expect(stdout).toMatch(/ neo4jPassword +│ \*{8} +│ NEO4J_PASSWORD /u);
  expect(stdout).toMatch(/ port +│ 4000 +│ default +│ CANCU_LISTEN_PORT /u);
  expect(stdout).not.toMatch(/sesame/u);
});

test('the file in the working folder counts for a server, and its faults keep it from starting', async () => {
  here.write('cancu.config.json', JSON.stringify({ port: 0, requestsPerMinute: 1, maxDepht: 3 }));
  const wrong = await here.runWith({ data: here.newData() }, 'serve');
  expect(wrong).toEqual({
    code: 2,
    stdout: '',
    stderr: 'cancu: cancu.config.json: there is no setting "maxDepht"; "cancu config" lists those that there are\n',
  });
  here.write('cancu.config.json', JSON.stringify({ port: 0, requestsPerMinute: 1, logLevel: 'info' }));
  const server = here.start({ data: here.newData() }, 'serve', '--no-samples');
  await server.prints('Ctrl-C stops it.');
  const url = /^GraphQL +(\S+)$/mu.exec(server.printed().stdout)?.[1] ?? '';
  const ask = (): Promise<Response> =>
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"query Q { __typename }"}' });
  expect([(await ask()).status, (await ask()).status]).toEqual([200, 429]);
  expect((await fetch(new URL('/metrics', url))).status).toBe(200);
  expect(await (await fetch(new URL('/readyz', url))).json()).toEqual({ status: 'ready' });
  const { code, stderr } = await server.stop('SIGTERM');
  expect(code).toBe(0);
  const lines = stderr
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { msg: string });
  expect(lines.filter(({ msg }) => msg === 'graphql')).toMatchObject([
    { operation: 'Q', outcome: 'ok' },
    { outcome: 'refused', errors: ['RATE_LIMITED'] },
  ]);
});
