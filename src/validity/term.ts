import { compose, fold } from '../text/fold.js';
import { intervalOf, partialDate, type PartialDate } from '../time/partial-date.js';

/** A title that looks back on a period, or sets its figures, has its own time. */
const LOOKS_BACK = /(?:tong ket|so ket|danh gia|ket qua|quyet toan|bao cao|kiem diem)/u;
/** `giai đoạn 2021-2025 và những năm tiếp theo`: no end is stated. */
const GOES_ON = /(?:nam|giai doan|thoi gian|thoi ky) (?:tiep theo|tiep sau|sau do|sau nay|toi)(?!\s*(?:nam\s*)?\d)/u;
/** `Đẩy mạnh thực hiện Chương trình … giai đoạn 2021-2030`: the period is that of the programme, not of what speaks of it. */
const OF_ANOTHER =
  /(?:thuc hien|trien khai|cu the hoa|huong dan)\s+(?:chuong trinh|de an|du an|ke hoach|chien luoc|quy hoach|nghi quyet|quyet dinh|chi thi|ket luan)/u;
/** What states its own period in its title, whatever it carries out. */
const PROGRAMMES = new Set(['KH', 'CTr', 'CTPH', 'QCPH', 'ĐA', 'DA', 'PA']);
const PERIOD =
  /(?:giai doan|thoi ky|nhiem ky|trong cac nam|cac nam)\s+(?:tu\s+)?(?:nam\s+)?(\d{4})\s*(?:-|den|toi)\s*(?:het\s+)?(?:nam\s+)?(\d{4})(?!\d)/gu;
const UNTIL =
  /(?:^|[\s,;(])(?:den|toi|dinh huong|tam nhin)\s+(?:den\s+|toi\s+)?(?:het\s+)?(?:ngay\s+(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})|thang\s+(\d{1,2})[/.-](\d{4})|(?:nam\s+)?(\d{4}))(?!\d)/gu;

/** Of what the period is asked. */
export interface Titled {
  readonly title: string;
  /** By its word: `KH`, `CT`; null where it is not known. */
  readonly type: string | null;
  /** A period that ended before that was looked back on. */
  readonly issuedOn: PartialDate | null;
}

/**
 * The first day after the period that a title states, `giai đoạn 2021-2025`, `đến hết năm 2023`; the latest one where it looks
 * further ahead (`tầm nhìn đến năm 2030`). Null where it states none, speaks of a period that is over, goes on without an end, or
 * gives the period of a programme that it is not itself.
 */
export function endOfTerm({ title, type, issuedOn }: Titled): PartialDate | null {
  const folded = fold(compose(title));
  if (LOOKS_BACK.test(folded) || GOES_ON.test(folded)) return null;
  const [periods, untils] = [[...folded.matchAll(PERIOD)], [...folded.matchAll(UNTIL)]];
  const first = Math.min(...[...periods, ...untils].map(({ index }) => index));
  if (!PROGRAMMES.has(type ?? '') && OF_ANOTHER.test(folded.slice(0, first))) return null;
  const ends = [
    ...periods.map(([, , year]) => partialDate(Number(year))),
    ...untils.map(([, day, month, year, ofMonth, monthYear, alone]) =>
      day !== undefined
        ? partialDate(Number(year), Number(month), Number(day))
        : ofMonth !== undefined
          ? partialDate(Number(monthYear), Number(ofMonth))
          : partialDate(Number(alone)),
    ),
  ].flatMap((date) => (date === null ? [] : [intervalOf(date).to ?? '']));
  const last = ends.sort().at(-1);
  if (last === undefined || last === '') return null;
  return issuedOn !== null && (intervalOf(issuedOn).from ?? '') >= last ? null : last;
}
