import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readGold, type GoldDocumentFile } from './gold.js';

/** Documents that are measured together. */
export interface GoldSet {
  readonly id: 'samples' | 'plans' | 'dev' | 'held-out';
  /** Of those that are held out nobody is shown what fails, nor in which of them. */
  readonly heldOut: boolean;
  readonly documents: readonly GoldDocumentFile[];
}

export type GoldSetId = GoldSet['id'];

/** What each set is. */
export const goldSetTitles: Readonly<Record<GoldSetId, string>> = {
  samples: 'sample plans (seeds/plans)',
  plans: 'real plans (../shared/gold)',
  dev: 'other documents (test/gold/dev)',
  'held-out': 'held out (test/gold/held-out)',
};

/** The sample plans, which ship with the project. */
export function sampleSet(root: string): GoldSet {
  const folder = join(root, 'seeds/plans');
  return { id: 'samples', heldOut: false, documents: readGold(folder, folder) };
}

/**
 * The sets of real texts, which lie beside the project.
 *
 * @param root the project's folder
 * @returns null where the texts are not here
 * @throws GoldError where gold and text do not fit
 */
export function realSets(root: string): GoldSet[] | null {
  const texts = realTexts(root);
  if (texts === null) return null;
  const own = join(root, 'test/gold');
  return [
    { id: 'plans', heldOut: false, documents: readGold(join(root, '../shared/gold'), ...texts) },
    { id: 'dev', heldOut: false, documents: readGold(join(own, 'dev'), ...texts) },
    { id: 'held-out', heldOut: true, documents: readGold(join(own, 'held-out'), ...texts) },
  ];
}

/** Said wherever figures are missing because of that. */
export const TEXTS_ABSENT = '../shared is not here: the real texts are left out';

/** Folders with the texts of annotated documents; null where they are not here. */
export function realTexts(root: string): string[] | null {
  const folders = ['plans', 'corpus'].map((name) => join(root, '../shared', name));
  return folders.every((folder) => existsSync(folder)) ? folders : null;
}
