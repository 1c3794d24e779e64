import { context, SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import type { QueryName } from '../../graph/store.js';
import { packageVersion } from '../../version.js';
import type { Outcome } from './outcome.js';
import type { Work } from './work.js';

/**
 * Spans for who traces: nothing is recorded, and next to nothing done, unless the process was started with an SDK of
 * OpenTelemetry. Names and attributes are those of its conventions for GraphQL and databases.
 */
const tracer = trace.getTracer('cancu', packageVersion());

/** Of a request to GraphQL; inside the one of its HTTP request, where somebody records that. */
export function startRequestSpan(): Span {
  return tracer.startSpan('GraphQL Operation');
}

/** @param id under which the request is logged */
export function endRequestSpan({ span, operation, kind, codes }: Work, outcome: Outcome, id: string): void {
  if (!span.isRecording()) return;
  if (kind !== null) span.updateName(kind).setAttribute('graphql.operation.type', kind);
  if (operation !== null) span.setAttribute('graphql.operation.name', operation);
  span.setAttributes({ 'cancu.outcome': outcome, 'cancu.request.id': id, 'cancu.error.codes': [...codes] });
  if (outcome === 'failed' || outcome === 'timeout') span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

/** Of a call of the store; null where nobody records it. */
export function startCallSpan({ span }: Work, query: QueryName): Span | null {
  if (!span.isRecording()) return null;
  const options = { kind: SpanKind.CLIENT, attributes: { 'db.query.summary': query } };
  return tracer.startSpan(query, options, trace.setSpan(context.active(), span));
}

export function endCallSpan(span: Span | null, failed: boolean): void {
  if (failed) span?.setStatus({ code: SpanStatusCode.ERROR });
  span?.end();
}
