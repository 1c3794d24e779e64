import { CancuError } from '../errors/cancu-error.js';
import { parse, type Parsed } from '../extraction/extract.js';
import { textOfFile, type SourceFile } from '../reading/read-file.js';
import type { Registry } from '../registry/registry.js';

/**
 * Reads and parses a document, by whatever way it came.
 *
 * @param place place path given by hand, or null
 * @throws CancuError BAD_INPUT where the file is none, or holds no Vietnamese administrative document
 */
export function readDocument(file: SourceFile, place: string | null, registry: Registry): Parsed {
  const parsed = parse(textOfFile(file), { registry, ...(place === null ? {} : { place }) });
  if (looksLikeDocument(parsed)) return parsed;
  throw new CancuError(
    'BAD_INPUT',
    `${file.name}: this is no Vietnamese plan, directive, decision or the like: no head, no type and no citation was found in it`,
  );
}

/** A head that names its type and more, or a text that cites. */
function looksLikeDocument({ head, mentions }: Parsed): boolean {
  if (mentions.length > 0) return true;
  return head.type !== null && (head.reading !== null || head.issuer !== null);
}
