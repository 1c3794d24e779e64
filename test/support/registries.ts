import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRegistry, SHIPPED_REGISTRY, type Registry } from '../../src/registry/registry.js';

/** Registry files that say what documents there are and what they do to each other; the rest is how to read. */
const OF_DOCUMENTS = ['documents.jsonl', 'relations.jsonl', 'observations.jsonl', 'popular-names.jsonl'];

/** A registry that can read, and knows no document. */
export function bareRegistry(): Registry {
  return changedRegistry((folder) => {
    for (const file of OF_DOCUMENTS) writeFileSync(join(folder, file), '');
  });
}

/** The shipped registry with its files changed. */
export function changedRegistry(change: (folder: string) => void): Registry {
  const folder = mkdtempSync(join(tmpdir(), 'cancu-registry-'));
  try {
    cpSync(SHIPPED_REGISTRY, folder, { recursive: true });
    change(folder);
    return loadRegistry(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
