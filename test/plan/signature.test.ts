import { describe, expect, test } from 'vitest';
import { planText, read } from '../support/texts.js';

const signedBy = (tail: string): { signer: string | null; signerTitle: string | null } => {
  const { signer, signerTitle } = read(planText({ tail: `\n${tail}\n` })).document;
  return { signer, signerTitle };
};

describe('who signed', () => {
  test.each([
    ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nSùng A Páo', 'Sùng A Páo', 'Chủ tịch', 'on behalf of the committee'],
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLò Thị Mỷ', 'Lò Thị Mỷ', 'Phó Chủ tịch', 'in the place of the chairman'],
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH PHÓ CHỦ TỊCH\n(Đã ký)\nLò Thị Mỷ', 'Lò Thị Mỷ', 'Phó Chủ tịch', 'on one line, signed'],
    ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nVàng Văn Sì', 'Vàng Văn Sì', 'Phó Bí thư', 'the party'],
    [
      'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n\nVàng Văn Sì',
      'Vàng Văn Sì',
      'Phó Bí thư thường trực',
      'the one who stands in for him',
    ],
    ['KT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\n\nVàng Văn Sì', 'Vàng Văn Sì', 'Phó Thủ tướng', 'the government'],
    ['GIÁM ĐỐC\n\nVàng Văn Sì', 'Vàng Văn Sì', 'Giám đốc', 'alone'],
    ['**TM. ỦY BAN NHÂN DÂN**\n**CHỦ TỊCH**\n\n**Sùng A Páo**', 'Sùng A Páo', 'Chủ tịch', 'with mark-up'],
    ['T/M BAN BÍ THƯ\n\nVàng Văn Sì', 'Vàng Văn Sì', null, 'a body that is called by an office'],
    [
      'Nơi nhận:\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLò Thị Mỷ\n\nPHỤ LỤC\nTM. TỔ ONG\nCHỦ TỊCH',
      'Lò Thị Mỷ',
      'Phó Chủ tịch',
      'not the one of a form in an annex',
    ],
    ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', null, 'Chủ tịch', 'nobody yet'],
    ['Nơi nhận:\n- Như trên;\n- Lưu: VT.', null, null, 'no signature'],
  ])('%j: %s, %s: %s', (tail, signer, signerTitle, _why) => {
    expect(signedBy(tail)).toEqual({ signer, signerTitle });
  });
});
