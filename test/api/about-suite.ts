import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import { apiOver, type Api } from '../support/api.js';
import type { TestEngine } from '../support/engines.js';
import { AT, PLANS, samples } from '../support/plans.js';
import { citationsOf } from './questions.js';

interface Holdings {
  readonly documents: number;
  readonly read: number;
  readonly citations: Readonly<Record<'total' | 'resolved' | 'ambiguous' | 'unknown', number>>;
  readonly assignments: number;
  readonly deadlines: number;
}

const HOLDINGS = '{ about { holdings { documents read citations { total resolved ambiguous unknown } assignments deadlines } } }';

/** What the store says of itself. */
export function aboutSuite(engine: TestEngine): void {
  describe(`about this data, on ${engine.name}`, () => {
    let workspace: Workspace;
    let api: Api;
    beforeAll(async () => {
      workspace = await engine.open();
      api = await apiOver(workspace);
    });
    afterAll(async () => {
      await api.close();
      await workspace.close();
    });

    const holdings = async (): Promise<Holdings> => (await api.query<{ about: { holdings: Holdings } }>(HOLDINGS)).about.holdings;

    test('before anything is read there is what the registry knows', async () => {
      const { about } = await api.query<{ about: { registry: { documents: number } } }>('{ about { registry { documents } } }');
      expect(await holdings()).toEqual({
        documents: about.registry.documents,
        read: 0,
        citations: { total: 0, resolved: 0, ambiguous: 0, unknown: 0 },
        assignments: 0,
        deadlines: 0,
      });
    });

    test('what was read is counted as the lists have it', async () => {
      await workspace.ingest(samples, { at: AT });
      const citations = (await Promise.all(Object.values(PLANS).map((id) => citationsOf(api, id)))).flat();
      const of = (resolution: string): number => citations.filter((one) => one.resolution === resolution).length;
      const work = await api.query<Record<string, { assignments: { totalCount: number }; deadlines: unknown[] }>>(
        `{ ${Object.entries(PLANS)
          .map(([name, id]) => `${name}: document(id: "${id}") { assignments { totalCount } deadlines { id } }`)
          .join(' ')} }`,
      );
      const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
      const now = await holdings();
      expect(now).toMatchObject({
        read: 5,
        citations: { total: citations.length, resolved: of('RESOLVED'), ambiguous: of('AMBIGUOUS'), unknown: of('UNKNOWN') },
        assignments: sum(Object.values(work).map(({ assignments }) => assignments.totalCount)),
        deadlines: sum(Object.values(work).map(({ deadlines }) => deadlines.length)),
      });
      expect(now.documents).toBeGreaterThan(100);
    });
  });
}
