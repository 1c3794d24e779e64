import { MB } from '../../api/limits/file-bytes.js';
import type { CacheSize } from '../../api/cache/answer-cache.js';
import type { Limits } from '../../api/limits/limits.js';
import { isLoopback } from '../curation.js';
import { loadSettings } from './read.js';

/** How a server serves. */
export interface ServerConfig {
  readonly host: string;
  readonly port: number;
  readonly trustProxy: string | null;
  /** Null where nothing was said. */
  readonly edits: boolean | null;
  readonly introspection: boolean;
  readonly limits: Limits;
  readonly timeoutMs: number;
  /** Of a file that is checked over the API. */
  readonly mostFileBytes: number;
  readonly requestsPerMinute: number | null;
  /** What is kept of answers of the store; null for nothing. */
  readonly cache: CacheSize | null;
  readonly shutdownMs: number;
  readonly metrics: boolean;
  readonly logLevel: string;
}

/** What the command line says goes before all settings. */
export interface ServerFlags {
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  readonly edits?: boolean | undefined;
}

const NAMES = [
  ...(['host', 'port', 'trustProxy', 'edits', 'introspection', 'metrics', 'logLevel'] as const),
  ...(['requestTimeoutMs', 'requestsPerMinute', 'shutdownMs', 'maxFileMb', 'cacheMb', 'cacheRecheckMs'] as const),
  ...(['maxTokens', 'maxDepth', 'maxAliases', 'maxDirectives', 'maxRootFields', 'maxSelections', 'maxNodes'] as const),
] as const;

/** @throws CancuError WRONG_USE */
export function serverConfig(flags: ServerFlags = {}): ServerConfig {
  const settings = loadSettings(NAMES);
  const host = flags.host ?? settings.host;
  return {
    host,
    port: flags.port ?? settings.port,
    trustProxy: settings.trustProxy ?? null,
    edits: flags.edits ?? settings.edits ?? null,
    introspection: settings.introspection,
    limits: {
      tokens: settings.maxTokens,
      depth: settings.maxDepth,
      aliases: settings.maxAliases,
      directives: settings.maxDirectives,
      rootFields: settings.maxRootFields,
      selections: settings.maxSelections,
      nodes: settings.maxNodes,
    },
    timeoutMs: settings.requestTimeoutMs,
    mostFileBytes: settings.maxFileMb * MB,
    requestsPerMinute: settings.requestsPerMinute === 0 ? null : settings.requestsPerMinute,
    cache: settings.cacheMb === 0 ? null : { maxBytes: settings.cacheMb * MB, recheckMs: settings.cacheRecheckMs },
    shutdownMs: settings.shutdownMs,
    // how much is asked of an office's server is nobody else's business
    metrics: settings.metrics ?? isLoopback(host),
    logLevel: settings.logLevel,
  };
}
