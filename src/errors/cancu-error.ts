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
  | 'STORE_DAMAGED'
  | 'STORE_NEWER'
  | 'STORE_OUTDATED'
  | 'JOURNAL_DAMAGED';

/**
 * An error that the user can do something about. The message says what is wrong, with the value that was got, where, and
 * what to do; nothing of the inside of the program.
 */
export class CancuError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'CancuError';
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
  STORE_DAMAGED: 4,
  STORE_NEWER: 4,
  STORE_OUTDATED: 4,
  JOURNAL_DAMAGED: 4,
};
