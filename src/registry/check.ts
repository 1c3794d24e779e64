import { readSymbol } from '../citation/symbol.js';
import { symbolShapeAt } from '../citation/symbol-shape.js';
import { organPath, typeSegment } from '../citation/resolve/identity.js';
import { numberSegment } from '../identity/document-id.js';
import { tokenize } from '../reading/tokenize.js';
import { yearOf } from '../time/partial-date.js';
import { fault, faultsBetween } from './faults-between.js';
import { readRegistryFiles, type Fault, type RegistryLines } from './read-files.js';
import { registryFiles, type RegistryFile } from './records.js';
import { buildVocabulary, type Vocabulary } from './vocabulary.js';
import { compareText } from '../text/compare.js';

export interface RegistryCheck {
  readonly faults: readonly Fault[];
  /** Sound lines by file. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Holds every line of a registry against its schema, and the files against one another. */
export function checkRegistry(folder: string): RegistryCheck {
  const { lines, faults } = readRegistryFiles(folder);
  const counts = Object.fromEntries(
    Object.keys(registryFiles).map((stem) => [`${stem}.jsonl`, lines[stem as RegistryFile].length]),
  );
  const vocabulary = buildVocabulary(lines);
  // without one of the files all that names something in it would be wrong
  const complete = !faults.some((one) => one.line === 0);
  const crossed = complete ? [...faultsBetween(lines), ...checkDocumentIds(lines, vocabulary)] : [];
  return {
    faults: [...faults, ...crossed].sort((a, b) => compareText(a.file, b.file) || a.line - b.line),
    counts,
  };
}

/** An id follows from symbol, type and day: it is checked by making it again. */
function checkDocumentIds(lines: RegistryLines, vocabulary: Vocabulary): Fault[] {
  return lines.documents.flatMap(({ line, record }) => {
    const [number, type, year, organ] = record.id.split('/').reverse();
    const faults: string[] = [];
    if (record.issuedOn !== undefined && String(yearOf(record.issuedOn)) !== year)
      faults.push(`issued ${record.issuedOn}, but the id says ${year}`);
    const typeWord = record.type === undefined ? undefined : vocabulary.typeByName.get(record.type);
    if (record.type !== undefined && !typeWord) faults.push(`type "${record.type}" is not in document-types.jsonl`);
    if (record.symbol !== undefined) {
      const tokens = tokenize(record.symbol, { start: 0, end: record.symbol.length }, 'flow');
      const shape = symbolShapeAt(tokens, 0, vocabulary);
      const reading = shape && readSymbol(shape, vocabulary, typeWord ? { typeWord } : {});
      if (!reading) faults.push(`symbol "${record.symbol}" cannot be read`);
      else {
        if (reading.symbol !== record.symbol) faults.push(`symbol "${record.symbol}" would be written ${reading.symbol}`);
        const made = [numberSegment(reading.number, reading.year), typeSegment(reading), organPath(reading)];
        const given = [number, type, organ];
        if (made.join() !== given.join())
          faults.push(`the symbol gives …/${made[2]}/${year}/${made[1]}/${made[0]}, the id is ${record.id}`);
      }
    }
    return faults.map((reason) => fault('documents', line, reason));
  });
}
