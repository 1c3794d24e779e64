import type { KnownDocuments } from '../citation/resolve/candidates.js';
import { complete, type Parsed } from '../extraction/extract.js';
import type { Extraction } from '../extraction/extraction.js';
import type { Settlement } from '../extraction/settlement.js';
import type { Registry } from '../registry/registry.js';
import type { PartialDate } from '../time/partial-date.js';
import { gatherDossier, type KnowledgeSource } from '../validity/dossier.js';
import { idsToJudge, judge } from './judge.js';
import type { CheckReport } from './report.js';
import type { Subject } from './subject.js';

/** What a check rests on: where documents are looked up by symbol, and what is known of them. */
export interface Knowledge {
  readonly known: KnownDocuments;
  readonly source: KnowledgeSource;
  readonly registry: Registry;
  /** What curators said of its citations. */
  readonly settlements?: readonly Settlement[];
}

/** Checks a document that was just read. Nothing of it is kept. */
export async function checkParsed(
  parsed: Parsed,
  asOf: PartialDate,
  { known, source, registry, settlements = [] }: Knowledge,
): Promise<CheckReport> {
  const { extraction } = complete(parsed, known, registry, settlements);
  const subject = subjectOf(extraction, parsed);
  const dossier = await gatherDossier(source, idsToJudge(subject));
  return {
    document: extraction.document,
    asOf,
    registryAsOf: registry.asOf,
    ...judge(subject, asOf, dossier, registry),
    citations: extraction.citations,
    warnings: extraction.warnings,
    text: extraction.text,
  };
}

function subjectOf({ document, citations, agencies, partners, deadlines, pages }: Extraction, parsed: Parsed): Subject {
  const withPage = <T extends { start: number }>(one: T): T & { page?: number } => {
    const found = pages?.findLast(({ start }) => start <= one.start);
    return found ? { ...one, page: found.page } : one;
  };
  return {
    documentId: document.documentId,
    issuedOn: document.issuedOn,
    impossibleDay: document.impossibleDay && withPage(document.impossibleDay),
    notAfter: parsed.citing.notAfter,
    citations,
    agencies: agencies.map(withPage),
    partners: partners.map(withPage),
    deadlines: deadlines.map((one, index) => withPage({ ...one, fault: parsed.deadlines[index]?.fault ?? null })),
  };
}
