import { html, type Html } from './html-template.js';

const ADDRESS = /https?:\/\/[^\s<>"'()[\]{}“”]+/giu;

/** Somebody left something out: that page is another one. */
const SHORTENED = /\.\.\.|…/u;

/** A text in which addresses of pages are links that one can see: http and https only, without a name before the host. */
export function linked(text: string): Html[] {
  const parts: Html[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = found.replace(/[.,;:!?]+$/u, '');
    if (!isPage(address)) continue;
    parts.push(html`${text.slice(done, index)}`, html`<a href="${address}" rel="noopener noreferrer nofollow">${address}</a>`);
    done = index + address.length;
  }
  return [...parts, html`${text.slice(done)}`];
}

function isPage(address: string): boolean {
  if (!URL.canParse(address) || SHORTENED.test(address)) return false;
  const { protocol, username, password } = new URL(address);
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
}
