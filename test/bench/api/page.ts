import { deepStrictEqual } from 'node:assert';
import { execute, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { createContext } from '../../../src/api/context.js';
import { createSchema } from '../../../src/api/schema.js';
import type { QueryName, Reader, Row } from '../../../src/graph/store.js';
import { openEngine } from '../graph.js';
import { round, timed } from '../measure.js';
import { registry } from '../../support/registry.js';

/** A hundred documents of the registry with fourteen fields each. */
const PAGE = `{ documents(first: 100) { edges { node {
  id symbol type number term issuedOn issuedOnInferred title issuer place signer signerTitle origins isLocal
} } } }`;

const WARM_UP = 60;
const ROUNDS = 300;

export const PAGE_COLUMNS = ['a page of 1,400 fields', 'graphql-js/s', 'compiled/s', 'compiled ÷ graphql-js'];

/** Plain execution beside compiled, in turns: with the embedded store, and with its rows at hand, which shows the execution alone. */
export async function benchPage(row: (...cells: string[]) => void): Promise<void> {
  const { workspace, close } = await openEngine('grafeo');
  const schema = createSchema();
  const document = parse(PAGE);
  const compiled = compileQuery(schema, document, undefined, { useExperimentalPathBasedSkipInclude: true });
  if (!isCompiledQuery(compiled)) throw new Error('graphql-jit does not compile the page');
  const readers = { 'from the embedded store': workspace.store, 'rows at hand, execution alone': remembering(workspace.store) };
  for (const [name, reader] of Object.entries(readers)) {
    const plain = async (): Promise<unknown> => execute({ schema, document, contextValue: createContext({ reader, registry }) });
    const fast = async (): Promise<unknown> => compiled.query(undefined, createContext({ reader, registry }), {});
    deepStrictEqual(JSON.parse(JSON.stringify(await fast())), JSON.parse(JSON.stringify(await plain())));
    const spent = { plain: 0, fast: 0 };
    for (let at = 0; at < WARM_UP + ROUNDS; at += 1) {
      if (at === WARM_UP) spent.plain = spent.fast = 0;
      spent.plain += (await timed(plain)).ms;
      spent.fast += (await timed(fast)).ms;
    }
    row(name, ...[1000 / (spent.plain / ROUNDS), 1000 / (spent.fast / ROUNDS), spent.plain / spent.fast].map(round));
  }
  await close();
}

/** Asks the store once for each thing. */
function remembering(reader: Reader): Reader {
  const answers = new Map<string, Promise<readonly unknown[]>>();
  return {
    read<Q extends QueryName>(query: Q, params: Parameters<Reader['read']>[1]) {
      const key = `${query} ${JSON.stringify(params)}`;
      const known = answers.get(key) ?? reader.read(query, params);
      answers.set(key, known);
      return known as Promise<readonly Row<Q>[]>;
    },
  };
}
