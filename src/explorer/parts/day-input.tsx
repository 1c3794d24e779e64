import { useState, type ReactNode } from 'react';
import { isDay } from '../address.js';

/**
 * A field for a day, which may be typed: a year that is half typed is none yet, and stays in the field until it is whole.
 *
 * @param value ISO; empty for none
 */
export function DayInput({ value, choose }: { readonly value: string; readonly choose: (day: string) => void }): ReactNode {
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  // a day that comes from elsewhere takes the place of what was typed
  if (seen !== value) {
    setSeen(value);
    setTyped(value);
  }
  return (
    <input
      type="date"
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        // a field with a part left out has no value either, but is not empty
        if (target.value === '' ? !target.validity.badInput : isDay(target.value)) choose(target.value);
      }}
    />
  );
}
