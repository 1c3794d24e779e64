import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import type { SourceFile } from '../../src/reading/read-file.js';
import { apiOver, type Api } from '../support/api.js';
import type { TestEngine } from '../support/engines.js';
import { AT, PLANS } from '../support/plans.js';
import * as ask from './questions.js';

/** What cancu has to answer of the five plans, by the issue that founded it. */
export function answersSuite(engine: TestEngine, corpus: string, files: readonly SourceFile[]): void {
  describe(`answers on ${engine.name}, ${corpus}`, () => {
    let workspace: Workspace;
    let api: Api;
    beforeAll(async () => {
      workspace = await engine.open();
      const outcomes = await workspace.ingest(files, { at: AT });
      expect(outcomes.map((one) => one.documentId).sort()).toEqual(Object.values(PLANS).sort());
      api = await apiOver(workspace);
    });
    afterAll(async () => {
      await api.close();
      await workspace.close();
    });

    describe('who carries it out', () => {
      test.each([
        ['vn/ttg/2021/ct/33', [PLANS.haGiang2024, PLANS.tuyenQuang2024]],
        ['vn/ttg/2016/ct/16', [PLANS.commune2023, PLANS.giaLai2020, PLANS.tuyenQuang2020]],
      ])('%s', async (id, expected) => {
        const { document } = await api.query<ask.Implementers>(ask.implementers, { id, transitive: false });
        const { edges = [], truncated } = document?.implementers ?? {};
        expect(truncated).toBe(false);
        expect(edges.map(({ node }) => node.id).sort()).toEqual([...expected].sort());
        for (const { distance, paths } of edges) {
          expect(distance).toBe(1);
          for (const [hop] of paths) expect(hop?.spans.every((span) => span.text.length > 0)).toBe(true);
        }
      });

      test('through other plans, by every way, with the proof of each hop', async () => {
        const id = 'vn/ha-giang/tu/2022/da/15';
        const { document } = await api.query<ask.Implementers>(ask.implementers, { id, transitive: true });
        const { edges = [], truncated } = document?.implementers ?? {};
        expect(truncated).toBe(false);
        const [near, plan] = [byId(edges, 'vn/ha-giang/ubnd/2022/kh/298'), byId(edges, PLANS.haGiang2024)];
        const hop = near.paths.flat().find((one) => one.statedBy?.id === PLANS.haGiang2024);
        expect(hop).toMatchObject({ how: 'NESTED', document: { id: 'vn/ha-giang/ubnd/2022/kh/298' } });
        expect(hop?.spans[0]?.text).toContain('298/KH-UBND');
        expect(plan.distance).toBe(1);
        expect(plan.paths.map((path) => path.map((one) => one.document.id))).toEqual([
          [PLANS.haGiang2024],
          [PLANS.haGiang2024, 'vn/ha-giang/ubnd/2022/kh/298'],
        ]);
        for (const one of plan.paths.flat()) expect(one.spans.length > 0 || one.how === 'REGISTRY').toBe(true);
      });

      test('a bare căn cứ counts only where it is asked for', async () => {
        const id = 'vn/qh15/2022/luat/10-2022';
        const { document } = await api.query<ask.Implementers>(ask.implementers, { id, transitive: false });
        const withBasis = await api.query<ask.Implementers>(ask.implementers, { id, transitive: false, includeBasis: true });
        const plain = document?.implementers.totalCount ?? 0;
        expect(withBasis.document?.implementers.totalCount).toBeGreaterThanOrEqual(plain);
      });

      test('implements leads the other way, over the same edges', async () => {
        const { document } = await api.query<ask.Implements>(ask.implementsOf, { id: PLANS.haGiang2024 });
        const edges = document?.implements.edges ?? [];
        const project = edges.find(({ node }) => node.id === 'vn/ha-giang/tu/2022/da/15');
        expect(project?.paths.map((path) => path.length)).toEqual([1, 2]);
      });
    });

    describe('what was misprinted', () => {
      test.each([
        [PLANS.haGiang2024, '33/TT-TTg', 'vn/ttg/2021/ct/33', '33/CT-TTg'],
        [PLANS.tuyenQuang2024, '114-KL/TU', 'vn/tw/2015/kl/114', '114-KL/TW'],
      ])('in %s %s leads to %s, and is still to be seen', async (id, printed, target, symbol) => {
        const citations = await ask.citationsOf(api, id);
        const found = citations.filter((one) => one.printedSymbol === printed);
        expect(found.length).toBeGreaterThan(0);
        for (const one of found) {
          expect(one).toMatchObject({ symbol, refersTo: { id: target }, resolution: 'RESOLVED' });
          expect(one.surface.replace(/\s+/gu, '')).toContain(printed.replace(/\s+/gu, ''));
          expect(one.repairs.length).toBeGreaterThan(0);
        }
      });

      test('the two 25-NQ/TW of the Tuyên Quang plan of 2020 are two documents', async () => {
        const citations = await ask.citationsOf(api, PLANS.tuyenQuang2020);
        const targets = citations.filter((one) => one.symbol === '25-NQ/TW').map((one) => one.refersTo?.id);
        expect([...new Set(targets)].sort()).toEqual(['vn/tw/2003/nq/25', 'vn/tw/2013/nq/25']);
      });
    });

    describe('what is not known', () => {
      test('the 06-CT/TU of a commune without a province is its own', async () => {
        const citations = await ask.citationsOf(api, PLANS.commune2023);
        const found = citations.filter((one) => one.symbol === '06-CT/TU');
        expect(found.length).toBeGreaterThan(0);
        for (const one of found) {
          expect(one).toMatchObject({ resolution: 'UNKNOWN', refersTo: { id: `${PLANS.commune2023}#06-CT/TU`, isLocal: true } });
        }
      });
    });

    describe('lookup', () => {
      test('an ambiguous symbol gives all that it may mean, with reasons', async () => {
        const { lookup } = await api.query<ask.Lookup>(ask.lookup, { text: '25-NQ/TW' });
        expect(lookup.__typename).toBe('AmbiguousLookup');
        expect(lookup.candidates?.map((one) => one.document.id).sort()).toEqual([
          'vn/tw/1985/nq/25',
          'vn/tw/2003/nq/25',
          'vn/tw/2008/nq/25',
          'vn/tw/2013/nq/25',
        ]);
        for (const one of lookup.candidates ?? []) expect(one.why.length).toBeGreaterThan(0);
        const unconfirmed = lookup.candidates?.find((one) => one.document.id === 'vn/tw/1985/nq/25');
        expect(unconfirmed?.why.join('; ')).toMatch(/not confirmed|unconfirmed/u);
      });

      test('a day resolves it', async () => {
        const { lookup } = await api.query<ask.Lookup>(ask.lookup, { text: '25-NQ/TW', issuedOn: '2013-06-03' });
        expect(lookup).toMatchObject({ __typename: 'ResolvedLookup', document: { id: 'vn/tw/2013/nq/25' } });
        expect(lookup.why?.length).toBeGreaterThan(0);
      });

      test.each([
        ['Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ', 'vn/ttg/2021/ct/33'],
        ['luật tố cáo', 'vn/qh14/2018/luat/25-2018'],
        ['vn/tw/2010/qd/290', 'vn/tw/2010/qd/290'],
      ])('%s', async (text, id) => {
        const { lookup } = await api.query<ask.Lookup>(ask.lookup, { text });
        expect(lookup).toMatchObject({ __typename: 'ResolvedLookup', document: { id } });
      });

      test('what is no symbol is unknown, with the reason', async () => {
        const { lookup } = await api.query<ask.Lookup>(ask.lookup, { text: 'xin chào' });
        expect(lookup).toMatchObject({ __typename: 'UnknownLookup', text: 'xin chào' });
        expect(lookup.reason).toBeTruthy();
      });

      test('a symbol without a year is not resolved because just one happens to be known', async () => {
        const { lookup } = await api.query<ask.Lookup>(ask.lookup, { text: '23/CT-TTg' });
        expect(lookup.__typename).toBe('AmbiguousLookup');
      });
    });

    describe('superseded references', () => {
      test('died since the plan was signed, and only by what is confirmed', async () => {
        const findings = await ask.supersededIn(api, PLANS.giaLai2020);
        expect(findings.filter((one) => one.atSigning === true)).toEqual([]);
        expect(findings.find((one) => one.refersTo?.id === 'vn/tw/2010/qd/290')).toMatchObject({
          kind: 'DEAD_SINCE',
          severity: 'WARNING',
          since: '2021-07-30',
          atSigning: false,
          suggestion: expect.stringContaining('23-QĐ/TW') as string,
        });
        for (const { because } of findings) {
          expect(because.length).toBeGreaterThan(0);
          for (const { known } of because) expect(['READ', 'SECONDARY']).toContain(known);
        }
      });

      test('none was dead on the day of signing, nor by the end of that year', async () => {
        expect(await ask.supersededIn(api, PLANS.giaLai2020, '2020-03-24')).toEqual([]);
        expect(await ask.supersededIn(api, PLANS.giaLai2020, '2021-07-29')).toEqual([]);
        const onTheDay = await ask.supersededIn(api, PLANS.giaLai2020, '2021-07-30');
        expect(onTheDay.map((one) => one.refersTo?.id)).toContain('vn/tw/2010/qd/290');
      });

      test('the Ordinance of 2007 in the plan of the commune', async () => {
        const findings = await ask.supersededIn(api, PLANS.commune2023, '2023-12-31');
        const ordinance = findings.filter((one) => one.refersTo?.id === 'vn/ubtvqh11/2007/pl/34-2007');
        expect(ordinance.length).toBeGreaterThan(0);
        for (const one of ordinance) {
          expect(one.since).toBe('2023-07-01');
          expect(one.because[0]?.document?.id).toBe('vn/qh15/2022/luat/10-2022');
        }
      });

      test('33/CT-TTg continues 16/CT-TTg; that it replaces it is a claim', async () => {
        const { document } = await api.query<ask.Continued>(ask.continued, { id: 'vn/ttg/2016/ct/16' });
        expect(document?.continuedBy.edges.map(({ node }) => node.id)).toContain('vn/ttg/2021/ct/33');
        const claim = document?.replacedBy.edges.find(({ node }) => node.id === 'vn/ttg/2021/ct/33');
        expect(claim?.relation.confirmed).toBe(false);
        expect(['REPLACED', 'REPEALED']).not.toContain(document?.status.value);
        expect(document?.status.claims.map((one) => one.statement).join()).toMatch(/33/u);
        expect(document?.currentVersion?.id).toBe('vn/ttg/2016/ct/16');
      });

      test('every reference stands in both directions', async () => {
        const { document } = await api.query<ask.BothWays>(ask.bothWays, { id: 'vn/tw/2010/qd/290' });
        expect(document?.replacedBy.edges.map(({ node }) => node.id)).toContain('vn/tw/2021/qd/23');
        expect(document?.currentVersion?.id).toBe('vn/tw/2021/qd/23');
        const back = await api.query<ask.BothWays>(ask.bothWays, { id: 'vn/tw/2021/qd/23' });
        expect(back.document?.replaces.edges.map(({ node }) => node.id)).toContain('vn/tw/2010/qd/290');
      });
    });

    describe('who must do what by when', () => {
      test.each(Object.entries(PLANS))('%s gives work to bodies, each with its roles', async (_name, id) => {
        const { document } = await api.query<ask.Work>(ask.work, { id });
        expect(document?.agencies.length).toBeGreaterThan(0);
        for (const { agency, roles } of document?.agencies ?? []) {
          expect(agency.name).toBeTruthy();
          expect(roles.length).toBeGreaterThan(0);
        }
        const edges = document?.assignments.edges ?? [];
        expect(edges.length).toBeGreaterThan(0);
        expect(document?.recipients.length).toBeGreaterThan(0);
      });

      test('Sở Nội vụ gathers the reports in Tuyên Quang, 2024, and has an heir', async () => {
        const { document } = await api.query<ask.Work>(ask.work, { id: PLANS.tuyenQuang2024 });
        const office = document?.agencies.find(({ agency }) => agency.id === 'agency/tuyen-quang/so-noi-vu');
        expect(office?.roles).toContain('REPORT_HUB');
        const { agency } = await api.query<ask.Heirs>(ask.heirs, { id: 'agency/tuyen-quang/so-noi-vu' });
        expect(agency?.validTo).toBe('2025-07-01');
        expect(agency?.succeededBy.map((one) => one.agency.id)).toContain('agency/tuyen-quang-2025/so-noi-vu');
      });

      test('bodies named together, and what is no body of the registry, have no end of their own', async () => {
        const { agency } = await api.query<ask.Heirs>(ask.heirs, { id: 'agency/gia-lai/cac-luc-luong-vu-trang' });
        expect(agency).not.toBeNull();
        expect(agency?.validTo).toBeNull();
      });

      test('what is due in Tuyên Quang from 1/4/2024 up to and with 30/6/2024', async () => {
        const filter = { document: PLANS.tuyenQuang2024, dueFrom: '2024-04-01', dueBefore: '2024-07-01' };
        const { deadlines } = await api.query<ask.Due>(ask.due, { filter, from: '2024-04-01', before: '2024-07-01' });
        const nodes = deadlines.edges.map(({ node }) => node);
        const dated = nodes.filter((one) => one.date !== null);
        expect([...new Set(dated.map((one) => one.date))]).toEqual(['2024-04-20', '2024-06-30']);
        const rhythms = new Map(nodes.filter((one) => one.date === null).map((one) => [one.recurrence, one.occurrences]));
        expect([...rhythms.keys()].sort()).toEqual(expect.arrayContaining(['monthly:15', 'quarterly:20']));
        expect(rhythms.get('monthly:15')).toEqual(['2024-04-15', '2024-05-15', '2024-06-15']);
        expect(rhythms.get('quarterly:20')).toEqual(['2024-06-20']);
      });

      test.each([
        { dueFrom: '2024-04-01', dueBefore: '2024-07-01' },
        { dueFrom: '2020' },
        { dueFrom: '2024-06-30' },
        { dueBefore: '2024-06-30' },
        { dueBefore: '2024-06' },
        {},
      ])('what is due once, of %j, is what is due but for what recurs', async (span) => {
        const datesOf = async (recurring: boolean | null): Promise<(string | null)[]> => {
          const filter = { ...span, recurring };
          const { deadlines } = await api.query<ask.Due>(ask.due, { filter, from: '2024-04-01', before: '2024-07-01' });
          return deadlines.edges.filter(({ node }) => node.recurrence === null).map(({ node }) => node.date);
        };
        const once = await datesOf(false);
        expect(once).toEqual(await datesOf(null));
        expect(once.length).toBeGreaterThan(0);
      });
    });
  });
}

function byId(edges: readonly ask.ImplementerEdge[], id: string): ask.ImplementerEdge {
  const found = edges.find(({ node }) => node.id === id);
  if (!found) throw new Error(`${id} is not among ${edges.map(({ node }) => node.id).join(', ')}`);
  return found;
}
