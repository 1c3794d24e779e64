import type { Language } from '../words/language.js';
import { wordsOf, type Sentence } from '../words/sentence.js';

/** What went wrong, as codes that the command line and the API tell apart. */
export type ErrorCode =
  | 'WRONG_USE'
  | 'BAD_INPUT'
  | 'NOT_FOUND'
  | 'AMBIGUOUS'
  | 'CONFLICT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_CURSOR'
  | 'BAD_DATE'
  | 'STORE_UNREACHABLE'
  | 'STORE_TIMEOUT'
  | 'STORE_LOCKED'
  | 'STORE_EMPTY'
  | 'STORE_DAMAGED'
  | 'STORE_NEWER'
  | 'STORE_OUTDATED'
  | 'JOURNAL_DAMAGED';

/**
 * An error that the user can do something about. The message says what is wrong, with the value that was got, where, and
 * what to do; nothing of the inside of the program.
 */
export class CancuError extends Error {
  /** What it says before it is worded, or the message where it is worded in English alone. Plain data, which can be sent. */
  readonly said: string | Sentence;

  constructor(
    readonly code: ErrorCode,
    said: string | Sentence,
    options?: ErrorOptions,
  ) {
    super(typeof said === 'string' ? said : wordsOf(said, 'en'), options);
    this.name = 'CancuError';
    this.said = said;
  }

  /** The same with its message in a language; what it was made of is its cause. */
  wordedIn(language: Language): CancuError {
    if (typeof this.said === 'string') return this;
    return new CancuError(this.code, wordsOf(this.said, language), { cause: this });
  }
}

/**
 * What work gives, or its error of ours in the words of a language.
 *
 * @throws CancuError as the work does
 */
export async function wordingErrors<T>(language: Language, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof CancuError ? error.wordedIn(language) : error;
  }
}

/** Exit codes of the command line, by the contract. */
export const EXIT_CODES: Readonly<Record<ErrorCode, number>> = {
  WRONG_USE: 2,
  BAD_INPUT: 3,
  NOT_FOUND: 3,
  BAD_CURSOR: 2,
  BAD_DATE: 2,
  AMBIGUOUS: 5,
  CONFLICT: 3,
  UNAUTHENTICATED: 3,
  FORBIDDEN: 3,
  STORE_UNREACHABLE: 4,
  STORE_TIMEOUT: 4,
  STORE_LOCKED: 4,
  STORE_EMPTY: 4,
  STORE_DAMAGED: 4,
  STORE_NEWER: 4,
  STORE_OUTDATED: 4,
  JOURNAL_DAMAGED: 4,
};
