import type { Flow } from '../reading/layout.js';
import type { Paragraph } from '../reading/paragraphs.js';
import { withoutMarkup } from '../reading/markup.js';
import type { Tokens } from '../reading/tokens.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import { collapse, compose } from '../text/fold.js';
import { opensSignature } from './signature.js';

/** Where the list of recipients begins, or -1: the first *Nơi nhận*, for annexes and forms may print their own. */
export function recipientsAt(flow: Flow, { cues }: Vocabulary): number {
  const { paragraphs, tokens } = flow;
  let addressed = -1;
  for (let index = 0; index < paragraphs.length; index += 1) {
    const { first, last } = paragraphs.at(index) as Paragraph;
    const cue = cues.section.opens.holdsAt(tokens, first) ? cues.section.longestAt(tokens, first) : null;
    if (cue?.value.value !== 'recipients') continue;
    // «Nơi nhận kết quả» is a line of a form
    if (tokens.formAt(cue.end)?.kind === 'word' && cue.end < last) continue;
    if (cue.value.phrase !== ADDRESS) return index;
    addressed = index;
  }
  return addressed < 0 ? unnamedList(flow) : addressed;
}

/** Without its heading, in copies, the list is known by its end: `…; - Lưu: VT.` */
function unnamedList({ paragraphs, tokens }: Flow): number {
  const isFiled = ({ first, last }: Paragraph): boolean => {
    for (let at = first; at < last - 1; at += 1)
      if (
        tokens.formAt(at)?.text === '-' &&
        tokens.formAt(at + 1)?.text === 'Lưu' &&
        /^(:|VT|V)$/u.test(tokens.formAt(at + 2)?.text ?? '')
      )
        return true;
    return false;
  };
  let at = paragraphs.findIndex(isFiled);
  while (at > 0 && paragraphs.at(at - 1)?.marker?.kind === 'dash') at -= 1;
  return at;
}

/** Letters are addressed above; that is a list of recipients only where there is no other. */
const ADDRESS = 'kính gửi';

/**
 * `Nơi nhận`, in order: dashes, marks at the end and line breaks removed. A list cut by the signature goes on below it.
 *
 * @param opening where the list begins, by `recipientsAt`
 */
export function readRecipients(flow: Flow, opening: number, source: string, vocabulary: Vocabulary): string[] {
  const { paragraphs, tokens } = flow;
  if (opening < 0) return [];
  const list: List = { items: [], open: false };
  const heading = paragraphs.at(opening) as Paragraph;
  const text = printed(source, tokens, heading.first, signatureInside(flow, heading));
  add(list, heading.marker?.kind === 'dash' ? text : text.replace(/^[^:]*:?/u, ''));
  for (const paragraph of paragraphs.from(opening + 1)) {
    const isItem = paragraph.marker?.kind === 'dash';
    if (!isItem && list.items.at(-1)?.startsWith('Lưu') === true) break;
    const more = printed(source, tokens, paragraph.first, signatureInside(flow, paragraph));
    if (isItem) add(list, more);
    else if (list.open && goesOn(flow, paragraph, vocabulary)) join(list, more);
    else list.open = false;
  }
  return list.items;
}

/** The recipients so far, and whether the last one is still to be ended. */
interface List {
  readonly items: string[];
  open: boolean;
}

function add(list: List, text: string): void {
  list.items.push(...items(text));
  list.open = list.items.length > 0 && !/[;.]\s*$/u.test(text);
}

/** «các Vụ: CN,» and below it, in capitals, «KTTH, NN;». */
function join(list: List, text: string): void {
  const last = list.items.pop() ?? '';
  add(list, `- ${last}${/[:(/]$/u.test(last) ? '' : ','} ${text}`);
}

/** Several recipients may stand on one line, each with its dash. */
function items(text: string): string[] {
  return text
    .trim()
    .split(/(?:^|;\s*|,\s+)[-–+•]\s*/u)
    .map((item) => item.replace(/[;.,|]+\s*$/u, '').trim())
    .filter((item) => item !== '');
}

/** What stands there, mark-up and line breaks left out. */
function printed(source: string, tokens: Tokens, first: number, last: number): string {
  if (last <= first) return '';
  const { start, end } = tokens.spanOf(first, last);
  return collapse(withoutMarkup(compose(source.slice(start, end))));
}

/** A line in capitals may go on with a list of abbreviations; a signature does not. */
function goesOn(flow: Flow, paragraph: Paragraph, vocabulary: Vocabulary): boolean {
  return (
    paragraph.capitals && flow.tokens.formAt(paragraph.first + 1)?.text === ',' && !opensSignature(flow, paragraph, vocabulary)
  );
}

/** A signature in capitals may have run into the last recipient's line: `Lưu: VT. TM. ỦY BAN NHÂN DÂN`. */
function signatureInside({ tokens }: Flow, paragraph: Paragraph): number {
  for (let at = paragraph.first + 1; at < paragraph.last - 2; at += 1) {
    const [a, b, c] = [tokens.at(at), tokens.at(at + 1), tokens.at(at + 2)];
    const opens = /^(TM|KT|TL|TUQ|Q|T|K)$/u.test(a?.text ?? '') && /^[./]$/u.test(b?.text ?? '');
    if (opens && c?.kind === 'word' && c.text.length > 1 && c.text === c.text.toUpperCase()) return at;
    if (a?.text === '|') return at;
  }
  return paragraph.last;
}
