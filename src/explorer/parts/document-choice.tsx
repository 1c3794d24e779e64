import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { Link } from 'react-router';
import { useDay } from '../address.js';
import { ask } from '../api.js';
import { SearchDocument } from '../generated/graphql.js';
import { useWords } from '../words.js';
import { Answer } from './answer.js';
import { longNameOf } from './document-line.js';
import { useSettled } from './settled.js';

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
  /** What Enter was pressed for: what is found of it may still be on its way. */
  const [entered, setEntered] = useState<string | null>(null);
  const acted = useCallback(() => {
    setEntered(null);
  }, []);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setEntered(text.trim());
  };
  return (
    <form className="document-choice" onSubmit={submit}>
      <label>
        <span>{label}</span>
        <input
          type="search"
          value={text}
          placeholder={say('searchHint')}
          autoComplete="off"
          onChange={({ target }) => {
            setText(target.value);
            setEntered(null);
          }}
        />
      </label>
      {wanted !== '' && <Found text={wanted} label={label} addressOf={addressOf} entered={entered === wanted} acted={acted} />}
    </form>
  );
}

interface FoundProps {
  readonly text: string;
  readonly label: string;
  readonly addressOf: (id: string) => string;
  /** Whether Enter was pressed for this text. */
  readonly entered: boolean;
  readonly acted: () => void;
}

function Found({ text, label, addressOf, entered, acted }: FoundProps): ReactNode {
  const { say, date } = useWords();
  const { asOf, keepDay } = useDay();
  const found = useQuery({
    queryKey: ['choice', text, asOf],
    queryFn: async ({ signal }) => (await ask(SearchDocument, { text, filter: {}, after: null, asOf }, signal)).search,
    placeholderData: keepPreviousData,
  });
  const list = useRef<HTMLUListElement>(null);
  const there = found.isSuccess && !found.isPlaceholderData;
  useEffect(() => {
    if (!entered || !there) return;
    const [first, second] = list.current?.querySelectorAll('a') ?? [];
    if (second) first?.focus();
    else first?.click();
    acted();
  }, [entered, there, acted]);
  return (
    <Answer of={found}>
      {({ edges }) =>
        edges.length === 0 ? (
          <p role="status">{say('noResults')}</p>
        ) : (
          <ul aria-label={label} aria-busy={found.isPlaceholderData} ref={list}>
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
