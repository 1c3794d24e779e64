/** Made once: making it takes longer than many a question. Swedish dates are written as ISO dates. */
const DAYS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

const HOUR_MS = 3_600_000;
/** Every request asks, and a day begins with an hour, in this country as in Greenwich. */
let known = { hour: NaN, day: '' };

/** Today, by the calendar of the country whose documents are read: they begin and end by it. */
export function todayInVietnam(): string {
  const hour = Math.floor(Date.now() / HOUR_MS);
  if (hour !== known.hour) known = { hour, day: DAYS.format(hour * HOUR_MS) };
  return known.day;
}
