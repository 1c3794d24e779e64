import { deepStrictEqual } from 'node:assert';
import { execute, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { AnswerCache } from '../../../src/api/cache/answer-cache.js';
import { createContext } from '../../../src/api/context.js';
import { createSchema } from '../../../src/api/schema.js';
import { openEngine } from '../graph.js';
import { KEPT } from './ours.js';
import { round, timed } from '../measure.js';
import { registry } from '../../support/registry.js';

/** A hundred documents of the registry with fourteen fields each. */
const PAGE = `{ documents(first: 100) { edges { node {
  id symbol type number term issuedOn issuedOnInferred title issuer place signer signerTitle origins isLocal
} } } }`;

const WARM_UP = 60;
const ROUNDS = 300;

export const PAGE_COLUMNS = ['a page of 1,400 fields', 'graphql-js/s', 'compiled/s', 'compiled ÷ graphql-js'];

/** Plain execution beside compiled, in turns: each time read from the embedded store, and with the cache that a server has. */
export async function benchPage(row: (...cells: string[]) => void): Promise<void> {
  const { workspace, close } = await openEngine('grafeo');
  const schema = createSchema();
  const document = parse(PAGE);
  const compiled = compileQuery(schema, document, undefined, { useExperimentalPathBasedSkipInclude: true });
  if (!isCompiledQuery(compiled)) throw new Error('graphql-jit does not compile the page');
  const { store: reader } = workspace;
  const caches = { 'read each time': null, 'kept, as a server does': new AnswerCache({ ...KEPT, recheckMs: Infinity }) };
  for (const [name, cache] of Object.entries(caches)) {
    const plain = async (): Promise<unknown> =>
      execute({ schema, document, contextValue: createContext({ reader, cache, registry }) });
    const fast = async (): Promise<unknown> => compiled.query(undefined, createContext({ reader, cache, registry }), {});
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
