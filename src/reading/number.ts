import { FormTest } from './form-test.js';
import type { Printed } from './token.js';

/** Whether a token prints a number. */
export const isNumber = new FormTest(({ kind }) => kind === 'number');

/** The number of a day, month or hour that a token prints, from 1 to `most`: `7`, `07`, `31`; null for anything else. */
export function numberUpTo(token: Printed | undefined, most: number): number | null {
  if (token?.kind !== 'number' || token.text.length > 2) return null;
  const value = Number(token.text);
  return value >= 1 && value <= most ? value : null;
}

/** The year that a token prints, from 1900 to 2099; null for anything else. */
export function yearNumber(token: Printed | undefined): number | null {
  return token?.kind === 'number' && isYear(token.text) ? Number(token.text) : null;
}

/** Whether digits can be a year, from 1900 to 2099. */
export function isYear(digits: string): boolean {
  return /^(19|20)\d\d$/u.test(digits);
}
