import { describe, expect, test } from 'vitest';
import { openingMarker } from '../../src/reading/marker.js';

describe('openingMarker', () => {
  test.each([
    ['I. MỤC ĐÍCH', 'roman', 'I'],
    ['XIV. KINH PHÍ', 'roman', 'XIV'],
    ['IX) Khen thưởng', 'roman', 'IX'],
    ['1. Sở Nội vụ', 'number', '1'],
    ['1) Sở Nội vụ', 'number', '1'],
    ['2.1. Cấp xã', 'number', '2.1'],
    ['2.1 Cấp xã', 'number', '2.1'],
    ['a) Rà soát', 'letter', 'a'],
    ['đ) Rà soát', 'letter', 'đ'],
    ['- Rà soát', 'dash', ''],
    ['– Rà soát', 'dash', ''],
    ['+ rà soát', 'dash', ''],
    ['• Rà soát', 'dash', ''],
    ['Điều 3. Hiệu lực', 'article', 'Điều 3'],
    ['Điều 5a. Hiệu lực', 'article', 'Điều 5a'],
    ['Phần thứ nhất', 'part', 'Phần nhất'],
    ['Chương II. TỔ CHỨC', 'part', 'Chương II'],
  ])('%j opens with a %s %j', (text, kind, label) => {
    expect(openingMarker(text)).toMatchObject({ kind, label });
  });

  test.each([
    ['2020 là năm đầu', 'a year'],
    ['15/3/2023', 'a date'],
    ['1.500.000 đồng', 'a sum'],
    ['-5 độ', 'a number below zero'],
    ['Điều 3 của Luật này', 'an article that is only named'],
    ['Vì vậy.', 'a word that begins with V'],
    ['Iran', 'a word that begins with I'],
    ['. Sau đó', 'a stray full stop'],
    ['bà con', 'a word that begins with b'],
    ['', 'nothing'],
  ])('%j opens with none: %s', (text) => {
    expect(openingMarker(text)).toBeNull();
  });

  test.each([
    ['1. Sở', 2],
    ['III. Sở', 4],
    ['2.1. Sở', 4],
    ['- Sở', 1],
    ['Điều 12. Sở', 8],
  ])('%j: the marker takes %d characters', (text, length) => {
    expect(openingMarker(text)?.length).toBe(length);
  });
});
