import type { GraphStore } from '../../graph/store.js';
import { isTokenRole, nameTaken, type TokenStore } from './token.js';

/** Tokens as nodes of Neo4j: every process that serves from it knows them. */
export function graphTokens(store: GraphStore): TokenStore {
  return {
    async list() {
      const rows = await store.read('token/all', {});
      return rows.flatMap(({ token: { name, role, hash, at } }) => (isTokenRole(role) ? [{ name, role, hash, at }] : []));
    },
    add: (token) =>
      store.write(async (writer) => {
        const rows = await writer.read('token/all', {});
        if (rows.some((row) => row.token.name === token.name)) throw nameTaken(token.name);
        await writer.read('token/create', { properties: { ...token } });
      }),
    async remove(name) {
      const [row] = await store.write((writer) => writer.read('token/delete', { name }));
      return (row?.removed ?? 0) > 0;
    },
  };
}
