import { describe, expect, test } from 'vitest';
import { placeOfText } from '../../src/plan/place-of-text.js';
import { layOut } from '../../src/reading/layout.js';
import { registry } from '../support/registry.js';

describe('the province that a text speaks of', () => {
  test.each([
    ['Bà con tỉnh Lào Cai nuôi ong.', 'Lào Cai', 'named as a province once'],
    ['Thành phố Đà Nẵng trồng hoa.', 'Đà Nẵng', 'a city'],
    ['Báo Hà Giang đưa tin.', 'Hà Giang', 'its newspaper'],
    ['Tỉnh Lào Cai học tỉnh Sơn La.', null, 'two alike'],
    [
      'Tỉnh Lào Cai nuôi ong. Lào Cai trồng rừng. Tỉnh Lào Cai làm đường. Có khách từ tỉnh Sơn La.',
      'Lào Cai',
      'one far more than the other',
    ],
    ['Học tập Hồ Chí Minh.', null, 'a name that never stands as a place’s'],
    ['Bà con sống hòa bình.', null, 'a word'],
    ['Bà con nuôi ong.', null, 'none'],
  ])('%j: %s, %s', (text, expected, _why) => {
    expect(placeOfText(layOut(text), registry.vocabulary)).toBe(expected);
  });
});
