import { issuerAt, type IssuerMatch } from '../citation/issuer.js';
import type { Flow, Layout } from '../reading/layout.js';
import type { Paragraph, Paragraphs } from '../reading/paragraphs.js';
import { FormTest } from '../reading/form-test.js';
import { textBetween, textOf, type Printed, type Token } from '../reading/token.js';
import { Tokens } from '../reading/tokens.js';
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

/** Lines below which a signature still belongs to the list of recipients above it. */
const MOST_BELOW = 30;
const MOST_LINES = 9;
/** The lines at the top may name an office too: who issues, not who signs. */
const LETTERHEAD = 5;

/**
 * Who signed. Where the document prints its recipients, the signature stands beside them: what annexes and forms print
 * further down is not the document's.
 *
 * @param recipientsAt index of the paragraph *Nơi nhận*, or -1
 */
export function readSignature(layout: Layout, recipientsAt: number, vocabulary: Vocabulary): Signature {
  const { tokens, paragraphs } = layout.body;
  const opens = (paragraph: Paragraph): boolean => opensSignature(layout.body, paragraph, vocabulary);
  const short = (paragraph: Paragraph): boolean => opens(paragraph) && paragraph.last - paragraph.first < 24;
  const near = recipientsAt < 0 ? -1 : nearest(paragraphs, recipientsAt, short);
  const opening = near < 0 ? paragraphs.findLastIndex(short) : near;
  const start =
    opening < 0
      ? paragraphs.findLastIndex(
          (paragraph, index) => index > LETTERHEAD && paragraph.capitals && officeAt(wordsOf(tokens, paragraph), 0, vocabulary),
        )
      : paragraphs.findLastIndex((paragraph) => !opens(paragraph), opening) + 1;
  if (start < 0) return NONE;
  let onBehalfOf: IssuerMatch | null = null;
  let title: string | null = null;
  for (const paragraph of paragraphs.slice(start, start + MOST_LINES)) {
    if (paragraph.capitals) {
      for (let at = paragraph.first; at < paragraph.last && !onBehalfOf; at += 1) onBehalfOf = issuerAt(tokens, at, vocabulary);
      title = officeIn(wordsOf(tokens, paragraph), vocabulary) ?? title;
    } else if (isName(tokens, paragraph) && !isStamp(tokens, paragraph, vocabulary)) {
      return { signer: textOf(nameTokens(tokens, paragraph)), signerTitle: title, onBehalfOf };
    }
  }
  return { ...NONE, onBehalfOf, signerTitle: title };
}

/** The first signature below the recipients, or the last right above them. */
function nearest(paragraphs: Paragraphs, at: number, isOne: (paragraph: Paragraph) => boolean): number {
  const below = paragraphs.slice(at, at + MOST_BELOW).findIndex(isOne);
  if (below >= 0) return at + below;
  const above = paragraphs.slice(Math.max(0, at - MOST_LINES), at).findLastIndex(isOne);
  return above < 0 ? -1 : Math.max(0, at - MOST_LINES) + above;
}

const isWord = new FormTest(({ kind }) => kind === 'word');

/** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `T/M BAN BÍ THƯ`. */
export function opensSignature({ tokens }: Flow, paragraph: Paragraph, { cues }: Vocabulary): boolean {
  const cue = cues['on-behalf'];
  const first = isWord.next(tokens, paragraph.first, paragraph.last);
  return first < paragraph.last && cue.opens.holdsAt(tokens, first) && cue.longestAt(wordsOf(tokens, paragraph), 0) !== null;
}

/** `chủ tịch`, `phó chủ tịch`, `quyền chủ tịch`. */
function officeAt(words: Tokens, at: number, { cues }: Vocabulary): boolean {
  return (
    cues.office.longestAt(words, at) !== null || (isDeputy(words.formAt(at)) && cues.office.longestAt(words, at + 1) !== null)
  );
}

function isDeputy(token: Printed | undefined): boolean {
  return token?.folded === 'pho' || token?.folded === 'quyen';
}

/** The office in a line such as `KT. CHỦ TỊCH PHÓ CHỦ TỊCH`: the last one named is the signer's own. */
function officeIn(words: Tokens, vocabulary: Vocabulary): string | null {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if (!vocabulary.cues.office.longestAt(words, at)) continue;
    const before = words.formAt(at - 1);
    // «T/M BAN BÍ THƯ»: a body, not who signed
    if (before?.folded === 'ban' && words.formAt(at)?.folded === 'bi') continue;
    // «PHÓ BÍ THƯ THƯỜNG TRỰC»: of two words for an office the second says which of them
    if (at > 0 && words.formAt(at)?.folded === 'thuong' && isOfficeBefore(words, at, vocabulary)) continue;
    const from = isDeputy(before) || before?.folded === 'tong' ? at - 1 : at;
    return sentenceCase(textBetween(words, from, words.length));
  }
  return null;
}

function isOfficeBefore(words: Tokens, end: number, { cues }: Vocabulary): boolean {
  for (let at = end - 1; at >= 0; at -= 1) if (cues.office.longestAt(words, at)?.end === end) return true;
  return false;
}

/** What copies print where the name stood: `(đã ký)`. */
function isStamp(tokens: Tokens, { first, last }: Paragraph, { cues }: Vocabulary): boolean {
  for (let at = first; at < last; at += 1) if (cues.stamp.longestAt(tokens, at)) return true;
  return false;
}

function sentenceCase(text: string): string {
  const lower = text.toLowerCase().replace(/^[^\p{L}]+/u, '');
  const [, prefix = '', rest = ''] = /^((?:phó|quyền|tổng) )?(.*)$/u.exec(lower) ?? [];
  return capitalise(prefix) + capitalise(rest);
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function isName(tokens: Tokens, paragraph: Paragraph): boolean {
  const words = nameTokens(tokens, paragraph);
  return words.length >= 2 && words.length <= 6 && words.every((token) => token.kind === 'word' && token.capital);
}

/** The name up to a bracket or a number that strayed into its line. */
function nameTokens(tokens: Tokens, paragraph: Paragraph): Token[] {
  const all = tokens.slice(paragraph.first, paragraph.last);
  const end = all.findIndex((token) => token.kind !== 'word');
  return end < 0 ? all : all.slice(0, end);
}

/** The words of a line: marks and dots between them say nothing here. */
function wordsOf(tokens: Tokens, { first, last }: Paragraph): Tokens {
  return Tokens.of(tokens.slice(first, last).filter((token) => token.kind === 'word'));
}
