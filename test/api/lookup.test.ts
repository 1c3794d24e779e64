import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import { apiOver, type Api } from '../support/api.js';
import { grafeo } from '../support/engines.js';
import { AT } from '../support/plans.js';
import { smallPlan } from '../support/small-plans.js';
import * as ask from './questions.js';

/** One symbol in more years of one province, and in one of another, than an answer lists. */
const YEARS = Array.from({ length: 52 }, (_one, index) => 1960 + index);
const PLANS = [...YEARS.map((year) => plan('Hà Giang', year)), plan('Gia Lai', 2011)];

let workspace: Workspace;
let api: Api;
beforeAll(async () => {
  workspace = await grafeo.open();
  await workspace.ingest(PLANS, { at: AT });
  api = await apiOver(workspace);
});
afterAll(async () => {
  await api.close();
  await workspace.close();
});

describe('lookup of a symbol that every province has', () => {
  const look = async (variables: object): Promise<ask.Lookup['lookup']> =>
    (await api.query<ask.Lookup>(ask.lookup, { text: '992/KH-UBND', ...variables })).lookup;

  test('gives the first candidates in order, and how many there are', async () => {
    const { __typename, candidates = [], totalCount } = await look({});
    expect({ __typename, shown: candidates.length, totalCount }).toEqual({
      __typename: 'AmbiguousLookup',
      shown: 50,
      totalCount: PLANS.length,
    });
    const ids = candidates.map((one) => one.document.id);
    expect(ids).toEqual([id('gia-lai', 2011), ...YEARS.slice(0, 49).map((year) => id('ha-giang', year))]);
  });

  test('a day does not tell which province, though it leaves those of that year', async () => {
    const { candidates, totalCount } = await look({ issuedOn: '2011-12-05' });
    expect(totalCount).toBe(2);
    expect(candidates?.map((one) => one.document.id)).toEqual([id('gia-lai', 2011), id('ha-giang', 2011)]);
  });

  test('nor does it where only one province is known to have it', async () => {
    const { __typename, candidates } = await look({ issuedOn: '2010-12-05' });
    expect(__typename).toBe('AmbiguousLookup');
    expect(candidates).toMatchObject([{ document: { id: id('ha-giang', 2010) } }]);
    expect(candidates?.[0]?.why.at(-1)).toBe('no province is named: another one may have its own of this number');
  });

  test.each([
    ['a day and a place', { issuedOn: '2010-12-05', place: 'ha-giang' }],
    ['a day and a title', { text: 'Kế hoạch số 992/KH-UBND ngày 05/12/2010 về đào mương năm 2010' }],
    ['all in the text', { text: 'Kế hoạch số 992/KH-UBND ngày 05/12/2010 của UBND tỉnh Hà Giang' }],
  ])('%s resolve it', async (_what, variables) => {
    expect(await look(variables)).toMatchObject({ __typename: 'ResolvedLookup', document: { id: id('ha-giang', 2010) } });
  });

  test.each([
    ['another number', { text: '991/KH-UBND' }],
    ['another year', { issuedOn: '2015' }],
    ['another province', { place: 'tuyen-quang' }],
    ['another province in the text', { text: '992/KH-UBND của UBND tỉnh Tuyên Quang' }],
  ])('%s is unknown', async (_what, variables) => {
    expect((await look(variables)).__typename).toBe('UnknownLookup');
  });
});

function id(place: string, year: number): string {
  return `vn/${place}/ubnd/${year}/kh/992`;
}

function plan(province: string, year: number): ReturnType<typeof smallPlan> {
  return smallPlan({ province, number: 992, day: `5/12/${year}`, title: `Đào mương năm ${year}`, basis: 'Theo đề nghị' });
}
