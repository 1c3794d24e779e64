import { fold } from '../text/fold.js';
import { intervalOf, partialDate, type PartialDate } from '../time/partial-date.js';

/** A title that looks back on a period, or sets its figures, has its own time. */
const LOOKS_BACK = /(?:tong ket|so ket|danh gia|ket qua|quyet toan|bao cao|kiem diem)/u;
const PERIOD =
  /(?:giai doan|thoi ky|nhiem ky|trong cac nam|cac nam)\s+(?:tu\s+)?(?:nam\s+)?(\d{4})\s*(?:-|den|toi)\s*(?:het\s+)?(?:nam\s+)?(\d{4})/gu;
const UNTIL =
  /(?:^|[\s,;(])(?:den|toi|dinh huong|tam nhin)\s+(?:den\s+|toi\s+)?(?:het\s+)?(?:ngay\s+(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})|thang\s+(\d{1,2})[/.-](\d{4})|(?:nam\s+)?(\d{4}))(?!\d)/gu;

/**
 * The first day after the period that a title states, `giai đoạn 2021-2025`, `đến hết năm 2023`; the latest one where it looks
 * further ahead (`tầm nhìn đến năm 2030`). Null where it states none, or speaks of a period that is over.
 *
 * @param issuedOn a period that ended before that was looked back on
 */
export function endOfTerm(title: string, issuedOn: PartialDate | null): PartialDate | null {
  const folded = fold(title).replace(/[–—]/gu, '-');
  if (LOOKS_BACK.test(folded)) return null;
  const ends = [
    ...[...folded.matchAll(PERIOD)].map(([, , year]) => partialDate(Number(year))),
    ...[...folded.matchAll(UNTIL)].map(([, day, month, year, ofMonth, monthYear, alone]) =>
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
