import { extract, type ExtractOptions } from '../../src/extraction/extract.js';
import type { ExtractedCitation, Extraction } from '../../src/extraction/extraction.js';
import { layOut } from '../../src/reading/layout.js';
import type { Tokens } from '../../src/reading/tokens.js';
import { registry } from './registry.js';

/** What the shipped registry makes of a text. */
export function read(text: string, options: Omit<ExtractOptions, 'registry'> = {}): Extraction {
  return extract(text, { registry, ...options });
}

/** The citation of a text that holds exactly one. */
export function onlyCitation(text: string, options: Omit<ExtractOptions, 'registry'> = {}): ExtractedCitation {
  const { citations } = read(text, options);
  const [only, ...others] = citations;
  if (!only || others.length > 0)
    throw new Error(`one citation expected, got [${citations.map((one) => one.surface).join(' | ')}] in "${text}"`);
  return only;
}

/** The first citation whose surface holds `part`. */
export function citationWith(part: string, { citations }: Extraction): ExtractedCitation {
  const found = citations.find((one) => one.surface.includes(part));
  if (!found) throw new Error(`no citation with "${part}" among [${citations.map((one) => one.surface).join(' | ')}]`);
  return found;
}

/** Lines of some length, as text taken from a page has them, so that the file counts as wrapped. */
export const WRAPPED = `Các xã vận động bà con làm chuồng kín gió, trữ rơm khô và cỏ ủ trước mùa rét,
không thả trâu bò lên núi khi trời dưới mười hai độ, cho ăn thêm cháo muối ấm
vào buổi sáng và che bạt quanh chuồng cho tới khi hết đợt rét đậm kéo dài.`;

/** A plan of a provincial committee. */
export function planText({
  province = 'Lào Cai',
  day = '15 tháng 3 năm 2023',
  symbol = '45/KH-UBND',
  title = 'Phòng chống rét cho trâu bò',
  preamble = 'Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
  body = 'Che chắn chuồng trại trước mùa đông.',
  tail = '',
}: {
  readonly province?: string;
  readonly day?: string;
  readonly symbol?: string;
  readonly title?: string;
  readonly preamble?: string;
  readonly body?: string;
  readonly tail?: string;
} = {}): string {
  return `ỦY BAN NHÂN DÂN
TỈNH ${province.toUpperCase()}
Số: ${symbol}
${province}, ngày ${day}

KẾ HOẠCH
${title}

${preamble}

I. NỘI DUNG
1. ${body}
${tail}`;
}

/** The tokens of a text's body. */
export function tokensOf(text: string): Tokens {
  return layOut(text).body.tokens;
}
