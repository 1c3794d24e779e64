import { useEffect, useState } from 'react';

/** So long after the last key a search is made: keys that come faster are one. Results are to stand there within a tenth of a second. */
export const PAUSE_MS = 10;

/** What a text is once it has not changed for a while. */
export function useSettled(text: string): string {
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
