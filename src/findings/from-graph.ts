import type { CitationRole, Effect } from '../citation/mention.js';
import type { AgencyNode, CitationNode, DeadlineNode, DocumentNode, ReferenceRow } from '../graph/nodes.js';
import { bestFirst } from '../graph/references.js';
import type { Row } from '../graph/store.js';
import type { Subject, SubjectCitation } from './subject.js';

/** What the graph keeps of a document that findings look at. */
export interface KeptDocument {
  readonly document: DocumentNode;
  readonly citations: readonly Pick<Row<'citation/subjects'>, 'citation' | 'references'>[];
  readonly agencies: readonly {
    readonly agency: AgencyNode;
    readonly name: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly deadlines: readonly DeadlineNode[];
}

/** A document of the graph as findings look at it: the same as when it was read, but for the pages of a pdf. */
export function subjectFromGraph({ document, citations, agencies, deadlines }: KeptDocument): Subject {
  return {
    documentId: document.id,
    issuedOn: document.issuedOn ?? null,
    impossibleDay: impossibleDayOf(document),
    notAfter: document.notAfter ?? null,
    citations: citations.map(({ citation, references }) => citationOf(citation, references)),
    agencies: agencies.map(({ agency, name, start, end }) => ({ name, agencyId: agency.id, start, end })),
    partners: partnersOf(document),
    deadlines: deadlines.map(({ start, end, surface, date, fault, who }) => ({
      ...{ start, end, surface, date: date ?? null, who: who ?? null },
      fault: (fault ?? null) as Subject['deadlines'][number]['fault'],
    })),
  };
}

function impossibleDayOf({ impossibleDay, impossibleDayAt }: DocumentNode): Subject['impossibleDay'] {
  const [start, end] = impossibleDayAt ?? [];
  return impossibleDay == null || start === undefined || end === undefined ? null : { start, end, surface: impossibleDay };
}

function partnersOf({ partners, partnerIds, partnersAt }: DocumentNode): Subject['partners'] {
  return (partners ?? []).flatMap((name, index) => {
    const [agencyId, start, end] = [partnerIds?.[index], partnersAt?.[2 * index], partnersAt?.[2 * index + 1]];
    return agencyId === undefined || start === undefined || end === undefined ? [] : [{ name, agencyId, start, end }];
  });
}

function citationOf(citation: CitationNode, references: readonly ReferenceRow[]): SubjectCitation {
  const { ordinal, start, end, surface, key, repairs, role } = citation;
  const known = bestFirst(references.filter(({ local }) => !local));
  return {
    ...{ ordinal, start, end, surface, key, repairs },
    type: citation.type ?? null,
    number: citation.number ?? null,
    symbol: citation.symbol ?? null,
    printedSymbol: citation.printedSymbol ?? null,
    issuedOn: citation.issuedOn ?? null,
    impossibleDay: citation.impossibleDay ?? null,
    issuer: citation.issuer ?? null,
    title: citation.title ?? null,
    provision: citation.provision ?? null,
    role: role as CitationRole,
    effect: (citation.effect ?? null) as Effect | null,
    documentId: known.find(({ resolved }) => resolved)?.documentId ?? null,
    candidates: known.map(({ documentId, score, why }) => ({ documentId, score, why })),
  };
}
