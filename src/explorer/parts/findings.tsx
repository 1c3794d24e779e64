import { useEffect, useState, type ReactNode } from 'react';
import type { DocumentPageQuery, Severity } from '../generated/graphql.js';
import { useWords } from '../words.js';
import { ReasonList } from './status.js';

type Finding = NonNullable<DocumentPageQuery['document']>['findings'][number];

const SIGNS: Readonly<Record<Severity, readonly [sign: string, tone: string]>> = {
  ERROR: ['✕', 'dead'],
  WARNING: ['!', 'doubtful'],
  NOTE: ['i', 'unknown'],
};

/** What to look at again, the gravest first, with words to paste. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { say } = useWords();
  const order: readonly Severity[] = ['ERROR', 'WARNING', 'NOTE'];
  const sorted = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return (
    <section>
      <h2>{say('findings')}</h2>
      {findings.length === 0 && <p>{say('noFindings')}</p>}
      <ul className="findings">
        {sorted.map((finding) => (
          <FindingItem key={finding.id} of={finding} />
        ))}
      </ul>
    </section>
  );
}

function FindingItem({ of }: { readonly of: Finding }): ReactNode {
  const { say } = useWords();
  const [sign, tone] = SIGNS[of.severity];
  return (
    <li className={tone}>
      <p>
        <span className={`badge ${tone}`}>
          <span aria-hidden="true">{sign}</span> {say(of.severity)}
        </span>{' '}
        <q>{of.span.text}</q>
      </p>
      <p>{of.message}</p>
      {of.suggestion != null && (
        <p>
          {say('suggestion')}: <strong>{of.suggestion}</strong> <CopyButton text={of.suggestion} />
        </p>
      )}
      <ReasonList heading="because" reasons={of.because} />
    </li>
  );
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
        void navigator.clipboard.writeText(text).then(() => {
          setCopied(true);
        });
      }}
    >
      {say(copied ? 'copied' : 'copy')}
    </button>
  );
}
