import type { Subject, SubjectCitation } from '../../src/findings/subject.js';

/** A mention of `A`, which prints the symbol 5/QĐ-UBND and nothing else. */
export function citation(more: Partial<SubjectCitation> = {}): SubjectCitation {
  const ordinal = more.ordinal ?? 0;
  return {
    ordinal,
    start: ordinal * 100,
    end: ordinal * 100 + 10,
    surface: 'Quyết định số 5/QĐ-UBND',
    type: 'QĐ',
    number: '5',
    symbol: '5/QĐ-UBND',
    printedSymbol: null,
    issuedOn: null,
    impossibleDay: null,
    issuer: null,
    title: null,
    role: 'basis',
    effect: null,
    provision: null,
    documentId: 'A',
    key: more.documentId ?? 'A',
    candidates: [],
    repairs: [],
    ...more,
  };
}

/** A plan of 24/3/2020 that says nothing. */
export function subject(more: Partial<Subject> = {}): Subject {
  return {
    documentId: 'plan',
    issuedOn: '2020-03-24',
    impossibleDay: null,
    notAfter: null,
    citations: [],
    agencies: [],
    partners: [],
    deadlines: [],
    ...more,
  };
}
