import { describe, expect, test } from 'vitest';
import { taskRolesOf } from '../../src/plan/task-role.js';
import { registry } from '../support/registry.js';
import { tokensOf } from '../support/texts.js';

function rolesIn(text: string): string[] {
  const tokens = tokensOf(text);
  return taskRolesOf(tokens, 0, tokens.length, registry.vocabulary);
}

/** lead = chủ trì, coordinate = phối hợp, advise = tham mưu, report-hub = đầu mối tổng hợp báo cáo, perform = otherwise gets work. */
describe('task roles', () => {
  test.each([
    ['chủ trì nuôi ong', ['lead'], 'leads'],
    ['chủ trì, phối hợp với Sở Y tế nuôi ong', ['lead', 'coordinate'], 'leads and co-operates'],
    ['phối hợp với Sở Y tế nuôi ong', ['coordinate'], 'co-operates'],
    ['tham mưu Ủy ban nhân dân tỉnh việc nuôi ong', ['advise'], 'advises'],
    ['là cơ quan đầu mối theo dõi nuôi ong', ['report-hub'], 'is the hub'],
    ['tổng hợp, báo cáo Ủy ban nhân dân tỉnh', ['report-hub'], 'sums up and reports'],
    ['hướng dẫn bà con nuôi ong lấy mật', ['perform'], 'a verb of its own'],
    ['chủ trì nuôi ong; hướng dẫn bà con làm tổ', ['lead'], 'what follows in the sentence is led too'],
    ['phối hợp nuôi ong; hướng dẫn bà con làm tổ', ['coordinate', 'perform'], 'two clauses'],
    ['phối hợp, hỗ trợ bà con nuôi ong', ['coordinate', 'perform'], 'a verb of its own behind a comma'],
    ['Theo dõi, đôn đốc các xã; báo cáo Ủy ban nhân dân tỉnh', ['report-hub', 'perform'], 'watches and reports up the line'],
    ['Tổng hợp kết quả, định kỳ báo cáo Sở Y tế', ['report-hub'], 'gathers and reports'],
    ['nuôi ong lấy mật, gửi Sở Y tế để tổng hợp, báo cáo', ['perform'], 'another gathers'],
    ['báo cáo kết quả (qua Sở Y tế tổng hợp, báo cáo tỉnh)', ['perform'], 'another, in brackets'],
    ['Chỉ đạo các xã phối hợp với thôn nuôi ong', ['perform'], 'those who are ordered co-operate'],
    ['nuôi ong theo quy chế phối hợp', ['perform'], 'a thing that is called so'],
    ['Căn cứ khả năng ngân sách, tham mưu bố trí tiền mua ong', ['advise'], 'behind an opening clause'],
    ['theo chức năng, nhiệm vụ được giao có trách nhiệm phối hợp công bố giống ong', ['coordinate'], 'behind the duty'],
    ['chú trọng nuôi ong lấy mật', ['perform'], 'no «chủ trì»: the tones differ'],
    ['Chủ trì nuôi ong. Tham mưu làm đường thôn.', ['lead', 'advise'], 'two sentences'],
    ['chủ trì nuôi ong, góp phần giảm nghèo', ['lead'], 'a purpose is no work'],
    ['CHỦ TRÌ nuôi ong', ['lead'], 'capitals'],
    ['chủ\ntrì nuôi ong', ['lead'], 'over a line'],
    ['', [], 'nothing'],
  ])('%j: %j, %s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});
