import type { ReactNode } from 'react';
import { statesOf } from '../citation-state.js';
import { useWords } from '../words.js';
import { CitationStates } from './citation-states.js';
import { DocumentLine, StatusBadge } from './document-line.js';
import { DocumentList } from './document-list.js';
import { Facts } from './facts.js';
import { FindingText } from './findings.js';
import type { TextCitation, TextFinding } from './text.js';

/** One citation: what is printed, what it refers to, why, and what was found about it. */
export function CitationDetails({
  of,
  findings,
  back,
  close,
}: {
  readonly of: TextCitation;
  readonly findings: readonly TextFinding[];
  /** Goes to its place in the text. */
  readonly back: () => void;
  readonly close: () => void;
}): ReactNode {
  const { say, date } = useWords();
  return (
    <>
      <p>
        <CitationStates of={statesOf(of)} /> <span className="quiet">{say(of.role)}</span>
      </p>
      <Facts
        of={[
          [
            say('printed'),
            <>
              <q lang="vi">{of.span.text}</q>
              {of.issuedOn != null && <span className="quiet"> {date(of.issuedOn)}</span>}
            </>,
          ],
          [say('shouldBe'), of.printedSymbol != null && of.symbol != null ? <strong>{of.symbol}</strong> : null],
        ]}
      />
      {of.repairs.map((why) => (
        <p key={why}>{say('repaired', { why })}</p>
      ))}
      {of.refersTo && (
        <>
          <h3>{say('refersTo')}</h3>
          <DocumentLine of={of.refersTo}>
            <StatusBadge {...of.refersTo.status} />
          </DocumentLine>
        </>
      )}
      <Candidates of={of} />
      {findings.length > 0 && (
        <>
          <h3>{say('citationFindings')}</h3>
          {findings.map((finding) => (
            <FindingText key={finding.id} of={finding} />
          ))}
        </>
      )}
      <p className="actions">
        <button type="button" onClick={back}>
          {say('showInText')}
        </button>
        <button type="button" onClick={close}>
          {say('close')}
        </button>
      </p>
    </>
  );
}

/** What speaks for the document that is meant, or for each that may be. */
function Candidates({ of: { refersTo, candidates } }: { readonly of: TextCitation }): ReactNode {
  const { say } = useWords();
  if (refersTo && candidates.length === 1 && candidates[0]?.document.id === refersTo.id) return <Why of={candidates[0].why} />;
  if (candidates.length === 0) return null;
  return (
    <>
      <h3>{say('candidates')}</h3>
      <DocumentList of={candidates.map(({ document, why }) => ({ ...document, why }))}>
        {({ why }) => <Why of={why} />}
      </DocumentList>
    </>
  );
}

function Why({ of }: { readonly of: readonly string[] }): ReactNode {
  const { say } = useWords();
  return of.length === 0 ? null : (
    <p>
      {say('because')}: <span lang="en">{of.join('; ')}</span>
    </p>
  );
}
