import { IntlMessageFormat } from 'intl-messageformat';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import en from './messages/en.json';
import vi from './messages/vi.json';

/** Names of messages: both files have them all, a test sees to it. */
export type MessageName = keyof typeof vi;
export type Language = 'vi' | 'en';

/** What the API calls them. */
export const ASKED = { vi: 'VI', en: 'EN' } as const satisfies Readonly<Record<Language, string>>;

const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageName, string>>>> = { vi, en };
const KEPT_AS = 'cancu.language';

export interface Words {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** A message in the reader's language, in ICU's syntax. */
  readonly say: (name: MessageName, values?: Readonly<Record<string, string | number>>) => string;
  /** A day as the language prints it; a month or a year where no more is known. */
  readonly date: (iso: string) => string;
}

const WordsContext = createContext<Words | null>(null);

export function WordsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'vi'));
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(KEPT_AS, language);
  }, [language]);
  const words = useMemo<Words>(() => ({ ...wordsOf(language), setLanguage }), [language]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = use(WordsContext);
  if (words === null) throw new Error('no WordsProvider');
  return words;
}

function wordsOf(language: Language): Omit<Words, 'setLanguage'> {
  const made = new Map<MessageName, IntlMessageFormat>();
  return {
    language,
    say(name, values) {
      let format = made.get(name);
      if (format === undefined) made.set(name, (format = new IntlMessageFormat(MESSAGES[language][name], language)));
      return String(format.format(values));
    },
    date(iso) {
      const [year, month, day] = iso.split('-');
      if (day !== undefined) return `${day}/${month}/${year}`;
      return month === undefined ? String(year) : `${month}/${year}`;
    },
  };
}
