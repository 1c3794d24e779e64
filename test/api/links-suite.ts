import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import { apiOver, type Api } from '../support/api.js';
import type { TestEngine } from '../support/engines.js';
import { AT, PLANS, samples } from '../support/plans.js';
import { implementsOf, type Implements } from './questions.js';

interface Link {
  readonly node: { readonly id: string };
  readonly outgoing: boolean;
  readonly kinds: readonly string[];
  readonly mentions: number;
  readonly confirmed: boolean;
  readonly unconfirmed: readonly string[];
}

interface Links {
  readonly document: { readonly links: { readonly totalCount: number; readonly edges: readonly Link[] } };
}

const LINKS = `query ($id: ID!, $kinds: [LinkKind!]) { document(id: $id) { links(kinds: $kinds, first: 100) {
  totalCount edges { outgoing kinds mentions confirmed unconfirmed node { id } } } } }`;

/** What ties documents to one another. */
export function linksSuite(engine: TestEngine): void {
  describe(`links on ${engine.name}`, () => {
    let workspace: Workspace;
    let api: Api;
    beforeAll(async () => {
      workspace = await engine.open();
      await workspace.ingest(samples, { at: AT });
      api = await apiOver(workspace);
    });
    afterAll(async () => {
      await api.close();
      await workspace.close();
    });

    async function linksOf(id: string, kinds?: readonly string[]): Promise<readonly Link[]> {
      const { document } = await api.query<Links>(LINKS, { id, kinds });
      expect(document.links.totalCount).toBe(document.links.edges.length);
      return document.links.edges;
    }

    test('a replacement is seen from both ends', async () => {
      const old = await linksOf('vn/tw/2010/qd/290');
      const end = old.find(({ node }) => node.id === 'vn/tw/2021/qd/23');
      expect(end).toMatchObject({ outgoing: false, confirmed: true });
      expect(end?.kinds).toContain('REPLACES');
      const by = await linksOf('vn/tw/2021/qd/23', ['REPLACES']);
      expect(by).toContainEqual({
        node: { id: 'vn/tw/2010/qd/290' },
        outgoing: true,
        kinds: ['REPLACES'],
        mentions: 0,
        confirmed: true,
        unconfirmed: [],
      });
    });

    test('mentions are counted as the citations are', async () => {
      const cited = (await linksOf(PLANS.haGiang2024, ['CITES'])).filter(({ outgoing }) => outgoing);
      const { document } = await api.query<{
        document: { citations: { edges: { node: { resolution: string; refersTo: { id: string } | null } }[] } };
      }>('query ($id: ID!) { document(id: $id) { citations(first: 100) { edges { node { resolution refersTo { id } } } } } }', {
        id: PLANS.haGiang2024,
      });
      const expected = new Map<string, number>();
      for (const { node } of document.citations.edges)
        if (node.refersTo) expected.set(node.refersTo.id, (expected.get(node.refersTo.id) ?? 0) + 1);
      expect(new Map(cited.map(({ node, mentions }) => [node.id, mentions]))).toEqual(expected);
    });

    test('who carries out is who implements says', async () => {
      const { document } = await api.query<Implements>(implementsOf, { id: PLANS.haGiang2024 });
      const direct = (document?.implements.edges ?? []).filter(({ distance }) => distance === 1).map(({ node }) => node.id);
      const links = await linksOf(PLANS.haGiang2024, ['CARRIES_OUT']);
      expect(
        links
          .filter(({ outgoing }) => outgoing)
          .map(({ node }) => node.id)
          .sort(),
      ).toEqual(direct.sort());
      expect(direct.length).toBeGreaterThan(3);
    });

    test('one edge holds all kinds of a pair, in one order', async () => {
      const links = await linksOf(PLANS.haGiang2024);
      expect(new Set(links.map(({ node, outgoing }) => `${node.id} ${outgoing}`)).size).toBe(links.length);
      expect(links.find(({ node }) => node.id === 'vn/ttg/2021/ct/33')).toMatchObject({ kinds: ['CITES', 'CARRIES_OUT'] });
      const ranks = links.map(({ kinds }) =>
        kinds.some((one) => !['CITES', 'CARRIES_OUT'].includes(one)) ? 0 : kinds.includes('CARRIES_OUT') ? 1 : 2,
      );
      expect(ranks).toEqual([...ranks].sort());
    });

    test('what is not confirmed says so, kind by kind', async () => {
      const links = await linksOf('vn/ttg/2016/ct/16', ['CONTINUES', 'REPLACES', 'CITES']);
      const { document } = await api.query<{
        document: Record<'continuedBy' | 'replacedBy', { edges: { node: { id: string }; relation: { confirmed: boolean } }[] }>;
      }>(
        'query ($id: ID!) { document(id: $id) { continuedBy { edges { node { id } relation { confirmed } } } replacedBy { edges { node { id } relation { confirmed } } } } }',
        { id: 'vn/ttg/2016/ct/16' },
      );
      const relations = { CONTINUES: document.continuedBy.edges, REPLACES: document.replacedBy.edges };
      const claimed = links.filter(({ outgoing, unconfirmed }) => !outgoing && unconfirmed.length > 0);
      expect(claimed.length).toBeGreaterThan(0);
      for (const { node, kinds, confirmed, unconfirmed, outgoing } of links) {
        expect(confirmed).toBe(unconfirmed.length === 0);
        if (outgoing) continue;
        const expected = (['CONTINUES', 'REPLACES'] as const).filter((kind) => {
          const edges = relations[kind].filter((one) => one.node.id === node.id);
          return edges.length > 0 && !edges.some(({ relation }) => relation.confirmed);
        });
        expect([...unconfirmed].sort()).toEqual(expected);
        expect(kinds).toEqual(expect.arrayContaining(expected));
      }
    });
  });
}
