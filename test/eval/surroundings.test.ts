import { describe, expect, test } from 'vitest';
import { isInFootnote, isInTable } from '../../src/eval/surroundings.js';

const RULE = ' '.repeat(30);

describe('in a footnote', () => {
  test.each([
    ['¹ Theo @', true, 'behind a mark'],
    ['[1] Theo một văn bản\nvà @', true, 'a line further'],
    ['¹ Theo một văn bản.\n\nNay @', false, 'behind the blank line that ends it'],
    [`Nay làm.\n${RULE}\n1 Kế hoạch cũ \n\nvà @`, true, 'below the rule, a blank line further'],
    [`Nay làm.\n${RULE}\nthực hiện @`, true, 'what goes on from the page before'],
    [`Nay làm.\n${RULE}\n1 Kế hoạch cũ.\n - Nay @`, false, 'on the page that follows'],
    [`Nay làm.\n${RULE}\n1 Kế hoạch cũ.\n\fNay @`, false, 'behind a form feed'],
    [`KẾ HOẠCH\n${RULE}\nNay @`, false, 'below a rule with no note beneath'],
    ['Nay @', false, 'in the body'],
  ])('%j: %s, %s', (marked, holds, _why) => {
    expect(isInFootnote(marked.replace('@', 'Kết luận'), marked.indexOf('@'))).toBe(holds);
  });

  test('not any number of lines below a mark', () => {
    const text = `¹ Theo\n${'dòng nữa\n'.repeat(60)}cuối`;
    expect(isInFootnote(text, text.indexOf('cuối'))).toBe(false);
  });
});

describe('in a table', () => {
  const cells = '1\nTrâu\n12\nXã A\n';
  test.each([
    ['| 1 | @ |', true, 'edges of cells'],
    ['Trâu\t@', true, 'a tab between'],
    [`${cells}@\n${cells}`, true, 'among short lines, some of them numbers'],
    [`${cells}@ rồi nói dài dòng thêm nữa cho thật là dài đi\n${cells}`, false, 'a long line among short ones'],
    [
      'Căn cứ Luật Đất đai năm 2013;\n'.repeat(4) + '@;\n' + 'Căn cứ Luật Nhà ở năm 2023;\n'.repeat(4),
      false,
      'a list of sentences',
    ],
    ['Nay @ ra.', false, 'alone'],
  ])('%j: %s, %s', (marked, holds, _why) => {
    expect(isInTable(marked.replace('@', 'QĐ 66'), marked.indexOf('@'))).toBe(holds);
  });
});
