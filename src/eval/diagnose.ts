import { collapse } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { faultOf, faultyOutcomes } from './cases.js';
import type { DocumentResult } from './evaluate.js';
import type { Outcome } from './outcome.js';

/** Characters shown before and behind a place. */
const BEFORE = 40;
const BEHIND = 60;

/** Every miss, extra and wrong field of every measure, with what stands around it. Never to be printed for what is held out. */
export function diagnose({ document: { name, text }, outcomes, resolution }: DocumentResult): string {
  const around = (span: Span | null): string =>
    span === null ? '' : `  …${collapse(text.slice(Math.max(0, span.start - BEFORE), span.end + BEHIND))}…`;
  return [
    `== ${name}`,
    ...faultyOutcomes(outcomes).map((one) => `${headOf(one)}${around(one.span)}${differenceIn(one)}`),
    ...resolution.wrong.map(
      ({ where, documentId, why, span }) =>
        `${label('document', 'wrong')} ${where}${around(span)}\n    got  ${documentId}: ${why}`,
    ),
    '',
  ].join('\n');
}

function headOf(outcome: Outcome): string {
  return `${label(outcome.measure, faultOf(outcome))} ${outcome.where}`;
}

function label(measure: string, fault: string): string {
  return `${measure.padEnd(12)} ${fault.padEnd(7)}`;
}

/** Want and got below each other, where what was read has a place of its own in the gold. */
function differenceIn({ measure, want, got, shares, mention }: Outcome): string {
  if (shares)
    return `\n    of those with its id ${percent(shares.precision)} belong to it; of those that belong to it ${percent(shares.recall)} have its id`;
  const isField = (mention !== null && measure !== 'found') || measure === 'head';
  return isField ? `\n    want ${want}\n    got  ${got}` : '';
}

function percent(value: number): string {
  return `${Math.round(value * 100)} %`;
}
