import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { gatherDossier, type Dossier } from '../../src/validity/dossier.js';
import { currentVersion, heirsOn } from '../../src/validity/heirs.js';
import { knownToRegistry } from '../../src/validity/known-to-registry.js';
import { validityRules } from '../../src/validity/reason.js';
import { statusOn, statusValues } from '../../src/validity/status.js';
import { readTables } from '../support/cases.js';
import { registry } from '../support/registry.js';
import { dossierOf, worldOf } from '../support/world.js';

/**
 * One question a line. `facts` are a small world of documents (see test/support/world.ts), or `registry` for the shipped one.
 * `rule` is that of the first reason, null where there is none. `current` are the documents to cite on that day. `mayHaveEnded`
 * names by which documents, `contradictions` counts; where a line leaves one of them out there has to be none, as there have to be no
 * `claims`. `source` says where the facts are from, `made for the rule: …` where they are made.
 */
const question = z.strictObject({
  name: z.string().min(1),
  facts: z.union([z.literal('registry'), z.array(z.string())]),
  of: z.string(),
  asOf: z.string(),
  provision: z.string().optional(),
  value: z.enum(statusValues),
  since: z.string().nullable(),
  rule: z.enum(validityRules).nullable(),
  current: z.array(z.string()),
  claims: z.array(z.string()).default([]),
  mayHaveEnded: z.array(z.string()).default([]),
  contradictions: z.number().default(0),
  source: z.string().regex(/^(made for the rule: .+|.*(\d+[-/]\S+|seeds\/\S+).*)$/u),
});

const cases = readTables('test/validity/cases', question);

test('the table is large, and says which of its facts are made', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(cases.filter(({ source }) => !source.startsWith('made')).length).toBeGreaterThanOrEqual(15);
  expect(new Set(cases.map(({ name, asOf }) => `${name} ${asOf}`)).size).toBe(cases.length);
});

describe('the status of a document', () => {
  test.each(cases.map((one) => [one.at, one.name, one.asOf, one] as const))('%s %s, on %s', async (_at, _name, asOf, one) => {
    const dossier = await dossierFor(one);
    const { of: id, provision = null } = one;
    const { value, since, because, claims, mayHaveEnded, contradictions } = statusOn(id, { asOf, provision }, dossier);
    expect({
      value,
      since,
      rule: because[0]?.rule ?? null,
      current: heirsOn(id, asOf, dossier).current,
      claims: claims.map(({ document }) => document),
      mayHaveEnded: mayHaveEnded.map(({ document }) => document),
      contradictions: contradictions.length,
    }).toEqual({
      value: one.value,
      since: one.since,
      rule: one.rule,
      current: one.current,
      claims: one.claims,
      mayHaveEnded: one.mayHaveEnded,
      contradictions: one.contradictions,
    });
    expect(currentVersion(id, asOf, dossier)).toBe(one.current.length === 1 ? one.current[0] : null);
  });
});

function dossierFor({ facts, of: id }: z.infer<typeof question>): Promise<Dossier> {
  if (facts === 'registry') return gatherDossier(knownToRegistry(registry), { documents: [id] });
  return dossierOf(worldOf(facts), [id]);
}
