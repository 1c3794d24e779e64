import { trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor, type ReadableSpan } from '@opentelemetry/sdk-trace-base';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWork } from '../../src/api/request/work.js';
import { logLines } from '../support/log-lines.js';
import { served } from '../support/served.js';

test('without an SDK nothing is recorded', () => {
  expect(newWork().span.isRecording()).toBe(false);
});

describe('with an SDK of OpenTelemetry', () => {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  beforeAll(() => trace.setGlobalTracerProvider(provider));
  afterAll(async () => {
    trace.disable();
    await provider.shutdown();
  });
  const { logger, line } = logLines();
  const site = served({ logger });

  async function spansOf(query: string): Promise<{ request: ReadableSpan | undefined; calls: ReadableSpan[]; id: string }> {
    exporter.reset();
    const id = (await site.post({ query })).headers.get('x-request-id') ?? '';
    await line(({ reqId }) => reqId === id);
    const spans = exporter.getFinishedSpans();
    const request = spans.find(({ attributes }) => attributes['cancu.request.id'] === id);
    return { request, calls: spans.filter((one) => one !== request), id };
  }

  test('a request is a span with its operation, and each call of the store one inside it', async () => {
    const { request, calls } = await spansOf('query WhoIsIt { document(id: "vn/ttg/2021/ct/33") { statements { known } } }');
    expect(request?.name).toBe('query');
    expect(request?.attributes).toMatchObject({
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'WhoIsIt',
      'cancu.outcome': 'ok',
    });
    expect(calls.map(({ name }) => name)).toEqual(['document/with-issuers', 'document/statements']);
    for (const { parentSpanContext } of calls) expect(parentSpanContext?.spanId).toBe(request?.spanContext().spanId);
  });

  test('one that is refused is a span too', async () => {
    const { request, calls } = await spansOf('{ nothing }');
    expect(request?.name).toBe('GraphQL Operation');
    expect(request?.attributes).toMatchObject({
      'cancu.outcome': 'refused',
      'cancu.error.codes': ['GRAPHQL_VALIDATION_FAILED'],
    });
    expect(calls).toEqual([]);
  });
});
