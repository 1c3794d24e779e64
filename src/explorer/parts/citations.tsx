import type { ReactNode } from 'react';
import { useDay } from '../address.js';
import { ask } from '../api.js';
import { statesOf } from '../citation-state.js';
import { DocumentCitationsDocument, DocumentCitedByDocument, type DocumentCitationsQuery } from '../generated/graphql.js';
import { ASKED, useWords } from '../words.js';
import { CitationStates } from './citation-states.js';
import { DocumentLine } from './document-line.js';
import { DocumentList } from './document-list.js';
import { Pages, usePages } from './pages.js';

type Citation = NonNullable<DocumentCitationsQuery['document']>['citations']['edges'][number]['node'];

/** What a document cites, in text order, each as it is printed and what is meant by it. */
export function CitationList({ id }: { readonly id: string }): ReactNode {
  const { say, language } = useWords();
  const { asOf } = useDay();
  const list = usePages(
    ['citations', id, asOf, language],
    async (after, signal) =>
      (await ask(DocumentCitationsDocument, { id, asOf, after, language: ASKED[language] }, signal)).document?.citations,
  );
  return (
    <Pages of={list}>
      {({ nodes, total, more }) => (
        <section id="citations">
          <h2>{say('citations', { count: total })}</h2>
          <ol className="citations">
            {nodes.map((one) => (
              <CitationItem key={one.id} of={one} />
            ))}
          </ol>
          {more}
        </section>
      )}
    </Pages>
  );
}

function CitationItem({ of }: { readonly of: Citation }): ReactNode {
  const { say } = useWords();
  return (
    <li>
      <details>
        <summary>
          <CitationStates of={statesOf(of)} /> <q>{of.surface}</q> <span className="quiet">{say(of.role)}</span>
        </summary>
        <blockquote>{of.quote}</blockquote>
        {of.repairs.map((why) => (
          <p key={why}>{say('repaired', { why })}</p>
        ))}
      </details>
      {of.refersTo && <DocumentLine of={of.refersTo} />}
      {of.refersTo == null && of.candidates.length > 0 && (
        <div>
          {say('candidates')}
          <DocumentList of={of.candidates.map(({ document }) => document)} />
        </div>
      )}
    </li>
  );
}

/** Which documents cite one, with the sentence in which they do. */
export function CitedByList({ id }: { readonly id: string }): ReactNode {
  const { say } = useWords();
  const list = usePages(
    ['citedBy', id],
    async (after, signal) => (await ask(DocumentCitedByDocument, { id, after }, signal)).document?.citedBy,
  );
  return (
    <Pages of={list}>
      {({ nodes, total, more }) => (
        <section id="cited-by">
          <h2>{say('citedBy', { count: total })}</h2>
          <p className="quiet">{say('thinList')}</p>
          <ul className="documents">
            {nodes.map(({ id: citation, document, quote }) => (
              <li key={citation}>
                <DocumentLine of={document} />
                <blockquote>{quote}</blockquote>
              </li>
            ))}
          </ul>
          {more}
        </section>
      )}
    </Pages>
  );
}
