import type { ReactNode } from 'react';
import { CITATION_SIGNS } from '../citation-state.js';
import type { CheckDraftQuery } from '../generated/graphql.js';
import { groupsBy } from '../groups.js';
import type { Sign } from '../sign.js';
import { useWords, type MessageName } from '../words.js';
import { Badge } from './badge.js';
import { DocumentLine } from './document-line.js';

type Report = CheckDraftQuery['check'];

/** A citation of which nothing was found. */
export interface QuietCitation {
  readonly key: string;
  readonly citation: Report['citations'][number];
  /** Why nothing can be said of it; null where nothing had to be. */
  readonly why: string | null;
}

/** The citations that no finding tells of. @param keyOf what tells one place of the text from another */
export function quietCitations(
  { citations, findings, notJudged }: Pick<Report, 'citations' | 'findings' | 'notJudged'>,
  keyOf: (span: { readonly start: number; readonly end: number }) => string,
): QuietCitation[] {
  const told = new Set(findings.map(({ citation }) => citation));
  const reasons = new Map(notJudged.map(({ span, why }) => [keyOf(span), why]));
  return citations
    .filter(({ ordinal }) => !told.has(ordinal))
    .map((citation) => ({ key: keyOf(citation.span), citation, why: reasons.get(keyOf(citation.span)) ?? null }));
}

/** One that only this text names may lead to a document, but nobody knows whether there is such a one. */
export function signOf({ resolution, refersTo }: QuietCitation['citation']): Sign {
  return resolution === 'RESOLVED' && !refersTo ? CITATION_SIGNS.UNKNOWN : CITATION_SIGNS[resolution];
}

export function nameOfState({ resolution, refersTo }: QuietCitation['citation']): MessageName {
  return resolution === 'RESOLVED' && !refersTo ? 'onlyCited' : resolution;
}

/** What was read as a citation and has no finding: what could not be judged, by the reason why, and what is as it should be. */
export function CheckedCitations({
  of,
  selected,
  goTo,
}: {
  readonly of: readonly QuietCitation[];
  readonly selected: string | null;
  readonly goTo: (key: string) => void;
}): ReactNode {
  const { say } = useWords();
  const open = of.filter(({ why }) => why !== null);
  const fine = of.filter(({ why }) => why === null);
  const list = (some: readonly QuietCitation[]): ReactNode => (
    <ul>
      {some.map(({ key, citation }) => (
        <li key={key} id={key} tabIndex={-1} aria-current={key === selected ? 'true' : undefined}>
          <Badge sign={signOf(citation)}>{say(nameOfState(citation))}</Badge>{' '}
          <button
            type="button"
            className="plain"
            onClick={() => {
              goTo(key);
            }}
          >
            <q>{citation.span.text}</q>
          </button>
          {citation.refersTo && <DocumentLine of={citation.refersTo} />}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {open.length > 0 && (
        <details open>
          <summary>{say('notJudged', { count: open.length })}</summary>
          {[...groupsBy(open, ({ why }) => why ?? '')].map(([why, some]) => (
            <section key={why}>
              <h3>{why}</h3>
              {list(some)}
            </section>
          ))}
        </details>
      )}
      {fine.length > 0 && (
        <details open>
          <summary>{say('nothingFound', { count: fine.length })}</summary>
          {list(fine)}
        </details>
      )}
    </>
  );
}
