import type { MessageName } from './generated/messages.js';
import { messagesIn } from './templates.js';

/** A message that a text was made of, with what stood in it. */
export interface Recalled {
  readonly name: MessageName;
  readonly values: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly name: MessageName;
  readonly placeholders: readonly string[];
  readonly shape: RegExp;
}

const pieces = new Map<MessageName, readonly string[]>();

/** The English words of a message with plain placeholders only. Resolving says them for thousands of candidates: so no syntax is looked at. */
export function plainWords(name: MessageName, values: Readonly<Record<string, unknown>>): string {
  let parts = pieces.get(name);
  if (!parts) pieces.set(name, (parts = piecesOf(messagesIn('en')[name])));
  return parts.map((part, at) => (isWords(part, at) ? part : String(values[part]))).join('');
}

/** Words and, between them, the names of placeholders. */
function piecesOf(message: string): string[] {
  return message.split(/\{(\w+)\}/u);
}

/** UTF-16 code units; none of ours is as long. */
const LONGEST = 4000;

let patterns: readonly Pattern[] | null = null;

/**
 * The message that a kept text was made of; null for what is no text of ours. What the graph keeps of citations and the
 * contract of `extract` are English words, as are the remarks of the registry that ships: here they are known again by their message,
 * which has plain placeholders only.
 */
export function recalled(text: string): Recalled | null {
  if (text.length > LONGEST) return null;
  patterns ??= patternsOf(messagesIn('en'));
  for (const { name, placeholders, shape } of patterns) {
    const match = shape.exec(text);
    if (!match) continue;
    return { name, values: Object.fromEntries(placeholders.map((placeholder, at) => [placeholder, match[at + 1] ?? ''])) };
  }
  return null;
}

/** What parts the pieces of a source: `plan ha-giang-2024; public crawl of legal texts, Dec 2025 (date)`. */
const BETWEEN = /(; | \+ |, (?=plan )| ?[()])/u;

/** The pieces of a remark on where something was seen; every second one stands between two others. */
export function piecesOfRemark(text: string): readonly string[] {
  return text.length > LONGEST ? [text] : text.split(BETWEEN);
}

const ANYTHING = '(.+?)';
const WITHIN_A_PIECE = '([^;()]+?)';

/** The one with the most words of its own first: it says most. */
function patternsOf(messages: Readonly<Record<MessageName, string>>): Pattern[] {
  return (Object.entries(messages) as [MessageName, string][])
    .filter(([name]) => /^(?:kept|remark)\./u.test(name))
    .map(([name, message]) => ({ name, parts: piecesOf(message) }))
    .map(({ name, parts }) => ({ name, words: parts.filter(isWords), placeholders: parts.filter((_, at) => !isWords(_, at)) }))
    .sort((a, b) => b.words.join('').length - a.words.join('').length)
    .map(({ name, words, placeholders }) => ({
      name,
      placeholders,
      shape: new RegExp(`^${words.map(escaped).join(name.startsWith('remark.') ? WITHIN_A_PIECE : ANYTHING)}$`, 'su'),
    }));
}

/** Between the words stand the names of placeholders. */
function isWords(_part: string, at: number): boolean {
  return at % 2 === 0;
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
