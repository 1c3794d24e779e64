/** Today, by the calendar of the country whose documents are read: they begin and end by it. */
export function todayInVietnam(): string {
  // Swedish dates are written as ISO dates
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
}
