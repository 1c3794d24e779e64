import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import { apiOver, type Api } from '../support/api.js';
import type { TestEngine } from '../support/engines.js';
import { AT, PLANS, samples } from '../support/plans.js';

interface Named {
  readonly id: string;
  readonly type: string | null;
  readonly typeName: string | null;
  readonly place: string | null;
  readonly province: { readonly slug: string; readonly name: string } | null;
  readonly issuedOn: string | null;
  readonly status: { readonly value: string };
}

const FIELDS = 'edges { node { id type typeName place province { slug name } issuedOn status(asOf: $asOf) { value } } }';
const DOCUMENTS = `query ($filter: DocumentFilter, $asOf: Date) { found: documents(filter: $filter, first: 100) { ${FIELDS} } }`;
const SEARCH = `query ($text: String!, $filter: DocumentFilter, $asOf: Date) {
  found: search(text: $text, filter: $filter, first: 100) { ${FIELDS} } }`;

/** Which documents a filter leaves, of all and of those found, and how types and places are called. */
export function filtersSuite(engine: TestEngine): void {
  describe(`filters on ${engine.name}`, () => {
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

    async function found(query: string, variables: Record<string, unknown>): Promise<Named[]> {
      const answer = await api.query<{ found: { edges: { node: Named }[] } }>(query, variables);
      return answer.found.edges.map(({ node }) => node);
    }

    test.each([
      [{ types: ['KH'], place: 'tuyen-quang', origins: ['INGESTED'] }, [PLANS.tuyenQuang2024, PLANS.tuyenQuang2020]],
      [{ issuedFrom: '2020', issuedBefore: '2021', origins: ['INGESTED'] }, [PLANS.giaLai2020, PLANS.tuyenQuang2020]],
      [{ issuedBy: ['agency/gia-lai/ubnd-tinh'], origins: ['INGESTED'] }, [PLANS.giaLai2020]],
      [{ types: ['CT'], place: 'gia-lai', issuedFrom: '2019' }, []],
    ])('%j', async (filter, expected) => {
      expect((await found(DOCUMENTS, { filter })).map(({ id }) => id).sort()).toEqual([...expected].sort());
      const among = await found(SEARCH, { text: 'dan van', filter });
      for (const { id } of among) expect(expected).toContain(id);
    });

    test('a search is narrowed, and keeps its order', async () => {
      const all = await found(SEARCH, { text: '33/ct-ttg' });
      expect(all.map(({ issuedOn }) => issuedOn?.slice(0, 4))).toEqual(['2026', '2025', '2021']);
      const before = await found(SEARCH, { text: '33/ct-ttg', filter: { issuedBefore: '2026' } });
      expect(before.map(({ id }) => id)).toEqual(all.slice(1).map(({ id }) => id));
    });

    test('by the status of the day that is asked about', async () => {
      const of = async (statuses: string[], asOf: string): Promise<Named[]> =>
        found(DOCUMENTS, { filter: { statuses, asOf, types: ['QYĐ', 'QĐ'] }, asOf });
      const replaced = await of(['REPLACED'], '2026-11-21');
      expect(replaced.map(({ id }) => id)).toContain('vn/tw/2010/qd/290');
      for (const { status } of replaced) expect(status.value).toBe('REPLACED');
      const then = await of(['REPLACED'], '2021-07-29');
      expect(then.map(({ id }) => id)).not.toContain('vn/tw/2010/qd/290');
      const every = await found(DOCUMENTS, { filter: { types: ['QYĐ', 'QĐ'] }, asOf: '2026-11-21' });
      const values = [...new Set(every.map(({ status }) => status.value))];
      const parts = await Promise.all(values.map((value) => of([value], '2026-11-21')));
      expect(
        parts
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(every.map(({ id }) => id).sort());
    });

    test('types and places by name', async () => {
      const [plan] = await found(DOCUMENTS, { filter: { place: 'ha-giang', origins: ['INGESTED'] } });
      expect(plan).toMatchObject({ type: 'KH', typeName: 'kế hoạch', place: 'ha-giang' });
      expect(plan?.province).toEqual({ slug: 'ha-giang', name: 'Hà Giang' });
      const [central] = await found(DOCUMENTS, {
        filter: { types: ['CT'], issuedFrom: '2021-11-26', issuedBefore: '2021-11-27' },
      });
      expect(central).toMatchObject({ typeName: 'chỉ thị', place: null, province: null });
    });

    test('the province of a body by name', async () => {
      const { agency, central } = await api.query<Record<'agency' | 'central', { province: unknown }>>(`{
        agency(id: "agency/ha-giang/so-noi-vu") { province { name validTo } }
        central: agency(id: "agency/vn/bo-chinh-tri") { province { name } } }`);
      expect(agency.province).toEqual({ name: 'Hà Giang', validTo: '2025-07-01' });
      expect(central.province).toBeNull();
    });

    test('the vocabulary counts what there is', async () => {
      const { documentKinds, places } = await api.query<{
        documentKinds: { type: string; name: string; codes: string[]; documents: number }[];
        places: { slug: string; name: string; documents: number; validFrom: string | null; mergedFrom: { name: string }[] }[];
      }>('{ documentKinds { type name codes documents } places { slug name documents validFrom mergedFrom { name } } }');
      for (const type of ['KH', 'CT', 'GNP']) {
        const one = documentKinds.find((candidate) => candidate.type === type);
        expect(one?.documents).toBe((await found(DOCUMENTS, { filter: { types: [type] } })).length);
      }
      for (const slug of ['ha-giang', 'tuyen-quang', 'an-giang']) {
        const one = places.find((candidate) => candidate.slug === slug);
        expect(one?.documents).toBe((await found(DOCUMENTS, { filter: { place: slug } })).length);
      }
      const merged = places.find(({ slug }) => slug === 'tuyen-quang-2025');
      expect(merged).toMatchObject({ name: 'Tuyên Quang', validFrom: '2025-07-01' });
      expect(merged?.mergedFrom.map(({ name }) => name).sort()).toEqual(['Hà Giang', 'Tuyên Quang']);
    });
  });
}
