import { letterNumber, romanNumber } from '../list-number.js';
import type { HtmlElement } from './parse-html.js';

/** What a browser prints before an item of a list, in the form that Vietnamese documents use; null where it prints nothing. */
export function itemMarker(item: HtmlElement): string | null {
  const list = item.parentNode;
  if (item.tagName !== 'li' || !list || !('tagName' in list)) return null;
  if (list.tagName !== 'ol') return '-';
  const value = positionOf(item, list);
  switch (attribute(list, 'type') ?? '1') {
    case 'a':
      return `${letterNumber(value)})`;
    case 'A':
      return `${letterNumber(value).toUpperCase()}.`;
    case 'i':
      return `${romanNumber(value)}.`;
    case 'I':
      return `${romanNumber(value).toUpperCase()}.`;
    default:
      return `${value}.`;
  }
}

const positions = new WeakMap<HtmlElement, number>();

/** Its number: the list's `start`, an item's own `value`, and counting on from there. Worked out once for all items of a list. */
function positionOf(item: HtmlElement, list: HtmlElement): number {
  const known = positions.get(item);
  if (known !== undefined) return known;
  let value = numberOf(list, 'start') ?? 1;
  for (const node of list.childNodes) {
    if (!('tagName' in node) || node.tagName !== 'li') continue;
    value = numberOf(node, 'value') ?? value;
    positions.set(node, value);
    value += 1;
  }
  return positions.get(item) ?? value;
}

function numberOf(element: HtmlElement, name: string): number | null {
  const number = Number.parseInt(attribute(element, name) ?? '', 10);
  return Number.isNaN(number) ? null : number;
}

function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}
