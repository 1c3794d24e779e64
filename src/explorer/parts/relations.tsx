import type { ReactNode } from 'react';
import type { DocumentPageQuery, RelationLineFragment } from '../generated/graphql.js';
import { useWords } from '../words.js';
import { DocumentLine } from './document-line.js';

const KINDS = ['replacedBy', 'repealedBy', 'amendedBy', 'continuedBy', 'replaces', 'repeals', 'amends', 'continues'] as const;

/** What a document did to others and they to it, each kind in order of time. */
export function Relations({ of }: { readonly of: NonNullable<DocumentPageQuery['document']> }): ReactNode {
  const { say } = useWords();
  const kinds = KINDS.map((kind) => ({ kind, edges: inTime(of[kind].edges) })).filter(({ edges }) => edges.length > 0);
  return (
    <section id="relations">
      <h2>{say('relations')}</h2>
      {kinds.length === 0 && <p>{say('noRelations')}</p>}
      {kinds.map(({ kind, edges }) => (
        <div key={kind}>
          <h3>{say(kind)}</h3>
          <ul className="documents">
            {edges.map((edge) => (
              <RelationItem key={edge.relation.id} of={edge} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function inTime(edges: readonly RelationLineFragment[]): RelationLineFragment[] {
  const dayOf = ({ node, relation }: RelationLineFragment): string => relation.effectiveOn ?? node.issuedOn ?? '';
  return [...edges].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

function RelationItem({ of: { node, relation } }: { readonly of: RelationLineFragment }): ReactNode {
  const { say, date } = useWords();
  const { effectiveOn, provision, confirmed, withdrawn, source, spans } = relation;
  const details = [
    effectiveOn == null ? null : say('since', { date: date(effectiveOn) }),
    provision,
    confirmed ? null : say('notConfirmed'),
    withdrawn ? say('withdrawn') : null,
    say('source', { source }),
  ].filter((one) => one != null);
  return (
    <li>
      <DocumentLine of={node} />
      <span className="quiet"> {details.join('; ')}</span>
      {spans[0] && <blockquote>{spans[0].text}</blockquote>}
    </li>
  );
}
