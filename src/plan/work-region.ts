import type { Flow } from '../reading/layout.js';
import { isNumbered, type Paragraph } from '../reading/paragraphs.js';
import type { DocumentType, Vocabulary } from '../registry/vocabulary.js';
import type { Numbered } from './section.js';

/** A paragraph that may give out work, and where its words begin behind marker and heading. */
export interface WorkParagraph extends Numbered {
  /** Token where what it says begins. */
  readonly from: number;
}

const MOST_IN_HEADING = 26;
/** Behind a number, so many words may stand behind «Tổ chức thực hiện»: more make a sentence of it. */
const MOST_BEHIND = 8;

/**
 * The paragraphs that give out work. In a plan, those under *Tổ chức thực hiện* and its like, be they several; without such a
 * heading, and in directives and telegrams, everything from the first number on. They end with the closing words.
 *
 * @param from the first paragraph behind the head
 */
export function workRegion(
  numbered: readonly Numbered[],
  flow: Flow,
  from: number,
  type: DocumentType | null,
  vocabulary: Vocabulary,
): WorkParagraph[] {
  const bodyEnd = endOfBody(numbered, flow, from, vocabulary);
  const body = numbered.slice(from, bodyEnd);
  const headings = type?.givesWork === 'throughout' ? [] : body.filter((one) => headingEnd(flow, one, vocabulary) !== null);
  const paragraphs =
    headings.length > 0 ? headings.flatMap((heading) => under(heading, body, flow, vocabulary)) : fromFirstOrder(body, flow);
  const unique = [...new Map(paragraphs.map((one) => [one.paragraph.first, one])).values()];
  return withoutClosing(
    unique.sort((a, b) => a.paragraph.first - b.paragraph.first),
    flow,
    vocabulary,
  );
}

/** Index one past the last paragraph above *Nơi nhận* or the signature. */
function endOfBody(numbered: readonly Numbered[], flow: Flow, from: number, { cues }: Vocabulary): number {
  const end = numbered.findIndex(({ paragraph }, index) => {
    if (index < from) return false;
    if (cues.section.longestAt(flow.tokens, paragraph.first)?.value.value === 'recipients') return true;
    return paragraph.capitals && cues['on-behalf'].longestAt(flow.tokens, paragraph.first) !== null;
  });
  return end < 0 ? numbered.length : end;
}

/** From the first number on, or from the words that open a list without numbers: `… yêu cầu:`. */
function fromFirstOrder(body: readonly Numbered[], flow: Flow): WorkParagraph[] {
  const number = body.findIndex(({ paragraph }) => isNumbered(paragraph));
  const opening = body.findIndex(({ paragraph }, index) => {
    const below = body[index + 1]?.paragraph.marker?.kind;
    return (
      flow.tokens.formAt(paragraph.last - 1)?.text === ':' && (below === 'dash' || below === undefined) && asks(flow, paragraph)
    );
  });
  const first = number >= 0 && (opening < 0 || number <= opening) ? number : opening < 0 ? -1 : opening + 1;
  return first < 0 ? [] : body.slice(first).map((one) => ({ ...one, from: one.paragraph.first }));
}

/** `Thủ tướng Chính phủ yêu cầu:`, `… chỉ đạo như sau:`. */
function asks({ tokens }: Flow, { first, last }: Paragraph): boolean {
  for (let at = Math.max(first, last - MOST_ASKING); at < last - 1; at += 1) {
    if (
      /^(yêu cầu|đề nghị|chỉ thị|chỉ đạo|như sau)$/u.test(
        `${tokens.formAt(at)?.text} ${tokens.formAt(at + 1)?.text}`.toLowerCase(),
      )
    )
      return true;
  }
  return false;
}

const MOST_ASKING = 40;

/** One past the words of a heading such as `V. TỔ CHỨC THỰC HIỆN`, `3. Tổ chức thực hiện: …`; null where it is none. */
function headingEnd(flow: Flow, { paragraph }: Numbered, vocabulary: Vocabulary): number | null {
  const { marker, first, last, capitals } = paragraph;
  if (marker?.kind === 'dash' || marker?.kind === 'letter' || (!marker && !capitals)) return null;
  const start = first + markerTokens(flow, paragraph);
  const reach = marker?.kind === 'number' ? start + 1 : start + 4;
  for (let at = start; at < Math.min(last, reach); at += 1) {
    const cue = vocabulary.cues.section.longestAt(flow.tokens, at);
    if (cue?.value.value !== 'assignment') continue;
    const colon = colonSoon(flow, cue.end, last);
    if (colon !== null) return colon + 1;
    if (last - first > MOST_IN_HEADING) return null;
    return marker?.kind !== 'number' || last - cue.end <= MOST_BEHIND ? last : null;
  }
  return null;
}

function colonSoon({ tokens }: Flow, at: number, last: number): number | null {
  for (let i = at; i < Math.min(last, at + MOST_BEHIND); i += 1) if (tokens.formAt(i)?.text === ':') return i;
  return null;
}

/** What stands under a heading, and behind its colon. */
function under(heading: Numbered, body: readonly Numbered[], flow: Flow, vocabulary: Vocabulary): WorkParagraph[] {
  const found: WorkParagraph[] = [];
  const behind = headingEnd(flow, heading, vocabulary) ?? heading.paragraph.last;
  if (heading.paragraph.last - behind > 4) found.push({ ...heading, from: behind });
  for (let at = body.indexOf(heading) + 1; at < body.length; at += 1) {
    const one = body[at] as Numbered;
    if (!belongs(one, heading)) break;
    found.push({ ...one, from: one.paragraph.first });
  }
  return found;
}

function belongs({ paragraph, path }: Numbered, heading: Numbered): boolean {
  const { marker } = paragraph;
  if (heading.paragraph.marker === null) return marker?.kind !== 'roman' && marker?.kind !== 'part' && !isTitle(paragraph);
  if (marker === null || marker.kind === 'dash') return path === heading.path || path.startsWith(`${heading.path}.`);
  return path.startsWith(`${heading.path}.`);
}

function isTitle({ capitals, marker }: Paragraph): boolean {
  return capitals && marker === null;
}

/** Behind the last number a document closes in words that ask everybody to carry it out: they give out no work. */
function withoutClosing(paragraphs: WorkParagraph[], flow: Flow, { cues }: Vocabulary): WorkParagraph[] {
  const lastMarked = paragraphs.findLastIndex(({ paragraph }) => paragraph.marker !== null);
  const end = paragraphs.findIndex(({ paragraph }, index) => {
    if (paragraph.marker !== null) return false;
    const opening = cues.closing.longestAt(flow.tokens, paragraph.first);
    if (opening === null) return false;
    return opening.value.phrase === 'trên đây là' || index > lastMarked;
  });
  return end < 0 ? paragraphs : paragraphs.slice(0, end);
}

/** How many tokens the marker of a paragraph takes: `III.` is two. */
export function markerTokens(flow: Flow, paragraph: Paragraph): number {
  const { marker } = paragraph;
  if (!marker) return 0;
  const end = paragraph.start + marker.length;
  let count = 0;
  while (paragraph.first + count < paragraph.last) {
    const token = flow.tokens.at(paragraph.first + count);
    if (token === undefined || token.start >= end) break;
    count += 1;
  }
  // «**1**. Sở Y tế»: the mark stands behind the mark-up
  while (
    count > 0 &&
    paragraph.first + count < paragraph.last &&
    /^[.)]$/u.test(flow.tokens.formAt(paragraph.first + count)?.text ?? '')
  )
    count += 1;
  return count;
}
