import { useEffect } from 'react';

/** What the window, its history and a screen reader call the page. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'cancu' : `${title} – cancu`;
  }, [title]);
}
