import type { Flow, Paragraph } from '../reading/layout.js';
import { textOf, type Token } from '../reading/token.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import type { Span } from '../text/span.js';
import { afterLeadIn, agencyList, type AgencyName } from './agency.js';
import { numberParagraphs, type Numbered } from './section.js';
import { taskRolesOf, type TaskRole } from './task-role.js';

/** A body that gets work, with the heading it stands in. */
export interface AssignedAgency {
  readonly agency: AgencyName;
  readonly section: string;
  readonly heading: string;
}

/** One piece of work: a paragraph or dash item, and who gets it in which role. `agencies` are indexes. */
export interface AssignedWork extends Span {
  readonly section: string;
  readonly quote: string;
  readonly first: number;
  readonly last: number;
  readonly agencies: readonly { readonly agency: number; readonly role: TaskRole }[];
}

export interface WorkPlan {
  readonly agencies: readonly AssignedAgency[];
  readonly work: readonly AssignedWork[];
}

/** Reads the part of a document that gives out work, by default the one headed *Tổ chức thực hiện*. */
export function readWork(flow: Flow, source: string, vocabulary: Vocabulary): WorkPlan {
  const region = assignmentRegion(numberParagraphs(flow), flow, vocabulary);
  const agencies: AssignedAgency[] = [];
  const work: AssignedWork[] = [];
  let current: number[] = [];
  for (const { paragraph, path } of region) {
    const heading = readHeading(flow, paragraph, vocabulary);
    if (heading) {
      current = heading.names.map((agency) => {
        agencies.push({ agency, section: path, heading: heading.text });
        return agencies.length - 1;
      });
      if (heading.taskAt < paragraph.last) work.push(workOf(flow, source, paragraph, heading.taskAt, path, current, vocabulary));
      continue;
    }
    const named = paragraph.marker?.kind === 'dash' ? subjectOf(flow, paragraph, vocabulary) : null;
    if (named) {
      const inserted = named.names.map((agency) => {
        agencies.push({ agency, section: path, heading: textOf(flow.tokens.slice(named.names[0]?.first ?? 0, named.taskAt)) });
        return agencies.length - 1;
      });
      work.push(workOf(flow, source, paragraph, named.taskAt, path, inserted, vocabulary));
    } else if (current.length > 0 && paragraph.last - paragraph.first > 3) {
      work.push(workOf(flow, source, paragraph, paragraph.first + markerTokens(flow, paragraph), path, current, vocabulary));
    }
  }
  return { agencies, work: work.filter((one) => one.agencies.length > 0) };
}

/** The paragraphs from the heading that gives out work to the closing words. */
function assignmentRegion(paragraphs: readonly Numbered[], flow: Flow, vocabulary: Vocabulary): Numbered[] {
  const start = paragraphs.findLastIndex(({ paragraph }) => isAssignmentHeading(flow, paragraph, vocabulary));
  const end = paragraphs.findIndex(({ paragraph }, index) => index > start && isClosing(flow, paragraph, vocabulary));
  const last = end < 0 ? paragraphs.length : end;
  if (start >= 0) return paragraphs.slice(start + 1, last);
  // directives and telegrams give out work from their first number on
  const first = paragraphs.findIndex(({ paragraph }) => paragraph.marker !== null && paragraph.marker.kind !== 'dash');
  return first < 0 ? [] : paragraphs.slice(first, last);
}

function isAssignmentHeading(flow: Flow, paragraph: Paragraph, vocabulary: Vocabulary): boolean {
  const length = paragraph.last - paragraph.first;
  if (length > 24 || (!paragraph.marker && !paragraph.capitals)) return false;
  for (let at = paragraph.first; at < Math.min(paragraph.last, paragraph.first + 4); at += 1) {
    if (vocabulary.cues.section.longestAt(flow.tokens, at)?.value.value === 'assignment') return true;
  }
  return false;
}

function isClosing(flow: Flow, paragraph: Paragraph, vocabulary: Vocabulary): boolean {
  const opening = flow.tokens
    .slice(paragraph.first, paragraph.first + 3)
    .map((token) => token.folded)
    .join(' ');
  if (opening.startsWith('tren day la')) return true;
  return vocabulary.cues.section.longestAt(flow.tokens, paragraph.first)?.value.value === 'recipients';
}

interface Heading {
  readonly names: readonly AgencyName[];
  readonly text: string;
  /** Token where the task begins; the paragraph's end where the heading stands alone. */
  readonly taskAt: number;
}

/** `7. Sở Thông tin và Truyền thông, Báo Tuyên Quang: …`, `a) Giao Sở Y tế chủ trì …`, `8. Bộ Chỉ huy Quân sự tỉnh`. */
function readHeading(flow: Flow, paragraph: Paragraph, vocabulary: Vocabulary): Heading | null {
  const { tokens } = flow;
  if (!paragraph.marker || paragraph.marker.kind === 'dash' || paragraph.marker.kind === 'roman') return null;
  const opening = paragraph.first + markerTokens(flow, paragraph);
  const first = afterLeadIn(tokens, opening, vocabulary);
  const colon = colonIn(tokens, first, paragraph.last);
  const names = agencyList(tokens, first, colon ?? paragraph.last, vocabulary);
  const lastName = names.at(-1);
  if (!lastName) return null;
  const covered = lastName.last;
  const rest = trailing(tokens, covered, colon ?? paragraph.last);
  const text = `${paragraph.marker.label}. ${textOf(tokens.slice(opening, covered))}`;
  if (colon !== null && rest <= 6) return { names, text, taskAt: colon + 1 };
  if (rest === 0) return { names, text, taskAt: paragraph.last };
  return { names, text, taskAt: covered };
}

/** `- UBND các huyện, thành phố có trách nhiệm …`: the item names its own body. */
function subjectOf(flow: Flow, paragraph: Paragraph, vocabulary: Vocabulary): Heading | null {
  const { tokens } = flow;
  const first = afterLeadIn(tokens, paragraph.first + 1, vocabulary);
  if (!vocabulary.agencyNames.longestAt(tokens, first) || !/^\p{Lu}/u.test(tokens[first]?.text ?? '')) return null;
  const names = agencyList(tokens, first, paragraph.last, vocabulary);
  const last = names.at(-1)?.last;
  return last === undefined ? null : { names, text: '', taskAt: tokens[last]?.text === ':' ? last + 1 : last };
}

function colonIn(tokens: readonly Token[], first: number, last: number): number | null {
  for (let at = first; at < Math.min(last, first + 60); at += 1) {
    if (tokens[at]?.text === ':') return at;
    if (tokens[at]?.text === '.' && tokens[at + 1]?.gap !== 'none') return null;
  }
  return null;
}

/** Tokens left between the last name and the end, a full stop not counted. */
function trailing(tokens: readonly Token[], from: number, to: number): number {
  return tokens.slice(from, to).filter((token) => token.kind !== 'mark').length;
}

function workOf(
  flow: Flow,
  source: string,
  paragraph: Paragraph,
  taskAt: number,
  section: string,
  agencies: readonly number[],
  vocabulary: Vocabulary,
): AssignedWork {
  const roles = taskRolesOf(flow.tokens, taskAt, paragraph.last, vocabulary);
  return {
    section,
    start: paragraph.start,
    end: paragraph.end,
    quote: source.slice(paragraph.start, paragraph.end).replace(/\s+/gu, ' '),
    first: paragraph.first,
    last: paragraph.last,
    agencies: agencies.flatMap((agency) => (roles.length > 0 ? roles : (['perform'] as const)).map((role) => ({ agency, role }))),
  };
}

/** How many tokens the marker of a paragraph takes: `III.` is two. */
function markerTokens(flow: Flow, paragraph: Paragraph): number {
  const { marker } = paragraph;
  if (!marker) return 0;
  const end = paragraph.start + marker.length;
  let count = 0;
  while (paragraph.first + count < paragraph.last && (flow.tokens[paragraph.first + count] as Token).start < end) count += 1;
  return count;
}
