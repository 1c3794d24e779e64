import { describe, expect, test } from 'vitest';
import { citeAs, dayWords, nameOf, typeWordOf } from '../../src/findings/cite-as.js';
import { registry } from '../support/registry.js';

describe('words to paste', () => {
  test.each([
    [
      {
        symbol: '23-QĐ/TW',
        type: 'QĐ',
        issuedOn: '2021-07-30',
        issuer: 'Bộ Chính trị',
        title: 'Quyết định về việc ban hành Quy chế',
      },
      'Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Bộ Chính trị về việc ban hành Quy chế',
      'a party paper has a comma before the day',
    ],
    [
      {
        symbol: '33/CT-TTg',
        type: 'CT',
        issuedOn: '2021-02-06',
        issuer: 'Thủ tướng Chính phủ',
        title: 'Tăng cường công tác dân vận',
      },
      'Chỉ thị số 33/CT-TTg ngày 06/02/2021 của Thủ tướng Chính phủ về tăng cường công tác dân vận',
      'a state paper has none; small days and February have two digits',
    ],
    [
      { symbol: '25/2018/QH14', type: 'L', issuedOn: '2018-06-12', issuer: 'Quốc hội', title: 'Luật Tố cáo' },
      'Luật Tố cáo số 25/2018/QH14 ngày 12/6/2018',
      'a law by its name, without its issuer',
    ],
    [
      {
        symbol: '34/2007/PL-UBTVQH11',
        type: 'PL',
        issuedOn: '2007-04-20',
        issuer: 'Ủy ban Thường vụ Quốc hội',
        title: 'Pháp lệnh Thực hiện dân chủ',
      },
      'Pháp lệnh Thực hiện dân chủ số 34/2007/PL-UBTVQH11 ngày 20/4/2007',
      'and so is an ordinance',
    ],
    [
      { symbol: '236-KL/TW', type: 'KL', issuedOn: '2026-01-15', issuer: 'Ban Bí thư', title: 'Về tiếp tục thực hiện Chỉ thị' },
      'Kết luận số 236-KL/TW, ngày 15/01/2026 của Ban Bí thư về tiếp tục thực hiện Chỉ thị',
      'a title that begins with «Về» goes on in small letters',
    ],
    [
      { symbol: '9/QĐ-UBND', type: 'QĐ', title: 'Vệ sinh môi trường' },
      'Quyết định số 9/QĐ-UBND về vệ sinh môi trường',
      '«Vệ» is no «Về»',
    ],
    [{ symbol: '9/CT-TTg', type: 'CT', issuedOn: '2021' }, 'Chỉ thị số 9/CT-TTg', 'a day that is not known is left out'],
    [
      { symbol: '9-KL/TW', type: 'KL', issuer: 'Bộ Chính trị' },
      'Kết luận số 9-KL/TW của Bộ Chính trị',
      'and the comma before it',
    ],
    [{ type: 'QĐ', issuer: 'Bộ Chính trị' }, 'Quyết định của Bộ Chính trị', 'and so is the rest'],
  ])('%j: %s, %s', (document, words, _why) => {
    expect(citeAs({ id: 'x', origins: [], ...document }, typeWordOf(document.type, registry.vocabulary))).toBe(words);
  });

  test.each([
    ['2024-03-05', 'ngày 05/3/2024'],
    ['2024-01-15', 'ngày 15/01/2024'],
    ['2024-12-09', 'ngày 09/12/2024'],
    ['2024-12', ''],
    [null, ''],
  ])('the day %s: "%s"', (date, words) => {
    expect(dayWords(date)).toBe(words);
  });

  test.each([
    [{ type: 'NĐ', symbol: '04/2015/NĐ-CP' }, 'Nghị định số 04/2015/NĐ-CP'],
    [{ type: 'L', title: 'Luật Tố cáo' }, 'Luật Tố cáo'],
    [{ type: 'QYĐ' }, 'Quy định'],
    [{}, 'Văn bản'],
  ])('the name of %j: %s', (document, name) => {
    expect(nameOf({ id: 'x', origins: [], ...document }, registry.vocabulary)).toBe(name);
  });
});
