import { describe, expect, test } from 'vitest';
import { contradiction, parseGoldKey } from '../../src/eval/gold-key.js';
import { registry } from '../support/registry.js';

describe('a gold key', () => {
  test.each([
    ['KL-114-TW-2015', { type: 'KL', number: '114', organ: 'tw', place: '', year: '2015' }],
    [
      'CTPH-05-BDVTU-BCSĐUBND.tuyen-quang-2022',
      { type: 'CTPH', number: '05', organ: 'bdvtu-bcsdubnd', place: 'tuyen-quang', year: '2022' },
    ],
    ['NQ-66.4-CP-2025', { type: 'NQ', number: '66.4', organ: 'cp', place: '', year: '2025' }],
    ['CT-06-TU.????-2016', { type: 'CT', number: '06', organ: 'tu', place: null, year: '2016' }],
    ['CT-06-TU.gia-lai-????', { type: 'CT', number: '06', organ: 'tu', place: 'gia-lai', year: null }],
    ['NQ-36a-CP-2015', { type: 'NQ', number: '36a', organ: 'cp', place: '', year: '2015' }],
    ['L-????-QH15-2022', { type: 'L', number: null, organ: 'qh15', place: '', year: '2022' }],
    ['Luật Đất đai', null],
    ['NQ-25-2013', null],
  ])('%s', (key, parts) => {
    expect(parseGoldKey(key)).toEqual(parts);
  });

  test.each([
    ['KL-114-TW-2015', 'vn/tw/2015/kl/114', null, 'all the same'],
    ['NĐ-04-CP-2015', 'vn/cp/2015/nd/04-2015', null, 'the year that the symbol prints'],
    ['KH-9-UBND.ha-giang-2022', 'vn/ha-giang/ubnd/2022/kh/09', null, 'a leading zero'],
    ['KL-114-TW-2015', 'vn/tw/2015/kl/115', 'number 115', 'another number'],
    ['KL-114-TW-2015', 'vn/tw/2016/kl/114', 'year 2016', 'another year'],
    ['KL-114-TW-????', 'vn/tw/2016/kl/114', null, 'a year that nobody knows'],
    ['KL-114-TW-2015', 'vn/tw/2015/nq/114', 'type nq', 'another type'],
    ['QYĐ-23-TW-2021', 'vn/tw/2021/qd/23', null, 'a quy định that prints QĐ'],
    ['CTPH-05-BDVTU.gia-lai-2022', 'vn/gia-lai/bdvtu/2022/ctrph/05', null, 'a printed code of the type'],
    ['L-10-QH15-2022', 'vn/qh15/2022/luat/10-2022', null, 'a law prints no code'],
    ['KH-56-UBND.gia-lai-2020', 'vn/tuyen-quang/ubnd/2020/kh/56', 'place tuyen-quang', 'another province'],
    ['KH-56-UBND.gia-lai-2020', 'vn/ubnd/2020/kh/56', 'place (central)', 'no province'],
    ['KH-56-TTg-2020', 'vn/gia-lai/ttg/2020/kh/56', 'place gia-lai', 'a province where none is'],
    ['KH-56-UBND.gia-lai-2025', 'vn/gia-lai-2025/ubnd/2025/kh/56', null, 'the province after its merger'],
    ['KH-56-UBND.yen-son-2025', 'vn/tuyen-quang/yen-son/ubnd/2025/kh/56', null, 'a district of a province'],
    ['KH-56-UBND.????-2020', 'vn/gia-lai/ubnd/2020/kh/56', null, 'a place that nobody knows'],
    ['KH-56-UBND.gia-lai-2020', 'vn/gia-lai/hdnd/2020/kh/56', 'body hdnd', 'another body'],
  ])('%s and %s: %s, %s', (text, id, found, _why) => {
    const key = parseGoldKey(text);
    expect(key && contradiction(id, key, registry.vocabulary)).toBe(found);
  });
});
