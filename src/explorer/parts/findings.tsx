import { useEffect, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { DocumentPageQuery, Severity } from '../generated/graphql.js';
import { groupsBy } from '../groups.js';
import type { Sign } from '../sign.js';
import { useWords } from '../words.js';
import { Badge } from './badge.js';
import { ReasonList } from './status.js';

type PageFinding = NonNullable<DocumentPageQuery['document']>['findings'][number];
type Finding = Pick<PageFinding, 'id' | 'severity' | 'message' | 'suggestion' | 'suggestionKind' | 'because'> & {
  readonly span: { readonly text: string };
};

export const SEVERITIES: readonly Severity[] = ['ERROR', 'WARNING', 'NOTE'];

export const SEVERITY_SIGNS: Readonly<Record<Severity, Sign>> = {
  ERROR: ['✕', 'dead'],
  WARNING: ['!', 'doubtful'],
  NOTE: ['i', 'unknown'],
};

/** What to look at again, the gravest first, with words to paste; what is found at several places, once. */
export function FindingList({ findings }: { readonly findings: readonly PageFinding[] }): ReactNode {
  const { say } = useWords();
  return (
    <section id="findings">
      <h2>{say('findings')}</h2>
      {findings.length === 0 && <p>{say('noFindings')}</p>}
      <ul className="findings">
        {findingsOnce(findings).map((places) => (
          <li key={places[0].id} className={SEVERITY_SIGNS[places[0].severity][1]}>
            <FindingText
              of={places[0]}
              where={places.map((one) => (
                <Place key={one.id} of={one} />
              ))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The gravest first; what is found at several places stands together. */
export function findingsOnce(findings: readonly PageFinding[]): [PageFinding, ...PageFinding[]][] {
  const sorted = [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return [...groupsBy(sorted, whatItSays).values()];
}

function whatItSays({ severity, message, suggestion, suggestionKind }: PageFinding): string {
  return JSON.stringify([severity, message, suggestion, suggestionKind]);
}

/** The words that a finding is about; those of a citation lead to where they stand in the text. */
function Place({ of: { citation, span } }: { readonly of: PageFinding }): ReactNode {
  const { search } = useLocation();
  return (
    <q className="place">
      {citation ? (
        <Link to={{ search, hash: `#c${citation.ordinal}` }} preventScrollReset>
          {span.text}
        </Link>
      ) : (
        span.text
      )}
    </q>
  );
}

/** What was found, why, and words to paste. */
export function FindingText({
  of,
  where = <q>{of.span.text}</q>,
}: {
  readonly of: Finding;
  /** The words that it is about. */
  readonly where?: ReactNode;
}): ReactNode {
  const { say } = useWords();
  return (
    <>
      <p>
        <Badge sign={SEVERITY_SIGNS[of.severity]}>{say(of.severity)}</Badge> {where}
      </p>
      <p>{of.message}</p>
      {of.suggestion != null && of.suggestionKind != null && (
        <p>
          {say(of.suggestionKind)}: <strong>{of.suggestion}</strong> <CopyButton text={of.suggestion} />
        </p>
      )}
      <ReasonList heading="because" reasons={of.because} />
    </>
  );
}

/** False where the browser does not let a page copy: it does so only over TLS and on this machine. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

const COPIED_FOR_MS = 2000;

export function CopyButton({ text }: { readonly text: string }): ReactNode {
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => {
      setCopied(false);
    }, COPIED_FOR_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [copied]);
  return (
    <button
      type="button"
      className="plain"
      aria-live="polite"
      onClick={() => {
        void copyText(text).then(setCopied);
      }}
    >
      {say(copied ? 'copied' : 'copy')}
    </button>
  );
}
