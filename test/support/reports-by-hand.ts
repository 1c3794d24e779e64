import type { Extraction } from '../../src/extraction/extraction.js';
import type { WordedFinding as Finding, WordedReport as CheckReport } from '../../src/findings/worded.js';
import type { Span } from '../../src/text/span.js';

/** A finding made by hand, on a stretch of a text. */
export function findingOn(text: string, { start, end }: Span, said: Partial<Finding> = {}): Finding {
  return {
    id: 'vn/x/ubnd/2024/kh/1#c0/dead-since',
    kind: 'dead-since',
    severity: 'warning',
    inDocument: 'vn/x/ubnd/2024/kh/1',
    citation: null,
    documentId: null,
    agencyId: null,
    start,
    end,
    surface: text.slice(start, end),
    message: `${text.slice(start, end)} has ended`,
    suggestion: null,
    suggestionKind: said.suggestion == null ? null : 'instead',
    atSigning: false,
    since: '2024-01-01',
    because: [],
    ...said,
  };
}

/** The report of a check with findings made by hand. */
export function reportOf({ text, document, citations, warnings }: Extraction, findings: readonly Finding[]): CheckReport {
  const count = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity).length;
  return {
    document,
    language: 'en',
    asOf: '2026-11-05',
    registryAsOf: '2026-10-01',
    findings,
    notJudged: [],
    citations,
    summary: {
      ...{ citations: citations.length, resolved: 0, ambiguous: 0, unknown: citations.length, notInRegistry: 0 },
      bySeverity: { error: count('error'), warning: count('warning'), note: count('note') },
    },
    warnings,
    text,
  };
}
