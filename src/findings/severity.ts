import type { FindingKind, Severity } from './report.js';

/** How much each kind matters where it rests on confirmed facts. */
const SEVERITY: Readonly<Record<FindingKind, Severity>> = {
  'dead-at-signing': 'error',
  'deadline-impossible': 'error',
  'date-impossible': 'error',
  'symbol-repaired': 'error',
  'number-missing': 'error',
  'cites-the-future': 'error',
  'dead-since': 'warning',
  'partly-replaced': 'warning',
  amended: 'warning',
  'date-mismatch': 'warning',
  'issuer-mismatch': 'warning',
  inconsistent: 'warning',
  'agency-gone': 'warning',
  ambiguous: 'warning',
  'continued-by': 'note',
  'term-ended': 'note',
  'title-mismatch': 'note',
  'unknown-document': 'note',
  'unconfirmed-claim': 'note',
};

/** @param sure whether all that it rests on is confirmed: what is not never makes more than a note */
export function severityOf(kind: FindingKind, sure: boolean): Severity {
  return sure ? SEVERITY[kind] : 'note';
}
