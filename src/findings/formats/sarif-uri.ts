import { sep } from 'node:path';
import { formatOf, type Format } from '../../reading/format.js';

/**
 * A path as a URI: a relative reference where the path is relative, else with the scheme `file`. Everything in it that would mean
 * something in a URI is escaped.
 *
 * @param isWindows whether `\` parts folders and `C:` is a drive; elsewhere both are letters of a name
 */
export function fileUri(path: string, isWindows = sep === '\\'): string {
  const segments = path.split(isWindows ? /[\\/]/u : '/');
  const hasDrive = isWindows && /^[a-z]:$/iu.test(segments[0] ?? '');
  const isAbsolute = hasDrive || segments[0] === '';
  const names = segments.slice(isAbsolute ? 1 : 0).filter((one) => one !== '' && one !== '.');
  const written = names.map(escaped).join('/');
  if (!isAbsolute) return written;
  return `file:///${hasDrive ? `${segments[0]}/` : ''}${written}`;
}

/** Halves of a pair cannot be written in UTF-8; brackets, quotes and stars are better escaped where URIs are looked for in text. */
function escaped(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const MIME_TYPES: Readonly<Record<Format, string>> = {
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** By the file's ending; text for what has none. */
export function mimeTypeOf(path: string): string {
  return MIME_TYPES[formatOf(path) ?? 'txt'];
}
