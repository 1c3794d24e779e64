import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadSettings, settingsInForce, strangeVariables } from '../../src/app/config/read.js';
import { serverConfig } from '../../src/app/config/server.js';
import type { SettingName } from '../../src/app/config/settings.js';
import { CancuError } from '../../src/errors/cancu-error.js';

const folder = mkdtempSync(join(tmpdir(), 'cancu-config-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;
/** A folder that holds such a file of settings. */
function folderWith(content: unknown): string {
  const own = mkdtempSync(join(folder, `${(count += 1)}-`));
  writeFileSync(join(own, 'cancu.config.json'), typeof content === 'string' ? content : JSON.stringify(content));
  return own;
}

function of(name: SettingName, env: NodeJS.ProcessEnv, content?: object) {
  const [setting] = settingsInForce([name], { env, folder: content === undefined ? folder : folderWith(content) });
  return setting;
}

describe('a setting', () => {
  test('is the usual one where nobody says anything', () => {
    expect(of('port', {})).toEqual({ name: 'port', value: 4000, source: 'default', from: null });
    expect(of('graphUrl', {})).toEqual({ name: 'graphUrl', value: undefined, source: 'default', from: null });
  });

  test('comes from the file, and from the environment before that', () => {
    const file = { port: 8080 };
    expect(of('port', {}, file)).toMatchObject({ value: 8080, source: 'file', from: 'cancu.config.json' });
    expect(of('port', { CANCU_LISTEN_PORT: '' }, file)).toMatchObject({ value: 8080, source: 'file' });
    expect(of('port', { CANCU_LISTEN_PORT: '0' }, file)).toEqual({
      name: 'port',
      value: 0,
      source: 'environment',
      from: 'CANCU_LISTEN_PORT',
    });
  });

  test.each<[SettingName, string, string, unknown]>([
    ['edits', 'CANCU_EDITS', 'on', true],
    ['edits', 'CANCU_EDITS', 'off', false],
    ['logLevel', 'LOG_LEVEL', 'INFO', 'info'],
    ['graphUrl', 'GRAPH_URL', 'neo4j+s://db.example.org', 'neo4j+s://db.example.org'],
    ['trustProxy', 'CANCU_TRUST_PROXY', 'loopback, 10.0.0.0/8,::1', 'loopback, 10.0.0.0/8,::1'],
    ['requestsPerMinute', 'CANCU_REQUESTS_PER_MINUTE', '0', 0],
    ['neo4jPassword', 'NEO4J_PASSWORD', '12345', '12345'],
  ])('%s: %s=%s is %j', (name, variable, said, value) => {
    expect(of(name, { [variable]: said })?.value).toEqual(value);
  });

  test('that is a path starts at the folder of the file that names it', () => {
    const file = join(folderWith({ data: './graph' }), 'cancu.config.json');
    const [named] = settingsInForce(['data'], { env: { CANCU_CONFIG: file }, folder });
    expect(named).toMatchObject({ value: join(file, '..', 'graph'), from: file });
    expect(of('data', {}, { data: '/var/lib/cancu' })?.value).toBe('/var/lib/cancu');
    expect(of('data', {}, { data: 'graph' })?.value).toBe('graph');
  });
});

describe('wrong settings', () => {
  const faultOf = (env: NodeJS.ProcessEnv, own: string): string => {
    try {
      settingsInForce(undefined, { env, folder: own });
    } catch (error) {
      expect(error).toBeInstanceOf(CancuError);
      expect((error as CancuError).code).toBe('WRONG_USE');
      return (error as CancuError).message;
    }
    return '';
  };

  test.each<[string, NodeJS.ProcessEnv, unknown, string]>([
    ['a key that is none', {}, { prot: 1 }, 'cancu.config.json: there is no setting "prot"'],
    ['a text for a number', {}, { port: '80' }, 'cancu.config.json: port is "80"; expected a whole number from 0 to 65535'],
    [
      'a number out of range',
      {},
      { requestTimeoutMs: 5 },
      'cancu.config.json: requestTimeoutMs is 5; expected a whole number from 10 to 3600000 (milliseconds)',
    ],
    ['a text for a switch', {}, { edits: 'on' }, 'cancu.config.json: edits is "on"; expected true or false'],
    ['null', {}, { edits: null }, 'cancu.config.json: edits is null; expected true or false'],
    ['a level that is none', {}, { logLevel: 'loud' }, 'logLevel is "loud"; expected one of fatal, error, warn, info'],
    ['a secret that is no text', {}, { neo4jPassword: 4711 }, 'neo4jPassword is something else; expected a text'],
    ['an address with a password', {}, { graphUrl: 'http://neo4j:secret@db' }, 'graphUrl is "http://db"; expected bolt://'],
    ['proxies that are none', { CANCU_TRUST_PROXY: 'all' }, {}, 'CANCU_TRUST_PROXY is "all"; expected addresses, networks'],
    ['a network that is none', { CANCU_TRUST_PROXY: '10.0.0.0/33' }, {}, 'CANCU_TRUST_PROXY is "10.0.0.0/33"'],
    ['no JSON', {}, '{ port: 1 }', 'cancu.config.json is no JSON: '],
    ['a list', {}, '[1]', 'cancu.config.json holds no settings; expected an object'],
    ['a file that is not there', { CANCU_CONFIG: '/no/such.json' }, {}, 'The settings in /no/such.json cannot be read: ENOENT'],
    ['a switch of the environment', { CANCU_EDITS: 'yes' }, {}, 'CANCU_EDITS is "yes"; expected on or off, or nothing'],
    [
      'a level of the environment',
      { LOG_LEVEL: 'loud' },
      {},
      'LOG_LEVEL is "loud"; expected one of fatal, error, warn, info, debug, trace, silent, or nothing for warn',
    ],
  ])('%s', (_what, env, content, fault) => {
    const message = faultOf(env, folderWith(content));
    expect(message).toContain(fault);
    expect(message).not.toMatch(/secret@|4711/u);
  });

  test('are all told at once', () => {
    const message = faultOf({ CANCU_EDITS: 'yes', CANCU_MAX_DEPTH: 'deep' }, folderWith({ a: 1, port: -1 }));
    expect(message.split('\n')).toHaveLength(4);
  });

  test('keep nobody from what does not need them', () => {
    expect(loadSettings(['data'], { env: { CANCU_MAX_DEPTH: 'deep', CANCU_DATA: 'x' }, folder })).toEqual({ data: 'x' });
  });
});

test('variables that only look like settings are found, those of Kubernetes left alone', () => {
  const env = {
    CANCU_MAX_DEPHT: '3',
    CANCU_PORT: 'tcp://10.0.0.1:80',
    CANCU_SERVICE_HOST: 'x',
    CANCU_CONFIG: 'y',
    CANCU_DATA: 'z',
  };
  expect(strangeVariables(env)).toEqual(['CANCU_MAX_DEPHT']);
});

describe('a server', () => {
  beforeEach(() => {
    for (const name of ['CANCU_EDITS', 'CANCU_METRICS', 'CANCU_LISTEN_HOST']) vi.stubEnv(name, '');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each<[boolean | undefined, string, boolean | null]>([
    [undefined, '', null],
    [undefined, 'on', true],
    [undefined, 'off', false],
    [true, 'off', true],
    [false, 'on', false],
  ])('with the flag %j and CANCU_EDITS=%j for edits: %j', (edits, said, wanted) => {
    vi.stubEnv('CANCU_EDITS', said);
    expect(serverConfig({ edits }).edits).toBe(wanted);
  });

  test.each<[string | undefined, string, boolean]>([
    [undefined, '', true],
    ['0.0.0.0', '', false],
    ['0.0.0.0', 'on', true],
    [undefined, 'off', false],
  ])('on %j with CANCU_METRICS=%j has metrics: %j', (host, said, shown) => {
    vi.stubEnv('CANCU_METRICS', said);
    expect(serverConfig({ host }).metrics).toBe(shown);
  });

  test('listens where the flag says, else where the setting does', () => {
    vi.stubEnv('CANCU_LISTEN_HOST', '192.0.2.7');
    expect(serverConfig().host).toBe('192.0.2.7');
    expect(serverConfig({ host: '::1', port: 1 })).toMatchObject({ host: '::1', port: 1 });
  });
});
