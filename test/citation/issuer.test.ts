import { describe, expect, test } from 'vitest';
import { canonicalIssuer, issuerAt, issuerKey } from '../../src/citation/issuer.js';
import { registry } from '../support/registry.js';
import { tokensOf } from '../support/texts.js';

function issuerIn(text: string): ReturnType<typeof issuerAt> {
  return issuerAt(tokensOf(text), 0, registry.vocabulary);
}

describe('issuerAt', () => {
  test.each([
    ['Thủ tướng Chính phủ về', { name: 'Thủ tướng Chính phủ', place: null, level: null }, 'a central body'],
    ['Ban Bí thư Trung ương Đảng', { name: 'Ban Bí thư' }, 'short form'],
    ['Ban Chấp hành Trung ương Đảng khóa XI', { name: 'Ban Chấp hành Trung ương', term: 'XI' }, 'a party term'],
    ['Ban Chấp hành Trung ương (khoá XIII)', { name: 'Ban Chấp hành Trung ương', term: 'XIII' }, 'a term in brackets'],
    ['Ủy ban nhân dân tỉnh Hà Giang', { name: 'UBND tỉnh Hà Giang', place: 'Hà Giang', level: 'province' }, 'a province'],
    ['Uỷ ban nhân dân tỉnh', { name: 'UBND tỉnh', place: null, level: 'province' }, 'old tone placement, no name'],
    ['HĐND thành phố Đà Nẵng', { name: 'HĐND thành phố Đà Nẵng', place: 'Đà Nẵng', level: 'province' }, 'a city'],
    ['UBND huyện Bảo Yên', { name: 'UBND huyện Bảo Yên', place: null, level: 'district' }, 'a district'],
    [
      'UBND huyện Yên Sơn, tỉnh Tuyên Quang',
      { name: 'UBND huyện Yên Sơn, tỉnh Tuyên Quang', place: 'Tuyên Quang', level: 'district' },
      'with its province',
    ],
    [
      'UBND thành phố Lào Cai',
      { name: 'UBND thành phố Lào Cai', place: null, level: 'district' },
      'a city that only bears the name of its province',
    ],
    ['UBND thành phố Pleiku', { name: 'UBND thành phố Pleiku', place: null, level: 'district' }, 'a city of a province'],
    ['UBND thành phố Quy định về nuôi ong', { name: 'UBND thành phố', level: 'province' }, 'a title that begins with a capital'],
    ['UBND xã', { name: 'UBND xã', level: 'commune' }, 'a commune without a name'],
    ['Tỉnh ủy Gia Lai về', { name: 'Tỉnh ủy Gia Lai', place: 'Gia Lai', level: 'province' }, 'the party of a province'],
    ['Ban Thường vụ Tỉnh ủy', { name: 'Ban Thường vụ Tỉnh ủy', place: null, level: 'province' }, 'its standing body'],
    ['Sở Nội vụ', { name: 'Sở Nội vụ', level: 'province' }, 'a department'],
    ['Ủy ban\nnhân dân tỉnh\nLào Cai', { name: 'UBND tỉnh Lào Cai', place: 'Lào Cai' }, 'over lines'],
  ])('%j: %j, %s', (text, expected, _why) => {
    expect(issuerIn(text)).toMatchObject(expected);
  });

  test.each([
    [
      'Ban Dân vận Tỉnh ủy và Ban cán sự đảng UBND tỉnh Hà Giang về',
      ['Ban Dân vận Tỉnh ủy', 'Ban cán sự đảng UBND tỉnh'],
      'joined by «và»',
    ],
    ['Ban Dân vận Tỉnh ủy với UBND tỉnh', ['Ban Dân vận Tỉnh ủy', 'UBND'], 'joined by «với»'],
    ['Tỉnh ủy, UBND tỉnh Lào Cai', ['Tỉnh ủy', 'UBND'], 'joined by a comma'],
    ['Tỉnh ủy, UBND tỉnh Lào Cai ban hành Kế hoạch', ['Tỉnh ủy'], 'the comma leads to the sentence’s own subject'],
    ['Bộ Nội vụ, Bộ Công an, Bộ Y tế ban hành văn bản', ['Bộ Nội vụ', 'Bộ Công an', 'Bộ Y tế'], 'in a list all are'],
    ['Chính phủ và nhân dân', ['Chính phủ'], 'what follows is no body'],
  ])('%j: bodies %j, %s', (text, bodies) => {
    expect(issuerIn(text)?.bodies.map((body) => body.name)).toEqual(bodies);
  });

  test.each([
    ['nhân dân', 'no body'],
    ['về việc', 'a title'],
    ['', 'nothing'],
  ])('%j: none, %s', (text) => {
    expect(issuerIn(text)).toBeNull();
  });

  test('a place is a name with a capital: «hòa bình» is none', () => {
    expect(issuerIn('UBND tỉnh hòa bình')?.place).toBeNull();
    expect(issuerIn('UBND tỉnh Hòa Bình')?.place).toBe('Hòa Bình');
  });
});

describe('names of issuers', () => {
  test.each([
    ['Uỷ ban nhân dân tỉnh Lào Cai', 'UBND tỉnh Lào Cai'],
    ['Hội đồng nhân dân tỉnh', 'HĐND tỉnh'],
    ['Ban Chấp hành Trung ương Đảng (khóa XII)', 'Ban Chấp hành Trung ương'],
    ['**Chính phủ**', 'Chính phủ'],
  ])('%s is called %s', (name, expected) => {
    expect(canonicalIssuer(name)).toBe(expected);
  });

  test.each([
    ['Ủy ban nhân dân tỉnh Lào Cai', 'UBND tỉnh Lào Cai', 'abbreviated'],
    ['Uỷ ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh', 'tone placement'],
    ['TỈNH ỦY GIA LAI', 'Tỉnh uỷ Gia Lai', 'capitals'],
    ['Ban Bí thư Trung ương Đảng', 'Ban Bí thư', 'the usual short form'],
    ['UBND tỉnh Lào Cai'.normalize('NFD'), 'UBND tỉnh Lào Cai', 'decomposed'],
    ['Uỷ ban nhân dân tỉnh'.normalize('NFD'), 'UBND tỉnh', 'decomposed, and old tone placement'],
  ])('%s is the same as %s: %s', (a, b) => {
    expect(issuerKey(a)).toBe(issuerKey(b));
  });

  test.each([
    ['UBND tỉnh Lào Cai', 'UBND tỉnh Sơn La'],
    ['UBND tỉnh', 'HĐND tỉnh'],
    ['Ban Dân vận Tỉnh ủy', 'Tỉnh ủy'],
  ])('%s is not the same as %s', (a, b) => {
    expect(issuerKey(a)).not.toBe(issuerKey(b));
  });
});
