import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode, type SubmitEvent } from 'react';
import { Link, NavigationType, useLocation, useNavigate, useNavigationType, useSearchParams } from 'react-router';
import { useDay } from '../address.js';
import { useWords } from '../words.js';
import { DayInput } from './day-input.js';
import { foundAt } from './found.js';
import { PAUSE_MS } from './settled.js';

/** On every page: the search, the day that the page is about, the language. */
export function Header(): ReactNode {
  const { say, language, setLanguage } = useWords();
  const { keepDay } = useDay();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <header className="site">
      <Link className="brand" to={keepDay('/')}>
        {say('name')}
      </Link>
      <SearchBox />
      <Link to={keepDay('/check')}>{say('checkLink')}</Link>
      <DayField />
      <Link to={keepDay('/about')}>{say('about')}</Link>
      <button
        type="button"
        className="plain"
        lang={other}
        onClick={() => {
          setLanguage(other);
        }}
      >
        {say('language')}
      </button>
    </header>
  );
}

/** Goes with an address that the search box made of what was typed. */
const TYPED = 'typed';

function SearchBox(): ReactNode {
  const { say } = useWords();
  const { asOf } = useDay();
  const queries = useQueryClient();
  const [params] = useSearchParams();
  const { state } = useLocation() as { readonly state: unknown };
  const navigate = useNavigate();
  const cameByTyping = useNavigationType() !== NavigationType.Pop && state === TYPED;
  const searched = params.get('q') ?? '';
  const [text, setText] = useState(searched);
  const [seen, setSeen] = useState(searched);
  // going back or forth, and a link, change what stands here; a search for what stood here a key ago does not
  if (seen !== searched) {
    setSeen(searched);
    if (!cameByTyping) setText(searched);
  }
  const go = (typed: string): void => {
    const query = typed.trim();
    // the address as it is now: what was rendered may lag behind the keys
    const { pathname, searchParams: after } = new URL(window.location.href);
    const before = after.get('q') ?? '';
    if (query === before) return;
    // on the page of results the day and the filters stay
    const wanted = pathname === '/' ? after : new URLSearchParams(asOf === null ? {} : { asOf });
    if (query === '') wanted.delete('q');
    else wanted.set('q', query);
    // what is found need not wait for the page to be there
    queries.infiniteQuery(foundAt(wanted, asOf)).catch(() => undefined);
    void navigate(`/?${wanted}`, { replace: pathname === '/' && before !== '', state: TYPED });
  };
  useEffect(() => {
    if (text.trim() === searched || text.trim() === '') return undefined;
    const timer = setTimeout(() => {
      go(text);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only what is typed starts a search
  }, [text]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    go(text);
  };
  return (
    <form role="search" onSubmit={submit}>
      <label>
        <span className="hidden">{say('search')}</span>
        <input
          type="search"
          value={text}
          placeholder={say('searchHint')}
          autoComplete="off"
          onChange={(event) => {
            setText(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' && goToFirst()) event.preventDefault();
          }}
        />
      </label>
      <button type="submit">{say('searchButton')}</button>
    </form>
  );
}

/** Brings the keyboard from the search to the first document that was found. @returns false where there is none */
function goToFirst(): boolean {
  const first = document.querySelector<HTMLElement>('main .same-symbol a, main .documents a');
  first?.focus();
  return first !== null;
}

function DayField(): ReactNode {
  const { say } = useWords();
  const { asOf, setDay } = useDay();
  return (
    <label className="day" title={say('dayHelp')}>
      <span>{say('day')}</span>
      <DayInput
        value={asOf ?? ''}
        choose={(day) => {
          setDay(day === '' ? null : day);
        }}
      />
      {asOf === null && <span className="quiet">{say('today')}</span>}
    </label>
  );
}
