import type { Registry } from '../registry/registry.js';
import type { Reader } from '../graph/store.js';
import { todayInVietnam } from '../time/today.js';
import { createLoaders, type Loaders } from './loaders.js';

/** What every resolver has at hand: made anew for each request. */
export interface ApiContext {
  readonly reader: Reader;
  readonly registry: Registry;
  readonly loaders: Loaders;
  /** The day of the request, ISO. */
  readonly today: string;
}

export interface ContextOptions {
  readonly reader: Reader;
  readonly registry: Registry;
  readonly operation?: string | undefined;
  readonly requestId?: string | undefined;
  /** For tests: the day that counts as today. */
  readonly today?: string;
}

export function createContext({ reader, registry, operation, requestId, today }: ContextOptions): ApiContext {
  const options = { ...(operation ? { operation } : {}), ...(requestId ? { requestId } : {}) };
  const named: Reader = { read: (query, params) => reader.read(query, params, options) };
  return { reader: named, registry, loaders: createLoaders(named), today: today ?? todayInVietnam() };
}
