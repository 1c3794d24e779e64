import { visible } from '../../text/visible.js';

/** Markup that may stand in a page as it is. Only the functions here make it. */
export interface Html {
  readonly markup: string;
}

type Value = string | number | Html | readonly Html[];

/** HTML with values in it, which are text unless they are HTML themselves: nothing needs to be escaped by hand. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  const filled = values.map((value, at) => `${write(value)}${parts[at + 1] ?? ''}`);
  return { markup: `${parts[0] ?? ''}${filled.join('')}` };
}

export const NOTHING: Html = { markup: '' };

function write(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escape(value);
  return 'markup' in value ? value.markup : value.map((one) => one.markup).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text between tags and for attributes in quotes. */
function escape(text: string): string {
  return visible(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
