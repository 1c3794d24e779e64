import { describe, expect, test } from 'vitest';
import { gatherDossier } from '../../src/validity/dossier.js';
import { knownToRegistry } from '../../src/validity/known-to-registry.js';
import { registry } from '../support/registry.js';
import { knownTo, worldOf } from '../support/world.js';

describe('a dossier', () => {
  test('holds what was asked for, what took its place, what it details, and nothing else', async () => {
    const world = worldOf(['B replaces A', 'C repeals B', 'A guides P', 'Q replaces P', 'X implements A', 'A replaces Y']);
    const { documents } = await gatherDossier(knownTo(world), { documents: ['A', 'nobody knows it'] });
    expect([...documents.keys()].sort()).toEqual(['A', 'B', 'C', 'P', 'Q']);
  });

  test('asks for each document once, level by level', async () => {
    const source = knownTo(worldOf(['B replaces A', 'A replaces B', 'C replaces A', 'C replaces B']));
    const asked: string[][] = [];
    await gatherDossier(
      { ...source, standings: (ids) => (asked.push([...ids]), source.standings(ids)) },
      { documents: ['A', 'A'] },
    );
    expect(asked).toEqual([['A'], ['B', 'C']]);
  });

  test('ends with chains that do not', async () => {
    const world = worldOf(Array.from({ length: 60 }, (_, at) => `D${at + 1} replaces D${at}`));
    const { documents } = await gatherDossier(knownTo(world), { documents: ['D0'] });
    expect(documents.size).toBe(21);
  });
});

describe('what the registry alone knows', () => {
  const source = knownToRegistry(registry);

  test('of a document: its words, what others do to it, and what each source says', async () => {
    const [standing] = await source.standings(['vn/tw/2010/qd/290']);
    expect(standing?.document).toMatchObject({
      id: 'vn/tw/2010/qd/290',
      symbol: '290-QĐ/TW',
      effectiveOn: '2010-02-25',
      origins: ['registry'],
    });
    expect(standing?.relations.map(({ type, other }) => [type, other])).toEqual([
      ['REPLACES', 'vn/tw/2021/qd/23'],
      ['IMPLEMENTS', 'vn/tuyen-quang/tu/2010/qd/12'],
    ]);
    expect(standing?.statements).toMatchObject([{ symbol: '290-QĐ/TW', known: 'read', ordinal: 0 }]);
  });

  test('of one that details another: the part that it details', async () => {
    const [standing] = await source.standings(['vn/cp/2018/nd/149-2018']);
    expect(standing?.details).toMatchObject([
      { type: 'GUIDES', other: 'vn/qh13/2012/luat/10-2012', provision: 'khoản 3 Điều 63' },
    ]);
  });

  test('several sources stand side by side, the better known leads', async () => {
    const [standing] = await source.standings(['vn/qh15/2025/luat/64-2025']);
    expect(standing?.document.effectiveOn).toBe('2025-04-01');
    expect(standing?.statements.map(({ effectiveOn }) => effectiveOn)).toEqual(['2025-04-01', '2025-02-19']);
  });

  test('nothing, of what it does not know', async () => {
    expect(await source.standings(['vn/ttg/1999/ct/1'])).toEqual([]);
    expect(await source.agencies(['agency/ha-giang/hoi-nuoi-ong'])).toMatchObject([{ agency: { validTo: null }, heirs: [] }]);
  });

  test('of a body: when it ended, and who took over, the best known heir first', async () => {
    const { agencies } = await gatherDossier(source, {
      documents: [],
      agencies: ['agency/ha-giang/so-lao-dong-thuong-binh-va-xa-hoi'],
    });
    const { agency, heirs } = agencies.get('agency/ha-giang/so-lao-dong-thuong-binh-va-xa-hoi') ?? {};
    expect(agency).toMatchObject({ name: 'Sở Lao động - Thương binh và Xã hội', place: 'ha-giang', validTo: '2025-03-01' });
    expect(heirs?.[0]).toMatchObject({ other: 'agency/ha-giang/so-noi-vu', on: '2025-03-01', confirmed: true });
    expect(heirs?.map(({ other }) => other).slice(1)).toEqual([
      'agency/ha-giang/so-giao-duc-va-dao-tao',
      'agency/ha-giang/so-nong-nghiep-va-moi-truong',
      'agency/ha-giang/so-y-te',
    ]);
    expect(agencies.get('agency/ha-giang/so-noi-vu')?.heirs).toMatchObject([
      { other: 'agency/tuyen-quang-2025/so-noi-vu', on: '2025-07-01' },
    ]);
    expect(agencies.get('agency/tuyen-quang-2025/so-noi-vu')?.agency.validTo).toBeNull();
  });
});
