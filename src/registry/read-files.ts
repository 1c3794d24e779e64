import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isFullDate, isPartialDate } from '../time/partial-date.js';
import { registryFiles, type RegistryFile, type RegistryRecord } from './records.js';

/** One thing wrong in a registry file. `line` counts from 1; 0 means the file as a whole. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

export interface Located<R> {
  readonly line: number;
  readonly record: R;
}

export type RegistryLines = { readonly [F in RegistryFile]: readonly Located<RegistryRecord<F>>[] };

export interface RegistryContent {
  readonly lines: RegistryLines;
  readonly faults: readonly Fault[];
  /** SHA-256 over all files: two registries of one version say the same. */
  readonly version: string;
  /** The day up to which the registry was kept. */
  readonly asOf: string;
}

/** Reads all files of a registry folder; lines that break their schema become faults and are left out. */
export function readRegistryFiles(folder: string): RegistryContent {
  const faults: Fault[] = [];
  const hash = createHash('sha256');
  const lines: Partial<Record<RegistryFile, Located<unknown>[]>> = {};
  for (const stem of Object.keys(registryFiles).sort() as RegistryFile[]) {
    const file = `${stem}.jsonl`;
    const text = readOrFault(join(folder, file), file, faults);
    hash.update(`${file}\n${text}\n`);
    lines[stem] = parseLines(text, stem, faults);
  }
  for (const name of readdirOrEmpty(folder)) {
    if (name.endsWith('.jsonl') && !(name.slice(0, -6) in registryFiles)) {
      faults.push({ file: name, line: 0, reason: `not a registry file; known are ${Object.keys(registryFiles).join(', ')}` });
    }
  }
  const manifest = readOrFault(join(folder, 'registry.json'), 'registry.json', faults);
  hash.update(manifest);
  return { lines: lines as RegistryLines, faults, version: hash.digest('hex'), asOf: asOfOf(manifest, faults) };
}

function parseLines(text: string, stem: RegistryFile, faults: Fault[]): Located<unknown>[] {
  const file = `${stem}.jsonl`;
  const located: Located<unknown>[] = [];
  text.split('\n').forEach((content, index) => {
    const line = index + 1;
    if (content.trim() === '') return;
    let value: unknown;
    try {
      value = JSON.parse(content);
    } catch (error) {
      faults.push({ file, line, reason: `not JSON: ${(error as Error).message}` });
      return;
    }
    const parsed = registryFiles[stem].safeParse(value);
    if (parsed.success) located.push({ line, record: parsed.data });
    else {
      for (const issue of parsed.error.issues) {
        const at = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
        faults.push({ file, line, reason: `${at}${issue.message}` });
      }
    }
  });
  return located;
}

function asOfOf(manifest: string, faults: Fault[]): string {
  try {
    const { asOf } = JSON.parse(manifest) as { asOf?: unknown };
    if (typeof asOf === 'string' && isFullDate(asOf) && isPartialDate(asOf)) return asOf;
  } catch {
    // falls through to the fault below
  }
  faults.push({
    file: 'registry.json',
    line: 0,
    reason: 'needs "asOf": "YYYY-MM-DD", the day up to which the registry was kept',
  });
  return '1900-01-01';
}

function readOrFault(path: string, file: string, faults: Fault[]): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    faults.push({ file, line: 0, reason: code === 'ENOENT' ? 'missing' : `cannot be read: ${code ?? String(error)}` });
    return '';
  }
}

function readdirOrEmpty(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
