import { badFile } from '../errors/bad-file.js';
import { say } from '../words/sentence.js';
import { utf16Of } from '../reading/encoding/utf16.js';
import { decodedXml, readXml, type XmlElement } from '../reading/docx/xml.js';

/** A part of a file as text, with the way back to its bytes. */
export interface XmlPart {
  readonly path: string;
  readonly xml: string;
  readonly encode: (xml: string) => Uint8Array;
}

/** @throws CancuError BAD_INPUT where its bytes are not what they say: then they could not stay as they are */
export function xmlPart(name: string, path: string, bytes: Uint8Array): XmlPart {
  const xml = decodedXml(bytes);
  const encode = encoderFor(bytes);
  if (Buffer.compare(encode(xml), bytes) === 0) return { path, xml, encode };
  throw badFile(`${name}: ${path}`, say('copy.bytes'));
}

const MARK = '\uFEFF';

function encoderFor(bytes: Uint8Array): XmlPart['encode'] {
  const encoding = utf16Of(bytes);
  if (encoding === null) {
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return (xml) => Buffer.from(marked ? MARK + xml : xml, 'utf8');
  }
  const marked = bytes[0] === 0xff || bytes[0] === 0xfe;
  return (xml) => {
    const encoded = Buffer.from(marked ? MARK + xml : xml, 'utf16le');
    return encoding === 'UTF-16LE' ? encoded : encoded.swap16();
  };
}

/** Text that goes into another before the character at an offset. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** @param insertions by their offsets; those at one place in their order */
export function inserted(xml: string, insertions: readonly Insertion[]): string {
  let done = 0;
  const pieces = insertions.flatMap(({ at, text }) => {
    const before = xml.slice(done, at);
    done = at;
    return [before, text];
  });
  return [...pieces, xml.slice(done)].join('');
}

/** The outermost element of a part. */
export interface Root {
  /** Its start tag, as it stands there. */
  readonly tag: string;
  /** Where its start tag ends, and where its end tag begins; the same where it has none. */
  readonly inner: number;
  readonly innerEnd: number;
}

/** @param each is shown every element */
export function rootOf(
  name: string,
  { path, xml, encode }: XmlPart,
  each: (element: XmlElement) => void = () => undefined,
): Root {
  let [inner, end, depth] = [0, 0, 0];
  readXml(`${name}: ${path}`, encode(xml), {
    open(element, at) {
      if (depth === 0) inner = at;
      depth += 1;
      each(element);
    },
    close(_, at) {
      depth -= 1;
      if (depth === 0) end = at;
    },
  });
  const tag = xml.slice(xml.lastIndexOf('<', inner - 1), inner);
  return { tag, inner, innerEnd: Math.max(xml.lastIndexOf('<', end - 1), inner) };
}

/** What has to be inserted so that an element holds more behind what it holds. */
export function appended({ tag, inner, innerEnd }: Root, text: string): Insertion[] {
  if (!tag.endsWith('/>')) return [{ at: innerEnd, text }];
  return [
    { at: inner - 2, text: `>${text}<` },
    { at: inner - 1, text: tagName(tag) },
  ];
}

/** The name that a tag has in its file, with its prefix. */
export function tagName(tag: string): string {
  return /^<([^\s/>]+)/u.exec(tag)?.[1] ?? '';
}

/** The prefix that a tag's name has, with its colon. */
export function tagPrefix(tag: string): string {
  return /^<([^\s/>:]+:)/u.exec(tag)?.[1] ?? '';
}

/** What XML allows of a text, its signs escaped. */
export function escapedXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
