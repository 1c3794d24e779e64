import { expect, test } from 'vitest';
import { isSyllable } from '../../../src/reading/encoding/syllable.js';

test.each(
  'nghị quyết chỉ thị quý giữa giếng gì khuya khuỷu thuở ngoằn xoong yêu quốc uỷ ủy hoà hòa ĐẢNG Được nghiêng rượu'.split(' '),
)('%s is one', (word) => {
  expect(isSyllable(word)).toBe(true);
  expect(isSyllable(word.normalize('NFD'))).toBe(true);
});

test.each([
  ['ChØ', 'a letter of another alphabet'],
  ['ñy', 'VNI'],
  ['nhaân', 'two vowels that do not go together'],
  ['cặc̀', 'two tones'],
  ['chiệp̃', 'two tones'],
  ['mằt', 'a stop bears no such tone'],
  ['quyêt', 'nor none'],
  ['façade', 'French'],
  ['für', 'German'],
  ['', 'nothing'],
])('%j is none: %s', (word) => {
  expect(isSyllable(word)).toBe(false);
});
