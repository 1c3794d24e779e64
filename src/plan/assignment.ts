import type { Flow } from '../reading/layout.js';
import { isNumbered, type Paragraph } from '../reading/paragraphs.js';
import { textBetween } from '../reading/token.js';
import type { DocumentType, Vocabulary } from '../registry/vocabulary.js';
import { foldWords } from '../text/fold.js';
import { readLabels, readRow } from './labelled-work.js';
import { numberParagraphs } from './section.js';
import { taskRoles, taskRolesOf, type TaskRole } from './task-role.js';
import { labelsIn } from './work-label.js';
import { addUnit, assigned, type AssignedAgency, type Reader, type WorkPlan } from './work-reader.js';
import { markerTokens, workRegion, type WorkParagraph } from './work-region.js';
import { laterSubjects, subjectOf, type Range, type Subject } from './work-subject.js';
import { taskRows } from './work-table.js';

/** What has to be known of the document before its work can be read. */
export interface WorkContext {
  readonly type: DocumentType | null;
  /** Who gives out the work: gets none. */
  readonly issuer: string | null;
  /** Paragraphs of the head: work is given below them. */
  readonly headParagraphs: number;
}

const NO_WORK: WorkPlan = { agencies: [], work: [], dueCells: new Set() };

/**
 * Reads who a document gives work to: a plan in its part *Tổ chức thực hiện*, a directive or telegram throughout. Documents
 * of other types give none.
 */
export function readWork(flow: Flow, source: string, context: WorkContext, vocabulary: Vocabulary): WorkPlan {
  if (context.type !== null && context.type.givesWork === undefined) return NO_WORK;
  const numbered = numberParagraphs(flow);
  const region = workRegion(numbered, flow, context.headParagraphs, context.type, vocabulary);
  const from = flow.paragraphs.at(context.headParagraphs)?.first ?? flow.tokens.length;
  const rows = taskRows(flow, from, source, vocabulary);
  const reader: Reader = {
    flow,
    source,
    issuer: context.issuer,
    vocabulary,
    agencies: [],
    byName: new Map(),
    work: [],
    open: [],
    task: null,
    inTable: new Set(rows.map((row) => row.first)),
  };
  region.forEach((one, index) => {
    readParagraph(reader, one, region[index + 1]);
  });
  let at = 0;
  for (const row of rows) {
    while ((numbered[at + 1]?.paragraph.first ?? Infinity) <= row.first) at += 1;
    readRow(reader, row, numbered[at]);
  }
  const dueCells = new Set(rows.flatMap((row) => (row.due ? [row.due.first] : [])));
  return { ...dropIdle(reader), dueCells };
}

const LEAST_TOKENS = 4;

function readParagraph(reader: Reader, one: WorkParagraph, next: WorkParagraph | undefined): void {
  const { flow, open } = reader;
  const { paragraph, path } = one;
  const numbered = isNumbered(paragraph);
  if (numbered) while (open.length > 0 && !path.startsWith(`${open.at(-1)?.path}.`)) open.pop();
  const range: Range = {
    first: one.from > paragraph.first ? one.from : paragraph.first + markerTokens(flow, paragraph),
    last: paragraph.last,
  };
  if (reader.inTable.has(paragraph.first)) return;
  const labels = labelsIn(flow.tokens, range, reader.vocabulary);
  if (labels.length > 0 && readLabels(reader, one, range, labels)) return;
  if (numbered) reader.task = { paragraph, path, work: null };
  const current = open.at(-1)?.agencies ?? [];
  const subject = ownSubject(reader, one, range, next, current);
  if (subject?.form === 'heading' && subject.taskAt >= range.last) {
    open.push({ path, agencies: assigned(reader, subject, path, paragraph) });
    return;
  }
  if (namesOthers(flow, range)) open.push({ path, agencies: [] });
  if (range.last - range.first < LEAST_TOKENS) return;
  const main = subject ? assigned(reader, subject, path, paragraph) : current;
  if (subject && numbered) open.push({ path, agencies: main });
  // «- Các trường phối hợp …» under a department: what they do, it only has to see done
  const others = subject === null && current.length > 0 && isOthers(reader, range);
  addWork(reader, one, range, others ? range.last : (subject?.taskAt ?? range.first), main);
}

/** `Các đơn vị khác` */
function namesOthers({ tokens }: Flow, { first, last }: Range): boolean {
  const ends = tokens.formAt(first)?.folded === 'cac' && tokens.formAt(last - 1)?.folded === 'khac';
  return ends && /^các .*khác$/iu.test(textBetween(tokens, first, last));
}

function isOthers({ flow, issuer, vocabulary }: Reader, range: Range): boolean {
  const subject = subjectOf(flow, range, false, issuer, vocabulary);
  return subject?.first === range.first && subject.form === 'sentence' && subject.names.some((one) => one.called === 'group');
}

/** Who a paragraph is addressed to, where it says so itself. Under an open heading only a body of a name of its own says so. */
function ownSubject(
  { flow, issuer, vocabulary, agencies }: Reader,
  { paragraph }: WorkParagraph,
  range: Range,
  next: WorkParagraph | undefined,
  current: readonly number[],
): Subject | null {
  const alone = standsAlone(flow, paragraph, next);
  const subject = subjectOf(flow, range, alone, issuer, vocabulary);
  if (!subject) return null;
  const isItem = paragraph.marker === null || paragraph.marker.kind === 'dash' || current.length > 0;
  if (!isItem) return subject;
  if (current.length === 0) return paragraph.marker?.kind === 'dash' || subject.outright || isOwn(subject) ? subject : null;
  if (subject.form === 'heading' && isNumbered(paragraph)) return subject;
  // «- Lãnh đạo chính quyền bố trí quỹ đất» under a party committee: what it does, not the leaders of a body
  if (flow.tokens.formAt(subject.first)?.folded === 'lanh') return null;
  const here = current.map((index) => foldWords(agencies[index]?.agency.name ?? ''));
  const isNew = subject.names.every((one) => !here.some((name) => foldWords(one.name).includes(name)));
  return isNew && isOwn(subject) ? subject : null;
}

function isOwn({ names }: Subject): boolean {
  return names.every(
    (one) => (one.called === 'known' && one.kind?.kind !== 'group') || one.called === 'proper' || one.called === 'head',
  );
}

/** Whether a numbered line is a heading: it ends without a full stop, and what it is about stands below it. */
function standsAlone(flow: Flow, { marker, last, first }: Paragraph, next: WorkParagraph | undefined): boolean {
  if (marker === null || marker.kind === 'dash' || next === undefined || last - first > 40) return false;
  if (/^[.;]$/u.test(flow.tokens.formAt(last - 1)?.text ?? '')) return false;
  const below = next.paragraph.marker;
  return below === null || below.kind === 'dash' || below.kind === 'letter' || /\./u.test(below.label);
}

/** Enters what a paragraph orders: its own subject's part, and those of the bodies it names further on. */
function addWork(
  reader: Reader,
  { paragraph, path }: WorkParagraph,
  range: Range,
  taskAt: number,
  main: readonly number[],
): void {
  const { flow, issuer, vocabulary } = reader;
  const later = laterSubjects(flow, { first: taskAt, last: range.last }, issuer, vocabulary);
  const parts = [
    { agencies: main, first: taskAt, last: later[0]?.first ?? range.last },
    ...later.map((subject, index) => ({
      agencies: assigned(reader, subject, path, paragraph),
      first: subject.taskAt,
      last: later[index + 1]?.first ?? range.last,
    })),
  ];
  const roles = new Map<number, Set<TaskRole>>();
  for (const { agencies, first, last } of parts) {
    const given = taskRolesOf(flow.tokens, first, last, vocabulary);
    for (const agency of agencies) {
      const named = roleInName(reader.agencies[agency]?.agency.name ?? '');
      roles.set(agency, new Set([...(roles.get(agency) ?? []), ...given, ...named]));
    }
  }
  const agencies = [...roles].flatMap(([agency, has]) => rolesOf(has).map((role) => ({ agency, role })));
  if (agencies.length === 0) return;
  addUnit(reader, paragraph, path, agencies);
}

/** `Cơ quan phối hợp`, `Đơn vị chủ trì`: named by its role. */
function roleInName(name: string): readonly TaskRole[] {
  const [, role] = /^(?:các )?(?:cơ quan|đơn vị) (chủ trì|phối hợp)/iu.exec(name) ?? [];
  return role === undefined ? [] : [role.toLowerCase() === 'chủ trì' ? 'lead' : 'coordinate'];
}

function rolesOf(has: ReadonlySet<TaskRole>): readonly TaskRole[] {
  return has.size > 0 ? taskRoles.filter((role) => has.has(role)) : ['perform'];
}

/** A heading under which nothing stands gives its bodies nothing to do: they leave no trace. */
function dropIdle({ agencies, work }: Reader): Pick<WorkPlan, 'agencies' | 'work'> {
  const busy = new Set(work.flatMap((one) => one.agencies.map((given) => given.agency)));
  const kept = agencies.map((_, index) => index).filter((index) => busy.has(index));
  const renumbered = new Map(kept.map((index, at) => [index, at]));
  return {
    agencies: kept.map((index) => agencies[index] as AssignedAgency),
    work: work.map((one) => ({
      ...one,
      agencies: one.agencies.map(({ agency, role }) => ({ agency: renumbered.get(agency) ?? 0, role })),
    })),
  };
}
