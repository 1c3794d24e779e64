import { issuerAt, type IssuerMatch } from '../citation/issuer.js';
import type { Layout, Paragraph } from '../reading/layout.js';
import { textOf, type Token } from '../reading/token.js';
import type { Vocabulary } from '../registry/vocabulary.js';

/** Who signed: `TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Hoàng Việt Phương`. */
export interface Signature {
  readonly signer: string | null;
  /** In ordinary letters: `Phó Chủ tịch`. */
  readonly signerTitle: string | null;
  /** The body on whose behalf it was signed. */
  readonly onBehalfOf: IssuerMatch | null;
}

const NONE: Signature = { signer: null, signerTitle: null, onBehalfOf: null };

export function readSignature(layout: Layout, vocabulary: Vocabulary): Signature {
  const { tokens, paragraphs } = layout.body;
  const opens = (paragraph: Paragraph): boolean => vocabulary.cues['on-behalf'].longestAt(wordsOf(tokens, paragraph), 0) !== null;
  const opening = paragraphs.findLastIndex((paragraph) => opens(paragraph) && paragraph.last - paragraph.first < 24);
  const start =
    opening < 0
      ? paragraphs.findLastIndex((paragraph) => paragraph.capitals && officeAt(wordsOf(tokens, paragraph), 0, vocabulary))
      : paragraphs.slice(0, opening).findLastIndex((paragraph) => !opens(paragraph)) + 1;
  if (start < 0) return NONE;
  let onBehalfOf: IssuerMatch | null = null;
  let title: string | null = null;
  for (const paragraph of paragraphs.slice(start, start + 9)) {
    if (paragraph.capitals) {
      for (let at = paragraph.first; at < paragraph.last && !onBehalfOf; at += 1) onBehalfOf = issuerAt(tokens, at, vocabulary);
      title = officeIn(wordsOf(tokens, paragraph), vocabulary) ?? title;
    } else if (isName(tokens, paragraph) && !isStamp(tokens, paragraph, vocabulary)) {
      return { signer: textOf(nameTokens(tokens, paragraph)), signerTitle: title, onBehalfOf };
    }
  }
  return { ...NONE, onBehalfOf, signerTitle: title };
}

/** `chủ tịch`, `phó chủ tịch`, `quyền chủ tịch`. */
function officeAt(words: readonly Token[], at: number, { cues }: Vocabulary): boolean {
  return cues.office.longestAt(words, at) !== null || (isDeputy(words[at]) && cues.office.longestAt(words, at + 1) !== null);
}

function isDeputy(token: Token | undefined): boolean {
  return token?.folded === 'pho' || token?.folded === 'quyen';
}

/** The office in a line such as `KT. CHỦ TỊCH PHÓ CHỦ TỊCH`: the last one named is the signer's own. */
function officeIn(words: readonly Token[], vocabulary: Vocabulary): string | null {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if (!vocabulary.cues.office.longestAt(words, at)) continue;
    const before = words[at - 1];
    const from = isDeputy(before) || before?.folded === 'tong' ? at - 1 : at;
    return sentenceCase(textOf(words.slice(from)));
  }
  return null;
}

/** What copies print where the name stood: `(đã ký)`. */
function isStamp(tokens: readonly Token[], { first, last }: Paragraph, { cues }: Vocabulary): boolean {
  for (let at = first; at < last; at += 1) if (cues.stamp.longestAt(tokens, at)) return true;
  return false;
}

function sentenceCase(text: string): string {
  const lower = text.toLocaleLowerCase('vi').replace(/^[^\p{L}]+/u, '');
  const [, prefix = '', rest = ''] = /^((?:phó|quyền|tổng) )?(.*)$/u.exec(lower) ?? [];
  return capitalise(prefix) + capitalise(rest);
}

function capitalise(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}

function isName(tokens: readonly Token[], paragraph: Paragraph): boolean {
  const words = nameTokens(tokens, paragraph);
  return words.length >= 2 && words.length <= 6 && words.every((token) => token.kind === 'word' && /^\p{Lu}/u.test(token.text));
}

/** The name up to a bracket or a number that strayed into its line. */
function nameTokens(tokens: readonly Token[], paragraph: Paragraph): Token[] {
  const all = tokens.slice(paragraph.first, paragraph.last);
  const end = all.findIndex((token) => token.kind !== 'word');
  return end < 0 ? all : all.slice(0, end);
}

/** The words of a line: marks and dots between them say nothing here. */
function wordsOf(tokens: readonly Token[], { first, last }: Paragraph): Token[] {
  return tokens.slice(first, last).filter((token) => token.kind === 'word');
}
