import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useDay } from '../address.js';
import { useTitle } from '../parts/title.js';
import { useWords } from '../words.js';

export function NotFoundPage(): ReactNode {
  const { say } = useWords();
  return <Nothing title={say('notFound')} hint={say('notFoundHint')} />;
}

/** @param hint what the reader can do */
export function Nothing({ title, hint }: { readonly title: string; readonly hint: string }): ReactNode {
  const { say } = useWords();
  const { keepDay } = useDay();
  useTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <p>{hint}</p>
      <p>
        <Link to={keepDay('/')}>{say('home')}</Link>
      </p>
    </>
  );
}
