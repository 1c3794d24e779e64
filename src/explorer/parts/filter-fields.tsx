import type { ReactNode } from 'react';
import { useWords } from '../words.js';
import type { Option } from './vocabulary.js';

/** What narrows a list: each field has its effect at once. */
export function FilterFields({ children }: { readonly children: ReactNode }): ReactNode {
  const { say } = useWords();
  return (
    <form
      className="filters"
      aria-label={say('filters')}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {children}
    </form>
  );
}

/** One of several, or any. */
export function Choice({
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
