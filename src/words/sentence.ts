import type { MessageName, MessageValues } from './generated/messages.js';
import { piecesOfRemark, plainWords, recalled, type Recalled } from './kept.js';
import type { Language } from './language.js';
import { dayIn, templateOf } from './templates.js';

/** What may stand in a sentence: a name or a number as it is, or what is worded itself. */
export type Value = string | number | Sentence;

/**
 * A sentence before it is worded: plain data, which can be sent and kept. What judges says what is so; in which language that is
 * read is decided where it leaves.
 */
export type Sentence = Said | Kept | Joined;

/** A message of `seeds/words` with what stands in it. */
interface Said {
  readonly name: MessageName;
  /** Null for what is not there. */
  readonly values: Readonly<Record<string, Value | null>>;
}

/** Text that the graph or a file keeps: English words of ours, or somebody else's, which stay as they are. */
interface Kept {
  readonly kept: string;
}

interface Joined {
  readonly parts: readonly Value[];
  readonly separator: string;
}

/** Messages that have no values. */
type Bare = { [N in MessageName]: keyof MessageValues[N] extends never ? N : never }[MessageName];

/** Days are ISO dates, in values that are named `day` or `…Day`. */
export function say(name: Bare): Sentence;
export function say<N extends MessageName>(name: N, values: MessageValues[N]): Sentence;
export function say(name: MessageName, values: Said['values'] = {}): Sentence {
  return { name, values };
}

export function kept(text: string): Sentence {
  return { kept: text };
}

export function joined(parts: readonly Value[], separator = '; '): Sentence {
  return { parts, separator };
}

/** The sentence in words. */
export function wordsOf(sentence: Sentence, language: Language): string {
  if ('kept' in sentence) return keptWords(sentence.kept, language);
  if ('parts' in sentence) return sentence.parts.map((part) => inWords('', part, language)).join(sentence.separator);
  const values = Object.entries(sentence.values).map(([name, value]) => [name, inWords(name, value, language)] as const);
  return String(templateOf(sentence.name, language).format(Object.fromEntries(values)));
}

/** A source or a remark in words: the registry's in the language that is asked for, a curator's as it is. */
export function remarkIn(text: string, language: Language): string {
  return keptWords(text, language);
}

/** Kept texts in words. */
export function keptIn(texts: readonly string[], language: Language): string[] {
  return texts.map((text) => keptWords(text, language));
}

/** Kept text is English: in the other language it is the message that it was made of, or the remarks that it was put together from. */
function keptWords(text: string, language: Language): string {
  if (language === 'en') return text;
  const found = recalled(text);
  if (found !== null) return recalledWords(found, language);
  return piecesOfRemark(text)
    .map((piece, at) => (at % 2 === 0 ? remarkWords(piece, language) : piece))
    .join('');
}

/** A piece of a remark; a piece of anything else stays as it is. */
function remarkWords(piece: string, language: Language): string {
  const found = recalled(piece);
  return found?.name.startsWith('remark.') === true ? recalledWords(found, language) : piece;
}

function recalledWords({ name, values }: Recalled, language: Language): string {
  const inside = Object.entries(values).map(([key, value]) => [key, { kept: value }] as const);
  return wordsOf({ name, values: Object.fromEntries(inside) }, language);
}

const ABSENT = 'none';

function inWords(name: string, value: Value | null, language: Language): string | number {
  if (value === null) return ABSENT;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return isDay(name) && 'kept' in value ? dayIn(language, value.kept) : wordsOf(value, language);
  return isDay(name) ? dayIn(language, value) : value;
}

function isDay(name: string): boolean {
  return name === 'day' || name.endsWith('Day');
}

/** English words to keep, of a message that can be known again. */
export function toKeep(name: Bare & KeptName): string;
export function toKeep<N extends KeptName>(name: N, values: PlainValues<N>): string;
export function toKeep(name: KeptName, values: Readonly<Record<string, string | number>> = {}): string {
  return plainWords(name, values);
}

type PlainValues<N extends MessageName> = { readonly [P in keyof MessageValues[N]]: string | number };

type KeptName = Extract<MessageName, `kept.${string}` | `remark.${string}`>;

/** Says messages in one language. */
export interface Wording {
  (name: Bare): string;
  <N extends MessageName>(name: N, values: MessageValues[N]): string;
}

export function wording(language: Language): Wording {
  return (name: MessageName, values: Said['values'] = {}) => wordsOf({ name, values }, language);
}
