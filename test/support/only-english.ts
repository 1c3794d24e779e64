import { messagesIn } from '../../src/words/templates.js';

/** Words of a template that are its own: no placeholders, and no names of choices. */
function ownWords(message: string): string[] {
  const own = message
    .replace(/\{\w+, (?:select|plural),/gu, ' ')
    .replace(/=?\w+ \{/gu, ' ')
    .replace(/\{\w+\}/gu, ' ');
  return wordsIn(own);
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/(?<![\p{L}\p{M}\d/-])[a-z]{3,}(?![\p{L}\p{M}\d/-])/gu) ?? [];
}

const english = new Set(Object.values(messagesIn('en')).flatMap(ownWords));
const vietnamese = new Set(Object.values(messagesIn('vi')).flatMap(ownWords));

/** What tells that a sentence is English: words of our English messages that no Vietnamese one has. */
export function onlyEnglish(text: string): string[] {
  return wordsIn(text).filter((word) => english.has(word) && !vietnamese.has(word));
}
