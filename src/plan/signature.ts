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
const TITLE =
  /^(?:pho |quyen )?(chu tich|tong bi thu|bi thu|thu tuong|bo truong|thu truong|giam doc|chanh van phong|truong ban|tong thanh tra|chu nhiem|thong doc|vien truong|chanh an|hieu truong|cuc truong|tong cuc truong|thuong truc)(?: .*)?$/;
const OPENING = /^(tm|t m|kt|k t|tl|t l|tuq|q|thay mat)( |$)/;
const NO_NAME = /handwritten|signature|da ky|ky ten|dong dau|bao cao|sao y/;

export function readSignature(layout: Layout, vocabulary: Vocabulary): Signature {
  const { tokens, paragraphs } = layout.body;
  const opening = paragraphs.findLastIndex(
    (paragraph) => OPENING.test(foldedOf(tokens, paragraph)) && paragraph.last - paragraph.first < 24,
  );
  const start =
    opening < 0
      ? paragraphs.findLastIndex((paragraph) => paragraph.capitals && TITLE.test(foldedOf(tokens, paragraph)))
      : firstOfBlock(paragraphs, tokens, opening);
  if (start < 0) return NONE;
  let onBehalfOf: IssuerMatch | null = null;
  let title: string | null = null;
  for (const paragraph of paragraphs.slice(start, start + 9)) {
    const folded = foldedOf(tokens, paragraph);
    if (paragraph.capitals) {
      for (let at = paragraph.first; at < paragraph.last && !onBehalfOf; at += 1) onBehalfOf = issuerAt(tokens, at, vocabulary);
      title = titleOf(folded, textOf(tokens.slice(paragraph.first, paragraph.last))) ?? title;
    } else if (isName(tokens, paragraph) && !NO_NAME.test(folded)) {
      return { signer: textOf(nameTokens(tokens, paragraph)), signerTitle: title, onBehalfOf };
    }
  }
  return { ...NONE, onBehalfOf, signerTitle: title };
}

function firstOfBlock(paragraphs: readonly Paragraph[], tokens: readonly Token[], last: number): number {
  let first = last;
  while (first > 0 && OPENING.test(foldedOf(tokens, paragraphs[first - 1] as Paragraph))) first -= 1;
  return first;
}

/** The office in a line such as `KT. CHỦ TỊCH PHÓ CHỦ TỊCH`: the last one named is the signer's own. */
function titleOf(folded: string, printed: string): string | null {
  const words = printed.split(' ');
  const parts = folded.split(' ');
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    if (!TITLE.test(parts.slice(at).join(' '))) continue;
    const from = /^(pho|quyen|tong)$/.test(parts[at - 1] ?? '') ? at - 1 : at;
    return sentenceCase(words.slice(words.length - (parts.length - from)).join(' '));
  }
  return null;
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

function foldedOf(tokens: readonly Token[], paragraph: Paragraph): string {
  return tokens
    .slice(paragraph.first, paragraph.last)
    .filter((token) => token.kind === 'word')
    .map((token) => token.folded)
    .join(' ');
}
