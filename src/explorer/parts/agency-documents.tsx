import type { ReactNode } from 'react';
import { ask } from '../api.js';
import { AgencyDocumentsDocument } from '../generated/graphql.js';
import { useWords } from '../words.js';
import { DocumentList } from './document-list.js';
import { Pages, usePages } from './pages.js';

/** What a body issued, newest first; nothing is shown where nothing is known. */
export function AgencyDocuments({ id }: { readonly id: string }): ReactNode {
  const { say } = useWords();
  const list = usePages(
    ['agency-documents', id],
    async (after, signal) => (await ask(AgencyDocumentsDocument, { id, after }, signal)).documents,
  );
  return (
    <Pages of={list}>
      {({ nodes, more }) =>
        nodes.length === 0 ? null : (
          <section>
            <h2>{say('agencyDocuments')}</h2>
            <p className="quiet">{say('thinList')}</p>
            <DocumentList of={nodes} />
            {more}
          </section>
        )
      }
    </Pages>
  );
}
