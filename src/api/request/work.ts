import type { Span } from '@opentelemetry/api';
import type { OperationTypeNode } from 'graphql';
import { startRequestSpan } from './trace.js';

/** What a request to GraphQL did, noted while it does it: for its line in the log, for the metrics. */
export interface Work {
  /** The name that the client gave its operation. */
  operation: string | null;
  kind: `${OperationTypeNode}` | null;
  storeCalls: number;
  /** What the calls took, added up: those that ran at the same time count each. */
  storeMs: number;
  /** Codes of its errors, each once. */
  readonly codes: Set<string>;
  /** For who traces. */
  readonly span: Span;
  /** Called when the answer is written: lets go of what it was made of. */
  letGo: () => void;
}

export function newWork(): Work {
  return {
    operation: null,
    kind: null,
    storeCalls: 0,
    storeMs: 0,
    codes: new Set(),
    span: startRequestSpan(),
    letGo: () => undefined,
  };
}

/** Longer names are cut in logs: a client may choose any. */
const LONGEST_NAME = 80;

export function shortName(name: string | null | undefined): string | null {
  return name?.slice(0, LONGEST_NAME) ?? null;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Of requests to GraphQL. */
    work: Work | null;
  }
}
