import type { CheckReport, Finding } from '../report.js';

/** What parts or hides text without being seen, and is not escaped in JSON by itself: a terminal or an editor may obey it. */
const UNSEEN = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/gu;

/** The report as JSON, by the contract; what was added to the contract comes last in every object. */
export function checkJson(report: CheckReport): string {
  const { document, asOf, registryAsOf, findings, notJudged, summary, warnings, text } = report;
  return safeJson({
    document,
    asOf,
    registryAsOf,
    findings: findings.map(findingValue),
    notJudged: notJudged.map(({ start, end, surface, why }) => ({ start, end, surface, why })),
    summary,
    warnings,
    text,
  });
}

function findingValue(finding: Finding): object {
  const { kind, severity, documentId, start, end, surface, message, suggestion, atSigning, since, because } = finding;
  const { id, agencyId, citation, page } = finding;
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
    ...(page === undefined ? {} : { page }),
  };
}

/** JSON whose text holds no character that is obeyed rather than seen; its value is the same. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(UNSEEN, (character) =>
    [...Array(character.length).keys()].map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
}
