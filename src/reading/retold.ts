import { readFileSync } from 'node:fs';
import { toKeep } from '../words/sentence.js';

interface Manifest {
  readonly texts: readonly { readonly file: string; readonly sha256: string }[];
}

let hashes: ReadonlySet<string> | null = null;

/** Whether a content is one of ours that tells a real document in other words, by its SHA-256 in hex. */
export function isRetold(hash: string | null | undefined): boolean {
  hashes ??= new Set(readManifest().texts.map(({ sha256 }) => sha256));
  return hash != null && hashes.has(hash);
}

/** What there is to say of a text of that content. */
export function retoldWarning(hash: string | null | undefined): readonly string[] {
  return isRetold(hash) ? [toKeep('kept.retold')] : [];
}

function readManifest(): Manifest {
  return JSON.parse(readFileSync(new URL('../../seeds/plans/retold.json', import.meta.url), 'utf8')) as Manifest;
}
