import type { Flow } from '../reading/layout.js';
import type { Paragraph } from '../reading/paragraphs.js';
import { textOf } from '../reading/token.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import { foldWords, oneBlankEach } from '../text/fold.js';
import type { Span } from '../text/span.js';
import type { AgencyName } from './agency-name.js';
import type { TaskRole } from './task-role.js';
import type { Subject } from './work-subject.js';

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
  /** What is to be done, where labels or columns around it say who and by when; else null. */
  readonly task: string | null;
  readonly first: number;
  readonly last: number;
  readonly agencies: readonly { readonly agency: number; readonly role: TaskRole }[];
}

export interface WorkPlan {
  readonly agencies: readonly AssignedAgency[];
  readonly work: readonly AssignedWork[];
  /** First tokens of the table cells that say by when. */
  readonly dueCells: ReadonlySet<number>;
}

/** What is gathered while the paragraphs that give out work are read, one after another. */
export interface Reader {
  readonly flow: Flow;
  readonly source: string;
  readonly issuer: string | null;
  readonly vocabulary: Vocabulary;
  readonly agencies: AssignedAgency[];
  /** Section and folded name → index: a section names each body once. */
  readonly byName: Map<string, number>;
  readonly work: AssignedWork[];
  /** The headings that are open, the innermost last. */
  readonly open: { readonly path: string; readonly agencies: readonly number[] }[];
  /** The numbered paragraph whose task the labels below it speak of. */
  task: { readonly paragraph: Paragraph; readonly path: string; work: number | null } | null;
  /** First tokens of the rows of tables: read by themselves. */
  readonly inTable: ReadonlySet<number>;
}

/**
 * Enters the bodies that a subject names, each once a section.
 *
 * @param marker of the paragraph that names them; null for a row of a table
 */
export function assigned(
  reader: Reader,
  subject: Subject,
  section: string,
  { marker }: { readonly marker: Paragraph['marker'] },
): number[] {
  const { flow, agencies, byName } = reader;
  const lastName = subject.names.at(-1)?.last ?? subject.first;
  const printed = textOf(flow.tokens.slice(subject.first, lastName));
  const heading = marker !== null && marker.kind !== 'dash' ? `${marker.label}. ${printed}` : printed;
  return subject.names.map((agency) => {
    const key = `${section}|${foldWords(agency.name)}`;
    const known = byName.get(key);
    if (known !== undefined) return known;
    agencies.push({ agency, section, heading });
    byName.set(key, agencies.length - 1);
    return agencies.length - 1;
  });
}

/** What a piece of work is printed in: as a rule a paragraph, also several, or a row of a table. */
type Stretch = Omit<Paragraph, 'marker' | 'capitals'>;

/** Enters one piece of work. */
export function addUnit(
  reader: Reader,
  { start, end, first, last }: Stretch,
  section: string,
  agencies: AssignedWork['agencies'],
  task: string | null = null,
): void {
  reader.work.push({ section, start, end, quote: quoteOf(reader.source, start, end), task, first, last, agencies });
}

export function quoteOf(source: string, start: number, end: number): string {
  return oneBlankEach(source.slice(start, end));
}
