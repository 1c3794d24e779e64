import type { DocumentResult } from './evaluate.js';
import { isRight, type Outcome } from './outcome.js';
import type { WrongDocument } from './resolution.js';

/** What is amiss, in one word. */
export type Fault = 'missing' | 'extra' | 'wrong';

export function faultOf({ want, got }: Pick<Outcome, 'want' | 'got'>): Fault {
  if (got === null) return 'missing';
  return want === null ? 'extra' : 'wrong';
}

/** What was not read as the gold has it. A mention that was missed is told once, not again for its symbol and its span. */
export function faultyOutcomes(outcomes: readonly Outcome[]): Outcome[] {
  const repeated = new Set(['found+symbol', 'exact span']);
  return outcomes.filter((one) => !isRight(one) && !(repeated.has(one.measure) && faultOf(one) !== 'wrong'));
}

/**
 * One line for each thing that is amiss, by which two runs can be compared: measure, fault, and where. Nothing of the text but
 * offsets, keys, symbols and names, for the lines are kept with the project and the texts are not.
 */
export function casesOf({ outcomes, resolution }: DocumentResult): string[] {
  const faults = faultyOutcomes(outcomes).map((one) => {
    const fault = faultOf(one);
    return `${one.measure} ${fault}: ${fault === 'extra' ? shortened(one.where) : one.where}`;
  });
  return [...faults, ...resolution.wrong.map(wrongDocument)];
}

/** What was wrongly taken for a name may be a sentence. */
const MOST_WORDS = 7;

function shortened(where: string): string {
  const [name = '', ...role] = where.split(': ');
  const words = name.split(' ');
  return [words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')} …` : name, ...role].join(': ');
}

function wrongDocument({ where, documentId, why }: WrongDocument): string {
  return `document wrong: ${where} = ${documentId} (${why})`;
}
