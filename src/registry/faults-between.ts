import { foldWords } from '../text/fold.js';
import { compare, reached, type PartialDate } from '../time/partial-date.js';
import type { Fault, Located, RegistryLines } from './read-files.js';
import { mayBeConfirmed, type RegistryFile, type RegistryRecord, type RelationType } from './records.js';
import type { CueKind } from './vocabulary.js';

type Check = (lines: RegistryLines) => Fault[];

/** Everything that is wrong between lines and between files, each of which keeps its schema. */
export function faultsBetween(lines: RegistryLines): Fault[] {
  return CHECKS.flatMap((check) => check(lines));
}

export function fault(stem: RegistryFile, line: number, reason: string): Fault {
  return { file: `${stem}.jsonl`, line, reason };
}

/** `confirmed` is for what somebody read, or read about, and is sure of: never for more. */
const checkConfirmed: Check = (lines) =>
  (['documents', 'relations', 'successions', 'popular-names', 'cascade-regimes'] as const).flatMap((stem) =>
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
    'law-names': (record: RegistryRecord<'law-names'>) => record.name.toLowerCase(),
    'popular-names': (record: RegistryRecord<'popular-names'>) => foldWords(record.name),
    'party-terms': (record: RegistryRecord<'party-terms'>) => record.term,
    observations: (record: RegistryRecord<'observations'>) =>
      [record.document, record.observation, record.other, record.source].join(' '),
    'cascade-regimes': (record: RegistryRecord<'cascade-regimes'>) => record.name,
    successions: (record: RegistryRecord<'successions'>) =>
      [...record.from, '→', ...record.to, record.on, record.scope, record.source].join(' '),
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

/** Phrases are found without case and diacritics, and the first that has one keeps it: a second would never be found. */
const checkNames: Check = (lines) => {
  const faults: Fault[] = [];
  const claim = (
    stem: RegistryFile,
    all: readonly (readonly [line: number, owner: string, phrases: readonly string[]])[],
  ): void => {
    const owners = new Map<string, readonly [line: number, owner: string]>();
    for (const [line, owner, phrases] of all) {
      for (const phrase of phrases) {
        const first = owners.get(foldWords(phrase));
        if (!first) owners.set(foldWords(phrase), [line, owner]);
        else if (first[1] !== owner) faults.push(fault(stem, line, `"${phrase}" means ${first[1]} already, by line ${first[0]}`));
      }
    }
  };
  for (const stem of ['agencies', 'issuers'] as const)
    claim(
      stem,
      lines[stem].map(({ line, record }) => [line, record.name, [record.name, ...(record.variants ?? [])]]),
    );
  claim(
    'document-types',
    lines['document-types'].map(({ line, record }) => [line, record.type, record.words]),
  );
  claim(
    'cues',
    lines.cues.map(({ line, record }) => [line, `${record.kind} ${record.value}`, [`${record.kind}: ${record.phrase}`]]),
  );
  return faults;
};

/** What the program acts on; kinds that are not named here are lists of phrases, whose value nobody reads. */
const CUE_VALUES: Readonly<Partial<Record<CueKind, readonly string[]>>> = {
  role: ['basis', 'basis-list', 'implement', 'report', 'other', 'by-rule', 'adjacent', 'none'],
  relation: ['implements', 'continues', 'amends', 'replaces', 'repeals', 'guides', 'promulgates', 'attached', 'amended-by'],
  effect: ['replaces', 'repeals', 'amends', 'corrects', 'promulgates'],
  title: ['about', 'act', 'act-alone'],
  'title-end': ['stop', 'after-comma'],
  'no-citation': ['form', 'standard'],
  negation: ['no', 'yes'],
  task: ['lead', 'coordinate', 'advise', 'report-hub', 'perform'],
  section: ['assignment', 'recipients'],
  deadline: ['by', 'latest', 'until', 'in'],
  'deadline-span': ['span', 'span-alone'],
  'agency-word': ['proper', 'body', 'group', 'head'],
  'work-label': ['lead', 'coordinate', 'advise', 'report-hub', 'perform', 'due', 'task', 'result', 'ordinal'],
  recurrence: ['daily', 'weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly', 'periodic'],
};

const checkCues: Check = (lines) =>
  lines.cues.flatMap(({ line, record: { kind, value } }) => {
    const known = CUE_VALUES[kind];
    if (known === undefined || known.includes(value)) return [];
    return [fault('cues', line, `"${value}" is no ${kind}; known are ${known.join(', ')}`)];
  });

/** What begins has to begin before it ends. */
const checkSpans: Check = (lines) => {
  const between = (stem: RegistryFile, line: number, from?: PartialDate, to?: PartialDate): Fault[] =>
    from !== undefined && to !== undefined && reached(from, to) === 'yes'
      ? [fault(stem, line, `begins on ${from}, but ends on ${to}`)]
      : [];
  return [
    ...lines.documents.flatMap(({ line, record }) => {
      const { issuedOn, effectiveOn, expiresOn } = record;
      const early =
        issuedOn !== undefined && effectiveOn !== undefined && compare(effectiveOn, issuedOn) === 'before'
          ? [fault('documents', line, `in effect from ${effectiveOn}, before it was issued (${issuedOn})`)]
          : [];
      return [...early, ...between('documents', line, effectiveOn ?? issuedOn, expiresOn)];
    }),
    ...lines.agencies.flatMap(({ line, record }) => between('agencies', line, record.from, record.to)),
    ...lines.issuers.flatMap(({ line, record }) => between('issuers', line, record.from, record.to)),
    ...lines['cascade-regimes'].flatMap(({ line, record }) => between('cascade-regimes', line, record.from, record.to)),
    ...lines.places.flatMap(({ line, record }) => between('places', line, record.validFrom, record.validTo)),
    ...lines['party-terms'].flatMap(({ line, record }) =>
      compare(record.congressTo, record.congressFrom) === 'before'
        ? [fault('party-terms', line, `begins on ${record.congressFrom}, but ends on ${record.congressTo}`)]
        : [],
    ),
  ];
};

/** A provincial document is of a province that was there on its day. */
const checkDocumentPlaces: Check = (lines) => {
  const places = new Map(lines.places.map(({ record }) => [record.slug, record]));
  return lines.documents.flatMap(({ line, record }) => {
    const segments = record.id.split('/');
    if (segments.length < 6) return [];
    const place = places.get(segments[1] ?? '');
    if (!place) return [fault('documents', line, `"${segments[1]}" in ${record.id} is no place of places.jsonl`)];
    const day = record.issuedOn;
    if (day === undefined) return [];
    if (place.validFrom !== undefined && compare(day, place.validFrom) === 'before')
      return [fault('documents', line, `issued ${day}, but ${place.slug} begins on ${place.validFrom}`)];
    if (place.validTo !== undefined && reached(day, place.validTo) === 'yes')
      return [fault('documents', line, `issued ${day}, but ${place.slug} ended on ${place.validTo}`)];
    return [];
  });
};

const ENDING: ReadonlySet<RelationType> = new Set(['REPLACES', 'REPEALS']);

const checkRelations: Check = (lines) => {
  const issuedOn = new Map(lines.documents.map(({ record }) => [record.id, record.issuedOn]));
  return lines.relations.flatMap(({ line, record }) => {
    const reasons: string[] = [];
    for (const end of [record.from, record.to]) if (!issuedOn.has(end)) reasons.push(`${end} is not in documents.jsonl`);
    if (record.from === record.to) reasons.push(`${record.from} to itself`);
    if (ENDING.has(record.relation) && record.confirmed && record.scope === undefined)
      reasons.push(`confirmed, but without "scope": no status can rest on it`);
    const [from, to] = [issuedOn.get(record.from), issuedOn.get(record.to)];
    if (from !== undefined && to !== undefined && compare(from, to) === 'before')
      reasons.push(`${record.from} was issued before ${record.to}`);
    if (from !== undefined && record.effectiveOn !== undefined && compare(record.effectiveOn, from) === 'before') {
      reasons.push(`in effect from ${record.effectiveOn}, before ${record.from} was issued (${from})`);
    }
    return reasons.map((reason) => fault('relations', line, reason));
  });
};

/** Of two regimes one would have to be chosen without a reason. */
const checkRegimes: Check = (lines) => {
  const regimes = [...lines['cascade-regimes']].sort((a, b) => (a.record.from < b.record.from ? -1 : 1));
  return regimes.flatMap(({ line, record }, index) => {
    const before = regimes[index - 1];
    if (!before || (before.record.to !== undefined && reached(record.from, before.record.to) === 'yes')) return [];
    return [fault('cascade-regimes', line, `begins on ${record.from}, before ${before.record.name} ends`)];
  });
};

/** What replaced a document cannot have been replaced by it, over however many steps. */
const checkRings: Check = (lines) => {
  const ending = lines.relations.filter(({ record }) => ENDING.has(record.relation) && record.from !== record.to);
  const next = new Map<string, string[]>();
  for (const { record } of ending) next.set(record.to, [...(next.get(record.to) ?? []), record.from]);
  return ending.flatMap(({ line, record: { from, to } }) => {
    const seen = new Set<string>();
    for (let frontier = [from]; frontier.length > 0;) {
      if (frontier.includes(to)) return [fault('relations', line, `${from} ends ${to}, which ends it in turn`)];
      for (const id of frontier) seen.add(id);
      frontier = frontier.flatMap((id) => next.get(id) ?? []).filter((id) => !seen.has(id));
    }
    return [];
  });
};

/** Names and ids that one file takes from another. */
const checkReferences: Check = (lines) => {
  const documents = new Set(lines.documents.map(({ record }) => record.id));
  const agencies = new Set(lines.agencies.map(({ record }) => record.name));
  const terms = new Set<string>(lines['party-terms'].map(({ record }) => record.term));
  const unknownDocument = (stem: RegistryFile, line: number, id: string): Fault[] =>
    documents.has(id) ? [] : [fault(stem, line, `${id} is not in documents.jsonl`)];
  const unknownAgency = (stem: RegistryFile, line: number, name: string): Fault[] =>
    name === '*' || agencies.has(name) ? [] : [fault(stem, line, `"${name}" is not in agencies.jsonl`)];
  return [
    ...lines.documents.flatMap(({ line, record: { term } }) =>
      term === undefined || terms.has(term) ? [] : [fault('documents', line, `term "${term}" is not in party-terms.jsonl`)],
    ),
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

const CHECKS: readonly Check[] = [
  checkConfirmed,
  checkDuplicates,
  checkNames,
  checkCues,
  checkSpans,
  checkDocumentPlaces,
  checkRelations,
  checkRegimes,
  checkRings,
  checkReferences,
  checkPlaces,
];
