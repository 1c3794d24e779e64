import { describe, expect, test } from 'vitest';
import { createMetrics } from '../../src/api/metrics/metrics.js';
import { LIMIT_CODES, USUAL_LIMITS } from '../../src/api/limits/limits.js';
import { OUTCOMES } from '../../src/api/request/outcome.js';
import { queryNames } from '../../src/graph/generated/queries.js';
import { served } from '../support/served.js';

interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** The lines of a page that are no comments. */
function samplesOf(page: string): Sample[] {
  return [...page.matchAll(/^([a-z_]+)(?:\{(.*)\})? (\S+)$/gmu)].map(([, name = '', labels = '', value]) => ({
    name,
    labels: Object.fromEntries([...labels.matchAll(/([a-z]+)="([^"]*)"/gu)].map(([, key = '', text = '']) => [key, text])),
    value: Number(value),
  }));
}

describe('the metrics of a server', () => {
  const site = served({ metrics: createMetrics(), limits: { ...USUAL_LIMITS, depth: 3 } });
  const page = async (): Promise<Sample[]> => samplesOf(await (await site.fetch('/metrics')).text());
  const valueOf = (samples: readonly Sample[], name: string, labels: Record<string, string>): number | undefined =>
    samples.find((one) => one.name === name && Object.entries(labels).every(([key, value]) => one.labels[key] === value))?.value;
  const requests = 'cancu_graphql_requests_total';

  test('are a page that Prometheus reads', async () => {
    const response = await site.fetch('/metrics');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/u);
    const text = await response.text();
    for (const name of ['cancu_info', 'process_resident_memory_bytes', 'nodejs_eventloop_lag_p99_seconds'])
      expect(text).toContain(`# HELP ${name} `);
  });

  test('count requests by how they ended, calls of the store by their question, refusals by their limit', async () => {
    const before = await page();
    await site.post({ query: '{ document(id: "vn/ttg/2021/ct/33") { statements { known } } }' });
    await site.post({ query: '{ documents(first: 0) { edges { cursor } } }' });
    await site.post({ query: '{ documents { edges { node { issuedBy { name } } } } }' });
    await site.post({ query: 'mutation { withdraw(input: { target: "x", reason: "y" }) { edit { id } } }' });
    const after = await page();
    const grown = (name: string, labels: Record<string, string>): number =>
      (valueOf(after, name, labels) ?? 0) - (valueOf(before, name, labels) ?? 0);
    expect(grown(requests, { operation: 'query', outcome: 'ok' })).toBe(1);
    expect(grown(requests, { operation: 'query', outcome: 'errors' })).toBe(1);
    expect(grown(requests, { operation: 'none', outcome: 'refused' })).toBe(1);
    expect(grown(requests, { operation: 'mutation', outcome: 'refused' })).toBe(1);
    expect(grown('cancu_graphql_refused_total', { code: 'QUERY_TOO_DEEP' })).toBe(1);
    expect(grown('cancu_graphql_request_duration_seconds_count', { operation: 'query' })).toBe(2);
    expect(grown('cancu_store_call_duration_seconds_count', { query: 'document/with-issuers' })).toBe(1);
    expect(grown('cancu_store_call_duration_seconds_count', { query: 'document/statements' })).toBe(1);
  });

  test('have no label that a client can choose', async () => {
    await site.post({ query: 'query Mine { zzz }' });
    await site.fetch('/zzz');
    const own = (await page()).filter(({ name }) => name.startsWith('cancu_'));
    const allowed: Record<string, readonly string[]> = {
      operation: ['query', 'mutation', 'none'],
      outcome: OUTCOMES,
      code: [...LIMIT_CODES],
      query: queryNames,
      result: ['hit', 'miss'],
    };
    expect(own.length).toBeGreaterThan(20);
    for (const { labels } of own)
      for (const [key, value] of Object.entries(labels)) {
        if (key === 'le' || key === 'version') continue;
        expect(allowed[key], key).toContain(value);
      }
  });
});

describe('a server without metrics', () => {
  const site = served();

  test('has no such page', async () => {
    expect((await site.fetch('/metrics')).status).toBe(404);
  });
});
