import type { ReactNode } from 'react';
import type { DocumentNameFragment } from '../generated/graphql.js';
import { useWords } from '../words.js';

/** Says of a sample where its text stands that the sentences are not those of the real document. */
export function Retold({ of }: { readonly of: Pick<DocumentNameFragment, 'isRetold'> | null | undefined }): ReactNode {
  const { say } = useWords();
  return of?.isRetold === true && <p className="notice">{say('retold')}</p>;
}
