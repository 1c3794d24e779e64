import { z } from 'zod';
import { isPartialDate } from '../time/partial-date.js';

/**
 * The form of every registry file: one JSON object a line. The descriptions here are the documentation of the files
 * (`npm run codegen` writes them to `seeds/registry/schema/`), and `registry check` holds every line against them.
 */

export const partialDate = z
  .string()
  .refine(isPartialDate, 'expected a date YYYY, YYYY-MM or YYYY-MM-DD of the calendar')
  .meta({ description: 'ISO date, known to the day, the month or the year' });

const documentId = z
  .string()
  .regex(/^vn(\/[a-z0-9_-]+){4,6}$/, 'expected an id like vn/ttg/2021/ct/33')
  .meta({ description: 'documentId: vn/<body>/<year>/<type>/<number>' });

export const knownKinds = ['read', 'secondary', 'inferred', 'recalled'] as const;
const known = z.enum(knownKinds).meta({
  description:
    'read: the text or an official page was read; secondary: a page about it; inferred: from titles or dates; recalled: general knowledge, nobody looked',
});

const provenance = {
  known,
  confidence: z.number().min(0).max(1).meta({ description: '0…1' }),
  confirmed: z.boolean().meta({ description: 'true only for read or secondary at 0.9 and above' }),
  source: z.string().min(1).meta({ description: 'where it was seen' }),
  note: z.string().optional(),
};

const vocabularySource = {
  known: known.optional(),
  source: z.string().min(1),
  note: z.string().optional(),
};

const system = z.enum(['state', 'party', 'front']);
const level = z.enum(['central', 'province', 'district', 'commune', 'local']);

export const documentRecord = z
  .strictObject({
    id: documentId,
    symbol: z.string().optional().meta({ description: 'số, ký hiệu, as the document prints it' }),
    type: z.string().optional().meta({ description: 'type by its word: QĐ, QYĐ, CTPH, L …' }),
    issuer: z.string().optional(),
    term: z.string().optional().meta({ description: 'committee term of a party document: X, XI …' }),
    issuedOn: partialDate.optional(),
    effectiveOn: partialDate.optional(),
    effectiveOnKnown: known.optional().meta({ description: 'how effectiveOn is known, where less well than the rest' }),
    expiresOn: partialDate.optional().meta({ description: 'the first day on which it is over by its own words' }),
    title: z.string().optional(),
    ...provenance,
  })
  .meta({
    title: 'documents',
    description:
      'Documents known by symbol, date and title. Several lines of one id are several sources; where they differ both stay, and the better known one leads.',
  });

export const relationTypes = [
  'REPLACES',
  'REPEALS',
  'AMENDS',
  'CORRECTS',
  'CONTINUES',
  'GUIDES',
  'IMPLEMENTS',
  'PROMULGATES',
  'BASED_ON',
  'CONSOLIDATES',
  'SUSPENDS',
] as const;

export const relationScopes = ['whole', 'part', 'in-substance'] as const;

export const relationRecord = z
  .strictObject({
    from: documentId,
    relation: z.enum(relationTypes),
    to: documentId,
    effectiveOn: partialDate.optional().meta({ description: 'the first day on which the relation holds' }),
    effectiveOnKnown: known.optional(),
    scope: z.enum(relationScopes).optional().meta({
      description: 'whole document, stated parts of it, or in substance without being named',
    }),
    provision: z.string().optional().meta({ description: 'the clause that says so, or the part that is concerned' }),
    ...provenance,
  })
  .meta({ title: 'relations', description: 'What one document does to another, both ends by id.' });

export const cascadeEffects = ['ends-unless-kept', 'no-automatic-end', 'ends-where-delegated', 'stays'] as const;

export const cascadeRegimeRecord = z
  .strictObject({
    name: z.string().regex(/^[a-z0-9-]+$/),
    from: partialDate.meta({ description: 'the first day on which the end of a parent falls under it' }),
    to: partialDate.optional().meta({ description: 'the first day on which it no longer does' }),
    effect: z.enum(cascadeEffects).meta({
      description:
        'what becomes of a document that details one that ends: ends with it unless kept; nothing by itself; ends with it where it details what that one delegated; stays where not contrary, if the parent was replaced',
    }),
    law: z.string().min(1).meta({ description: 'the law on legal documents that says so, with the article where it is known' }),
    ...provenance,
  })
  .meta({
    title: 'cascade-regimes',
    description: 'What the law of its day makes of the documents that detail one that ends. Dated; none overlaps another.',
  });

export const observationRecord = z
  .strictObject({
    document: documentId,
    observation: z.string().min(1),
    other: z.string().min(1),
    on: partialDate,
    source: z.string().min(1),
    note: z.string().optional(),
  })
  .meta({ title: 'observations', description: 'What was merely seen (still cited as in force, sums up): no relation.' });

export const placeRecord = z
  .strictObject({
    slug: z.string().regex(/^[a-z0-9-]+$/),
    name: z.string().min(1),
    kind: z.enum(['tỉnh', 'thành phố']),
    level: z.literal('province'),
    validFrom: partialDate.optional(),
    validTo: partialDate.optional().meta({ description: 'the first day on which it is no more' }),
    mergedFrom: z.array(z.string()).optional().meta({ description: 'slugs of the provinces that became this one' }),
    ...vocabularySource,
  })
  .meta({ title: 'places', description: 'Provinces in time: a merged province is another place with its own slug.' });

export const partyTermRecord = z
  .strictObject({
    term: z.string().regex(/^[IVX]+$/),
    name: z.string(),
    congressFrom: partialDate,
    congressTo: partialDate,
    ...vocabularySource,
  })
  .meta({ title: 'party-terms', description: 'National congresses: a term runs from one to the next.' });

export const documentTypeRecord = z
  .strictObject({
    type: z.string().min(1).meta({ description: 'the value of `type` in data and API' }),
    words: z.array(z.string().min(1)).min(1).meta({ description: 'the type word, lower case, in full' }),
    codes: z.record(z.string(), z.string()).meta({ description: 'printed code → id segment' }),
    idSegment: z.string().meta({ description: 'id segment where no code is printed' }),
    system: z.array(system).min(1),
    yearInSymbol: z
      .literal(true)
      .optional()
      .meta({ description: 'every symbol of the type prints its year, by the laws on legal documents since 1997' }),
    givesWork: z
      .enum(['in-its-part', 'throughout'])
      .optional()
      .meta({ description: 'whether such a document gives out work: in the part headed Tổ chức thực hiện, or throughout' }),
    codeNamesNoUnit: z
      .boolean()
      .optional()
      .meta({ description: 'no office goes by the code: what prints it is of this type, also where it is called a letter' }),
    ...vocabularySource,
  })
  .meta({ title: 'document-types', description: 'Type words, the codes they print and the id segments they give.' });

export const issuerRecord = z
  .strictObject({
    name: z.string().min(1).meta({ description: 'short canonical name' }),
    codes: z.array(z.string().min(1)).min(1).meta({ description: 'organ codes in symbols, without the term number' }),
    system,
    level,
    variants: z.array(z.string()).optional(),
    from: partialDate.optional(),
    to: partialDate.optional().meta({ description: 'the first day on which it is no more' }),
    ...vocabularySource,
  })
  .meta({ title: 'issuers', description: 'Bodies that issue documents: names and the codes of their symbols.' });

export const agencyRecord = z
  .strictObject({
    name: z.string().min(1),
    kind: z.enum([
      'department',
      'peoples_committee',
      'peoples_council',
      'party',
      'front',
      'military_police',
      'justice',
      'media',
      'group',
      'official',
      'ministry',
      'government',
      'assembly',
      'other',
    ]),
    level,
    partOf: z
      .string()
      .optional()
      .meta({ description: 'name in agencies.jsonl of the body of the same place that it is part of' }),
    variants: z.array(z.string()).optional(),
    from: partialDate.optional(),
    to: partialDate.optional().meta({ description: 'the first day on which it is no more' }),
    ...vocabularySource,
  })
  .meta({ title: 'agencies', description: 'Kinds of bodies that get work; each place has its own of a local kind.' });

export const successionRecord = z
  .strictObject({
    from: z.array(z.string()).min(1).meta({ description: 'names in agencies.jsonl; * for every body' }),
    to: z.array(z.string()),
    on: partialDate,
    scope: z.enum(['central', 'place', 'merged-province']).meta({
      description: 'place: in every province; merged-province: the same body of the province that it was merged into',
    }),
    byFunction: z
      .array(z.strictObject({ function: z.string(), to: z.string(), known: known.optional() }))
      .optional()
      .meta({ description: 'heirs by function where a body was split' }),
    ...provenance,
  })
  .meta({ title: 'successions', description: 'Which body took over from which, and when.' });

export const popularNameRecord = z
  .strictObject({
    name: z.string().min(1),
    documentId,
    issuers: z
      .array(z.string().min(1))
      .optional()
      .meta({ description: 'whose it is said to be: with another one the name means another document' }),
    ...provenance,
  })
  .meta({ title: 'popular-names', description: 'Names by which a document is known without its symbol.' });

export const lawNameRecord = z
  .strictObject({
    name: z
      .string()
      .regex(/^(Luật|Bộ luật|Pháp lệnh) /u)
      .meta({ description: 'the name with its type word, as the law prints it' }),
    ...vocabularySource,
  })
  .meta({
    title: 'law-names',
    description: 'Names of laws, codes and ordinances, so that it is known where a name ends that commas and *và* run through.',
  });

/** What a cue is a cue for. */
export const cueKinds = [
  'role',
  'past',
  'relation',
  'effect',
  'title',
  'title-end',
  'task',
  'section',
  'heading',
  'deadline',
  'deadline-span',
  'recurrence',
  'issues',
  'agency-word',
  'agency-noun',
  'agency-part',
  'work-label',
  'closing',
  'task-verb',
  'purpose',
  'on-behalf',
  'office',
  'stamp',
  'aside',
  'part',
  'no-citation',
  'no-law',
  'negation',
] as const;

export const cueRecord = z
  .strictObject({
    kind: z.enum(cueKinds),
    phrase: z.string().min(1).meta({ description: 'lower case; compared without diacritics' }),
    value: z.string().min(1),
    ...vocabularySource,
  })
  .meta({ title: 'cues', description: 'Phrases by which a mention, a task or a deadline is read.' });

/** Every registry file by its stem. */
export const registryFiles = {
  agencies: agencyRecord,
  'cascade-regimes': cascadeRegimeRecord,
  cues: cueRecord,
  'document-types': documentTypeRecord,
  documents: documentRecord,
  issuers: issuerRecord,
  'law-names': lawNameRecord,
  observations: observationRecord,
  'party-terms': partyTermRecord,
  places: placeRecord,
  'popular-names': popularNameRecord,
  relations: relationRecord,
  successions: successionRecord,
} as const;

export type RegistryFile = keyof typeof registryFiles;
export type RegistryRecord<F extends RegistryFile> = z.infer<(typeof registryFiles)[F]>;
export type Known = z.infer<typeof known>;
export type CascadeRegime = RegistryRecord<'cascade-regimes'>;
export type RelationType = (typeof relationTypes)[number];

/** The one rule for `confirmed`: a fact somebody read, or read about, and is sure of. */
export function mayBeConfirmed(fact: { readonly known: Known; readonly confidence: number }): boolean {
  return (fact.known === 'read' || fact.known === 'secondary') && fact.confidence >= 0.9;
}
