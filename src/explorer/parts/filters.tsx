import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { isYear, readFilters, STATUSES, withFilter, type FilterName } from '../filters.js';
import { useWords } from '../words.js';
import { Choice, FilterFields } from './filter-fields.js';
import { placesHere, typesHere, useVocabulary } from './vocabulary.js';

/** Narrows the list below it; what is chosen stands in the address. */
export function FilterForm(): ReactNode {
  const words = useWords();
  const { say } = words;
  const [params, setParams] = useSearchParams();
  const chosen = readFilters(params);
  const known = useVocabulary();
  const choose = (name: FilterName, value: string | boolean | null): void => {
    setParams((before) => withFilter(before, name, value));
  };
  return (
    <FilterFields>
      <Choice
        label={say('type')}
        value={chosen.type}
        options={typesHere(known.data)}
        choose={(value) => {
          choose('type', value);
        }}
      />
      <Choice
        label={say('place')}
        value={chosen.place}
        options={placesHere(known.data, words)}
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
    </FilterFields>
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
