import { textFile } from './plans.js';
import type { SourceFile } from '../../src/reading/read-file.js';

/** A plan of a few lines, as a provincial committee prints it. */
export function smallPlan(options: {
  readonly province: string;
  readonly number: number | null;
  /** `d/m/yyyy` */
  readonly day: string;
  readonly title: string;
  readonly basis: string;
  readonly work?: string;
}): SourceFile {
  const { province, number, day, title, basis, work = 'Sở Nội vụ chủ trì, phối hợp với Sở Tài chính thực hiện.' } = options;
  const [date, month, year] = day.split('/');
  const text = `ỦY BAN NHÂN DÂN
TỈNH ${province.toUpperCase()}
Số: ${number ?? '      '}/KH-UBND
${province}, ngày ${date} tháng ${month} năm ${year}

KẾ HOẠCH
${title}

${basis}, Ủy ban nhân dân tỉnh ${province} ban hành Kế hoạch như sau:

I. TỔ CHỨC THỰC HIỆN
1. ${work}

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
`;
  return textFile(`${province}-${number ?? 'x'}-${year}.txt`, text);
}

/** Plans that name each other, with and without what it takes to know which one is meant. */
export const webOfPlans: readonly SourceFile[] = [
  smallPlan({
    province: 'Hà Giang',
    number: 991,
    day: '5/12/2022',
    title: 'Thực hiện Đề án số 71-ĐA/TU về trồng rừng',
    basis: 'Thực hiện Đề án số 71-ĐA/TU ngày 02/12/2022 của Ban Thường vụ Tỉnh ủy Hà Giang',
  }),
  smallPlan({
    province: 'Hà Giang',
    number: 7,
    day: '8/1/2024',
    title: 'Trồng rừng năm 2024',
    basis: 'Thực hiện Kế hoạch số 991/KH-UBND của UBND tỉnh và Đề án số 71-ĐA/TU',
    work: 'Sở Nội vụ triển khai Chỉ thị số 23/CT-TTg và Kế hoạch số 12/KH-UBND ngày 04/02/2023 của UBND tỉnh Hà Giang.',
  }),
  smallPlan({
    province: 'Hà Giang',
    number: 12,
    day: '4/2/2023',
    title: 'Tỉa cành hằng năm',
    basis: 'Căn cứ Kế hoạch số 991/KH-UBND ngày 05/12/2022 của UBND tỉnh Hà Giang',
    work: 'Sở Công Thương báo cáo trước ngày 20/11/2023.',
  }),
  smallPlan({
    province: 'Gia Lai',
    number: 12,
    day: '4/2/2023',
    title: 'Đào giếng',
    basis: 'Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về tiếp tục đẩy mạnh công tác dân vận',
    work: 'Thay thế Kế hoạch số 11/KH-UBND ngày 03/02/2022 của UBND tỉnh Gia Lai; Sở Xây dựng tham mưu.',
  }),
  smallPlan({
    province: 'Gia Lai',
    number: 11,
    day: '3/2/2022',
    title: 'Đào giếng thử',
    basis: 'Thực hiện Chỉ thị số 33/CT-TTg',
  }),
];
