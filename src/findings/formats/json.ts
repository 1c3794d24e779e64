import { safeJson } from '../../text/safe-json.js';
import type { WordedFinding, WordedReport } from '../worded.js';

/** The report as JSON, by the contract; what was added to the contract comes last in every object. */
export function checkJson(report: WordedReport): string {
  const { document, asOf, registryAsOf, findings, notJudged, summary, warnings, text, citations } = report;
  return safeJson({
    document,
    asOf,
    registryAsOf,
    findings: findings.map(findingValue),
    notJudged: notJudged.map(({ start, end, surface, why }) => ({ start, end, surface, why })),
    summary,
    warnings,
    text,
    citations: citations.map(({ ordinal, start, end, surface, symbol, documentId }) => {
      return { ordinal, start, end, surface, symbol, documentId };
    }),
  });
}

function findingValue(finding: WordedFinding): object {
  const { kind, severity, documentId, start, end, surface, message, suggestion, atSigning, since, because } = finding;
  const { id, agencyId, citation, page, suggestionKind } = finding;
  return {
    kind,
    severity,
    documentId,
    start,
    end,
    surface,
    message,
    suggestion,
    atSigning,
    since,
    because: because.map(({ statement, source, known, ...more }) => ({ statement, source, known, ...more })),
    id,
    agencyId,
    citation,
    suggestionKind,
    ...(page === undefined ? {} : { page }),
  };
}
