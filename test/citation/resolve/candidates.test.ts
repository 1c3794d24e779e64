import { describe, expect, test } from 'vitest';
import {
  dateKey,
  kindOfKey,
  knownFromAll,
  knownFromCatalogue,
  NOTHING_KNOWN,
  placeKey,
  symbolKey,
  symbolKeyOfId,
  type KnownDocuments,
  type KnownTarget,
} from '../../../src/citation/resolve/candidates.js';
import { readSymbol } from '../../../src/citation/symbol.js';
import { symbolShapeAt } from '../../../src/citation/symbol-shape.js';
import { registry } from '../../support/registry.js';
import { tokensOf } from '../../support/texts.js';

function keyOf(symbol: string, typeName: string): string {
  const { vocabulary } = registry;
  const shape = symbolShapeAt(tokensOf(symbol), 0, vocabulary);
  const reading = shape && readSymbol(shape, vocabulary, { typeWord: vocabulary.typeByName.get(typeName) ?? null });
  if (!reading) throw new Error(`${symbol} cannot be read`);
  return symbolKey(reading);
}

describe('symbolKey', () => {
  test.each([
    ['33/CT-TTg', 'CT', 'vn/ttg/2021/ct/33', 'the state'],
    ['114-KL/TW', 'KL', 'vn/tw/2015/kl/114', 'the party'],
    ['04/2015/NĐ-CP', 'NĐ', 'vn/cp/2015/nd/04-2015', 'with a year in the symbol'],
    ['4/NĐ-CP', 'NĐ', 'vn/cp/2015/nd/04-2015', 'without it, and without the leading zero'],
    ['10/2022/QH15', 'L', 'vn/qh15/2022/luat/10-2022', 'a law'],
    ['399-QĐ/TW', 'QYĐ', 'vn/tw/2026/qd/399', 'a regulation'],
    ['10-CTr/BDVTU-BCSĐUBND', 'CTr', 'vn/ha-giang/bdvtu-bcsdubnd/2022/ctr/10', 'a joint one, of whatever place'],
    ['36a/NQ-CP', 'NQ', 'vn/cp/2015/nq/36a', 'a letter'],
  ])('of %s (%s) is that of %s: %s', (symbol, type, id) => {
    expect(keyOf(symbol, type)).toBe(symbolKeyOfId(id));
  });

  test.each([
    ['vn/lao-cai/ubnd/2023/kh/_3b0aa5cd', 'no number is printed'],
    ['vn/lao-cai/ubnd/2023/kh/45#06-CT/TU', 'a local document'],
    ['nonsense', 'no id'],
  ])('of %s is none: %s', (id) => {
    expect(symbolKeyOfId(id)).toBeNull();
  });

  test('every document of the registry is found by its key', () => {
    const known = knownFromCatalogue(registry.catalogue);
    for (const { id } of registry.catalogue.documents.values())
      expect(known.bySymbol(symbolKeyOfId(id) ?? '').map((one) => one.documentId)).toContain(id);
  });
});

test('a key tells what it is one of', () => {
  const key = keyOf('10-CTr/BDVTU-BCSĐUBND', 'CTr');
  expect(kindOfKey(key)).toBe('symbol');
  expect(kindOfKey(placeKey(key, 'ha-giang'))).toBe('place');
  expect(kindOfKey(placeKey(key, ''))).toBe('place');
  expect(kindOfKey(dateKey('QĐ', '2013-12-12'))).toBe('date');
});

describe('places where documents are looked up', () => {
  const known = knownFromCatalogue(registry.catalogue);

  test('the registry: by symbol, by day, by id', () => {
    const ids = (targets: readonly KnownTarget[]): string[] => targets.map((one) => one.documentId).sort();
    expect(ids(known.bySymbol('23|ct|ttg'))).toEqual(['vn/ttg/2021/ct/23', 'vn/ttg/2025/ct/23']);
    expect(ids(known.byDate('QĐ', '2013-12-12'))).toEqual(['vn/tw/2013/qd/217', 'vn/tw/2013/qd/218']);
    expect(known.byId('vn/ttg/2021/ct/33')).toMatchObject({ issuedOn: '2021-11-26', type: 'CT' });
    expect(known.byId('vn/ttg/1900/ct/33')).toBeUndefined();
    expect(dateKey('QĐ', '2013-12-12')).not.toBe(dateKey('QYĐ', '2013-12-12'));
  });

  test('several: each document once, as the first that knows it describes it', () => {
    const target = (documentId: string, title: string): KnownTarget => ({
      documentId,
      title,
      issuedOn: null,
      issuer: null,
      term: null,
      type: null,
      confirmed: true,
    });
    const source = (...targets: KnownTarget[]): KnownDocuments => ({
      bySymbol: () => targets,
      byDate: () => targets,
      byId: (id) => targets.find((one) => one.documentId === id),
    });
    const all = knownFromAll([NOTHING_KNOWN, source(target('a', 'first')), source(target('a', 'second'), target('b', 'third'))]);
    const titles = (targets: readonly KnownTarget[]): (string | null)[] => targets.map((one) => one.title).sort();
    expect(titles(all.bySymbol('x'))).toEqual(['first', 'third']);
    expect(titles(all.byDate('x', '2020'))).toEqual(['first', 'third']);
    expect(all.byId('a')?.title).toBe('first');
    expect(all.byId('b')?.title).toBe('third');
    expect(all.byId('c')).toBeUndefined();
  });
});
