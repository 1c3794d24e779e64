import { CancuError } from '../errors/cancu-error.js';
import { readMigrations, type Migration } from './cypher-files.js';
import type { GraphStore, ReadOptions } from './store.js';

/** A store as far as its state is looked at. */
export type KnownStore = Pick<GraphStore, 'engine' | 'place' | 'read'>;

/** How a store stands to the migrations of this program. */
export interface MigrationState {
  readonly pending: readonly Migration[];
  /** Nothing was ever applied: a store of its own that is new. */
  readonly isNew: boolean;
}

/**
 * Compares what was applied with what there is.
 *
 * @throws CancuError STORE_NEWER where the store has migrations that this program does not know; STORE_DAMAGED where one was
 * applied with another text
 */
export async function migrationState(store: KnownStore, options: ReadOptions = {}): Promise<MigrationState> {
  const known = readMigrations(store.engine);
  const applied = await store.read('meta/migrations', {}, options);
  const checksums = new Map(applied.map(({ id, checksum }) => [id, checksum]));
  const strange = applied.filter(({ id }) => !known.some((one) => one.id === id));
  if (strange.length > 0) {
    throw new CancuError(
      'STORE_NEWER',
      `The graph at ${store.place} was written by a newer cancu: it has the migration "${strange[0]?.id}", which this version does not know. Update cancu, or point it to another store.`,
    );
  }
  const changed = known.find((one) => checksums.has(one.id) && checksums.get(one.id) !== one.checksum);
  if (changed) {
    const advice =
      store.engine === 'grafeo'
        ? 'run "cancu rebuild"'
        : 'take an export with that one ("cancu export") and import it with this one into an empty database';
    throw new CancuError(
      'STORE_DAMAGED',
      `The migration "${changed.id}" was applied to ${store.place} with another text than this version has. Use the cancu that wrote it, or ${advice}.`,
    );
  }
  return { pending: known.filter((one) => !checksums.has(one.id)), isNew: applied.length === 0 };
}

/** Applies what is pending, in order. Each statement is safe to run again, so that a broken-off run is simply repeated. */
export async function applyMigrations(store: GraphStore, pending: readonly Migration[]): Promise<void> {
  for (const { id, checksum, statements } of pending) {
    await store.migrate(statements);
    await store.write(async (writer) => {
      await writer.read('meta/record-migration', { id, checksum });
    });
  }
}
