import type { CancuError, ErrorCode } from '../../errors/cancu-error.js';
import type { ExportLine } from '../export.js';
import type { CheckOptions } from '../operations.js';
import type { IngestOutcome } from '../workspace.js';

/**
 * How a command reaches the server that holds the embedded file: HTTP on a loopback port of its own, with a secret that only
 * those who can read the data folder know. Bodies and answers are JSON lines.
 */

/** Written into the data folder while a server runs. */
export interface ControlFile {
  readonly pid: number;
  readonly url: string;
  readonly secret: string;
}

export const CONTROL_FILE = 'server.json';
export const SECRET_HEADER = 'x-cancu-control';

/** A document on its way to the server. */
export interface SentFile {
  readonly name: string;
  readonly format: string;
  readonly place: string | null;
  /** base64 */
  readonly content: string;
}

/** A document to be checked. */
export interface SentCheck extends CheckOptions {
  readonly file: Omit<SentFile, 'place'>;
}

/** A line of an answer. The last one is `end` or `error`. */
export type ControlEvent =
  | { readonly event: 'progress'; readonly done: number; readonly total: number; readonly what: string }
  | { readonly event: 'outcome'; readonly outcome: IngestOutcome }
  | { readonly event: 'line'; readonly line: ExportLine }
  | { readonly event: 'data'; readonly data: unknown }
  | { readonly event: 'error'; readonly code: ErrorCode; readonly said: CancuError['said'] }
  | { readonly event: 'error'; readonly code: null; readonly said: string }
  | { readonly event: 'end'; readonly count: number };
