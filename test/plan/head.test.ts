import { describe, expect, test } from 'vitest';
import { planText, read } from '../support/texts.js';

describe('the head of a plan', () => {
  test('as a provincial committee prints it', () => {
    expect(read(planText({ title: 'Phòng chống rét cho trâu bò năm 2023' })).document).toEqual({
      documentId: 'vn/lao-cai/ubnd/2023/kh/45',
      type: 'KH',
      number: '45',
      symbol: '45/KH-UBND',
      issuer: 'UBND tỉnh Lào Cai',
      place: 'Lào Cai',
      issuedOn: '2023-03-15',
      issuedOnInferred: false,
      impossibleDay: null,
      signer: null,
      signerTitle: null,
      title: 'Phòng chống rét cho trâu bò năm 2023',
    });
  });

  test.each([
    [{ symbol: '      /KH-UBND' }, { number: null, symbol: null }, 'a draft prints no number'],
    [{ day: '     tháng 3 năm 2023' }, { issuedOn: '2023-03', issuedOnInferred: false }, 'nor the day'],
    [{ symbol: '45 /KH-\nUBND' }, { symbol: '45/KH-UBND' }, 'a number over a line'],
    [
      { symbol: '45/KH-UBND          Lào Cai, ngày 12 tháng 4 năm 2022' },
      { symbol: '45/KH-UBND', issuedOn: '2022-04-12', documentId: 'vn/lao-cai/ubnd/2022/kh/45' },
      'number and date in two columns of one line',
    ],
    [{ province: 'Đà Nẵng' }, { place: 'Đà Nẵng' }, 'a city'],
    [
      { title: 'PHÒNG CHỐNG RÉT\nCHO TRÂU BÒ NĂM 2023' },
      { title: 'PHÒNG CHỐNG RÉT CHO TRÂU BÒ NĂM 2023' },
      'a title of two lines in capitals',
    ],
  ])('%j: %j, %s', (parts, expected, _why) => {
    expect(read(planText(parts)).document).toMatchObject(expected);
  });

  test.each([
    ['31 tháng 02 năm 2023', '2023-02', 'ngày 31 tháng 02 năm 2023', 'the month stays'],
    ['15 tháng 13 năm 2023', '2023', 'ngày 15 tháng 13 năm 2023', 'the year stays'],
    ['28 tháng 02 năm 2023', '2023-02-28', null, 'a day that there is'],
    ['     tháng 02 năm 2023', '2023-02', null, 'a day to be put in by hand'],
  ])('a day of %j: %s, %s, %s', (day, issuedOn, surface, _why) => {
    const text = planText({ day });
    const { document } = read(text);
    expect(document.issuedOn).toBe(issuedOn);
    expect(document.impossibleDay?.surface ?? null).toBe(surface);
    if (document.impossibleDay) expect(text.slice(document.impossibleDay.start, document.impossibleDay.end)).toBe(surface);
  });

  test('a draft says so', () => {
    expect(read(planText({ symbol: '      /KH-UBND' })).warnings.join()).toMatch(/holds no number/);
  });

  test('an unnumbered plan has an id made of its head, whatever its body says', () => {
    const draft = planText({ symbol: '      /KH-UBND' });
    const { documentId } = read(draft).document;
    expect(documentId).toMatch(/^vn\/lao-cai\/ubnd\/2023\/kh\/_[0-9a-f]{8}$/);
    expect(read(planText({ symbol: '   /KH-UBND', body: 'Việc khác hẳn.' })).document.documentId).toBe(documentId);
    expect(read(planText({ symbol: '   /KH-UBND', title: 'Nuôi ong' })).document.documentId).not.toBe(documentId);
  });
});

describe('the head of other papers', () => {
  test.each([
    [
      'BỘ NỘI VỤ\nSố: 59/BNV-CCVC\nV/v hướng dẫn nuôi ong\nHà Nội, ngày 18 tháng 9 năm 2022\n\nKính gửi: Các tỉnh.\n\nLàm chuồng.',
      { type: 'CV', title: 'V/v hướng dẫn nuôi ong', documentId: 'vn/bnv/2022/cv/59' },
      'a letter has a subject for a title',
    ],
    [
      'TỈNH ỦY LÀO CAI\n*\nSố 45-CTr/TU\nLào Cai, ngày 20 tháng 3 năm 2023\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện phong trào nuôi ong\n\nLàm chuồng.',
      { type: 'CTr', title: 'thực hiện phong trào nuôi ong' },
      'the title stands below the whole name of the type',
    ],
    [
      'BỘ Y TẾ - BỘ CÔNG AN\nSố: 06/2015/TTLT-BYT-BCA\nHà Nội, ngày 28 tháng 8 năm 2015\n\nTHÔNG TƯ LIÊN TỊCH\nHướng dẫn nuôi ong\n\nĐiều 1. Ong.\n\nBỘ TRƯỞNG BỘ CÔNG AN\nSùng A Páo',
      { type: 'TTLT', issuer: 'Bộ Y tế và Bộ Công an' },
      'a joint paper is by all its bodies, whoever signs last',
    ],
    [
      'UBND TỈNH LÀO CAI\nSố: 45/UBND-NC\nLào Cai, ngày 18 tháng 9 năm 2022\n\nKính gửi: Các sở.\n\nThực hiện Công văn số 59/BNV-CCVC ngày 1/2/2022 V/v hướng dẫn nuôi ong, Ủy ban nhân dân tỉnh yêu cầu làm chuồng.',
      { type: 'CV', title: null },
      'what another letter is about is no title of this one',
    ],
  ])('%j: %j, %s', (text, expected, _why) => {
    expect(read(text).document).toMatchObject(expected);
  });
});

describe('without a date line', () => {
  const undated = (title: string): string => `ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n\nKẾ HOẠCH\n${title}\n\nI. VIỆC\n1. Làm chuồng.\n`;

  test.each([
    ['Nuôi ong năm 2024', '2024', true, 'the one year of the title'],
    ['Nuôi ong giai đoạn 2021-2025', null, false, 'a span of years names none'],
    ['Nuôi ong năm 2024, giai đoạn 2021-2025', '2024', true, 'a year beside a span'],
    ['Nuôi ong năm 2023 và 2024', null, false, 'two years'],
    ['Nuôi ong', null, false, 'no year'],
  ])('%s: %s, inferred %s, %s', (title, issuedOn, issuedOnInferred, _why) => {
    expect(read(undated(title)).document).toMatchObject({ issuedOn, issuedOnInferred, title });
  });
});

describe('type and issuer', () => {
  const letterhead = (lines: string, symbol: string, type: string, town = 'Hà Nội'): string =>
    `${lines}\nSố: ${symbol}\n${town}, ngày 15 tháng 3 năm 2023\n\n${type}\nVề nuôi ong lấy mật\n\nI. VIỆC\n1. Làm tổ ong.\n`;

  test.each([
    ['THỦ TƯỚNG CHÍNH PHỦ', '12/CT-TTg', 'CHỈ THỊ', 'CT', 'Thủ tướng Chính phủ', 'vn/ttg/2023/ct/12'],
    ['CHÍNH PHỦ', '13/2023/NĐ-CP', 'NGHỊ ĐỊNH', 'NĐ', 'Chính phủ', 'vn/cp/2023/nd/13-2023'],
    ['BỘ NỘI VỤ', '05/2023/TT-BNV', 'THÔNG TƯ', 'TT', 'Bộ Nội vụ', 'vn/bnv/2023/tt/05-2023'],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG\nVĂN PHÒNG', '05-HD/VPTW', 'HƯỚNG DẪN', 'HD', 'Văn phòng Trung ương Đảng', 'vn/vptw/2023/hd/05'],
    ['QUỐC HỘI', '10/2023/QH15', 'LUẬT', 'L', 'Quốc hội', 'vn/qh15/2023/luat/10-2023'],
    [
      'HỘI ĐỒNG NHÂN DÂN\nTỈNH GIA LAI',
      '55/2023/NQ-HĐND',
      'NGHỊ QUYẾT',
      'NQ',
      'HĐND tỉnh Gia Lai',
      'vn/gia-lai/hdnd/2023/nq/55-2023',
    ],
    ['TỈNH ỦY GIA LAI', '12-CT/TU', 'CHỈ THỊ', 'CT', 'Tỉnh ủy Gia Lai', 'vn/gia-lai/tu/2023/ct/12'],
  ])('%j, %s, %s', (lines, symbol, typeLine, type, issuer, documentId) => {
    expect(read(letterhead(lines, symbol, typeLine)).document).toMatchObject({ type, symbol, issuer, documentId });
  });

  test.each([
    [
      'ỦY BAN NHÂN DÂN\nTỈNH GIA LAI',
      'Pleiku',
      'UBND tỉnh Gia Lai',
      'vn/gia-lai/ubnd/2023/kh/45',
      'a province, dated in its town',
    ],
    ['UBND TỈNH GIA LAI', 'Gia Lai', 'UBND tỉnh Gia Lai', 'vn/gia-lai/ubnd/2023/kh/45', 'abbreviated, on one line'],
    [
      'ỦY BAN NHÂN DÂN\nHUYỆN YÊN SƠN\nTỈNH TUYÊN QUANG',
      'Yên Sơn',
      'UBND huyện Yên Sơn',
      'vn/tuyen-quang/yen-son/ubnd/2023/kh/45',
      'a district is not its province',
    ],
    [
      'UBND HUYỆN YÊN SƠN, TỈNH TUYÊN QUANG',
      'Yên Sơn',
      'UBND huyện Yên Sơn',
      'vn/tuyen-quang/yen-son/ubnd/2023/kh/45',
      'on one line',
    ],
    ['ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ', 'Cần Thơ', 'UBND thành phố Cần Thơ', 'vn/can-tho/ubnd/2023/kh/45', 'a city'],
  ])('%j, %s: %s, %s, %s', (lines, town, issuer, documentId) => {
    expect(read(letterhead(lines, '45/KH-UBND', 'KẾ HOẠCH', town)).document).toMatchObject({ issuer, documentId });
  });

  test('communes of provinces that nobody names share no document, whatever number they print', () => {
    const idOf = (commune: string): string =>
      read(letterhead(`ỦY BAN NHÂN DÂN\nXÃ ${commune.toUpperCase()}`, '45/KH-UBND', 'KẾ HOẠCH', commune)).document.documentId;
    expect(idOf('Tân Lập')).toMatch(/^vn\/_\/ubnd\/2023\/kh\/_[0-9a-f]{8}$/);
    expect(idOf('Tân Lập')).not.toBe(idOf('Phù Lưu'));
    expect(idOf('Tân Lập')).toBe(idOf('Tân Lập'));
  });

  test('the number is none of its citations, what its title names is one', () => {
    expect(read(planText()).citations).toEqual([]);
    expect(read(planText({ title: 'Thực hiện Chỉ thị số 33/CT-TTg' })).citations.map((one) => one.symbol)).toEqual(['33/CT-TTg']);
    expect(read(planText({ title: 'Thực hiện 33/CT-TTg về nuôi ong' })).citations.map((one) => one.symbol)).toEqual([
      '33/CT-TTg',
    ]);
  });

  test('who signs tells which body decided', () => {
    const text = letterhead('BAN CHẤP HÀNH TRUNG ƯƠNG', '23-QĐ/TW', 'QUYẾT ĐỊNH');
    expect(read(`${text}\nT/M BỘ CHÍNH TRỊ\nTỔNG BÍ THƯ\n\nSùng A Páo\n`).document.issuer).toBe('Bộ Chính trị');
    expect(read(text).document.issuer).toBe('Ban Chấp hành Trung ương');
  });

  test('a text without a head names its issuer in the clause that issues it', () => {
    const text =
      'KẾ HOẠCH\nNuôi ong năm 2023\n\nThực hiện Chỉ thị số 33/CT-TTg, UBND tỉnh Lào Cai ban hành Kế hoạch:\n\nI. VIỆC\n1. Làm tổ ong.';
    expect(read(text).document).toMatchObject({ issuer: 'UBND tỉnh Lào Cai', place: 'Lào Cai', issuedOn: '2023' });
  });

  test('a commune that names no province has no place', () => {
    const { document } = read(
      'KẾ HOẠCH\nNuôi ong năm 2023\n\nCăn cứ tình hình của xã, UBND xã xây dựng kế hoạch.\n\nI. VIỆC\n1. Làm tổ ong.',
    );
    expect(document).toMatchObject({ issuer: 'UBND xã', place: null });
    expect(document.documentId).toMatch(/^vn\/_\/ubnd\/2023\/kh\/_[0-9a-f]{8}$/);
  });

  test('no document at all', () => {
    const { document, warnings } = read('Hôm nay trời nắng.');
    expect(document).toMatchObject({ type: null, symbol: null, issuer: null, place: null, issuedOn: null });
    expect(warnings.join()).toMatch(/may be no Vietnamese administrative document/);
  });
});

describe('a head that is printed elsewhere', () => {
  test('in what an annex is attached to', () => {
    const text = `HƯỚNG DẪN
NUÔI ONG LẤY MẬT

- Căn cứ mùa hoa năm nay,

Các xã làm như sau:

1. Làm tổ ong.

PHỤ LỤC
(Kèm theo Hướng dẫn số 12-HD/BTCTW ngày 05/6/2023 của Ban Tổ chức Trung ương)
`;
    expect(read(text).document).toMatchObject({
      type: 'HD',
      symbol: '12-HD/BTCTW',
      issuer: 'Ban Tổ chức Trung ương',
      issuedOn: '2023-06-05',
      documentId: 'vn/btctw/2023/hd/12',
    });
  });

  test('in a full name above the text', () => {
    const text = `Quyết định số 12-QĐ/TW, ngày 05/6/2023 của Bộ Chính trị về nuôi ong

- Căn cứ Điều lệ Đảng;

BỘ CHÍNH TRỊ QUYẾT ĐỊNH

Điều 1. Nuôi ong lấy mật.
`;
    expect(read(text).document).toMatchObject({ symbol: '12-QĐ/TW', issuer: 'Bộ Chính trị', issuedOn: '2023-06-05' });
  });

  test('a law prints its number behind its own word', () => {
    const text =
      'QUỐC HỘI\n\nLuật số: 12/2023/QH15\n\nHà Nội, ngày 27 tháng 6 năm 2023\n\nLUẬT\n\nNUÔI ONG\n\nĐiều 1. Nuôi ong.\n';
    expect(read(text).document).toMatchObject({ symbol: '12/2023/QH15', documentId: 'vn/qh15/2023/luat/12-2023' });
  });

  test('a letter is known by whom it addresses', () => {
    const text =
      'Kính gửi: Các xã\n\nĐề nghị các xã nuôi ong.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nPHỤ LỤC\n\nHƯỚNG DẪN NUÔI ONG\n';
    expect(read(text).document).toMatchObject({ type: 'CV', title: null });
  });

  test('the place of a central body is what its date line prints', () => {
    const text = 'THỦ TƯỚNG CHÍNH PHỦ\nSố: 12/CT-TTg\nHà Nội, ngày 15 tháng 3 năm 2023\n\nCHỈ THỊ\nVề nuôi ong\n\n1. Nuôi ong.\n';
    expect(read(text).document).toMatchObject({ place: 'Hà Nội', documentId: 'vn/ttg/2023/ct/12' });
  });

  test('a place that no list knows is named in the warning', () => {
    expect(read(planText({ province: 'Tây Hoa' })).warnings.join()).toContain('"Tây Hoa" is no province');
  });
});
