import type { ReactNode } from 'react';
import { useWords } from '../words.js';
import { DocumentLine, StatusBadge } from './document-line.js';
import { FindingText } from './findings.js';
import type { TextCitation, TextFinding } from './text.js';

/** One citation: what is printed, what it refers to, why, and what was found about it. */
export function CitationDetails({
  of,
  findings,
  states,
  back,
  close,
}: {
  readonly of: TextCitation;
  readonly findings: readonly TextFinding[];
  readonly states: readonly (readonly [sign: string, tone: string, word: string])[];
  /** Goes to its place in the text. */
  readonly back: () => void;
  readonly close: () => void;
}): ReactNode {
  const { say, date } = useWords();
  return (
    <>
      <p>
        {states.map(([sign, tone, word]) => (
          <span key={word} className={`badge ${tone}`}>
            <span aria-hidden="true">{sign}</span> {word}
          </span>
        ))}{' '}
        <span className="quiet">{say(of.role)}</span>
      </p>
      <dl className="facts">
        <div>
          <dt>{say('printed')}</dt>
          <dd>
            <q lang="vi">{of.span.text}</q>
            {of.issuedOn != null && <span className="quiet"> {date(of.issuedOn)}</span>}
          </dd>
        </div>
        {of.printedSymbol != null && of.symbol != null && (
          <div>
            <dt>{say('shouldBe')}</dt>
            <dd>
              <strong>{of.symbol}</strong>
            </dd>
          </div>
        )}
      </dl>
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
      <ul className="documents">
        {candidates.map(({ document, why }) => (
          <li key={document.id}>
            <DocumentLine of={document} />
            <Why of={why} />
          </li>
        ))}
      </ul>
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
