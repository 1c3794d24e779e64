import { Option } from 'commander';

/** Lets a command say how it ended: by its exit code. */
export type Finish = (code: Promise<number>) => Promise<void>;

/** `--format table|json`, the first one being what is printed if nothing is said. */
export function formatOption(...choices: readonly [string, ...string[]]): Option {
  return new Option('-f, --format <format>', 'how to print the result').choices([...choices]).default(choices[0]);
}
