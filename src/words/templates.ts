import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageName } from './generated/messages.js';
import type { Language } from './language.js';

type Messages = Readonly<Record<MessageName, string>>;

const read = new Map<Language, Messages>();
const made = new Map<string, IntlMessageFormat>();

/** All messages of a language, in ICU's syntax, as `seeds/words` has them. */
export function messagesIn(language: Language): Messages {
  const known = read.get(language);
  if (known) return known;
  const file = new URL(`../../seeds/words/${language}.json`, import.meta.url);
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Messages;
  read.set(language, messages);
  return messages;
}

/** A message that is ready to be filled; made once. */
export function templateOf(name: MessageName, language: Language): IntlMessageFormat {
  const key = `${language} ${name}`;
  const known = made.get(key);
  if (known) return known;
  // what stands in a sentence may hold anything: `<` begins no markup here
  const template = new IntlMessageFormat(messagesIn(language)[name], language, undefined, { ignoreTag: true });
  made.set(key, template);
  return template;
}

/** An ISO date as the language prints it: `ngày 24/03/2020`, `tháng 03/2020`, `năm 2020`; in English as it is. */
export function dayIn(language: Language, iso: string): string {
  if (language === 'en') return iso;
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(iso) ?? [];
  if (year === undefined) return iso;
  if (month === undefined) return `năm ${year}`;
  return day === undefined ? `tháng ${month}/${year}` : `ngày ${day}/${month}/${year}`;
}
