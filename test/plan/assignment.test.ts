import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../src/extraction/extraction.js';
import { planText, read } from '../support/texts.js';

/** A plan with these words as its part that gives out work. */
const planWith = (work: string): string =>
  planText({ tail: `\nII. TỔ CHỨC THỰC HIỆN\n${work}\n\nNơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.` });

const given = ({ agencies }: Extraction): unknown[] => agencies.map((one) => [one.name, one.section, one.roles]);

describe('agencies of a plan', () => {
  test.each([
    [
      '1. Sở Nội vụ\n- Chủ trì nuôi ong lấy mật.\n- Tham mưu làm đường thôn.',
      [['Sở Nội vụ', 'II.1', ['lead', 'advise']]],
      'a heading, the work below it',
    ],
    [
      '1. Sở Nội vụ chủ trì, phối hợp với Sở Y tế nuôi ong.',
      [['Sở Nội vụ', 'II.1', ['lead', 'coordinate']]],
      'the work in the heading',
    ],
    ['1. Sở Nội vụ: Hướng dẫn bà con nuôi ong.', [['Sở Nội vụ', 'II.1', ['perform']]], 'behind a colon'],
    ['1. Giao Sở Nội vụ chủ trì nuôi ong.', [['Sở Nội vụ', 'II.1', ['lead']]], 'behind «giao»'],
    ['1. Đề nghị Ban Dân vận Tỉnh ủy phối hợp nuôi ong.', [['Ban Dân vận Tỉnh ủy', 'II.1', ['coordinate']]], 'behind «đề nghị»'],
    [
      '1. Sở Nội vụ, Sở Y tế: Phối hợp nuôi ong lấy mật.',
      [
        ['Sở Nội vụ', 'II.1', ['coordinate']],
        ['Sở Y tế', 'II.1', ['coordinate']],
      ],
      'one heading for two: each has the work',
    ],
    [
      '1. Sở Nội vụ\n- Chủ trì nuôi ong lấy mật.\n2. Sở Y tế\n- Phối hợp nuôi ong lấy mật.',
      [
        ['Sở Nội vụ', 'II.1', ['lead']],
        ['Sở Y tế', 'II.2', ['coordinate']],
      ],
      'two headings',
    ],
    [
      '1. Sở Nội vụ\n- Chủ trì nuôi ong lấy mật.\n- UBND các xã có trách nhiệm làm đường vào thôn.',
      [
        ['Sở Nội vụ', 'II.1', ['lead']],
        ['UBND các xã', 'II.1', ['perform']],
      ],
      'an item that names its own body',
    ],
    ['1. Nguồn kinh phí: do ngân sách cấp.', [], 'a heading that names nobody'],
  ])('%j: %j, %s', (work, expected) => {
    expect(given(read(planWith(work)))).toEqual(expected);
  });

  test('ids belong to the place of the plan', () => {
    expect(read(planWith('1. Sở Nội vụ chủ trì nuôi ong.')).agencies[0]?.agencyId).toBe('agency/lao-cai/so-noi-vu');
  });

  test('recipients and signature give no work', () => {
    const { agencies } = read(planWith('1. Sở Y tế chủ trì nuôi ong.'));
    expect(agencies.map((one) => one.name)).toEqual(['Sở Y tế']);
  });

  test('a directive without that heading gives out work from its first number on', () => {
    const text = `THỦ TƯỚNG CHÍNH PHỦ
Số: 12/CT-TTg
Hà Nội, ngày 15 tháng 3 năm 2023

CHỈ THỊ
Về nuôi ong lấy mật

Thủ tướng Chính phủ yêu cầu:

1. Bộ Nội vụ chủ trì nuôi ong.

2. Bộ Y tế phối hợp nuôi ong.
`;
    expect(given(read(text))).toEqual([
      ['Bộ Nội vụ', '1', ['lead']],
      ['Bộ Y tế', '2', ['coordinate']],
    ]);
  });
});

describe('assignments', () => {
  const text = planWith(
    `1. Sở Nội vụ
- Chủ trì nuôi ong theo Chỉ thị số 33/CT-TTg.
- Báo cáo Ủy ban nhân dân tỉnh trước ngày 20/11/2023.
2. Sở Y tế, Sở Xây dựng: Phối hợp nuôi ong lấy mật.`,
  );
  const { assignments, agencies, deadlines, citations } = read(text);

  test('are pieces of work with who gets them, in which role', () => {
    const named = assignments.map(({ agencies: who }) => who.map((one) => [agencies[one.agency]?.name, one.role]));
    expect(named).toEqual([
      [['Sở Nội vụ', 'lead']],
      [['Sở Nội vụ', 'perform']],
      [
        ['Sở Y tế', 'coordinate'],
        ['Sở Xây dựng', 'coordinate'],
      ],
    ]);
  });

  test('know what is due and what is named in them', () => {
    expect(assignments.map((one) => one.deadlines)).toEqual([[], [0], []]);
    expect(assignments.map((one) => one.citations)).toEqual([[0], [], []]);
    expect(deadlines[0]).toMatchObject({ date: '2023-11-20', agencies: [0], who: 'Sở Nội vụ' });
    expect(citations[0]).toMatchObject({ symbol: '33/CT-TTg' });
  });

  test('stand where they say', () => {
    for (const { start, end, quote } of assignments) expect(text.slice(start, end).replace(/\s+/gu, ' ')).toBe(quote);
    for (const { start, end, name } of agencies) expect(text.slice(start, end)).toBe(name);
  });

  test('the roles of an agency are those of all its work', () => {
    expect(agencies[0]?.roles).toEqual(['lead', 'perform']);
  });
});
