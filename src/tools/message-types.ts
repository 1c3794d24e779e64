import { IntlMessageFormat } from 'intl-messageformat';

/** An element of a message, as the parser of ICU's syntax gives it; what is given by name has a value. */
interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

/** Kinds of elements, by the parser's numbers. */
const ARGUMENT = 1;
const SELECT = 5;
const PLURAL = 6;

/** The types of what stands in a message, by name: numbers are counted, and what may be left out has words for `none`. */
export function placeholdersOf(message: string): Map<string, string> {
  const types = new Map<string, string>();
  collect(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst(), types);
  return new Map([...types].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function collect(elements: readonly Element[], types: Map<string, string>): void {
  for (const { type, value, options = {} } of elements) {
    if (value === undefined || ![ARGUMENT, SELECT, PLURAL].includes(type)) continue;
    if (type === PLURAL) types.set(value, 'number');
    else if (type === SELECT && 'none' in options) types.set(value, 'Value | null');
    else if (!types.has(value)) types.set(value, 'Value');
    for (const option of Object.values(options)) collect(option.value, types);
  }
}

/** The module that says which messages there are, and what stands in each. */
export function messageTypes(messages: Readonly<Record<string, string>>): string {
  const entries = Object.entries(messages).map(([name, message]) => {
    const members = [...placeholdersOf(message)].map(([placeholder, type]) => `readonly ${placeholder}: ${type}`);
    return `  readonly '${name}': { ${members.join('; ')} };`;
  });
  return [
    `// Written by "npm run codegen" from seeds/words. Do not edit.`,
    `import type { Value } from '../sentence.js';`,
    '',
    '/** What stands in each message. */',
    'export interface MessageValues {',
    ...entries,
    '}',
    '',
    'export type MessageName = keyof MessageValues;',
    '',
  ].join('\n');
}
