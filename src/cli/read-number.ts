import { InvalidArgumentError } from 'commander';

/** A count of the command line. */
export function readNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError(`"${text}" is no whole number above 0.`);
  return value;
}
