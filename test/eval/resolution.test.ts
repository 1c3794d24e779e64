import { describe, expect, test } from 'vitest';
import type { GoldCitation } from '../../src/eval/gold.js';
import {
  addResolutions,
  judgeResolution,
  resolutionPrecision,
  resolutionRecall,
  type ResolutionReport,
} from '../../src/eval/resolution.js';
import type { ExtractedCitation } from '../../src/extraction/extraction.js';
import { got, NO_GOLD, wanted } from '../support/gold.js';
import { registry } from '../support/registry.js';

type Read = Partial<ExtractedCitation>;

/** What is judged of mentions that stand one behind the other, each with its gold key; null where the gold has none. */
function judge(
  ...mentions: readonly (readonly [key: string | null, read: Read | null, more?: Partial<GoldCitation>])[]
): ResolutionReport {
  const citations = mentions.flatMap(([, read], at) => (read ? [got(at * 20, 'x', read)] : []));
  const gold = mentions.flatMap(([key, , more], at) => (key === null ? [] : [wanted(at * 20, key, more)]));
  return judgeResolution(citations, { ...NO_GOLD, citations: gold }, registry);
}

const KL_114 = 'vn/tw/2015/kl/114';
const resolved = (documentId: string): Read => ({ documentId });

describe('what became of a mention', () => {
  const open = { documentId: null, candidates: [] };
  const candidate = (documentId: string): Read => ({ documentId: null, candidates: [{ documentId, score: 0.5, why: [] }] });

  test.each<[string, string | null, Read | null, string[]]>([
    ['the right document', 'KL-114-TW-2015', resolved(KL_114), ['mentions', 'resolved', 'right']],
    ['another year', 'KL-114-TW-2010', resolved(KL_114), ['mentions', 'resolved', 'wrong']],
    [
      'a place that the gold leaves open',
      'CT-06-TU.????-2016',
      resolved('vn/gia-lai/tu/2016/ct/06'),
      ['mentions', 'resolved', 'open'],
    ],
    ['a key of which nothing can be told', 'Luật cũ', resolved(KL_114), ['mentions', 'resolved', 'open']],
    ['candidates with the right one', 'KL-114-TW-2015', candidate(KL_114), ['mentions', 'candidates', 'right among']],
    ['candidates without', 'KL-115-TW-2015', candidate(KL_114), ['mentions', 'candidates']],
    ['a local document', 'KL-114-TW-2015', { ...open, symbol: '114-KL/TW' }, ['mentions', 'local']],
    ['nothing to call it by', 'KL-114-TW-2015', { ...open, symbol: null }, ['mentions', 'none']],
    ['not read', 'KL-114-TW-2015', null, ['mentions', 'not found']],
    ['read beside the gold', null, resolved(KL_114), ['beside']],
    ['read beside the gold, without id', null, open, []],
  ])('%s', (_what, key, read, names) => {
    const { counts } = judge([key, read]);
    expect(Object.entries(counts).flatMap(([name, value]) => (value > 0 ? [name] : []))).toEqual(names);
  });
});

describe('a wrong document', () => {
  test('is told with its place, id and reason', () => {
    expect(judge(['KL-114-TW-2010', resolved(KL_114)]).wrong).toMatchObject([
      { where: '0 KL-114-TW-2010', documentId: KL_114, why: 'year 2015' },
    ]);
  });

  test('one id for two documents of the gold, though neither contradicts it', () => {
    const { wrong } = judge(
      ['KL-114-TW-2015', resolved(KL_114)],
      ['KL-114-TW-????', resolved(KL_114)],
      ['KL-114-TW-2015', resolved(KL_114)],
    );
    expect(wrong).toMatchObject([{ where: '20 KL-114-TW-????', why: 'also asserted for KL-114-TW-2015' }]);
  });

  test('two ids for one document of the gold, though neither is contradicted', () => {
    const [often, once] = ['vn/lao-cai/ubnd/2020/qd/86', 'vn/lao-cai/ubnd/2020/qd/86-2020'];
    const key = 'QĐ-86-UBND.lao-cai-2020';
    expect(judge([key, resolved(once)], [key, resolved(often)], [key, resolved(often)]).wrong).toMatchObject([
      { where: `0 ${key}`, documentId: once, why: `elsewhere ${often}` },
    ]);
  });

  test('an id that the registry has another one for', () => {
    expect(judge(['NĐ-04-CP-2015', resolved('vn/cp/2015/nd/04')]).wrong).toMatchObject([
      { why: 'the registry knows it as vn/cp/2015/nd/04-2015' },
    ]);
  });

  test('not the decision that a popular name stands for', () => {
    const decision = resolved('vn/ttg/2022/qd/06');
    expect(judge(['ĐA-06-TTg-2022', decision, { surface: 'Đề án 06-CP' }]).counts).toMatchObject({ right: 1, wrong: 0 });
    expect(judge(['ĐA-06-TTg-2022', decision, { surface: 'Đề án 061' }]).counts).toMatchObject({ right: 0, wrong: 1 });
  });
});

test('precision is over what can be judged, recall over all mentions that could be', () => {
  const some = judge(
    ['KL-114-TW-2015', resolved(KL_114)],
    ['KL-120-TW-2010', resolved('vn/tw/2016/kl/120')],
    ['CT-06-TU.????-2016', resolved('vn/gia-lai/tu/2016/ct/06')],
    ['KL-7-TW-2015', null],
  ).counts;
  expect(resolutionPrecision(some)).toBe(1 / 2);
  expect(resolutionRecall(some)).toBe(1 / 3);
  const none = judge().counts;
  expect([resolutionPrecision(none), resolutionRecall(none)]).toEqual([null, null]);
  expect(addResolutions([some, none, some])).toMatchObject({ mentions: 8, right: 2, wrong: 2, open: 2, 'not found': 2 });
});
