import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { ExtractedCitation } from '../../src/extraction/extraction.js';
import { foldWords } from '../../src/text/fold.js';
import { caseLine, readCase, readCases, type Located } from '../support/cases.js';
import { registry } from '../support/registry.js';
import { testCases, type Compared } from '../support/test-cases.js';

/** What a line may say of one citation; only what it names is compared. Issuers count folded, UBND as Ủy ban nhân dân. */
const expected = z.strictObject({
  surface: z.string().optional(),
  symbol: z.string().nullable().optional(),
  printed: z.string().nullable().optional(),
  number: z.string().nullable().optional(),
  type: z.string().nullable().optional(),
  date: z.string().nullable().optional(),
  issuer: z.string().nullable().optional(),
  title: z.string().nullable().optional(),
  role: z.enum(['basis', 'implement', 'report', 'nested', 'other']).optional(),
  provision: z.string().nullable().optional(),
  parent: z.number().int().nullable().optional(),
  relation: z.string().nullable().optional(),
  effect: z.string().nullable().optional(),
  id: z.string().nullable().optional(),
  repaired: z.boolean().optional(),
});
type Expected = z.infer<typeof expected>;

/** `expect` lists all citations of the text in order; `not` names what only looks like one, beside them. */
const citationLine = caseLine.extend({
  expect: z.array(expected),
  not: z.array(z.string().min(1)).optional(),
});
type CitationLine = Located<z.infer<typeof citationLine>>;

const cases = readCases('test/citation/cases', citationLine);

testCases(cases, (line): Compared => {
  const { extraction, source } = readCase(line);
  const { citations } = extraction;
  const taken = (line.not ?? []).filter((part) => overlaps(source, part, citations));
  return {
    wanted: { citations: line.expect.map(comparable), taken: [] },
    got: {
      citations: citations.map((citation, index) => named(citation, line.expect[index])),
      taken,
    },
  };
});

/** The fields of a citation that the line names; where it expects none, enough to see what was found. */
function named(citation: ExtractedCitation, wanted: Expected | undefined): Expected {
  const all: Required<Expected> = {
    surface: citation.surface,
    symbol: citation.symbol,
    printed: citation.printedSymbol,
    number: citation.number,
    type: citation.type,
    date: citation.issuedOn,
    issuer: citation.issuer,
    title: citation.title,
    role: citation.role,
    provision: citation.provision,
    parent: citation.parent,
    relation: citation.parentRelation,
    effect: citation.effect,
    id: citation.documentId,
    repaired: citation.repairs.length > 0,
  };
  const fields = Object.keys(wanted ?? { surface: '' }) as (keyof Expected)[];
  return comparable(Object.fromEntries(fields.map((field) => [field, all[field]])));
}

function comparable(citation: Expected): Expected {
  return citation.issuer == null ? citation : { ...citation, issuer: foldedIssuer(citation.issuer) };
}

function foldedIssuer(name: string): string {
  return foldWords(name).replace('uy ban nhan dan', 'ubnd').replace('hoi dong nhan dan', 'hdnd');
}

/** Whether a citation covers any of the words that only look like one. */
function overlaps(source: string, part: string, citations: readonly ExtractedCitation[]): boolean {
  const start = source.indexOf(part);
  if (start < 0) throw new Error(`"${part}" does not stand in "${source}"`);
  return citations.some((one) => one.start < start + part.length && start < one.end);
}

const isNegative = (line: CitationLine): boolean => line.expect.length === 0 || line.not !== undefined;

describe('the table', () => {
  test('has as much that is no citation as it has citations', () => {
    const negative = cases.filter(isNegative).length;
    expect(negative).toBeGreaterThanOrEqual(cases.length - negative);
  });

  test('says no text twice', () => {
    const keys = cases.map(({ text, in: where, place }) => JSON.stringify([text, where, place]));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('has every type of document of the registry', () => {
    const types = new Set(cases.flatMap((line) => line.expect.map((one) => one.type)));
    expect(registry.vocabulary.types.map(({ type }) => type).filter((type) => !types.has(type))).toEqual([]);
  });
});
