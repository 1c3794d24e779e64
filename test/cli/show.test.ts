import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLANS } from '../support/plans.js';
import { scratch, type RunningServer } from '../support/run-cancu.js';
import { smallPlan } from '../support/small-plans.js';

const here = scratch();
let data = '';
let server: RunningServer;
// one process at a time opens a store: the commands go through a server, which serve.test.ts holds to give the same answers
beforeAll(async () => {
  data = await here.filledData();
  server = await here.serve(data);
});
afterAll(() => server.stop('SIGTERM'));

const DIRECTIVE = 'vn/ttg/2021/ct/33';

describe.concurrent('show', () => {
  test.each([
    ['33/CT-TTg@2021', DIRECTIVE],
    ['33/CT-TTg@2021-11-26', DIRECTIVE],
    ['33/ct-ttg@2021', DIRECTIVE],
    ['33 CT TTg@2021', DIRECTIVE],
    ['33 ct ttg@2021', DIRECTIVE],
    ['33 CT-TTg@2021', DIRECTIVE],
    ['290 QĐ TW@2010', 'vn/tw/2010/qd/290'],
    ['10 2022 QH15', 'vn/qh15/2022/luat/10-2022'],
    [DIRECTIVE, DIRECTIVE],
    ['VN/TTG/2021/CT/33', DIRECTIVE],
    ['Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ', DIRECTIVE],
    [PLANS.haGiang2024, PLANS.haGiang2024],
  ])('%s is %s', async (text, id) => {
    const { code, stdout, stderr } = await here.run(data, 'show', text, '--format', 'json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ id });
  });

  test('a symbol of a province, with --place', async () => {
    const { code, stdout } = await here.run(data, 'show', '614/KH-UBND', '--place', 'gia-lai', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: PLANS.giaLai2020 });
  });

  test('a table of what it cites, who cites it, work and deadlines', async () => {
    const { code, stdout, stderr } = await here.run(data, 'show', PLANS.haGiang2024, '--as-of', '2024-06-01');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`\n${PLANS.haGiang2024}\n`);
    expect(stdout).toContain('\nStatus on 2024-06-01: ');
    for (const head of [/^Cites \(\d+\)$/mu, /^Gives work to$/mu, /^Deadlines$/mu]) expect(stdout).toMatch(head);
    expect(stdout).toMatch(/│ vn\/ttg\/2021\/ct\/33 +│/u);
    expect(stdout).not.toContain('\u001b');
  });

  test('who cites it, though it was never ingested itself', async () => {
    const { stdout } = await here.run(data, 'show', DIRECTIVE);
    expect(stdout).toMatch(/^Cited by \(\d+\)$/mu);
    expect(stdout).toContain(PLANS.haGiang2024);
  });

  test('--as-of asks for the status on that day', async () => {
    const [before, after] = await Promise.all(
      ['2015-01-01', '2022-01-01'].map(async (day) => {
        const { stdout } = await here.run(data, 'show', 'vn/tw/2010/qd/290', '--as-of', day, '-f', 'json');
        return (JSON.parse(stdout) as { status: { value: string; asOf: string } }).status;
      }),
    );
    expect(before).toMatchObject({ asOf: '2015-01-01', value: 'IN_FORCE' });
    expect(after).toMatchObject({ asOf: '2022-01-01', value: 'REPLACED' });
  });

  test('a sample says that it is retold', async () => {
    const { stdout } = await here.run(data, 'show', PLANS.haGiang2024);
    expect(stdout).toMatch(/^Note: a sample text, retold: its sentences are not those of the real document/mu);
    expect((await here.run(data, 'show', DIRECTIVE)).stdout).not.toContain('retold');
  });

  test('no such year is wrong use', async () => {
    const { code, stderr } = await here.run(data, 'show', '33/CT-TTg@soon');
    expect(stderr).toMatch(/"soon" is no year or day\. Expected e\.g\. 33\/CT-TTg@2021/);
    expect(code).toBe(2);
  });
});

describe.concurrent('implementers', () => {
  test('JSON: each with its distance, and the sentence of every hop', async () => {
    const { code, stdout } = await here.run(data, 'implementers', '33/CT-TTg@2021', '--format', 'json');
    expect(code).toBe(0);
    const { id, implementers } = JSON.parse(stdout) as Answer;
    expect(id).toBe(DIRECTIVE);
    expect(implementers.edges.map(({ node }) => node.id).sort()).toEqual([PLANS.haGiang2024, PLANS.tuyenQuang2024]);
    expect(implementers).toMatchObject({ totalCount: 2, truncated: false });
    for (const { distance, paths } of implementers.edges) {
      expect(distance).toBe(1);
      expect(paths.flat().every((hop) => hop.spans.length > 0 && hop.spans[0]?.text.includes('33/CT-TTg'))).toBe(true);
    }
  });

  test('a table, the way from plan to directive, and what an edge means', async () => {
    const { code, stdout, stderr } = await here.run(data, 'implementers', DIRECTIVE);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Carried out by 2$/mu);
    expect(stdout).toMatch(new RegExp(`^│ 1 +│ ${PLANS.haGiang2024} +│ 2024 +│`, 'mu'));
    expect(stdout).toContain(`\n  ${PLANS.haGiang2024} → ${DIRECTIVE}\n    implement [${PLANS.haGiang2024}, `);
    expect(stderr).toBe('An edge means that one text names the other; a thin list is no evidence that nobody else does.\n');
  });

  test('sentences of samples are said to be retold', async () => {
    const { stdout } = await here.run(data, 'implementers', DIRECTIVE);
    expect(stdout).toMatch(
      new RegExp(
        `^Note: sentences of (?:${PLANS.haGiang2024}|${PLANS.tuyenQuang2024}), .* are those of sample texts, retold`,
        'mu',
      ),
    );
    const json = JSON.parse((await here.run(data, 'implementers', DIRECTIVE, '-f', 'json')).stdout) as Answer;
    expect(json.implementers.edges.flatMap(({ paths }) => paths.flat().map((hop) => hop.statedBy?.isRetold))).toEqual([
      true,
      true,
    ]);
  });

  test('more hops than are followed are wrong use', async () => {
    const { code, stderr } = await here.run(data, 'implementers', DIRECTIVE, '--max-depth', '21');
    expect(stderr).toMatch(/maxDepth: 21 is not between 1 and 20/);
    expect(code).toBe(2);
  });

  test('--first cuts the list, and says so', async () => {
    const { stdout } = await here.run(data, 'implementers', DIRECTIVE, '--first', '1');
    expect(stdout).toMatch(/^Carried out by 2, the first 1$/mu);
    expect(stdout).not.toContain(PLANS.tuyenQuang2024);
  });

  test('--direct and --max-depth count hops', async () => {
    const count = async (...options: string[]): Promise<number> => {
      const { stdout } = await here.run(data, 'implementers', 'vn/ha-giang/tu/2022/da/15', '--format', 'json', ...options);
      return (JSON.parse(stdout) as Answer).implementers.edges.filter(({ distance }) => distance > 1).length;
    };
    expect(await count('--direct')).toBe(0);
    expect(await count('--max-depth', '1')).toBe(0);
  });
});

describe.concurrent('what is not one document', () => {
  test.each([
    ['show', '33/CT-TTg@2099', '33/CT-TTg would be vn/ttg/2099/ct/33, which is not known here'],
    ['show', 'vn/nowhere/ubnd/2020/kh/1', 'no document of this id is known here'],
    ['show', '', 'this is no symbol, citation or name of a document that can be read'],
    ['implementers', 'no such thing', 'this is no symbol, citation or name of a document that can be read'],
  ])('%s %j is not found', async (command, text, why) => {
    const { code, stdout, stderr } = await here.run(data, command, text, '--format', 'json');
    expect({ code, stdout, stderr }).toEqual({ code: 3, stdout: '', stderr: `cancu: "${text}": ${why}\n` });
  });

  const CANDIDATES = [DIRECTIVE, 'vn/ttg/2025/ct/33', 'vn/ttg/2026/ct/33'];

  test.each(['show', 'implementers'])('%s of an ambiguous symbol: the candidates, and how to choose', async (command) => {
    const { code, stdout, stderr } = await here.run(data, command, '33/CT-TTg');
    expect({ code, stdout }).toEqual({ code: 5, stdout: '' });
    expect(stderr).toContain('cancu: "33/CT-TTg" may mean several documents:\n');
    for (const id of CANDIDATES) expect(stderr).toContain(`\n  ${id}  `);
    expect(stderr).toMatch(/\nChoose one by its id, or by the year: 33\/CT-TTg@\d{4}\n$/u);
  });

  test.each(['show', 'implementers'])('%s of an ambiguous symbol, in JSON', async (command) => {
    const { code, stdout } = await here.run(data, command, '33/CT-TTg', '--format', 'json');
    expect(code).toBe(5);
    const { candidates } = JSON.parse(stdout) as { candidates: { id: string; score: number }[] };
    expect(candidates.map((one) => one.id).sort()).toEqual(CANDIDATES);
    for (const { score } of candidates) expect(score).toBeLessThanOrEqual(1);
  });
});

describe.concurrent('a symbol of a province without --place', () => {
  const SYMBOL = '993/KH-UBND';
  beforeAll(async () => {
    for (const [province, year] of [
      ['Hà Giang', 2022],
      ['Hà Giang', 2023],
      ['Gia Lai', 2023],
    ] as const) {
      const day = `5/12/${year}`;
      const plan = smallPlan({ province, number: 993, day, title: 'Làm đường', basis: 'Theo đề nghị của Sở Xây dựng' });
      here.write(`provinces/${plan.name}`, plan.bytes);
    }
    expect((await here.run(data, 'ingest', 'provinces')).code).toBe(0);
  });

  const [GIA_LAI_2023, HA_GIANG_2022, HA_GIANG_2023] = [
    'vn/gia-lai/ubnd/2023/kh/993',
    'vn/ha-giang/ubnd/2022/kh/993',
    'vn/ha-giang/ubnd/2023/kh/993',
  ] as const;

  test.each<[string, string[], string]>([
    [
      SYMBOL,
      [GIA_LAI_2023, HA_GIANG_2022, HA_GIANG_2023],
      'or by the year: 993/KH-UBND@2023, or by the province: --place gia-lai',
    ],
    // a day does not tell which province
    [`${SYMBOL}@2023-12-05`, [GIA_LAI_2023, HA_GIANG_2023], 'or by the province: --place gia-lai'],
    [`Kế hoạch số ${SYMBOL} của UBND tỉnh Hà Giang`, [HA_GIANG_2022, HA_GIANG_2023], 'or by the year: 993/KH-UBND@2022'],
  ])('%s lists all that it may mean, in order, and how to choose', async (text, ids, how) => {
    const { code, stdout, stderr } = await here.run(data, 'show', text);
    expect({ code, stdout }).toEqual({ code: 5, stdout: '' });
    const [head, ...list] = stderr.trimEnd().split('\n');
    expect(head).toBe(`cancu: "${text}" may mean several documents:`);
    expect(list.pop()).toBe(`Choose one by its id, ${how}`);
    expect(list.map((line) => line.trim().split(' ')[0])).toEqual(ids);
  });

  test.each<[string[], string]>([
    [[SYMBOL, '--place', 'gia-lai'], GIA_LAI_2023],
    [[`${SYMBOL}@2022`], HA_GIANG_2022],
    [[`Kế hoạch số ${SYMBOL} của UBND tỉnh Gia Lai`], GIA_LAI_2023],
  ])('%j takes the only one, and says so', async (args, id) => {
    const { code, stdout, stderr } = await here.run(data, 'show', ...args, '--format', 'json');
    expect(stderr).toBe(`"${args[0]}" was taken for ${id}: it is the only document of that symbol known here\n`);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id });
  });

  test.each<[string[], string]>([
    [['994/KH-UBND'], 'no document with the symbol 994/KH-UBND is known here'],
    [[`${SYMBOL}@2021`], 'no document with the symbol 993/KH-UBND from 2021 is known here'],
    [[SYMBOL, '--place', 'tuyen-quang'], 'no document with the symbol 993/KH-UBND of tuyen-quang is known here'],
    [[`${SYMBOL} của UBND tỉnh Lai Châu`], 'no document with the symbol 993/KH-UBND of Lai Châu is known here'],
  ])('%j is not found', async (args, why) => {
    const { code, stdout, stderr } = await here.run(data, 'show', ...args);
    expect({ code, stdout, stderr }).toEqual({ code: 3, stdout: '', stderr: `cancu: "${args[0]}": ${why}\n` });
  });
});

interface Hop {
  readonly statedBy: { readonly isRetold: boolean } | null;
  readonly spans: readonly { readonly text: string }[];
}

interface Answer {
  readonly id: string;
  readonly implementers: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly distance: number;
      readonly node: { readonly id: string };
      readonly paths: readonly (readonly Hop[])[];
    }[];
  };
}
