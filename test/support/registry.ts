import { loadRegistry } from '../../src/registry/registry.js';

/** The shipped registry, for tests that need no store: `engines.ts` loads both database clients. */
export const registry = loadRegistry();
