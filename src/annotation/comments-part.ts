import { basename, dirname, join } from 'node:path/posix';
import { badFile } from '../errors/bad-file.js';
import { say } from '../words/sentence.js';
import { relations, relationsPath } from '../reading/docx/package.js';
import type { Parts } from '../reading/docx/zip.js';
import type { WordNames } from './word-names.js';
import { appended, escapedXml, inserted, rootOf, tagPrefix, xmlPart, type XmlPart } from './xml-part.js';

/** The part of a Word file that holds its comments, or will hold them. */
export interface CommentsPart {
  readonly path: string;
  /** Whether the body refers to it already. */
  readonly related: boolean;
  /** Null where it has to be made. */
  readonly existing: XmlPart | null;
  readonly ids: ReadonlySet<number>;
}

/** @param main the path of the part that holds the body */
export async function commentsPart(name: string, parts: Parts, main: string): Promise<CommentsPart> {
  const target = (await relations(name, parts, main)).get('comments');
  const path = target ?? freePath(parts, dirname(main));
  const bytes = await parts.read(path);
  if (bytes === null) return { path, related: target !== undefined, existing: null, ids: new Set() };
  const existing = xmlPart(name, path, bytes);
  const ids = new Set<number>();
  rootOf(name, existing, (element) => {
    if (element.name === 'w:comment') ids.add(Number(element.attribute('id')));
  });
  return { path, related: true, existing, ids };
}

/** Like that of all parts of a document, if nothing is in the way. */
function freePath({ names }: Parts, folder: string): string {
  const paths = ['', ...Array.from(names, (_, index) => String(index + 1)), 'New'].map((n) => join(folder, `comments${n}.xml`));
  return paths.find((path) => !names.has(path)) as string;
}

/**
 * The parts that have to be written so that a file holds more comments: their own, and where that is new, what tells of it.
 *
 * @param comments their XML
 * @returns the bytes of parts by their paths
 */
export async function withComments(
  name: string,
  {
    parts,
    main,
    part,
    names,
  }: { readonly parts: Parts; readonly main: string; readonly part: CommentsPart; readonly names: WordNames },
  comments: string,
): Promise<Map<string, Uint8Array>> {
  const { path, existing, related } = part;
  const written = new Map<string, Uint8Array>();
  if (existing)
    written.set(
      path,
      withMore(name, existing, () => comments),
    );
  else written.set(path, Buffer.from(newPart('comments', names.vocabulary, comments)));
  if (!related) {
    const from = relationsPath(main);
    written.set(from, await withRelation(name, parts, from, { target: path, isStrict: names.isStrict }));
  }
  const types = await withContentType(name, parts, { path, main });
  if (types) written.set(CONTENT_TYPES, types);
  return written;
}

function newPart(root: string, vocabulary: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:${root} xmlns:w="${vocabulary}">${inner}</w:${root}>`;
}

/** A part with more behind what its outermost element holds; `more` is told the prefix of that element. */
function withMore(name: string, part: XmlPart, more: (prefix: string) => string): Uint8Array {
  const root = rootOf(name, part);
  return part.encode(inserted(part.xml, appended(root, more(tagPrefix(root.tag)))));
}

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const STRICT_TYPE = 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

async function withRelation(
  name: string,
  parts: Parts,
  from: string,
  { target, isStrict }: { readonly target: string; readonly isStrict: boolean },
): Promise<Uint8Array> {
  const before = (await parts.read(from)) ?? Buffer.from(`<Relationships xmlns="${RELATIONS}"/>`);
  const part = xmlPart(name, from, before);
  const ids = new Set<string | null>();
  rootOf(name, part, ({ attribute }) => ids.add(attribute('Id')));
  let id = 'cancu';
  for (let count = 1; ids.has(id); count += 1) id = `cancu${count}`;
  const type = isStrict ? STRICT_TYPE : TYPE;
  return withMore(
    name,
    part,
    (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapedXml(basename(target))}"/>`,
  );
}

const CONTENT_TYPES = '[Content_Types].xml';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/**
 * The part that says what each part is, with the comments; null where it says that already.
 *
 * @throws CancuError BAD_INPUT where the file has no such part, or is said to hold macros
 */
async function withContentType(
  name: string,
  parts: Parts,
  { path, main }: { readonly path: string; readonly main: string },
): Promise<Uint8Array | null> {
  const before = await parts.read(CONTENT_TYPES);
  if (before === null) throw badFile(name, say('copy.no-types', { part: CONTENT_TYPES }));
  const part = xmlPart(name, CONTENT_TYPES, before);
  const types = new Map<string, string>();
  rootOf(name, part, ({ attribute }) => {
    const of = attribute('PartName');
    if (of !== null) types.set(of.toLowerCase(), attribute('ContentType') ?? '');
  });
  if (types.get(`/${main}`.toLowerCase())?.includes('macroEnabled') === true) throw badFile(name, say('copy.macros'));
  if (types.has(`/${path}`.toLowerCase())) return null;
  return withMore(name, part, (p) => `<${p}Override PartName="/${escapedXml(path)}" ContentType="${COMMENTS_TYPE}"/>`);
}
