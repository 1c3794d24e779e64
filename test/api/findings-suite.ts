import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IngestOutcome, Workspace } from '../../src/app/workspace.js';
import { apiOver, type Api } from '../support/api.js';
import type { TestEngine } from '../support/engines.js';
import { AT, PLANS, samples, textFile } from '../support/plans.js';
import { smallPlan } from '../support/small-plans.js';

interface Found {
  readonly id: string;
  readonly kind: string;
  readonly severity: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly message: string;
  readonly suggestion: string | null;
  readonly suggestionKind: string | null;
  readonly since: string | null;
  readonly atSigning: boolean | null;
  readonly because: readonly { readonly statement: string; readonly provision: string | null; readonly rule: string }[];
}

interface Page {
  readonly edges: readonly { readonly node: Found & { readonly document: { readonly id: string } } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const FIELDS =
  'id kind severity span { start end } message suggestion suggestionKind since atSigning because { statement provision rule }';

/** Three plans that make the same mistake, and one that replaces another's basis. */
const wrongs = [
  smallPlan({
    province: 'Hà Giang',
    number: 801,
    day: '5/3/2022',
    title: 'Tỉa cành năm 2022',
    basis: 'Căn cứ Quyết định số 290-QĐ/TW ngày 25/02/2010 của Bộ Chính trị',
    work: 'Sở Nội vụ báo cáo trước ngày 31/4/2022.',
  }),
  smallPlan({
    province: 'Gia Lai',
    number: 802,
    day: '9/5/2022',
    title: 'Tỉa cành năm 2022',
    basis: 'Căn cứ Quyết định số 290-QĐ/TW ngày 25/02/2010 của Bộ Chính trị; Kết luận số 114-KL/TU ngày 14/7/2015 của Ban Bí thư',
  }),
  smallPlan({
    province: 'Lào Cai',
    number: 803,
    day: '1/6/2022',
    title: 'Tỉa cành năm 2022',
    basis:
      'Thực hiện Kế hoạch số 801/KH-UBND ngày 05/3/2022 của UBND tỉnh Hà Giang; Kết luận số 114-KL/TU ngày 14/7/2015 của Ban Bí thư',
  }),
];

/** A plan of a day that there is not, which cites another such day and names a body that is gone as one to work with. */
const impossible = smallPlan({
  province: 'Cao Bằng',
  number: 804,
  day: '31/02/2026',
  title: 'Tỉa cành năm 2026',
  basis: 'Căn cứ Chỉ thị số 33/CT-TTg ngày 31/11/2021 của Thủ tướng Chính phủ',
  work: 'Sở Nội vụ chủ trì, phối hợp với Ban Dân vận Tỉnh ủy tỉa cành.',
});

/** A decision that ends what others rest on. */
const decision = textFile(
  'quyet-dinh.txt',
  `BỘ CHÍNH TRỊ
Số: 901-QĐ/TW
Hà Nội, ngày 05 tháng 3 năm 2026

QUYẾT ĐỊNH
về trồng cây

Quyết định này thay thế Quyết định số 217-QĐ/TW, ngày 12/12/2013 của Bộ Chính trị và có hiệu lực kể từ ngày ký.
`,
);

/** Findings, checks, what breaks and what was copied: the same on every engine. */
export function findingsSuite(engine: TestEngine): void {
  describe(`findings on ${engine.name}`, () => {
    let workspace: Workspace;
    let api: Api;
    let outcomes: readonly IngestOutcome[];
    beforeAll(async () => {
      workspace = await engine.open();
      await workspace.ingest([...samples, ...wrongs, impossible], { at: AT });
      outcomes = await workspace.ingest([decision], { at: AT });
      api = await apiOver(workspace);
    });
    afterAll(async () => {
      await api.close();
      await workspace.close();
    });

    async function findingsOf(id: string, asOf?: string): Promise<readonly Found[]> {
      const { document } = await api.query<{ document: { findings: readonly Found[] } }>(
        `query ($id: ID!, $asOf: Date) { document(id: $id) { findings(asOf: $asOf) { ${FIELDS} } } }`,
        { id, asOf },
      );
      return document.findings;
    }

    async function all(filter: object, asOf = '2026-11-21'): Promise<Page['edges'][number]['node'][]> {
      const found: Page['edges'][number]['node'][] = [];
      for (let after: string | null = null; ;) {
        const { findings }: { findings: Page } = await api.query<{ findings: Page }>(
          `query ($asOf: Date, $filter: FindingFilter, $after: String) { findings(asOf: $asOf, filter: $filter, first: 7, after: $after) {
            pageInfo { hasNextPage endCursor } edges { node { ${FIELDS} document { id } } } } }`,
          { asOf, filter, after },
        );
        found.push(...findings.edges.map(({ node }) => node));
        if (!findings.pageInfo.hasNextPage) return found;
        after = findings.pageInfo.endCursor;
      }
    }

    test('of a document that was read are those of a check of its text', async () => {
      for (const file of samples) {
        const text = Buffer.from(file.bytes).toString();
        const { check } = await api.query<{ check: { document: { documentId: string }; findings: readonly Found[] } }>(
          `query ($text: String!) { check(text: $text) { document { documentId } findings { ${FIELDS} } } }`,
          { text },
        );
        expect(await findingsOf(check.document.documentId)).toEqual(check.findings);
        expect(check.findings.length).toBeGreaterThan(5);
      }
    });

    test('of days that there are not and of bodies to work with are kept in the graph', async () => {
      const text = Buffer.from(impossible.bytes).toString();
      const { check } = await api.query<{ check: { findings: readonly Found[] } }>(
        `query ($text: String!) { check(text: $text) { findings { ${FIELDS} } } }`,
        { text },
      );
      expect(await findingsOf('vn/cao-bang/ubnd/2026/kh/804')).toEqual(check.findings);
      expect(check.findings).toMatchObject([
        { kind: 'DATE_IMPOSSIBLE', suggestion: null, suggestionKind: null },
        { kind: 'DATE_IMPOSSIBLE', suggestion: 'ngày 26/11/2021', suggestionKind: 'INSTEAD' },
        { kind: 'AGENCY_GONE', suggestion: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Cao Bằng', suggestionKind: 'INSTEAD' },
      ]);
      const own = check.findings[0]?.id;
      expect(await api.query('query ($id: ID!) { node(id: $id) { id ... on Finding { kind } } }', { id: own })).toEqual({
        node: { id: own, kind: 'DATE_IMPOSSIBLE' },
      });
    });

    test('come in the order of documents and places, page after page, each once', async () => {
      const found = await all({});
      expect(new Set(found.map((one) => one.id)).size).toBe(found.length);
      const documents = [...new Set(found.map((one) => one.document.id))];
      expect(documents).toEqual([...documents].sort());
      for (const id of documents)
        expect(found.filter((one) => one.document.id === id).map((one) => one.id)).toEqual(
          (await findingsOf(id)).map((one) => one.id),
        );
    });

    test.each([
      [{ kinds: ['DEADLINE_IMPOSSIBLE'] }, ['vn/ha-giang/ubnd/2022/kh/801']],
      [{ kinds: ['DEAD_AT_SIGNING'], severities: ['ERROR'] }, ['vn/gia-lai/ubnd/2022/kh/802', 'vn/ha-giang/ubnd/2022/kh/801']],
      [{ kinds: ['DEAD_AT_SIGNING'], place: 'gia-lai' }, ['vn/gia-lai/ubnd/2022/kh/802']],
      [{ kinds: ['DEAD_AT_SIGNING'], issuedFrom: '2022-04-01', issuedBefore: '2022-06-01' }, ['vn/gia-lai/ubnd/2022/kh/802']],
      [{ kinds: ['DEAD_AT_SIGNING'], agencies: ['agency/ha-giang/so-noi-vu'] }, ['vn/ha-giang/ubnd/2022/kh/801']],
      [{ kinds: ['DEAD_AT_SIGNING'], document: PLANS.giaLai2020 }, []],
    ])('%j are in %j', async (filter, documents) => {
      const found = await all(filter);
      expect([...new Set(found.map((one) => one.document.id))]).toEqual(documents);
    });

    test('a finding is reached by its id', async () => {
      const [first] = await findingsOf(PLANS.giaLai2020);
      const { node } = await api.query<{ node: Found }>(`query ($id: ID!) { node(id: $id) { id ... on Finding { kind } } }`, {
        id: first?.id,
      });
      expect(node).toEqual({ id: first?.id, kind: first?.kind });
    });

    describe('a check', () => {
      test.each([
        [{ text: ' ' }, /text is empty/u],
        [{ text: 'Hôm nay trời đẹp.' }, /no Vietnamese plan/u],
        [{ text: 'Căn cứ Luật Tố cáo', place: 'tuyen-quan' }, /"tuyen-quan" is no place/u],
        [{ text: 'Căn cứ Luật Tố cáo', asOf: '2023-02-30' }, /2023-02-30/u],
      ])('of %j says what is wrong', async (variables, message) => {
        const [error] = await api.errors(
          'query ($text: String!, $asOf: Date, $place: String) { check(text: $text, asOf: $asOf, place: $place) { asOf } }',
          variables,
        );
        expect(error?.message).toMatch(message);
      });

      test('of a draft goes by the day that is given for it', async () => {
        const text = 'KẾ HOẠCH\nTrồng cây\n\nCăn cứ Chỉ thị số 49-CT/TW ngày 20/10/2015 của Ban Bí thư.\n';
        const kinds = async (date: string): Promise<(boolean | null)[]> => {
          const { check } = await api.query<{ check: { findings: readonly Found[] } }>(
            `query ($text: String!, $date: Date) { check(text: $text, date: $date) { findings(kinds: [CONTINUED_BY]) { ${FIELDS} } } }`,
            { text, date },
          );
          expect(check.findings[0]?.suggestion).toMatch(/236-KL\/TW/u);
          expect(check.findings[0]?.suggestionKind).toBe('IN_ADDITION');
          return check.findings.map((one) => one.atSigning);
        };
        expect(await kinds('2026-02-01')).toEqual([true]);
        expect(await kinds('2025-02-01')).toEqual([false]);
      });

      test('knows of bodies that no document here names that they are gone', async () => {
        const text =
          'ỦY BAN NHÂN DÂN TỈNH CAO BẰNG\nSố: 4712/KH-UBND\nCao Bằng, ngày 20 tháng 11 năm 2026\n\nKẾ HOẠCH\nTrồng cây\n\n1. Sở Thông tin và Truyền thông chủ trì tuyên truyền.\n2. UBND các huyện, thành phố tổ chức thực hiện.\n3. Sở Nội vụ tổng hợp.\n';
        const { check } = await api.query<{ check: { findings: readonly (Found & { span: { text: string } })[] } }>(
          `query ($text: String!) { check(text: $text) { findings(kinds: [AGENCY_GONE]) { ${FIELDS} span { text } } } }`,
          { text },
        );
        expect(check.findings.map(({ span, atSigning }) => [span.text, atSigning])).toEqual([
          ['Sở Thông tin và Truyền thông', true],
          ['UBND các huyện, thành phố', true],
        ]);
      });

      test('keeps nothing', async () => {
        const text =
          'UỶ BAN NHÂN DÂN TỈNH LÀO CAI\nSố: 4711/KH-UBND\nLào Cai, ngày 01 tháng 6 năm 2022\n\nKẾ HOẠCH\nTrồng cây\n\nCăn cứ Luật Tố cáo.\n';
        const { check } = await api.query<{ check: { document: { documentId: string } } }>(
          'query ($text: String!) { check(text: $text) { document { documentId } } }',
          { text },
        );
        expect(check.document.documentId).toBe('vn/lao-cai/ubnd/2022/kh/4711');
        expect(await api.query('query { document(id: "vn/lao-cai/ubnd/2022/kh/4711") { id } }')).toEqual({ document: null });
      });
    });

    describe('what breaks', () => {
      const IMPACT = `query ($of: ID!, $asOf: Date) { impact(of: $of, asOf: $asOf) {
        before { value } after { value since } instead { id } truncated
        depths { depth documents citations signedBefore signedAfter }
        resting { totalCount edges { depth signedAfter node { id } through { id } citations { surface } assignments { id } } } } }`;
      interface Impact {
        readonly impact: {
          readonly before: { readonly value: string } | null;
          readonly after: { readonly value: string; readonly since: string | null };
          readonly instead: readonly { readonly id: string }[];
          readonly truncated: boolean;
          readonly depths: readonly object[];
          readonly resting: {
            readonly totalCount: number;
            readonly edges: readonly {
              readonly depth: number;
              readonly signedAfter: boolean | null;
              readonly node: { readonly id: string };
              readonly through: readonly { readonly id: string }[];
            }[];
          };
        } | null;
      }

      test('through a paper is told when it comes', () => {
        expect(outcomes[0]?.ended).toEqual([
          expect.objectContaining({
            documentId: 'vn/tw/2013/qd/217',
            symbol: '217-QĐ/TW',
            how: 'replaced',
            effectiveOn: '2026-03-05',
          }),
        ]);
        expect(outcomes[0]?.ended[0]?.citingDocuments).toBeGreaterThan(2);
      });

      test('directly, and at the next depth, before and after', async () => {
        const { impact } = await api.query<Impact>(IMPACT, { of: 'vn/tw/2010/qd/290' });
        expect(impact).toMatchObject({
          before: { value: 'IN_FORCE' },
          after: { value: 'REPLACED', since: '2021-07-30' },
          instead: [{ id: 'vn/tw/2021/qd/23' }],
          truncated: false,
        });
        const edges = impact?.resting.edges.map(({ depth, node, signedAfter, through }) => [
          depth,
          node.id,
          signedAfter,
          through.map(({ id }) => id),
        ]);
        expect(edges).toEqual([
          [1, 'vn/gia-lai/ubnd/2020/kh/614', false, ['vn/tw/2010/qd/290']],
          [1, 'vn/gia-lai/ubnd/2022/kh/802', true, ['vn/tw/2010/qd/290']],
          [1, 'vn/ha-giang/ubnd/2022/kh/801', true, ['vn/tw/2010/qd/290']],
          [2, 'vn/lao-cai/ubnd/2022/kh/803', true, ['vn/ha-giang/ubnd/2022/kh/801']],
        ]);
      });

      test('is nothing on a day before, and nobody is blamed', async () => {
        const { impact } = await api.query<Impact>(IMPACT, { of: 'vn/tw/2010/qd/290', asOf: '2021-07-29' });
        expect(impact).toMatchObject({ after: { value: 'IN_FORCE' }, instead: [{ id: 'vn/tw/2010/qd/290' }] });
      });

      test('of what nobody knows is null', async () => {
        expect(await api.query<Impact>(IMPACT, { of: 'vn/tw/1999/qd/1' })).toEqual({ impact: null });
      });
    });

    test('the same wrong reference in several documents is one error, with its earliest bearer', async () => {
      const { copiedErrors } = await api.query<{ copiedErrors: { edges: { node: object }[] } }>(
        '{ copiedErrors { edges { node { kind printed count refersTo { id } earliest { id } citations { document { id } } } } } }',
      );
      const nodes = copiedErrors.edges.map(({ node }) => node);
      expect(nodes).toContainEqual(
        expect.objectContaining({
          kind: 'SYMBOL_REPAIRED',
          printed: '114-KL/TU',
          count: 4,
          refersTo: { id: 'vn/tw/2015/kl/114' },
          earliest: { id: 'vn/gia-lai/ubnd/2022/kh/802' },
        }),
      );
      expect(nodes).toContainEqual(
        expect.objectContaining({
          kind: 'DEAD_AT_SIGNING',
          printed: null,
          count: 2,
          refersTo: { id: 'vn/tw/2010/qd/290' },
          earliest: { id: 'vn/ha-giang/ubnd/2022/kh/801' },
        }),
      );
    });
  });
}
