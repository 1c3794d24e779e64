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
    [
      '1. Sở Nội vụ chủ trì, Sở Y tế phối hợp nuôi ong.',
      [
        ['Sở Nội vụ', 'II.1', ['lead']],
        ['Sở Y tế', 'II.1', ['coordinate']],
      ],
      'two in one sentence, each with its own role',
    ],
    [
      '1. Về giống ong: giao Sở Nội vụ chủ trì mua ong; Sở Y tế hướng dẫn bà con nuôi ong.',
      [
        ['Sở Nội vụ', 'II.1', ['lead']],
        ['Sở Y tế', 'II.1', ['perform']],
      ],
      'behind what it is about',
    ],
    [
      '1. Để có nhiều mật, các sở, ngành và UBND các xã triển khai nuôi ong.',
      [
        ['Các sở, ngành', 'II.1', ['perform']],
        ['UBND các xã', 'II.1', ['perform']],
      ],
      'behind a clause of purpose',
    ],
    [
      '1. Các cơ sở trồng hoa, nuôi ong\n- Chủ cơ sở có trách nhiệm làm tổ ong.',
      [['Các cơ sở trồng hoa, nuôi ong', 'II.1', ['perform']]],
      'a sort of bodies, and what tells which are meant',
    ],
    [
      '1. UBND các xã\na) Vận động bà con nuôi ong.\nb) Chủ tịch UBND các xã chịu trách nhiệm làm đường.',
      [['UBND các xã', 'II.1', ['perform']]],
      'the head of a body is no other body',
    ],
    [
      '1. Sở Nội vụ\na) Chỉ đạo các trường phối hợp với Sở Y tế nuôi ong.',
      [['Sở Nội vụ', 'II.1', ['perform']]],
      'who is ordered by it is not given work by the plan',
    ],
    [
      '1. Sở Nội vụ chủ trì nuôi ong.\n2. Sở Y tế không phải thực hiện nhiệm vụ này.',
      [['Sở Nội vụ', 'II.1', ['lead']]],
      'work that somebody has not got',
    ],
    ['1. Các sở, ngành:\na) Sở Y tế\n- Chủ trì làm chuồng trâu.', [['Sở Y tế', 'II.1.a', ['lead']]], 'headings under headings'],
    [
      '**1**. Giao Sở Y tế chủ trì nuôi ong.\n**2. **Đề nghị Tỉnh đoàn phối hợp nuôi ong.',
      [
        ['Sở Y tế', 'II.1', ['lead']],
        ['Tỉnh đoàn', 'II.2', ['coordinate']],
      ],
      'mark-up around the numbers',
    ],
    [
      '1. Sở Y tế chủ trì nuôi ong.\nTrong quá trình thực hiện, nếu có vướng mắc, các sở, ngành báo cáo Sở Nội vụ.',
      [['Sở Y tế', 'II.1', ['lead']]],
      'closing words give out no work',
    ],
    [
      '1. Làm trại ong mẫu\n- Cơ quan chủ trì: Sở Y tế.\n- Cơ quan phối hợp: Các sở, ngành; UBND các xã.\n- Thời hạn: Quý III/2023.',
      [
        ['Sở Y tế', 'II.1', ['lead']],
        ['Các sở, ngành', 'II.1', ['coordinate']],
        ['UBND các xã', 'II.1', ['coordinate']],
      ],
      'labels below a task',
    ],
    [
      '1. Nuôi ong (chủ trì: Sở Y tế; phối hợp: Sở Nội vụ).',
      [
        ['Sở Y tế', 'II.1', ['lead']],
        ['Sở Nội vụ', 'II.1', ['coordinate']],
      ],
      'labels in the line of a task',
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

describe('where a document gives out work', () => {
  test('a plan in every part that is headed so, and nowhere else', () => {
    const work = `1. Sở Y tế chủ trì nuôi ong.

III. KINH PHÍ
1. Sở Tài chính bố trí tiền mua ong.

IV. TRÁCH NHIỆM THỰC HIỆN
1. Sở Nội vụ chủ trì làm đường.`;
    expect(given(read(planWith(work)))).toEqual([
      ['Sở Y tế', 'II.1', ['lead']],
      ['Sở Nội vụ', 'IV.1', ['lead']],
    ]);
  });

  test('a directive in all its parts', () => {
    const text = planText({
      symbol: '12/CT-UBND',
      preamble: 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở, ngành, UBND các xã:',
      body: 'Sở Y tế\na) Chủ trì nuôi ong lấy mật.\nb) Tham mưu làm đường vào thôn.',
      tail: '\nII. VỀ ĐƯỜNG SÁ\n1. Sở Xây dựng: Hướng dẫn các xã làm đường.\n\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ theo dõi, đôn đốc, báo cáo Ủy ban nhân dân tỉnh.\n',
    }).replace('KẾ HOẠCH', 'CHỈ THỊ');
    expect(given(read(text))).toEqual([
      ['Sở Y tế', 'I.1', ['lead', 'advise']],
      ['Sở Xây dựng', 'II.1', ['perform']],
      ['Sở Nội vụ', 'III.1', ['report-hub', 'perform']],
    ]);
  });

  test('a telegram without numbers, from the words that open its list on', () => {
    const text = `THỦ TƯỚNG CHÍNH PHỦ
Số: 12/CĐ-TTg
Hà Nội, ngày 15 tháng 3 năm 2023

CÔNG ĐIỆN
Về nuôi ong

Trời đã ấm. Thủ tướng Chính phủ yêu cầu:

- Bộ Y tế hướng dẫn bà con nuôi ong.

- Bộ trưởng các Bộ: Nội vụ, Tài chính phối hợp nuôi ong trước ngày 20/3/2023.
`;
    const { agencies, deadlines } = read(text);
    expect(agencies.map((one) => [one.name, one.roles])).toEqual([
      ['Bộ Y tế', ['perform']],
      ['Bộ Nội vụ', ['coordinate']],
      ['Bộ Tài chính', ['coordinate']],
    ]);
    expect(deadlines).toMatchObject([{ date: '2023-03-20', who: 'Bộ Nội vụ, Bộ Tài chính' }]);
  });

  test('a notice gives none', () => {
    const text = planWith('1. Sở Y tế chủ trì nuôi ong.').replace('45/KH-UBND', '45/TB-UBND').replace('KẾ HOẠCH', 'THÔNG BÁO');
    expect(read(text)).toMatchObject({ agencies: [], assignments: [], deadlines: [] });
  });

  test.each([
    [
      '| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |\n|---|---|---|---|---|\n| 1 | Mua ong | Sở Y tế | Các sở, ngành | Quý IV/2023 |',
      'bars',
    ],
    [
      'STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\n1\tMua ong\tSở Y tế\tCác sở, ngành\tQuý IV/2023',
      'tabs',
    ],
  ])('a table of tasks: %#, %s', (table) => {
    const { agencies, assignments, deadlines } = read(planWith(`1. Nhiệm vụ như sau:\n\n${table}`));
    expect(agencies.map((one) => [one.name, one.roles])).toEqual([
      ['Sở Y tế', ['lead']],
      ['Các sở, ngành', ['coordinate']],
    ]);
    expect(assignments.map((one) => one.deadlines)).toEqual([[0]]);
    expect(deadlines).toMatchObject([
      { surface: 'Quý IV/2023', date: '2023-12-31', what: 'Mua ong', who: 'Sở Y tế, Các sở, ngành' },
    ]);
  });
});

describe('the committee of one district', () => {
  test('is a body of its own', () => {
    const { agencies } = read(planWith('1. UBND huyện Bắc Hà, UBND các huyện: Nuôi ong lấy mật.'));
    expect(agencies.map((one) => one.agencyId)).toEqual([
      'agency/lao-cai/bac-ha/ubnd-cap-huyen',
      'agency/lao-cai/ubnd-cap-huyen',
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
