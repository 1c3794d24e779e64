import { describe, expect, test } from 'vitest';
import { listAt } from '../../src/plan/agency-list.js';
import { registry } from '../support/registry.js';
import { tokensOf } from '../support/texts.js';

function listed(text: string): string[] {
  const tokens = tokensOf(text);
  return listAt(tokens, 0, tokens.length, registry.vocabulary).names.map((one) => one.name);
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
    ['các sở, ban, ngành, địa phương', ['Các sở, ban, ngành, địa phương'], 'a sort of many is one'],
    [
      'Các Sở, ngành, UBND cấp xã và các đơn vị có liên quan',
      ['Các Sở, ngành', 'UBND cấp xã', 'Các đơn vị có liên quan'],
      'three',
    ],
    ['các sở quản lý đường sá có trách nhiệm nuôi ong', ['Các sở quản lý đường sá'], 'what they are in charge of'],
    ['các sở quản lý chặt chẽ đường sá', ['Các sở'], 'a task is no part of it'],
    [
      'Các cơ quan nuôi ong (Sở Y tế, Ban quản lý Khu Hoa Sen)',
      ['Sở Y tế', 'Ban quản lý Khu Hoa Sen'],
      'who is meant, in brackets',
    ],
    ['Sở Y tế (Phòng Ong mật), Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ'], 'a bracket inside a list'],
    ['Văn phòng HĐND và UBND huyện', ['Văn phòng HĐND và UBND huyện'], 'one office of two'],
    ['UBND huyện Hòa An, UBND các xã', ['UBND huyện Hòa An', 'UBND các xã'], 'a named district'],
    ['các Bộ: Quốc phòng, Công an, Y tế', ['Bộ Quốc phòng', 'Bộ Công an', 'Bộ Y tế'], 'a word that several share'],
    ['Giám đốc các Sở: Nội vụ, Tư pháp; Chủ tịch UBND các xã', ['Sở Nội vụ', 'Sở Tư pháp', 'Chủ tịch UBND các xã'], 'and heads'],
    [
      'Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường',
      ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các xã, phường'],
      'heads',
    ],
    [
      'Chủ tịch UBND các tỉnh, thành phố: Lào Cai, Lai Châu và Sơn La',
      ['Chủ tịch UBND các tỉnh, thành phố: Lào Cai, Lai Châu và Sơn La'],
      'places that tell which',
    ],
    ['Ngân hàng Nhà nước chi nhánh khu vực 14', ['Ngân hàng Nhà nước chi nhánh khu vực 14'], 'a number that belongs to it'],
    ['Chú trọng nuôi ong', [], 'no «Chủ tịch»: the tones differ'],
    ['giám sát việc nuôi ong', [], 'no «giám đốc»'],
    ['Ban hành văn bản', [], 'a verb that begins as a body does'],
    ['công tác nuôi ong', [], 'a noun that does'],
    ['Báo cáo kết quả', [], 'and another'],
    ['nuôi ong lấy mật', [], 'no body'],
    ['', [], 'nothing'],
  ])('%j → %j: %s', (text, expected) => {
    expect(listed(text)).toEqual(expected);
  });

  test('one district is told from all of them', () => {
    const lowerOf = (text: string): (string | null)[] => {
      const tokens = tokensOf(text);
      return listAt(tokens, 0, tokens.length, registry.vocabulary).names.map((one) => one.lower);
    };
    expect(lowerOf('UBND huyện Hòa An; UBND cấp huyện; UBND xã Vĩnh Lợi')).toEqual(['huyện Hòa An', null, 'xã Vĩnh Lợi']);
  });

  test('each stands where it says', () => {
    const text = 'Sở Nội vụ,\nSở  Tài chính';
    const tokens = tokensOf(text);
    const found = listAt(tokens, 0, tokens.length, registry.vocabulary).names;
    expect(found.map((one) => text.slice(one.start, one.end))).toEqual(['Sở Nội vụ', 'Sở  Tài chính']);
  });
});
