import { CancuError } from '../errors/cancu-error.js';
import { migrationState } from './migrate.js';
import type { ReadOptions } from './store.js';
import type { KnownStore } from './migrate.js';

/**
 * Whether questions can be answered from a store.
 *
 * @throws CancuError STORE_OUTDATED where a migration is missing or the graph is being made again; what else keeps the store from
 * answering
 */
export async function assertReady(store: KnownStore, options: ReadOptions = {}): Promise<void> {
  const [{ pending }, [row]] = await Promise.all([migrationState(store, options), store.read('meta/read', {}, options)]);
  const [missing] = pending;
  if (missing) throw outdated(`${store.place} lacks the migration "${missing.id}"; "cancu migrate" applies it.`);
  if (row?.meta.rebuilding === true) throw outdated(`The graph at ${store.place} is being made again, or that was broken off.`);
}

function outdated(message: string): CancuError {
  return new CancuError('STORE_OUTDATED', message);
}
