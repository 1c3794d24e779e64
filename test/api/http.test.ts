import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApiServer } from '../../src/api/server.js';
import type { Workspace } from '../../src/app/workspace.js';
import type { Reader } from '../../src/graph/store.js';
import { apiOver, type Api } from '../support/api.js';
import { grafeo } from '../support/engines.js';

describe('the HTTP server', () => {
  let workspace: Workspace;
  let api: Api;
  beforeAll(async () => {
    workspace = await grafeo.open();
    api = await apiOver(workspace);
  });
  afterAll(async () => {
    await api.close();
    await workspace.close();
  });

  test('leads from its root to GraphiQL, which asks nobody outside', async () => {
    const root = await api.server.inject('/');
    expect([root.statusCode, root.headers.location]).toEqual([302, '/graphiql']);
    const { body, headers } = await api.server.inject('/graphiql');
    expect(headers['content-type']).toContain('text/html');
    expect(body).not.toMatch(/<(?:script|link)[^>]+(?:src|href)="https?:/u);
    for (const name of ['WhoCarriesOut', 'Superseded', 'WhoMustDoWhat', 'Lookup', 'Due']) expect(body).toContain(name);
  });

  test.each([
    ['vn/ttg/2021/ct/33', 200],
    ['vn/ttg/1900/ct/1', 404],
  ])('serves a document at its own address: /d/%s', async (id, status) => {
    const response = await api.server.inject(`/d/${id}`);
    expect(response.statusCode).toBe(status);
    if (status === 200) expect(response.json()).toMatchObject({ id });
    else expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  test('follows a document whose id changed', async () => {
    const { store: reader, registry } = workspace;
    const moved: Reader = {
      read: (query, params, options) =>
        query === 'document/redirects' && (params as { ids: string[] }).ids.includes('vn/old')
          ? Promise.resolve([{ id: 'vn/old', to: 'vn/ttg/2021/ct/33' }] as never)
          : reader.read(query, params, options),
    };
    const server = await createApiServer({ reader: moved, registry, logger: pino({ level: 'silent' }) });
    const response = await server.inject('/d/vn/old');
    expect([response.statusCode, response.headers.location]).toEqual([302, '/d/vn/ttg/2021/ct/33']);
    expect((await server.inject('/d/vn/older')).statusCode).toBe(404);
    await server.close();
  });

  test.each([
    ['vn/ttg/2021/ct/33', 200],
    ['vn/ttg/1900/ct/1', 404],
  ])('says of /d/%s that browsers get another answer', async (id) => {
    expect((await api.server.inject(`/d/${id}`)).headers.vary).toContain('accept');
  });

  describe('with an explorer', () => {
    const html = '<title>cancu</title>';
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'cancu-test-'));
      mkdirSync(join(folder, 'assets'));
      writeFileSync(join(folder, 'index.html'), html);
      writeFileSync(join(folder, 'assets/a.js'), 'const long = 1;');
      writeFileSync(join(folder, 'assets/a.js.br'), brotliCompressSync('const long = 1;'));
    });
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });
    const serve = (reader: Reader = workspace.store, logger = pino({ level: 'silent' })): ReturnType<typeof createApiServer> =>
      createApiServer({ reader, registry: workspace.registry, logger, explorer: folder });

    test.each([
      ['/check', 200],
      ['/agencies', 200],
      ['/d/vn/ttg/2021/ct/33', 200],
      ['/d/vn/ttg/2021/ct/33/graph', 200],
      ['/d/vn/ttg/2021/ct/33/implementers', 200],
      ['/d/vn/ttg/1900/ct/1', 404],
      ['/a/agency/gia-lai/ubnd-tinh', 200],
      ['/a/agency/none', 404],
    ])('a browser gets its page at %s, with the status %s', async (url, status) => {
      const server = await serve();
      const page = await server.inject({ url, headers: { accept: 'text/html' } });
      expect([page.statusCode, page.body]).toEqual([status, html]);
      await server.close();
    });

    test.each(['/d/vn/ttg/2021/ct/33', '/a/agency/gia-lai/ubnd-tinh'])(
      'a browser gets its page at %s while the store is away, too: it says so itself',
      async (url) => {
        const lines: string[] = [];
        const logger = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
        const server = await serve({ read: () => Promise.reject(new Error('secret')) }, logger);
        const page = await server.inject({ url, headers: { accept: 'text/html' } });
        expect([page.statusCode, page.body]).toEqual([503, html]);
        expect(lines.join('')).toContain('secret');
        await server.close();
      },
    );

    test('a browser does not wait for a store that is slow', async () => {
      const server = await serve({ read: () => new Promise(() => undefined) });
      const page = await server.inject({ url: '/d/vn/ttg/2021/ct/33', headers: { accept: 'text/html' } });
      expect([page.statusCode, page.body]).toEqual([200, html]);
      await server.close();
    });

    test.each(['/check', '/agencies', '/a/agency/gia-lai/ubnd-tinh'])('programs find nothing at %s', async (url) => {
      const server = await serve();
      expect((await server.inject(url)).statusCode).toBe(404);
      await server.close();
    });

    test('its scripts come compressed to who takes that', async () => {
      const server = await serve();
      const script = await server.inject({ url: '/assets/a.js', headers: { 'accept-encoding': 'gzip, br' } });
      expect([script.headers['content-encoding'], script.headers['content-type']]).toEqual([
        'br',
        'application/javascript; charset=utf-8',
      ]);
      expect((await server.inject('/assets/a.js')).body).toBe('const long = 1;');
      await server.close();
    });
  });

  test.each(['/healthz', '/readyz'])('%s answers a supervisor', async (url) => {
    expect((await api.server.inject(url)).statusCode).toBe(200);
  });

  test('is not ready while the store is away, and alive all the same', async () => {
    const broken = await apiOver(workspace, { read: () => Promise.reject(new Error('secret')) });
    const ready = await broken.server.inject('/readyz');
    expect(ready.statusCode).toBe(503);
    expect(ready.body).not.toContain('secret');
    expect((await broken.server.inject('/healthz')).statusCode).toBe(200);
    await broken.close();
  });

  test('an address that is none says where GraphQL is', async () => {
    const response = await api.server.inject('/graph');
    expect(response.statusCode).toBe(404);
    expect(response.body).toContain('/graphql');
  });

  test.each([
    ['no JSON', { 'content-type': 'application/json' }, '{ not json', 400],
    ['a form of another site', { 'content-type': 'text/plain' }, '{"query":"{__typename}"}', 400],
    ['too large a body', { 'content-type': 'application/json' }, JSON.stringify({ query: ' '.repeat(1024 * 1024) }), 413],
  ])('refuses %s with a JSON error', async (_name, headers, payload, status) => {
    const response = await api.server.inject({ method: 'POST', url: '/graphql', headers, payload });
    expect(response.statusCode).toBe(status);
    expect(response.json<{ errors: unknown[] }>().errors.length).toBe(1);
  });

  test('too large a body is told the limit and what to do', async () => {
    const payload = { query: ' '.repeat(1024 * 1024) };
    const response = await api.server.inject({ method: 'POST', url: '/graphql', payload });
    expect(response.json()).toMatchObject({
      errors: [
        { message: expect.stringContaining('1048576 bytes') as string, extensions: { code: 'BODY_TOO_LARGE', limit: 1048576 } },
      ],
    });
  });

  test('a simple GET of another site is refused', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ __typename }')}`;
    expect((await api.server.inject(url)).statusCode).toBe(400);
    expect((await api.server.inject({ url, headers: { 'apollo-require-preflight': 'x' } })).statusCode).toBe(200);
  });

  test('a query of endless tokens is not even parsed', async () => {
    const [error] = await api.errors(`{ ${'__typename '.repeat(6000)} }`);
    expect(error?.message).toContain('5000');
  });
});
