import type { Edit } from '../edit/edit.js';
import { CancuError } from '../errors/cancu-error.js';
import { parseEdit } from '../graph/edit/prepare.js';
import type { Value } from '../graph/nodes.js';
import type { Reader, Row } from '../graph/store.js';
import { formats } from '../reading/format.js';
import { sourceFile, type SourceFile } from '../reading/read-file.js';
import { readOriginal } from './read-original.js';
import type { Workspace } from './workspace.js';

/** The form of an export: JSON lines. */
export const EXPORT_FORMAT = 2;

/** Earlier forms that can be read too: 1 had no edits. */
const READABLE = [1, EXPORT_FORMAT];

interface SourceLine {
  readonly kind: 'source';
  readonly documentId: string;
  readonly name: string;
  readonly format: string;
  readonly place: string | null;
  readonly at: string;
  readonly content: string;
}

export type ExportLine =
  | { readonly kind: 'cancu-export'; readonly format: number; readonly registryVersion: string; readonly registryAsOf: string }
  | SourceLine
  | { readonly kind: 'edit'; readonly edit: Readonly<Record<string, Value>> }
  | { readonly kind: 'node'; readonly label: string; readonly id: string; readonly properties: Record<string, Value> }
  | {
      readonly kind: 'edge';
      readonly type: string;
      readonly from: string;
      readonly to: string;
      readonly properties: Record<string, Value>;
    };

const LABELS = [
  ['Document', 'export/documents'],
  ['Statement', 'export/statements'],
  ['Citation', 'export/citations'],
  ['Assignment', 'export/assignments'],
  ['Deadline', 'export/deadlines'],
  ['Agency', 'export/agencies'],
  ['Edit', 'export/edits'],
] as const;

const PAGE = 500;

/**
 * Everything in a workspace, a line each: first the originals and curators' edits, from which `import` makes all the rest again,
 * then the graph as it is now. Two graphs that say the same give the same lines, on either store and in whatever order they came to be.
 */
export async function* exportLines(workspace: Workspace, options: { readonly sources: boolean }): AsyncGenerator<ExportLine> {
  const { registry, journal } = workspace;
  yield { kind: 'cancu-export', format: EXPORT_FORMAT, registryVersion: registry.version, registryAsOf: registry.asOf };
  if (options.sources) {
    for (const { documentId, name, format, place, at, contentHash } of await workspace.standing()) {
      const bytes = await readOriginal(journal, documentId, contentHash ?? '');
      const content = Buffer.from(bytes).toString('base64');
      yield { kind: 'source', documentId, name: name ?? documentId, format: format ?? 'txt', place: place ?? null, at, content };
    }
    for (const edit of await workspace.edits()) yield { kind: 'edit', edit: sorted(edit) };
  }
  yield* exportGraph(workspace.reader);
}

/** The graph alone. */
export async function* exportGraph(reader: Reader): AsyncGenerator<ExportLine> {
  for (const [label, query] of LABELS) {
    for (let after = ''; ;) {
      const page: readonly Row<'export/documents'>[] = await reader.read(query, { after, limit: PAGE });
      for (const { node, edges } of page) {
        const id = String(node['id']);
        yield { kind: 'node', label, id, properties: sorted(node) };
        const lines = edges.map(
          ({ type, to, properties }) => ({ kind: 'edge', type, from: id, to, properties: sorted(properties) }) as const,
        );
        yield* lines.sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
      }
      const last = page.at(-1);
      if (!last || page.length < PAGE) break;
      after = String(last.node['id']);
    }
  }
}

/** Keys in order, nulls left out: the engines differ in both. */
function sorted(properties: Readonly<Record<string, Value>>): Record<string, Value> {
  const entries = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => compareText(a, b)));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An original from an export, ready to be ingested again as it was. */
export interface ImportedSource {
  readonly file: SourceFile;
  readonly place: string | null;
  readonly at: string;
}

/** What an export holds that users put in. */
export interface Imported {
  readonly sources: readonly ImportedSource[];
  /** In the order in which they were made. */
  readonly edits: readonly Edit[];
}

/**
 * Reads the originals and the edits out of an export.
 *
 * @throws CancuError BAD_INPUT, with the line, where it is no export of a form that this version reads, or holds none
 */
export async function readImport(lines: AsyncIterable<string>, name: string): Promise<Imported> {
  const sources: ImportedSource[] = [];
  const edits: Edit[] = [];
  let number = 0;
  for await (const text of lines) {
    number += 1;
    if (text.trim() === '') continue;
    const line = parseLine(text, `${name}:${number}`);
    if (number === 1) checkHeader(line, name);
    if (line.kind === 'source') sources.push(importedSource(line, `${name}:${number}`));
    if (line.kind === 'edit') edits.push(importedEdit(line.edit, `${name}:${number}`));
  }
  if (number === 0) throw new CancuError('BAD_INPUT', `${name}: is empty`);
  if (sources.length === 0 && edits.length === 0)
    throw new CancuError(
      'BAD_INPUT',
      `${name}: holds no originals (it was made with --graph-only): there is nothing to import from it`,
    );
  return { sources, edits };
}

function importedEdit(edit: unknown, where: string): Edit {
  try {
    return parseEdit(edit);
  } catch (error) {
    if (error instanceof CancuError) throw new CancuError(error.code, `${where}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** A line may come from a hand or another program: its fields are looked at before they are used. */
function importedSource({ name, format, place, at, content }: Partial<SourceLine>, where: string): ImportedSource {
  const known = formats.find((one) => one === format);
  if (typeof name !== 'string' || typeof content !== 'string' || known === undefined || Number.isNaN(Date.parse(at ?? ''))) {
    throw new CancuError(
      'BAD_INPUT',
      `${where}: an original needs "name", "content" (base64), "at" (a time) and a "format" among ${formats.join(', ')}`,
    );
  }
  return { file: sourceFile(name, known, Buffer.from(content, 'base64')), place: place ?? null, at: at ?? '' };
}

function parseLine(text: string, place: string): ExportLine {
  try {
    const line = JSON.parse(text) as ExportLine;
    if (typeof line === 'object' && typeof line.kind === 'string') return line;
  } catch {
    // falls through to the error below
  }
  throw new CancuError('BAD_INPUT', `${place}: not a line of a cancu export: ${printable(text.slice(0, 60))}`);
}

/** A file of another kind may hold what moves a terminal's cursor. */
function printable(text: string): string {
  return text.replace(/\p{C}/gu, '·');
}

function checkHeader(line: ExportLine, name: string): void {
  if (line.kind !== 'cancu-export')
    throw new CancuError('BAD_INPUT', `${name}:1: not a cancu export: the first line has to be its header`);
  if (!READABLE.includes(line.format)) {
    throw new CancuError(
      'BAD_INPUT',
      `${name}:1: an export of form ${line.format}; this version reads forms ${READABLE.join(' and ')}. Update cancu.`,
    );
  }
}
