import type { Parsed } from '../../extraction/extract.js';
import type { DocumentNode, TargetNode } from '../nodes.js';
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
  /** Reads documents that are in the graph already once more, from their originals. */
  reread(ids: readonly string[]): Promise<readonly Incoming[]>;
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

type Lookable = TargetNode & Pick<DocumentNode, 'symbolKey' | 'placeKey' | 'dateKey'>;

/** What resolution looks at. */
const LOOKED_AT = ['issuedOn', 'issuer', 'title', 'term', 'type'] as const;

/** Notes that a document came, went, or changed in what resolution looks at. */
export function noteChange(touched: Touched, before: Lookable | undefined, after: Lookable | undefined): void {
  if (before && after && LOOKED_AT.every((field) => (before[field] ?? null) === (after[field] ?? null))) return;
  for (const node of [before, after]) if (node) addKeys(touched, node);
}

function addKeys(touched: Touched, node: Lookable): void {
  for (const key of [node.symbolKey, node.placeKey, node.dateKey]) if (typeof key === 'string') touched.keys.add(key);
}
