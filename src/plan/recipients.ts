import type { Flow, Paragraph } from '../reading/layout.js';
import { textOf } from '../reading/token.js';
import type { Vocabulary } from '../registry/vocabulary.js';

/** `Nơi nhận`, in order: dashes, marks at the end and line breaks removed. A list cut by the signature goes on below it. */
export function readRecipients(flow: Flow, vocabulary: Vocabulary): string[] {
  const { paragraphs, tokens } = flow;
  const opening = paragraphs.findLastIndex(
    (paragraph) => vocabulary.cues.section.longestAt(tokens, paragraph.first)?.value.value === 'recipients',
  );
  if (opening < 0) return [];
  const recipients: string[] = [];
  const heading = paragraphs[opening] as Paragraph;
  recipients.push(...items(textOf(tokens.slice(heading.first, heading.last)).replace(/^[^:]*:?/u, '')));
  for (const paragraph of paragraphs.slice(opening + 1)) {
    if (paragraph.marker?.kind !== 'dash') {
      if (recipients.length > 0 && recipients.at(-1)?.startsWith('Lưu') === true) break;
      continue;
    }
    const last = signatureInside(flow, paragraph);
    recipients.push(...items(textOf(tokens.slice(paragraph.first, last))));
  }
  return recipients;
}

/** Several recipients may stand on one line, each with its dash. */
function items(text: string): string[] {
  return text
    .trim()
    .split(/(?:^|;\s*|,\s+)[-–+•]\s*/u)
    .map((item) => item.replace(/[;.,]+\s*$/u, '').trim())
    .filter((item) => item !== '');
}

/** A signature in capitals may have run into the last recipient's line. */
function signatureInside(flow: Flow, paragraph: Paragraph): number {
  for (let at = paragraph.first + 1; at < paragraph.last - 1; at += 1) {
    const [a, b] = [flow.tokens[at], flow.tokens[at + 1]];
    if (a?.text === 'TM' && b?.text === '.') return at;
    if (a?.text === 'KT' && b?.text === '.') return at;
  }
  return paragraph.last;
}
