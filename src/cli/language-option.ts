import { Option } from 'commander';
import { loadSettings } from '../app/config/read.js';
import { languages, type Language } from '../words/language.js';

/** `--language vi|en`; the setting says what holds without it. */
export function languageOption(): Option {
  return new Option('--language <language>', 'language of sentences and headings (default: CANCU_LANGUAGE, else en)').choices(
    languages,
  );
}

/** The language that was asked for. @throws CancuError WRONG_USE where the setting names none */
export function languageOf({ language }: { readonly language?: Language }): Language {
  return language ?? loadSettings(['language']).language;
}
