import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentId, localDocumentId, numberSegment, unnumberedSegment } from '../../src/identity/document-id.js';

describe('documentId', () => {
  test.each([
    [{ place: '', organ: 'ttg', year: 2021, type: 'ct', number: '33' }, 'vn/ttg/2021/ct/33', 'a central body'],
    [{ place: '', organ: 'cp', year: '2015', type: 'nd', number: '04-2015' }, 'vn/cp/2015/nd/04-2015', 'a year in the symbol'],
    [
      { place: 'tuyen-quang', organ: 'ubnd', year: 2020, type: 'kh', number: '56' },
      'vn/tuyen-quang/ubnd/2020/kh/56',
      'a province',
    ],
    [
      { place: 'tuyen-quang/yen-son', organ: 'ubnd', year: 2020, type: 'kh', number: '5' },
      'vn/tuyen-quang/yen-son/ubnd/2020/kh/5',
      'a district',
    ],
  ])('%j → %s: %s', (parts, expected, _why) => {
    expect(documentId(parts)).toBe(expected);
  });
});

describe('numberSegment', () => {
  test.each([
    ['33', null, '33'],
    ['04', null, '04'],
    ['36a', null, '36a'],
    ['36A', null, '36a'],
    ['12đ', null, '12d'],
    ['86', '2025', '86-2025'],
  ])('%s of %s → %s', (number, year, expected) => {
    expect(numberSegment(number, year)).toBe(expected);
  });
});

describe('unnumberedSegment', () => {
  const head = { issuer: 'UBND tỉnh Lào Cai', type: 'KH', year: 2024, title: 'Trồng cây ven đường' };

  test('is an underscore and eight hex digits', () => {
    expect(unnumberedSegment(head)).toMatch(/^_[0-9a-f]{8}$/);
  });

  test.each([
    [{ ...head, issuer: 'UBND TỈNH LÀO CAI' }, 'capitals'],
    [{ ...head, title: 'Trồng  cây\nven đường' }, 'blanks and line breaks'],
    [{ ...head, title: 'Trồng cây, ven đường.' }, 'marks'],
    [{ ...head, title: head.title.normalize('NFD') }, 'decomposed letters'],
    [{ ...head, year: '2024' }, 'the year as text'],
  ])('the same head printed otherwise has the same: %j, %s', (other, _why) => {
    expect(unnumberedSegment(other)).toBe(unnumberedSegment(head));
  });

  test.each([
    [{ ...head, issuer: 'UBND tỉnh Sơn La' }, 'issuer'],
    [{ ...head, type: 'CTr' }, 'type'],
    [{ ...head, year: 2025 }, 'year'],
    [{ ...head, title: 'Trồng cây trong vườn' }, 'title'],
    [{ ...head, issuer: `${head.issuer} KH`, type: '' }, 'where one part ends and the next begins'],
  ])('another head has another: %j, %s', (other) => {
    expect(unnumberedSegment(other)).not.toBe(unnumberedSegment(head));
  });

  test('what else tells it apart counts too', () => {
    expect(unnumberedSegment(head, 'Lò Văn Páo')).not.toBe(unnumberedSegment(head));
  });

  test('never looks like a printed number', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, issuer) => {
        expect(unnumberedSegment({ ...head, title, issuer })).toMatch(/^_[0-9a-f]{8}$/);
      }),
    );
  });
});

test('a local document is called by its citing one and its symbol, blanks left out', () => {
  expect(localDocumentId('vn/_/ubnd/2023/kh/_3b0aa5cd', '06-CT/ TU')).toBe('vn/_/ubnd/2023/kh/_3b0aa5cd#06-CT/TU');
});
