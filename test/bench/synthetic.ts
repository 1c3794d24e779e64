import type { SourceFile } from '../../src/reading/read-file.js';
import { textFile } from '../support/plans.js';

/**
 * Plans that nobody wrote: as long and as full of citations as real ones are on average, so that numbers of documents mean
 * something. Every document follows from its index alone.
 */
export function syntheticPlan(index: number): SourceFile {
  const random = randomOf(index + 1);
  const province = PROVINCES[index % PROVINCES.length] as string;
  const year = 2015 + (Math.floor(index / PROVINCES.length) % 10);
  const number = 1 + Math.floor(index / (PROVINCES.length * 10));
  const cited = Array.from({ length: 10 }, () => targetOf(random));
  const [first, second, ...others] = cited.map((target) => mention(target, province, random));
  const work = others.map((one, at) => workItem(at + 1, one, random, year));
  const text = `ỦY BAN NHÂN DÂN
TỈNH ${province.toUpperCase()}
Số: ${number}/KH-UBND
${province}, ngày ${1 + Math.floor(random() * 28)} tháng ${1 + Math.floor(random() * 12)} năm ${year}

KẾ HOẠCH
Chăm sóc vườn cây số ${index} năm ${year}

Thực hiện ${first}; căn cứ ${second}, Ủy ban nhân dân tỉnh ${province} ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Vườn cây xanh quanh năm, đường vào vườn sạch và dễ đi cho mọi người.
2. Mỗi việc có người làm, có ngày xong, có chỗ ghi lại.

II. NHIỆM VỤ
${work.join('\n')}

III. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ là cơ quan đầu mối, tổng hợp báo cáo Ủy ban nhân dân tỉnh trước ngày ${20 + (index % 8)}/${1 + (index % 12)}/${year + 1}.
2. Các sở, ban, ngành báo cáo trước ngày 15 hằng tháng.

Nơi nhận:
- Như trên;
- Sở Nội vụ;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
`;
  return textFile(`plan-${index}.txt`, text);
}

/** The id of a synthetic directive, the most popular first. */
export function popularTarget(rank: number): string {
  const { number, year } = directive(rank);
  return `vn/ttg/${year}/ct/${number}`;
}

/** A rank from 0, the first ones far more often: what is cited follows Zipf's law. */
export function zipf(random: () => number, ranks = TARGETS): number {
  return Math.min(ranks - 1, Math.floor(ranks ** random()) - 1);
}

/** mulberry32: small, and good enough to spread citations. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const TARGETS = 2000;
const PROVINCES = ['Tuyên Quang', 'Hà Giang', 'Gia Lai', 'Bắc Ninh', 'Sơn La', 'Lai Châu', 'Nghệ An', 'Quảng Trị'];
const BODIES = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Xây dựng', 'Sở Y tế', 'Công an tỉnh', 'Sở Công Thương'];

type Target =
  | { readonly kind: 'directive'; readonly rank: number }
  | { readonly kind: 'known'; readonly words: string }
  | { readonly kind: 'plan'; readonly index: number };

/** Documents that the registry knows, one of which has ended. */
const KNOWN = [
  'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ',
  'Quyết định số 290-QĐ/TW ngày 25/02/2010 của Bộ Chính trị',
  'Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương',
];

function targetOf(random: () => number): Target {
  const which = random();
  if (which < 0.1) return { kind: 'known', words: KNOWN[Math.floor(random() * KNOWN.length)] as string };
  if (which < 0.3) return { kind: 'plan', index: zipf(random) };
  return { kind: 'directive', rank: zipf(random) };
}

/** One in twenty is undated: those stay open. */
function mention(target: Target, province: string, random: () => number): string {
  const undated = random() < 0.05;
  if (target.kind === 'known') return target.words;
  if (target.kind === 'plan') {
    const { number, year } = { number: 1 + (target.index % 40), year: 2015 + (target.index % 10) };
    return `Kế hoạch số ${number}/KH-UBND${undated ? '' : ` ngày 05/3/${year}`} của Ủy ban nhân dân tỉnh ${province}`;
  }
  const { number, year } = directive(target.rank);
  return `Chỉ thị số ${number}/CT-TTg${undated ? '' : ` ngày 12/8/${year}`} của Thủ tướng Chính phủ về việc giữ đường làng ${target.rank}`;
}

/** Numbers above those of real directives, so that none is mistaken for one. */
function directive(rank: number): { number: number; year: number } {
  return { number: 100 + (rank % 200), year: 2000 + Math.floor(rank / 200) };
}

function workItem(at: number, cited: string, random: () => number, year: number): string {
  const [lead, helper] = [BODIES[Math.floor(random() * BODIES.length)], BODIES[Math.floor(random() * BODIES.length)]];
  const due = at % 3 === 0 ? `; hoàn thành trước ngày 30/${1 + Math.floor(random() * 11)}/${year + 1}` : '';
  return `${at}. ${lead} chủ trì, phối hợp với ${helper} triển khai thực hiện ${cited}, chăm bón hàng cây bên đường theo từng mùa và ghi lại kết quả của mỗi tháng${due}.`;
}
