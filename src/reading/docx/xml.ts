import { SaxesParser } from 'saxes';
import { badFile } from '../../errors/bad-file.js';
import { say, type Sentence } from '../../words/sentence.js';
import { utf16Of } from '../encoding/utf16.js';

/** Deeper than tables in tables in text boxes go. */
export const DEEPEST_XML = 500;

/** An element as it begins. Names have the usual prefix of their vocabulary, whatever the file calls it: `w:p`, `mc:Fallback`. */
export interface XmlElement {
  readonly name: string;
  /** The value of an attribute by its name without prefix; null where it has none. */
  readonly attribute: (name: string) => string | null;
}

export interface XmlHandler {
  /** @param at where its start tag ends: UTF-16 code units of the decoded part, without a byte-order mark */
  open(element: XmlElement, at: number): void;
  /** @param at where its end tag ends, or its start tag if it has no other */
  close?(name: string, at: number): void;
  text?(text: string): void;
}

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  // the strict form of the standard
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel:'],
]);

/**
 * Reads a part of a file as XML.
 *
 * @param part what errors call it
 * @throws CancuError BAD_INPUT where it is not well-formed, too deep, or declares a document type, which may hide entities
 */
export function readXml(part: string, bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: true });
  const names: string[] = [];
  const refuse = (what: Sentence): never => {
    throw badFile(part, what);
  };
  parser.on('error', (error) => refuse(say('file.xml-damaged', { line: parser.line, why: reasonOf(error) })));
  parser.on('doctype', () => refuse(say('file.xml-with-type')));
  parser.on('opentag', (tag) => {
    if (names.length >= DEEPEST_XML) refuse(say('file.xml-too-deep', { limit: DEEPEST_XML }));
    const name = (PREFIXES.get(tag.uri) ?? `${tag.prefix}?`) + tag.local;
    names.push(name);
    const attribute = (local: string): string | null =>
      Object.values(tag.attributes).find((one) => one.local === local)?.value ?? null;
    handler.open({ name, attribute }, parser.position);
  });
  parser.on('closetag', () => {
    const name = names.pop();
    if (name !== undefined) handler.close?.(name, parser.position);
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.write(decodedXml(bytes)).close();
}

/** A part as text, as `readXml` reads it: without a byte-order mark. */
export function decodedXml(bytes: Uint8Array): string {
  return new TextDecoder(utf16Of(bytes) ?? 'utf-8').decode(bytes);
}

/** Without the place, which is said already. */
function reasonOf(error: Error): string {
  return error.message
    .replace(/^\d+:\d+: /u, '')
    .replace(/\.$/u, '')
    .slice(0, 80);
}
