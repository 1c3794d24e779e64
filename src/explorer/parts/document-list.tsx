import type { ReactNode } from 'react';
import type { DocumentLineFragment } from '../generated/graphql.js';
import { DocumentLine } from './document-line.js';

/** Documents below one another; what is said of each stands below its line. */
export function DocumentList<D extends DocumentLineFragment>({
  of,
  children,
}: {
  readonly of: readonly D[];
  readonly children?: (document: D) => ReactNode;
}): ReactNode {
  return (
    <ul className="documents">
      {of.map((one) => (
        <li key={one.id}>
          <DocumentLine of={one} />
          {children?.(one)}
        </li>
      ))}
    </ul>
  );
}
