import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { ask } from '../api.js';
import { isYear, readFilters, STATUSES, withFilter, type FilterName } from '../filters.js';
import { VocabularyDocument, type VocabularyQuery } from '../generated/graphql.js';
import { useWords, type Words } from '../words.js';
import { capital, placeLabel } from './document-line.js';

/** Narrows the list below it; what is chosen stands in the address. */
export function FilterForm(): ReactNode {
  const words = useWords();
  const { say } = words;
  const [params, setParams] = useSearchParams();
  const chosen = readFilters(params);
  const known = useQuery({
    queryKey: ['vocabulary'],
    queryFn: ({ signal }) => ask(VocabularyDocument, {}, signal),
    staleTime: Infinity,
  });
  const choose = (name: FilterName, value: string | boolean | null): void => {
    setParams((before) => withFilter(before, name, value));
  };
  return (
    <form
      className="filters"
      aria-label={say('filters')}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <Choice
        label={say('type')}
        value={chosen.type}
        options={typeOptions(known.data)}
        choose={(value) => {
          choose('type', value);
        }}
      />
      <Choice
        label={say('place')}
        value={chosen.place}
        options={placeOptions(known.data, words)}
        choose={(value) => {
          choose('place', value);
        }}
      />
      <YearField
        value={chosen.year}
        choose={(value) => {
          choose('year', value);
        }}
      />
      <Choice
        label={say('statusTitle')}
        value={chosen.status}
        options={STATUSES.map((status) => [status, say(status)])}
        choose={(value) => {
          choose('status', value);
        }}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={chosen.read}
          onChange={({ target }) => {
            choose('read', target.checked);
          }}
        />{' '}
        {say('onlyRead')}
      </label>
    </form>
  );
}

type Option = readonly [value: string, label: string];

function Choice({
  label,
  value,
  options,
  choose,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly Option[];
  readonly choose: (value: string) => void;
}): ReactNode {
  const { say } = useWords();
  // what the address asks for stays to be seen, also where nothing of it is there
  const all = value === null || options.some(([one]) => one === value) ? options : [...options, [value, value] as const];
  return (
    <label>
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ target }) => {
          choose(target.value);
        }}
      >
        <option value="">{say('any')}</option>
        {all.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function YearField({ value, choose }: { readonly value: string | null; readonly choose: (value: string) => void }): ReactNode {
  const { say } = useWords();
  const wanted = value ?? '';
  const [text, setText] = useState(wanted);
  const [seen, setSeen] = useState(wanted);
  // going back or forth changes the year; one that is being typed stays
  if (seen !== wanted) {
    setSeen(wanted);
    setText(wanted);
  }
  return (
    <label>
      <span>{say('year')}</span>
      <input
        className="year"
        inputMode="numeric"
        maxLength={4}
        placeholder={say('any')}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          if (target.value === '' || isYear(target.value)) choose(target.value);
        }}
      />
    </label>
  );
}

function typeOptions(known: VocabularyQuery | undefined): Option[] {
  return (known?.documentKinds ?? [])
    .filter(({ documents }) => documents > 0)
    .map(({ type, name, documents }): Option => [type, `${capital(name)} (${documents})`])
    .sort(byLabel);
}

function placeOptions(known: VocabularyQuery | undefined, words: Words): Option[] {
  return (known?.places ?? [])
    .filter(({ documents }) => documents > 0)
    .map((place): Option => [place.slug, `${placeLabel(place, words)} (${place.documents})`])
    .sort(byLabel);
}

function byLabel([, a]: Option, [, b]: Option): number {
  return a.localeCompare(b, 'vi');
}
