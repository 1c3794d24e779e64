import { describe, expect, test } from 'vitest';
import { planText, read } from '../support/texts.js';

/** The bodies that a plan of UBND tỉnh Lào Cai says others are to work with. */
function partners(work: string): string[] {
  const text = planText({ tail: `\nII. TỔ CHỨC THỰC HIỆN\n${work}\n` });
  return read(text).partners.map(({ name, start, end }) => {
    expect(text.slice(start, end).toLowerCase()).toBe(name.toLowerCase());
    return name;
  });
}

describe('bodies to work with', () => {
  test.each([
    ['1. Sở Nội vụ chủ trì, phối hợp với Sở Y tế nuôi ong.', ['Sở Y tế'], 'one'],
    [
      '1. Sở Nội vụ chủ trì, phối hợp với Sở Thông tin và Truyền thông, Ban Dân vận Tỉnh ủy và Sở Y tế nuôi ong.',
      ['Sở Thông tin và Truyền thông', 'Ban Dân vận Tỉnh ủy', 'Sở Y tế'],
      'a list, with «và» inside a name and between them',
    ],
    ['1. Sở Nội vụ phối hợp chặt chẽ với Sở Y tế nuôi ong.', ['Sở Y tế'], 'a word between'],
    ['1. Sở Nội vụ phối hợp cùng Sở Y tế nuôi ong.', ['Sở Y tế'], '«cùng»'],
    ['1. Sở Nội vụ phối hợp cùng với Sở Y tế nuôi ong.', ['Sở Y tế'], '«cùng với»'],
    ['1. Sở Nội vụ\n- Phối hợp với Sở Y tế nuôi ong.\n- Phối hợp với Sở Y tế trồng chè.', ['Sở Y tế'], 'twice the same'],
    ['1. Sở Nội vụ phối hợp với các sở, ngành, Sở Y tế nuôi ong.', ['Sở Y tế'], 'behind a sort of many'],
  ])('%s: %j, %s', (work, expected, _why) => {
    expect(partners(work)).toEqual(expected);
  });

  test.each([
    ['1. Sở Nội vụ chủ trì nuôi ong của Sở Y tế.', 'a body that is named for something else'],
    ['1. Sở Nội vụ phối hợp với các sở, ban, ngành nuôi ong.', 'a sort of many'],
    ['1. Sở Nội vụ phối hợp với Hội Nuôi ong Bắc Hà nuôi ong.', 'a body that no list knows'],
    ['1. Sở Nội vụ chủ trì, phối hợp với Sở Y tế nuôi ong.\n2. Sở Y tế báo cáo.', 'one that has work of its own'],
    ['1. Sở Nội vụ phối hợp với bà con nuôi ong, báo cáo Sở Y tế.', 'one that is reported to'],
    ['1. Sở Nội vụ nuôi ong theo quy chế phối hợp của ngành.', 'working together, with nobody named'],
  ])('%s: none, %s', (work, _why) => {
    expect(partners(work)).toEqual([]);
  });

  test('outside the part that gives out work there are none', () => {
    expect(read(planText({ body: 'Năm qua thôn phối hợp với Sở Y tế nuôi ong.' })).partners).toEqual([]);
  });
});
