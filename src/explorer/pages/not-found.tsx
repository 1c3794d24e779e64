import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useDay } from '../address.js';
import { useTitle } from '../parts/title.js';
import { useWords } from '../words.js';

export function NotFoundPage(): ReactNode {
  const { say } = useWords();
  return <Nothing title={say('notFound')} hint={say('notFoundHint')} />;
}

/**
 * @param hint what the reader can do
 * @param search what may be found by a search, where it is no address: `33/CT-TTg`
 */
export function Nothing({
  title,
  hint,
  search,
}: {
  readonly title: string;
  readonly hint: string;
  readonly search?: string;
}): ReactNode {
  const { say } = useWords();
  const { keepDay } = useDay();
  useTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <p>{hint}</p>
      {search !== undefined && (
        <p>
          <Link to={keepDay(`/?q=${encodeURIComponent(search)}`)}>{say('searchFor', { text: search })}</Link>
        </p>
      )}
      <p>
        <Link to={keepDay('/')}>{say('home')}</Link>
      </p>
    </>
  );
}
