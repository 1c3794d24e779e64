import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import type { Reader } from '../../src/graph/store.js';
import { apiOver, type Api } from '../support/api.js';
import { replaces, withdraw } from '../support/edits.js';
import type { TestEngine } from '../support/engines.js';
import { AT, PLANS, samples } from '../support/plans.js';

interface Hop {
  readonly document: { readonly id: string };
  readonly next: { readonly id: string };
  readonly links: readonly {
    readonly outgoing: boolean;
    readonly kinds: readonly string[];
    readonly mentions: number;
    readonly confirmed: boolean;
  }[];
}

interface Found {
  readonly outcome: string;
  readonly to: { readonly id: string };
  readonly distance: number | null;
  readonly shortest: readonly (readonly Hop[])[];
  readonly truncated: boolean;
}

const PATHS = `query ($id: ID!, $to: ID!, $kinds: [LinkKind!], $atMost: Int) { document(id: $id) {
  paths(to: $to, kinds: $kinds, atMost: $atMost) {
    outcome distance truncated to { id }
    shortest { document { id } next { id } links { outgoing kinds mentions confirmed } }
  } } }`;
const LINKS = `query ($ids: [ID!]!, $after: String) { nodes(ids: $ids) { ... on Document { id links(first: 100, after: $after) {
  edges { outgoing kinds mentions confirmed node { id } } pageInfo { hasNextPage } } } } }`;

const RULE = 'vn/tw/2010/qd/290';
const NEW_RULE = 'vn/tw/2021/qd/23';

/** Chains of links between two documents. */
export function pathsSuite(engine: TestEngine): void {
  describe(`paths on ${engine.name}`, () => {
    let workspace: Workspace;
    let api: Api;
    const calls: string[] = [];
    beforeAll(async () => {
      workspace = await engine.open();
      await workspace.ingest(samples, { at: AT });
      const counting: Reader = {
        read: (query, ...rest) => {
          calls.push(query);
          return workspace.store.read(query, ...rest);
        },
      };
      api = await apiOver(workspace, counting);
    });
    afterAll(async () => {
      await api.close();
      await workspace.close();
    });

    async function pathsOf(id: string, to: string, more: { kinds?: string[]; atMost?: number } = {}): Promise<Found | null> {
      const { document } = await api.query<{ document: { paths: Found | null } }>(PATHS, { id, to, atMost: 6, ...more });
      return document.paths;
    }

    test('one hop says all that ties its ends, in either direction', async () => {
      const found = await pathsOf(RULE, NEW_RULE);
      expect(found).toMatchObject({ outcome: 'FOUND', distance: 1, truncated: false, to: { id: NEW_RULE } });
      const [hop] = found?.shortest[0] ?? [];
      expect([hop?.document.id, hop?.next.id]).toEqual([RULE, NEW_RULE]);
      expect(hop?.links.find(({ outgoing }) => !outgoing)?.kinds).toContain('REPLACES');
      const back = await pathsOf(NEW_RULE, RULE, { kinds: ['REPLACES'] });
      expect(back?.shortest[0]?.[0]?.links).toEqual([{ outgoing: true, kinds: ['REPLACES'], mentions: 0, confirmed: true }]);
    });

    test.each([
      [PLANS.giaLai2020, PLANS.haGiang2024],
      [PLANS.commune2023, 'vn/ttg/2021/ct/33'],
      [RULE, PLANS.haGiang2024],
    ])('from %s to %s: all shortest ones over the links that are listed, with what these say', async (from, to) => {
      const [found, expected] = [await pathsOf(from, to), await naive(from, to)];
      expect(found?.outcome).toBe('FOUND');
      expect(found?.shortest.map((path) => [from, ...path.map(({ next }) => next.id)].join(' '))).toEqual(
        expected.map((path) => path.join(' ')).slice(0, 20),
      );
      expect(found?.distance).toBe((expected[0]?.length ?? 0) - 1);
      expect(found?.truncated).toBe(expected.length > 20);
      for (const { document, next, links } of (found?.shortest ?? []).flat()) {
        const listed = (await linksOf([document.id])).get(document.id)?.filter(({ node }) => node.id === next.id);
        const said = listed?.map(({ outgoing, kinds, mentions, confirmed }) => ({ outgoing, kinds, mentions, confirmed })) ?? [];
        expect(links.map(sorted).sort()).toEqual(said.map(sorted).sort());
      }
    });

    test('to itself it is no way at all', async () => {
      expect(await pathsOf(RULE, RULE)).toMatchObject({ outcome: 'FOUND', distance: 0, shortest: [[]] });
    });

    test('what is not there, not tied, and too far are told apart', async () => {
      expect(await pathsOf(RULE, 'vn/no/such')).toBeNull();
      const nothing = { distance: null, shortest: [], truncated: false };
      expect(await pathsOf(RULE, NEW_RULE, { kinds: ['SUSPENDS'] })).toMatchObject({ outcome: 'NOT_LINKED', ...nothing });
      const { distance } = (await pathsOf(PLANS.giaLai2020, PLANS.haGiang2024)) ?? { distance: null };
      expect(distance).toBeGreaterThan(1);
      const atMost = (distance ?? 0) - 1;
      expect(await pathsOf(PLANS.giaLai2020, PLANS.haGiang2024, { atMost })).toMatchObject({ outcome: 'TOO_FAR', ...nothing });
    });

    test.each([0, 21, -1])('at most %i hops is refused', async (atMost) => {
      const [error] = await api.errors(PATHS, { id: RULE, to: NEW_RULE, atMost });
      expect(error).toMatchObject({
        message: `atMost: ${atMost} is not between 1 and 20`,
        extensions: { code: 'WRONG_USE' },
      });
    });

    test('a relation that is withdrawn is no link any more', async () => {
      const guides = replaces(PLANS.commune2023, PLANS.giaLai2020, { relation: 'GUIDES', scope: null });
      const edit = await workspace.edit(guides, { author: 'An', at: AT });
      const asked = { kinds: ['GUIDES'] };
      expect(await pathsOf(PLANS.giaLai2020, PLANS.commune2023, asked)).toMatchObject({ outcome: 'FOUND', distance: 1 });
      await workspace.edit(withdraw(edit.id), { author: 'An', at: AT });
      expect(await pathsOf(PLANS.giaLai2020, PLANS.commune2023, asked)).toMatchObject({ outcome: 'NOT_LINKED' });
    });

    test('asks the store once a hop, and once for what stands on all hops', async () => {
      calls.length = 0;
      const found = await pathsOf(RULE, PLANS.haGiang2024);
      const steps = calls.filter((query) => query === 'link/step').length;
      expect(steps).toBe(found?.distance);
      expect(calls.filter((query) => query === 'link/between')).toHaveLength(1);
      // both ends, and what lies between them
      expect(calls.length - steps).toBeLessThanOrEqual(4);
    });

    interface Listed {
      readonly node: { readonly id: string };
      readonly outgoing: boolean;
      readonly kinds: readonly string[];
      readonly mentions: number;
      readonly confirmed: boolean;
    }

    async function linksOf(ids: readonly string[]): Promise<Map<string, readonly Listed[]>> {
      const found = new Map<string, readonly Listed[]>();
      for (const id of ids) {
        const { nodes } = await api.query<{
          nodes: { id: string; links: { edges: Listed[]; pageInfo: { hasNextPage: boolean } } }[];
        }>(LINKS, { ids: [id] });
        for (const { id: one, links } of nodes) {
          expect(links.pageInfo.hasNextPage).toBe(false);
          found.set(one, links.edges);
        }
      }
      return found;
    }

    /** A level at a time from the one end, with every way that is as short, in order of ids. */
    async function naive(from: string, to: string): Promise<string[][]> {
      const seen = new Set([from]);
      for (let ways = [[from]]; ways.length > 0;) {
        const there = ways.filter((way) => way.at(-1) === to);
        if (there.length > 0) return there.sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
        const ends = [...new Set(ways.map((way) => way.at(-1) ?? ''))];
        const links = await linksOf(ends);
        const longer = ways.flatMap((way) => {
          const next = new Set((links.get(way.at(-1) ?? '') ?? []).map(({ node }) => node.id));
          return [...next].filter((id) => !seen.has(id)).map((id) => [...way, id]);
        });
        for (const way of longer) seen.add(way.at(-1) ?? '');
        ways = longer;
      }
      return [];
    }
  });
}

function sorted(link: object): string {
  return JSON.stringify(Object.entries(link).sort(([a], [b]) => (a < b ? -1 : 1)));
}
