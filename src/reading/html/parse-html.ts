import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { CancuError } from '../../errors/cancu-error.js';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlDocument = DefaultTreeAdapterTypes.Document;

/** Far more than a document has; a page beyond it was made to break its reader. */
export const MOST_CHARACTERS = 32 * 1024 * 1024;
export const MOST_ELEMENTS = 500_000;
export const DEEPEST = 500;

/**
 * Parses a page as browsers do, whatever its author left out.
 *
 * @throws CancuError BAD_INPUT where it is over a limit
 */
export function parseHtml(name: string, html: string): HtmlDocument {
  const refuse = (what: string): never => {
    throw new CancuError('BAD_INPUT', `${name}: ${what}. Save its text alone and try again.`);
  };
  if (html.length > MOST_CHARACTERS) refuse(`too large: ${html.length} characters of HTML, the limit is ${MOST_CHARACTERS}`);
  let [elements, depth] = [0, 0];
  return parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush() {
        elements += 1;
        depth += 1;
        if (elements > MOST_ELEMENTS) refuse(`more than ${MOST_ELEMENTS} HTML elements`);
        if (depth > DEEPEST) refuse(`HTML elements more than ${DEEPEST} deep inside each other`);
      },
      onItemPop() {
        depth -= 1;
      },
    },
  });
}
