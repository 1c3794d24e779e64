import type { ErrorCode } from '../errors/cancu-error.js';

/** What those who ask a server are told of troubles with its store, by code; addresses and details are for its log. */
export const STORE_TROUBLES: Readonly<Partial<Record<ErrorCode, string>>> = {
  STORE_UNREACHABLE: 'the store does not answer',
  STORE_TIMEOUT: 'the store does not answer in time',
  STORE_LOCKED: 'another process holds the store',
  STORE_OUTDATED: 'migrations of the store are missing, or its graph is being made again',
  STORE_NEWER: 'the store was changed by a newer cancu',
  STORE_DAMAGED: 'the store was changed by another cancu, or is damaged',
};
