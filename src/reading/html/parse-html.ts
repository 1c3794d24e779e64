import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { badFile } from '../../errors/bad-file.js';
import { say, type Sentence } from '../../words/sentence.js';

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
  const refuse = (what: Sentence): never => {
    throw badFile(name, what);
  };
  if (html.length > MOST_CHARACTERS) refuse(say('file.page-too-long', { length: html.length, limit: MOST_CHARACTERS }));
  let [elements, depth] = [0, 0];
  return parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush() {
        elements += 1;
        depth += 1;
        if (elements > MOST_ELEMENTS) refuse(say('file.page-of-many', { limit: MOST_ELEMENTS }));
        if (depth > DEEPEST) refuse(say('file.page-too-deep', { limit: DEEPEST }));
      },
      onItemPop() {
        depth -= 1;
      },
    },
  });
}
