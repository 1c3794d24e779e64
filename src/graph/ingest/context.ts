import type { Parsed } from '../../extraction/extract.js';
import type { Registry } from '../../registry/registry.js';

/** Where a document came from: what it takes to read it once more. */
export interface Provenance {
  readonly contentHash: string;
  readonly name: string;
  readonly format: string;
  /** Place given by hand, where the text names none. */
  readonly givenPlace: string | null;
}

/** A document that was read and is to be put into the graph. */
export interface Incoming {
  readonly parsed: Parsed;
  readonly provenance: Provenance;
}

/** What the work in the graph needs beside the graph. */
export interface IngestContext {
  readonly registry: Registry;
  /** Reads a document that is in the graph already once more, from its original; null where the original is gone. */
  reread(documentId: string): Promise<Incoming | null>;
}

/** What a change touches in passing and has to be looked at afterwards. */
export interface Touched {
  /** Documents that lost or gained a mention. */
  readonly documents: Set<string>;
  /** Bodies that lost a mention. */
  readonly agencies: Set<string>;
  /** Lookup keys under which other documents' open mentions may now find something else. */
  readonly keys: Set<string>;
}

export function nothingTouched(): Touched {
  return { documents: new Set(), agencies: new Set(), keys: new Set() };
}

export function addKeys(touched: Touched, node: { readonly symbolKey?: unknown; readonly dateKey?: unknown }): void {
  for (const key of [node.symbolKey, node.dateKey]) if (typeof key === 'string') touched.keys.add(key);
}
