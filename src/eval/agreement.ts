import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readGold, type Gold, type GoldDocumentFile } from './gold.js';
import { realTexts } from './gold-sets.js';
import { outcomesOf } from './outcome.js';
import { addScores, scoreOf, type Score } from './score.js';

/** What two annotators said of one document. */
export interface AnnotatedTwice {
  readonly name: string;
  readonly a: Gold;
  readonly b: Gold;
}

/** How far two annotators agree, over one document or several. */
export interface Agreement {
  /** F1 of the one against the other is the same from both sides; precision and recall change places. */
  readonly score: Score;
  /** Cohen's kappa of the role, over the mentions that both found; null where chance alone would do, or nothing is found. */
  readonly kappaOfRole: number | null;
}

/**
 * Documents of which both annotators' files are here, by whether they are held out: whatever is not in `test/gold/dev` is.
 *
 * @returns null where the texts are not here
 * @throws GoldError where an annotator's file does not fit its text
 */
export function annotatedTwice(root: string): { dev: AnnotatedTwice[]; heldOut: AnnotatedTwice[] } | null {
  const texts = realTexts(root);
  if (texts === null) return null;
  const [as, bs] = ['a', 'b'].map((name) => readGold(join(root, 'test/gold/annotators', name), ...texts)) as [
    GoldDocumentFile[],
    GoldDocumentFile[],
  ];
  const both = as.flatMap(({ name, gold }) => {
    const other = bs.find((one) => one.name === name);
    return other ? [{ name, a: gold, b: other.gold }] : [];
  });
  const devFolder = join(root, 'test/gold/dev');
  const dev = new Set(existsSync(devFolder) ? readdirSync(devFolder) : []);
  const isOpen = ({ name }: AnnotatedTwice): boolean => dev.has(`${name}.expected.json`);
  return { dev: both.filter(isOpen), heldOut: both.filter((one) => !isOpen(one)) };
}

/** The second annotator's files as readings, the first one's as their gold. */
export function agreementOn(documents: readonly AnnotatedTwice[]): Agreement {
  const outcomes = documents.map(({ a, b }) => outcomesOf({ ...b, citations: b.citations.filter((one) => !one.ignore) }, a));
  const roles = outcomes
    .flat()
    .flatMap(({ measure, want, got }) => (measure === 'role' ? [[want ?? '', got ?? ''] as const] : []));
  return { score: addScores(outcomes.map(scoreOf)), kappaOfRole: cohensKappa(roles) };
}

/**
 * Cohen's kappa (1960): the agreement of two judges beyond that of chance, at most 1.
 *
 * @param judgements what each of the two said, item by item
 */
export function cohensKappa(judgements: readonly (readonly [string, string])[]): number | null {
  const count = judgements.length;
  const share = (fits: (one: readonly [string, string]) => boolean): number => judgements.filter(fits).length / count;
  const values = [...new Set(judgements.flat())];
  const observed = share(([a, b]) => a === b);
  const byChance = values.reduce((sum, value) => sum + share(([a]) => a === value) * share(([, b]) => b === value), 0);
  return count === 0 || byChance === 1 ? null : (observed - byChance) / (1 - byChance);
}
