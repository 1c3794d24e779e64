/** `**`, but not the mark of a second note: `(**)`. */
const STRONG = /(?<!\()\*\*(?!\))/gu;
/** `*word …*`, but not the mark of a note behind a word. */
const EMPHASIS = /\*(\p{L}(?:[^*\n]*[^\s*])?)\*(?!\p{L})/gu;
/** A sign that is not to be read as mark-up. */
const ESCAPED = /\\([\\`*_#.()[\]-])/gu;

/**
 * A piece of a text as people read it: what is left of Markdown in it, which says how the rest is set, is not shown.
 *
 * @param opens whether a line begins with it
 */
export function withoutMarkdown(piece: string, opens: boolean): string {
  if (!/[*#\\]/u.test(piece)) return piece;
  const begun = opens ? piece.replace(/^#{1,6} +/u, '') : piece;
  return begun.replace(STRONG, '').replace(EMPHASIS, '$1').replace(ESCAPED, '$1');
}
