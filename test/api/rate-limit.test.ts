import { describe, expect, test } from 'vitest';
import { createMetrics } from '../../src/api/metrics/metrics.js';
import { logLines } from '../support/log-lines.js';
import { served } from '../support/served.js';

const ASK = { query: '{ __typename }' };

describe('an address that asks too often', () => {
  const { logger, line } = logLines();
  const metrics = createMetrics();
  const site = served({ requestsPerMinute: 3, trustProxy: '127.0.0.1', logger, metrics });
  const from = (address: string, path = '/graphql'): Promise<Response> => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': address };
    return path === '/graphql'
      ? site.fetch(path, { method: 'POST', headers, body: JSON.stringify(ASK) })
      : site.fetch(path, { headers });
  };
  const statuses = async (address: string, times: number): Promise<number[]> => {
    const got: number[] = [];
    for (let time = 0; time < times; time += 1) got.push((await from(address)).status);
    return got;
  };

  test('is refused with a code, and told when to come back', async () => {
    expect(await statuses('192.0.2.1', 3)).toEqual([200, 200, 200]);
    const response = await from('192.0.2.1');
    expect(response.status).toBe(429);
    const seconds = Number(response.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(await response.json()).toEqual({
      errors: [
        { message: expect.stringMatching(/asked 3 times within a minute/u) as string, extensions: { code: 'RATE_LIMITED' } },
      ],
    });
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const id = response.headers.get('x-request-id');
    expect(await line(({ reqId }) => reqId === id)).toMatchObject({
      outcome: 'refused',
      status: 429,
      errors: ['RATE_LIMITED'],
      address: '192.0.2.1',
      storeCalls: 0,
    });
    expect(await metrics.text()).toMatch(/^cancu_rate_limited_total 1$/mu);
  });

  test('does not keep others out', async () => {
    expect(await statuses('192.0.2.2', 2)).toEqual([200, 200]);
  });

  test('is one customer of IPv6, whichever of its addresses it takes', async () => {
    const got: number[] = [];
    for (const end of [1, 2, 3, 4]) got.push((await from(`2001:db8::${end}`)).status);
    expect(got).toEqual([200, 200, 200, 429]);
  });

  test('has one count for queries and for documents by their address, and none for what supervisors ask', async () => {
    expect(await statuses('192.0.2.3', 2)).toEqual([200, 200]);
    expect((await from('192.0.2.3', '/d/vn/ttg/2021/ct/33')).status).toBe(200);
    expect((await from('192.0.2.3', '/d/vn/ttg/2021/ct/33')).status).toBe(429);
    for (const path of ['/healthz', '/readyz', '/metrics', '/graphiql']) expect((await from('192.0.2.3', path)).status).toBe(200);
  });

  test('is refused before its body is read', async () => {
    await statuses('192.0.2.4', 3);
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': '192.0.2.4' };
    const response = await site.fetch('/graphql', { method: 'POST', headers, body: '{ no json' });
    expect(response.status).toBe(429);
  });
});

describe('the word of a client on its address', () => {
  const site = served({ requestsPerMinute: 1 });

  test('is not taken where no proxy is trusted', async () => {
    const ask = (address: string): Promise<Response> =>
      site.fetch('/d/vn/ttg/2021/ct/33', { headers: { 'x-forwarded-for': address } });
    expect((await ask('192.0.2.1')).status).toBe(200);
    expect((await ask('192.0.2.2')).status).toBe(429);
  });
});
