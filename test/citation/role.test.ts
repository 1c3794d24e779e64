import { describe, expect, test } from 'vitest';
import { citationWith, planText, read } from '../support/texts.js';

const CITED = 'Chỉ thị số 33/CT-TTg';
const roleOf = (text: string): string => citationWith('33/CT-TTg', read(text)).role;

describe('in the preamble', () => {
  test.each([
    [`Căn cứ ${CITED} ngày 26/11/2021 của Thủ tướng Chính phủ;`, 'basis', 'căn cứ'],
    [`Thực hiện ${CITED} ngày 26/11/2021, Ủy ban nhân dân tỉnh ban hành Kế hoạch:`, 'basis', 'thực hiện is a basis here'],
    [`Triển khai ${CITED}, Ủy ban nhân dân tỉnh ban hành Kế hoạch:`, 'basis', 'triển khai too'],
    [`Theo đề nghị của Sở Nội vụ và ${CITED};`, 'basis', 'whatever the words'],
    [`Căn cứ Kế hoạch số 5/KH-UBND;\n\nCăn cứ ${CITED};`, 'basis', 'the second of a list'],
    [`Sau 5 năm sơ kết thực hiện ${CITED}, Ủy ban nhân dân tỉnh ban hành Kế hoạch:`, 'report', 'what is summed up'],
  ])('%j: %s, %s', (preamble, role) => {
    expect(roleOf(planText({ preamble }))).toBe(role);
  });

  test('what the title carries out is a basis, what it sums up a report', () => {
    expect(roleOf(planText({ title: `Thực hiện ${CITED} về nuôi ong` }))).toBe('basis');
    expect(roleOf(planText({ title: `Tổng kết 5 năm thực hiện ${CITED}` }))).toBe('report');
  });
});

describe('in the body', () => {
  test.each([
    [`Tiếp tục thực hiện ${CITED}.`, 'implement', 'thực hiện'],
    [`Quán triệt, triển khai ${CITED} tới từng thôn.`, 'implement', 'quán triệt'],
    [`Tuyên truyền ${CITED} tới từng nhà.`, 'implement', 'tuyên truyền'],
    [`Thôn làm theo ${CITED}.`, 'implement', 'theo'],
    [`Căn cứ ${CITED}, thôn làm đường.`, 'implement', 'căn cứ is no basis of the plan here'],
    [`Sơ kết 3 năm thực hiện ${CITED}.`, 'report', 'sơ kết'],
    [`Tổng kết việc thực hiện ${CITED}.`, 'report', 'tổng kết'],
    [`Báo cáo kết quả thực hiện ${CITED}.`, 'report', 'báo cáo kết quả'],
    [`Báo cáo tình hình thực hiện ${CITED}.`, 'report', 'tình hình'],
    [`Làm theo quy định tại ${CITED}.`, 'other', 'theo quy định tại'],
    [`Làm theo quy định của ${CITED}.`, 'other', 'theo quy định của'],
    [`Thực hiện theo quy định tại ${CITED}.`, 'implement', 'unless thực hiện governs it'],
    [`- Thực hiện việc nuôi ong theo quy định tại ${CITED}.`, 'implement', 'also from the beginning of the clause'],
    [`Bố trí kinh phí thực hiện Kế hoạch theo quy định của ${CITED}.`, 'other', 'not so from its middle'],
    [`Thực hiện rà soát, bãi bỏ ${CITED}.`, 'other', 'nor over another verb'],
    [`Bà con đã nghe nói về ${CITED}.`, 'other', 'nothing governs it'],
    [`Tham mưu thay thế ${CITED}.`, 'other', 'what is to be replaced is not carried out'],
    [`Thực hiện tốt việc thôn. Bà con hay nhắc ${CITED}.`, 'other', 'a cue of the sentence before'],
    [`Thực hiện tốt việc thôn; nhắc tới ${CITED}.`, 'other', 'a cue of the clause before'],
  ])('%j: %s, %s', (body, role) => {
    expect(roleOf(planText({ body }))).toBe(role);
  });

  test.each([
    ['Thực hiện Kế hoạch số 5/KH-UBND về nuôi ong; Chỉ thị số 33/CT-TTg về trồng rừng.', 'implement', 'a list goes on'],
    ['Thực hiện Kế hoạch số 5/KH-UBND, Kế hoạch số 6/KH-UBND và Chỉ thị số 33/CT-TTg.', 'implement', 'whatever joins it'],
    ['Thực hiện Kế hoạch số 5/KH-UBND; sơ kết Chỉ thị số 33/CT-TTg.', 'report', 'unless a clause has a cue of its own'],
    [
      'Thực hiện các văn bản sau:\n\n- Kế hoạch số 5/KH-UBND;\n\n- Chỉ thị số 33/CT-TTg.',
      'implement',
      'a list takes it from the sentence that leads to it',
    ],
    ['Sơ kết các văn bản sau:\n\n- Kế hoạch số 5/KH-UBND;\n\n- Chỉ thị số 33/CT-TTg.', 'report', 'likewise'],
  ])('%j: %s, %s', (body, role) => {
    expect(roleOf(planText({ body }))).toBe(role);
  });
});

describe('in a footnote', () => {
  test.each([
    ['Tiếp tục thực hiện các chỉ thị¹ của trên.', 'implement'],
    ['Sơ kết các chỉ thị¹ của trên.', 'report'],
    ['Bà con nghe nói về các chỉ thị¹ của trên.', 'other'],
  ])('%j gives the note its role: %s', (body, role) => {
    expect(roleOf(planText({ body, tail: `\n¹ ${CITED} của Thủ tướng Chính phủ.\n` }))).toBe(role);
  });
});

test('the cue is kept as printed', () => {
  expect(citationWith('33/CT-TTg', read(planText({ body: `Quán\ntriệt ${CITED}.` }))).cue).toBe('Quán triệt');
});
