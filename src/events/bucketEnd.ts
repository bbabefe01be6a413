/** When the day or the month (UTC) of a time ends, in milliseconds since 1970. */
export function bucketEnd(time: number, unit: 'day' | 'month'): number {
  const day = 86_400_000;
  const start = Math.floor(time / day) * day;
  if (unit === 'day') return start + day;
  const date = new Date(start);
  const end = date.setUTCMonth(date.getUTCMonth() + 1, 1);
  return end === end ? end : Infinity; // the last month of the calendar of dates is cut short
}
