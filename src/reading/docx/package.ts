import { dirname, join } from 'node:path/posix';
import { badFile } from '../../errors/bad-file.js';
import { say } from '../../words/sentence.js';
import { readXml } from './xml.js';
import type { Parts } from './zip.js';

/** The parts of a Word file that hold text or say how it is numbered and set. */
export interface WordParts {
  readonly document: Uint8Array;
  readonly styles: Uint8Array | null;
  readonly numbering: Uint8Array | null;
  readonly footnotes: Uint8Array | null;
  readonly endnotes: Uint8Array | null;
}

/**
 * Finds the parts as the file itself names them.
 *
 * @throws CancuError BAD_INPUT where it is a zipped file of another kind, damaged or over a limit
 */
export async function wordParts(name: string, parts: Parts): Promise<WordParts> {
  const main = await mainPart(name, parts);
  const document = /^(?:xl|ppt)\//u.test(main) ? null : await parts.read(main);
  if (document === null) throw badFile(name, say('file.no-word', { what: whatElse(parts.names) }));
  const others = await relations(name, parts, main);
  const other = async (type: string): Promise<Uint8Array | null> => {
    const target = others.get(type);
    return target === undefined ? null : parts.read(target);
  };
  return {
    document,
    styles: await other('styles'),
    numbering: await other('numbering'),
    footnotes: await other('footnotes'),
    endnotes: await other('endnotes'),
  };
}

/** The path of the part that holds the body. */
export async function mainPart(name: string, parts: Parts): Promise<string> {
  return (await relations(name, parts, '')).get('officeDocument') ?? 'word/document.xml';
}

/** The path of the part that says what a part refers to; of the whole file for "". */
export function relationsPath(of: string): string {
  const folder = of === '' ? '' : dirname(of);
  return join(folder, '_rels', `${of.slice(folder.length).replace(/^\//u, '')}.rels`);
}

/** What a part refers to: the last word of the relation's type → the part it leads to. */
export async function relations(name: string, parts: Parts, of: string): Promise<Map<string, string>> {
  const folder = of === '' ? '' : dirname(of);
  const path = relationsPath(of);
  const found = new Map<string, string>();
  const bytes = await parts.read(path);
  if (bytes === null) return found;
  readXml(`${name}: ${path}`, bytes, {
    open({ name: element, attribute }) {
      const [type, target] = [attribute('Type'), attribute('Target')];
      if (element !== 'rel:Relationship' || type === null || target === null || attribute('TargetMode') === 'External') return;
      const last = type.slice(type.lastIndexOf('/') + 1);
      if (!found.has(last)) found.set(last, target.startsWith('/') ? target.slice(1) : join(folder, target));
    },
  });
  return found;
}

function whatElse(names: ReadonlySet<string>): string {
  if (names.has('xl/workbook.xml')) return 'excel';
  if (names.has('ppt/presentation.xml')) return 'powerpoint';
  return names.has('content.xml') && names.has('mimetype') ? 'opendocument' : 'other';
}
