import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { Link } from 'react-router';
import { useDay } from '../address.js';
import { ask } from '../api.js';
import { SearchDocument } from '../generated/graphql.js';
import { useWords } from '../words.js';
import { Answer } from './answer.js';
import { longNameOf } from './document-line.js';
import { PAUSE_MS } from './header.js';

/**
 * A field that finds documents as one types; each leads to an address that is made of its id. Enter goes to the only one, or to
 * the choice among several.
 */
export function DocumentChoice({
  label,
  addressOf,
}: {
  readonly label: string;
  readonly addressOf: (id: string) => string;
}): ReactNode {
  const { say } = useWords();
  const [text, setText] = useState('');
  const wanted = useSettled(text.trim());
  const whole = useRef<HTMLFormElement>(null);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const [first, second] = whole.current?.querySelectorAll<HTMLElement>('ul[aria-busy=false] a') ?? [];
    if (second) first?.focus();
    else first?.click();
  };
  return (
    <form className="document-choice" onSubmit={submit} ref={whole}>
      <label>
        <span>{label}</span>
        <input
          type="search"
          value={text}
          placeholder={say('searchHint')}
          autoComplete="off"
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
      </label>
      {wanted !== '' && <Found text={wanted} label={label} addressOf={addressOf} />}
    </form>
  );
}

interface FoundProps {
  readonly text: string;
  readonly label: string;
  readonly addressOf: (id: string) => string;
}

function Found({ text, label, addressOf }: FoundProps): ReactNode {
  const { say, date } = useWords();
  const { asOf, keepDay } = useDay();
  const found = useQuery({
    queryKey: ['choice', text, asOf],
    queryFn: async ({ signal }) => (await ask(SearchDocument, { text, filter: {}, after: null, asOf }, signal)).search,
    placeholderData: keepPreviousData,
  });
  return (
    <Answer of={found}>
      {({ edges }) =>
        edges.length === 0 ? (
          <p role="status">{say('noResults')}</p>
        ) : (
          <ul aria-label={label} aria-busy={found.isPlaceholderData}>
            {edges.map(({ node }) => (
              <li key={node.id}>
                <Link to={keepDay(addressOf(node.id))}>{longNameOf(node)}</Link>{' '}
                <span className="quiet">{[node.issuedOn && date(node.issuedOn), node.title].filter(Boolean).join(', ')}</span>
              </li>
            ))}
          </ul>
        )
      }
    </Answer>
  );
}

/** What a text is once it has not changed for a while. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return settled;
}
