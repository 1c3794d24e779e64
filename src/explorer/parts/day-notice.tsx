import type { ReactNode } from 'react';
import { useDay } from '../address.js';
import { useWords } from '../words.js';

/** Says that a page is about another day than today, on paper too, and leads back; or that what the address has is no day. */
export function DayNotice(): ReactNode {
  const { say, date } = useWords();
  const { asOf, noDay, setDay } = useDay();
  if (asOf === null && noDay === null) return null;
  return (
    <p className="tag due" role="status">
      {asOf === null ? say('noDay', { text: noDay ?? '' }) : say('otherDay', { day: date(asOf) })}{' '}
      <button
        type="button"
        className="plain"
        onClick={() => {
          setDay(null);
        }}
      >
        {say('backToToday')}
      </button>
    </p>
  );
}
