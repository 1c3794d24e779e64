import { randomUUID } from 'node:crypto';
import type { Writer } from './store.js';

/** The same work, at whose end the graph has another version: every transaction that writes is of this kind. */
export function markingChange<T>(work: (writer: Writer) => Promise<T>): (writer: Writer) => Promise<T> {
  return async (writer) => {
    const value = await work(writer);
    await writer.read('meta/change', { version: randomUUID() });
    return value;
  };
}
