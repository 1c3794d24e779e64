import { readSymbol } from '../citation/symbol.js';
import { symbolShapeAt } from '../citation/symbol-shape.js';
import { organPath, typeSegment } from '../citation/resolve/identity.js';
import { numberSegment } from '../identity/document-id.js';
import { tokenize } from '../reading/token.js';
import { compare, yearOf } from '../time/partial-date.js';
import { foldWords } from '../text/fold.js';
import { readRegistryFiles, type Fault, type Located, type RegistryLines } from './read-files.js';
import { mayBeConfirmed, registryFiles, type RegistryFile, type RegistryRecord } from './records.js';
import { buildVocabulary, type Vocabulary } from './vocabulary.js';

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
  const crossed = [
    ...checkConfirmed(lines),
    ...checkDuplicates(lines),
    ...checkDocumentIds(lines, vocabulary),
    ...checkRelations(lines),
    ...checkReferences(lines),
    ...checkPlaces(lines),
  ];
  return {
    faults: [...faults, ...crossed].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)),
    counts,
  };
}

type Check = (lines: RegistryLines) => Fault[];

function fault(stem: RegistryFile, line: number, reason: string): Fault {
  return { file: `${stem}.jsonl`, line, reason };
}

/** `confirmed` is for what somebody read, or read about, and is sure of: never for more. */
const checkConfirmed: Check = (lines) =>
  (['documents', 'relations', 'successions', 'popular-names'] as const).flatMap((stem) =>
    lines[stem].flatMap(({ line, record }) => {
      if (!record.confirmed || mayBeConfirmed(record)) return [];
      return [
        fault(
          stem,
          line,
          `confirmed, but ${record.known} at ${record.confidence}: only read or secondary at 0.9 and above may be`,
        ),
      ];
    }),
  );

/** The same fact twice from the same source; from another source it is another fact. */
const checkDuplicates: Check = (lines) => {
  const keys: { readonly [F in RegistryFile]?: (record: never) => string } = {
    documents: (record: RegistryRecord<'documents'>) => `${record.id} by ${record.source}`,
    relations: (record: RegistryRecord<'relations'>) =>
      [record.from, record.relation, record.to, record.source, record.effectiveOn, record.scope].join(' '),
    'document-types': (record: RegistryRecord<'document-types'>) => record.type,
    places: (record: RegistryRecord<'places'>) => record.slug,
    agencies: (record: RegistryRecord<'agencies'>) => foldWords(record.name),
    issuers: (record: RegistryRecord<'issuers'>) => foldWords(record.name),
    cues: (record: RegistryRecord<'cues'>) => `${record.kind} ${record.phrase}`,
    'popular-names': (record: RegistryRecord<'popular-names'>) => foldWords(record.name),
  };
  return Object.entries(keys).flatMap(([name, keyOf]) => {
    const stem = name as RegistryFile;
    const seen = new Map<string, number>();
    return (lines[stem] as readonly Located<never>[]).flatMap(({ line, record }) => {
      const key = keyOf(record);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, line);
      return first === undefined ? [] : [fault(stem, line, `the same as line ${first}: ${key}`)];
    });
  });
};

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

const checkRelations: Check = (lines) => {
  const issuedOn = new Map(lines.documents.map(({ record }) => [record.id, record.issuedOn]));
  return lines.relations.flatMap(({ line, record }) => {
    const reasons: string[] = [];
    for (const end of [record.from, record.to]) if (!issuedOn.has(end)) reasons.push(`${end} is not in documents.jsonl`);
    if (record.from === record.to) reasons.push(`${record.from} to itself`);
    const [from, to] = [issuedOn.get(record.from), issuedOn.get(record.to)];
    if (from !== undefined && to !== undefined && compare(from, to) === 'before')
      reasons.push(`${record.from} was issued before ${record.to}`);
    if (from !== undefined && record.effectiveOn !== undefined && compare(record.effectiveOn, from) === 'before') {
      reasons.push(`in effect from ${record.effectiveOn}, before ${record.from} was issued (${from})`);
    }
    return reasons.map((reason) => fault('relations', line, reason));
  });
};

/** Names and ids that one file takes from another. */
const checkReferences: Check = (lines) => {
  const documents = new Set(lines.documents.map(({ record }) => record.id));
  const agencies = new Set(lines.agencies.map(({ record }) => record.name));
  const unknownDocument = (stem: RegistryFile, line: number, id: string): Fault[] =>
    documents.has(id) ? [] : [fault(stem, line, `${id} is not in documents.jsonl`)];
  const unknownAgency = (stem: RegistryFile, line: number, name: string): Fault[] =>
    name === '*' || agencies.has(name) ? [] : [fault(stem, line, `"${name}" is not in agencies.jsonl`)];
  return [
    ...lines['popular-names'].flatMap(({ line, record }) => unknownDocument('popular-names', line, record.documentId)),
    ...lines.observations.flatMap(({ line, record }) => unknownDocument('observations', line, record.document)),
    ...lines.agencies.flatMap(({ line, record }) =>
      record.partOf === undefined ? [] : unknownAgency('agencies', line, record.partOf),
    ),
    ...lines.successions.flatMap(({ line, record }) =>
      [...record.from, ...record.to, ...(record.byFunction ?? []).map((one) => one.to)].flatMap((name) =>
        unknownAgency('successions', line, name),
      ),
    ),
  ];
};

const checkPlaces: Check = (lines) => {
  const bySlug = new Map(lines.places.map(({ record }) => [record.slug, record]));
  return lines.places.flatMap(({ line, record }) =>
    (record.mergedFrom ?? []).flatMap((slug) => {
      const old = bySlug.get(slug);
      if (!old) return [fault('places', line, `merged from "${slug}", which is no place of this file`)];
      return old.validTo === record.validFrom
        ? []
        : [fault('places', line, `begins on ${record.validFrom}, but ${slug} ends on ${old.validTo}`)];
    }),
  );
};
