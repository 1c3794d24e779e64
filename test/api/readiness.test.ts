import { describe, expect, test } from 'vitest';
import { createApiServer } from '../../src/api/server.js';
import { assertReady } from '../../src/graph/readiness.js';
import { CancuError, type ErrorCode } from '../../src/errors/cancu-error.js';
import type { GraphStore, QueryName, Reader } from '../../src/graph/store.js';
import { grafeo, registry } from '../support/engines.js';
import { logLines } from '../support/log-lines.js';
import { served } from '../support/served.js';

type Rows = Partial<Record<QueryName, (rows: readonly never[]) => unknown[]>>;

const unasked: Reader = { read: () => Promise.reject(new Error('nobody asks')) };

/** A store of which some answers are others. */
function changed(store: GraphStore, rows: Rows): GraphStore {
  const read = async (query: QueryName, params: never): Promise<unknown[]> => {
    const got = (await store.read(query, params)) as readonly never[];
    return rows[query]?.(got) ?? [...got];
  };
  return { engine: store.engine, place: store.place, read } as never;
}

describe('a store', () => {
  test('that was set up is ready', async () => {
    const workspace = await grafeo.open();
    await expect(assertReady(workspace.store)).resolves.toBeUndefined();
    await workspace.close();
  });

  test.each<[string, Rows, ErrorCode]>([
    ['that lacks a migration', { 'meta/migrations': (rows) => rows.slice(1) }, 'STORE_OUTDATED'],
    ['that is empty', { 'meta/migrations': () => [] }, 'STORE_OUTDATED'],
    ['of a newer program', { 'meta/migrations': (rows) => [...rows, { id: '9999-later', checksum: 'x' }] }, 'STORE_NEWER'],
    ['that is being made again', { 'meta/read': () => [{ meta: { rebuilding: true } }] }, 'STORE_OUTDATED'],
  ])('%s is not', async (_what, rows, code) => {
    const workspace = await grafeo.open();
    await expect(assertReady(changed(workspace.store, rows))).rejects.toMatchObject({ code });
    await workspace.close();
  });
});

describe('/readyz', () => {
  const failing = (error: Error) => () => Promise.reject(error);

  test.each<[string, Error, object]>([
    [
      'of an outdated store',
      new CancuError('STORE_OUTDATED', 'bolt://10.0.0.1 lacks it'),
      { code: 'STORE_OUTDATED', reason: expect.stringContaining('migrations') as string },
    ],
    [
      'of a store that does not answer',
      new CancuError('STORE_UNREACHABLE', 'bolt://10.0.0.1'),
      { code: 'STORE_UNREACHABLE', reason: 'the store does not answer' },
    ],
    ['of what nobody thought of', new Error('secret of 10.0.0.1'), { code: 'INTERNAL_SERVER_ERROR' }],
  ])('%s is a 503 with the reason; the log has the rest', async (_what, error, expected) => {
    const { logger, line } = logLines('warn');
    const server = await createApiServer({ reader: unasked, registry, logger, assertReady: failing(error) });
    const response = await server.inject('/readyz');
    expect(response.statusCode).toBe(503);
    expect(response.json()).toMatchObject({ status: 'not ready', ...expected });
    expect(response.body).not.toContain('10.0.0.1');
    const { requestId } = response.json<{ requestId: string }>();
    expect(await line(({ reqId }) => reqId === requestId)).toMatchObject({ err: { message: error.message } });
    expect((await server.inject('/healthz')).statusCode).toBe(200);
    await server.close();
  });
});

describe('/healthz', () => {
  const site = served({ reader: unasked });

  test('asks nobody', async () => {
    expect(await (await site.fetch('/healthz')).json()).toEqual({ status: 'ok' });
  });
});
