import { useEffect, useState, type ReactNode } from 'react';
import type { DocumentPageQuery, Severity } from '../generated/graphql.js';
import type { Sign } from '../sign.js';
import { useWords } from '../words.js';
import { Badge } from './badge.js';
import { ReasonList } from './status.js';

type Finding = Pick<
  NonNullable<DocumentPageQuery['document']>['findings'][number],
  'id' | 'severity' | 'message' | 'suggestion' | 'because'
> & { readonly span: { readonly text: string } };

export const SEVERITIES: readonly Severity[] = ['ERROR', 'WARNING', 'NOTE'];

export const SEVERITY_SIGNS: Readonly<Record<Severity, Sign>> = {
  ERROR: ['✕', 'dead'],
  WARNING: ['!', 'doubtful'],
  NOTE: ['i', 'unknown'],
};

/** What to look at again, the gravest first, with words to paste. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { say } = useWords();
  const sorted = [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return (
    <section>
      <h2>{say('findings')}</h2>
      {findings.length === 0 && <p>{say('noFindings')}</p>}
      <ul className="findings">
        {sorted.map((finding) => (
          <li key={finding.id} className={SEVERITY_SIGNS[finding.severity][1]}>
            <FindingText of={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was found, why, and words to put instead. */
export function FindingText({ of }: { readonly of: Finding }): ReactNode {
  const { say } = useWords();
  return (
    <>
      <p>
        <Badge sign={SEVERITY_SIGNS[of.severity]}>{say(of.severity)}</Badge> <q>{of.span.text}</q>
      </p>
      <p>{of.message}</p>
      {of.suggestion != null && (
        <p>
          {say('suggestion')}: <strong>{of.suggestion}</strong> <CopyButton text={of.suggestion} />
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
