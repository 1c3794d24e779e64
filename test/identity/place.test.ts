import { describe, expect, test } from 'vitest';
import { lowerPlaceSlug, placeName, placeOn, provinceOf, provinceSlugs } from '../../src/identity/place.js';
import { registry } from '../support/registry.js';

const { vocabulary } = registry;

/** Provinces were merged on 1/7/2025 (Nghị quyết 202/2025/QH15). */
describe('provinceSlugs', () => {
  test.each([
    ['Tuyên Quang', '2020-05-20', ['tuyen-quang'], 'before the merger'],
    ['Tuyên Quang', '2025-06-30', ['tuyen-quang'], 'the last day before'],
    ['Tuyên Quang', '2025-07-01', ['tuyen-quang-2025'], 'the day itself'],
    ['Tuyên Quang', '2026', ['tuyen-quang-2025'], 'a year after'],
    ['Tuyên Quang', '2025-07', ['tuyen-quang-2025'], 'the month that begins with it'],
    ['Tuyên Quang', '2025', ['tuyen-quang', 'tuyen-quang-2025'], 'a year that holds the day leaves both'],
    ['Tuyên Quang', null, ['tuyen-quang', 'tuyen-quang-2025'], 'no day leaves both'],
    ['Hà Giang', '2024-01-08', ['ha-giang'], 'a province that is no more'],
    ['Hà Giang', '2026-01-08', [], 'and was not, then'],
    ['Huế', '2026-01-08', ['hue'], 'not merged'],
    ['TUYÊN QUANG', '2020', ['tuyen-quang'], 'as letterheads print it'],
    ['Xứ Lạ', '2020', [], 'no such place'],
  ])('%s on %s: %j, %s', (name, on, expected, _why) => {
    expect(provinceSlugs(name, on, vocabulary).sort()).toEqual(expected);
  });
});

describe('placeOn', () => {
  test.each([
    ['tuyen-quang', '2020', ['tuyen-quang'], 'as it was'],
    ['tuyen-quang-2025', '2026-02-03', ['tuyen-quang-2025'], 'as it is'],
    ['tuyen-quang-2025', '2023-02-03', ['ha-giang', 'tuyen-quang'], 'back: the ones it was merged from'],
    ['ha-giang', '2026-02-03', ['tuyen-quang-2025'], 'on: the one it became part of'],
    ['tuyen-quang/yen-son', '2026-02-03', ['tuyen-quang-2025/yen-son'], 'a commune goes with its province'],
    ['tuyen-quang-2025', '2025', ['ha-giang', 'tuyen-quang', 'tuyen-quang-2025'], 'a year that holds the merger leaves all'],
    ['hue', '1999', ['thua-thien-hue'], 'what became it'],
    ['lang-son', '1999', ['lang-son'], 'not merged'],
    ['nowhere', '2020', ['nowhere'], 'a place by hand is taken as it stands'],
  ])('%s on %s: %j, %s', (place, on, expected) => {
    expect(placeOn(place, on, vocabulary).sort()).toEqual(expected);
  });
});

describe('parts and names of place paths', () => {
  test.each([
    ['huyện Yên Sơn', 'yen-son'],
    ['thị xã Ayun Pa', 'ayun-pa'],
    ['phường Minh Xuân', 'minh-xuan'],
    ['Thành phố Hà Giang', 'ha-giang'],
    ['đặc khu Cô Tô', 'co-to'],
    ['Yên Sơn', 'yen-son'],
  ])('%s → %s', (name, expected) => {
    expect(lowerPlaceSlug(name)).toBe(expected);
  });

  test('the province of a path, and its name', () => {
    expect(provinceOf('tuyen-quang/yen-son')).toBe('tuyen-quang');
    expect(placeName('tuyen-quang/yen-son', vocabulary)).toBe('Tuyên Quang');
    expect(placeName('tuyen-quang-2025', vocabulary)).toBe('Tuyên Quang');
    expect(placeName('nowhere', vocabulary)).toBeNull();
  });
});
