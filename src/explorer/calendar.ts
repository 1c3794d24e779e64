/** A day in a calendar file. */
export interface CalendarDay {
  /** Stays the same for the same matter: a calendar that has it already replaces it. */
  readonly uid: string;
  /** Full ISO day. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

/**
 * A calendar file as RFC 5545 has it: days without an hour, which leave the reader's time free.
 *
 * @param made when it was made
 */
export function calendarOf(name: string, days: readonly CalendarDay[], made: Date): string {
  const stamp = made.toISOString().replace(/[-:]|\.\d{3}/gu, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//cancu//explorer//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap(({ uid, day, summary, description, url }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${basic(day)}`,
      `DTEND;VALUE=DATE:${basic(daysAfter(day, 1))}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      `URL:${url}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The last day of what is known to the day, the month or the year: until then something may be done. */
export function lastDayOf(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (day !== undefined) return date;
  return isoDay(month === undefined ? Date.UTC(year, 11, 31) : Date.UTC(year, month, 0));
}

/** @param day full ISO day */
export function daysAfter(day: string, count: number): string {
  return isoDay(Date.parse(day) + count * MS_PER_DAY);
}

const MS_PER_DAY = 86_400_000;

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function basic(day: string): string {
  return day.replaceAll('-', '');
}

/** Text of a property (3.3.11). Other control characters may not stand in it. */
function escaped(text: string): string {
  return (
    text
      .replace(/\r\n?|\n/gu, '\n')
      // eslint-disable-next-line no-control-regex -- it is what has to go
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/gu, ' ')
      .replace(/[\\;,]/gu, (mark) => `\\${mark}`)
      .replaceAll('\n', '\\n')
  );
}

const MOST_OCTETS = 75;

/** Lines of at most 75 octets (3.1); no letter is cut in two. */
function folded(line: string): string {
  let lines = '';
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > MOST_OCTETS) {
      lines += '\r\n ';
      // the blank that a continued line begins with counts
      octets = 1;
    }
    lines += letter;
    octets += size;
  }
  return lines;
}
