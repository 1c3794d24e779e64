import { fileURLToPath } from 'node:url';
import { buildCatalogue, type Catalogue } from './catalogue.js';
import { readRegistryFiles, type Fault, type RegistryLines } from './read-files.js';
import { buildVocabulary, type Vocabulary } from './vocabulary.js';

/** What cancu knows before it has read a single document. */
export interface Registry {
  readonly vocabulary: Vocabulary;
  readonly catalogue: Catalogue;
  readonly lines: RegistryLines;
  readonly version: string;
  /** The day up to which the registry was kept. */
  readonly asOf: string;
}

/** The registry that ships with cancu. */
export const SHIPPED_REGISTRY = fileURLToPath(new URL('../../seeds/registry/', import.meta.url));

/** A registry with faults is not used at all: half-read knowledge gives wrong answers silently. */
export class RegistryError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    const shown = faults.slice(0, 5).map(({ file, line, reason }) => `  ${file}:${line}: ${reason}`);
    super(`the registry has ${faults.length} fault(s):\n${shown.join('\n')}\nRun "cancu registry check" for all of them.`);
    this.name = 'RegistryError';
  }
}

/**
 * Loads a registry folder.
 *
 * @throws RegistryError where a line breaks its schema
 */
export function loadRegistry(folder: string = SHIPPED_REGISTRY): Registry {
  const { lines, faults, version, asOf } = readRegistryFiles(folder);
  if (faults.length > 0) throw new RegistryError(faults);
  return { vocabulary: buildVocabulary(lines), catalogue: buildCatalogue(lines), lines, version, asOf };
}
