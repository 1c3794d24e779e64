import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { ask } from '../api.js';
import { FindAgenciesDocument, type FindAgenciesQuery } from '../generated/graphql.js';
import { AgencyInPlace } from '../parts/agency-link.js';
import { Choice, FilterFields } from '../parts/filter-fields.js';
import { Pages, usePages } from '../parts/pages.js';
import { PAUSE_MS } from '../parts/settled.js';
import { useTitle } from '../parts/title.js';
import { placeOptions, useVocabulary } from '../parts/vocabulary.js';
import { useWords } from '../words.js';

const AT_ONCE = 50;

/** Which bodies there are; those that some document gives work to, unless all are asked for. */
export function AgenciesPage(): ReactNode {
  const { say } = useWords();
  useTitle(say('bodies'));
  const [params] = useSearchParams();
  const chosen = readChoice(params);
  const pageOf = async (after: string | null, signal: AbortSignal): Promise<FindAgenciesQuery['agencies']> => {
    const { name, place, all } = chosen;
    const filter = { ...(name === '' ? {} : { name }), ...(place === null ? {} : { place }), ...(all ? {} : { hasWork: true }) };
    return (await ask(FindAgenciesDocument, { filter, first: AT_ONCE, after }, signal)).agencies;
  };
  // the list before stays to be seen while the next one is on its way
  const list = usePages(['agencies', chosen], pageOf, { placeholderData: keepPreviousData });
  return (
    <>
      <h1>{say('bodies')}</h1>
      <ChoiceForm />
      <Pages of={list}>
        {({ nodes, more }) => (
          <section aria-busy={list.isPlaceholderData}>
            {nodes.length === 0 && <p role="status">{say('noResults')}</p>}
            <ul className="bodies">
              {nodes.map((one) => (
                <li key={one.id}>
                  <AgencyInPlace of={one} />
                </li>
              ))}
            </ul>
            {more}
          </section>
        )}
      </Pages>
    </>
  );
}

/** What narrows the list, as the address has it. */
interface Chosen {
  readonly name: string;
  readonly place: string | null;
  readonly all: boolean;
}

function readChoice(params: URLSearchParams): Chosen {
  return { name: params.get('name')?.trim() ?? '', place: params.get('place'), all: params.get('all') === 'yes' };
}

function ChoiceForm(): ReactNode {
  const words = useWords();
  const { say } = words;
  const [params, setParams] = useSearchParams();
  const { name, place, all } = readChoice(params);
  const [typed, setTyped] = useState(name);
  /** The last name that came from the field: the address has it a moment later. */
  const [sent, setSent] = useState(name);
  const [seen, setSeen] = useState(name);
  const known = useVocabulary();
  // going back or forth changes the name; one that is being typed stays
  if (seen !== name) {
    setSeen(name);
    if (name !== sent) {
      setSent(name);
      setTyped(name);
    }
  }
  const choose = (which: keyof Chosen, value: string): void => {
    // the address as it is now: what was rendered may lag behind
    const after = new URL(window.location.href).searchParams;
    if (value === '') after.delete(which);
    else after.set(which, value);
    setParams(after, { replace: which === 'name' });
  };
  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === name) return undefined;
    const timer = setTimeout(() => {
      setSent(wanted);
      choose('name', wanted);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only what is typed asks for another list
  }, [typed]);
  return (
    <FilterFields>
      <label>
        <span>{say('bodyName')}</span>
        <input
          type="search"
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
          }}
        />
      </label>
      <Choice
        label={say('place')}
        value={place}
        options={placeOptions(known.data, words)}
        choose={(value) => {
          choose('place', value);
        }}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={!all}
          onChange={({ target }) => {
            choose('all', target.checked ? '' : 'yes');
          }}
        />{' '}
        {say('onlyWithWork')}
      </label>
    </FilterFields>
  );
}
