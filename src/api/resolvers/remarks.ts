import { remarkIn } from '../../words/sentence.js';
import { fromLanguage } from '../enums.js';
import type { Language } from '../generated/schema.js';

interface Asked {
  readonly language?: Language | null;
}

/** Where a fact was seen, and what there is to say of it: the same for whatever has both. */
export const remarks = {
  source: ({ source }: { readonly source: string }, { language }: Asked): string => remarkIn(source, fromLanguage(language)),
  note: ({ note }: { readonly note?: string | null }, { language }: Asked): string | null =>
    note == null ? null : remarkIn(note, fromLanguage(language)),
};
