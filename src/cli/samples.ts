import { fileURLToPath } from 'node:url';
import { listSourceFiles, readSourceFile, type SourceFile } from '../reading/read-file.js';

/** The folder of the sample plans, retold from real ones. */
export const SAMPLE_PLANS = fileURLToPath(new URL('../../seeds/plans/', import.meta.url));

export function readSamples(): SourceFile[] {
  return listSourceFiles([SAMPLE_PLANS]).map(readSourceFile);
}
