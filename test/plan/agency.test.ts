import { describe, expect, test } from 'vitest';
import { agencyList } from '../../src/plan/agency.js';
import { registry } from '../support/registry.js';
import { tokensOf } from '../support/texts.js';

function listed(text: string): string[] {
  const tokens = tokensOf(text);
  return agencyList(tokens, 0, tokens.length, registry.vocabulary).map((one) => one.name);
}

describe('the bodies that a heading lists', () => {
  test.each([
    ['Sở Nội vụ', ['Sở Nội vụ'], 'one'],
    ['Sở Nội vụ, Sở Tài chính và Sở Y tế', ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế'], 'several'],
    ['Sở Thông tin và Truyền thông, Báo Tuyên Quang', ['Sở Thông tin và Truyền thông', 'Báo Tuyên Quang'], '«và» inside a name'],
    [
      'Sở Lao động - Thương binh và Xã hội; Sở Văn hóa, Thể thao và Du lịch',
      ['Sở Lao động - Thương binh và Xã hội', 'Sở Văn hóa, Thể thao và Du lịch'],
      'dash and comma inside a name',
    ],
    ['Ủy ban nhân dân các huyện, thành phố', ['Ủy ban nhân dân các huyện, thành phố'], 'a kind of many'],
    ['Các sở, ban, ngành; Ủy ban nhân dân các xã', ['Các sở, ban, ngành', 'Ủy ban nhân dân các xã'], 'two kinds'],
    ['Sở Nội vụ chủ trì, phối hợp với Sở Y tế', ['Sở Nội vụ'], 'a task ends the list'],
    ['Trung tâm Khuyến nông tỉnh', ['Trung tâm Khuyến nông tỉnh'], 'a body that no list knows'],
    ['Hội Nuôi ong, Hội Làm vườn', ['Hội Nuôi ong', 'Hội Làm vườn'], 'two of them'],
    ['nuôi ong lấy mật', [], 'no body'],
    ['', [], 'nothing'],
  ])('%j → %j: %s', (text, expected) => {
    expect(listed(text)).toEqual(expected);
  });

  test('each stands where it says', () => {
    const text = 'Sở Nội vụ,\nSở  Tài chính';
    const tokens = tokensOf(text);
    const found = agencyList(tokens, 0, tokens.length, registry.vocabulary);
    expect(found.map((one) => text.slice(one.start, one.end))).toEqual(['Sở Nội vụ', 'Sở  Tài chính']);
  });
});
