/**
 * Milliseconds since 1970 (UTC) of a date, or of a date and time with an offset, in ASCII: `NaN` where no calendar or clock
 * has it, `Infinity` where it is written otherwise.
 *
 * Places are fixed up to the minutes, so the bytes are read by place; the day follows from the calendar's 400 years.
 *
 * @param midnightOf - When a day begins, counted from 1970-01-01.
 */
export function timeOfBytes(
  bytes: Uint8Array,
  from: number,
  to: number,
  midnightOf: (localDay: number) => number,
): number {
  if (to - from < 10 || bytes[from + 4] !== dash || bytes[from + 7] !== dash) return Infinity;
  const year = pairOf(bytes, from) * 100 + pairOf(bytes, from + 2);
  const month = pairOf(bytes, from + 5);
  const date = pairOf(bytes, from + 8);
  if (year < 0 || month < 0 || date < 0) return Infinity;
  const localDay = dayOf(year, month, date);
  if (to - from === 10) return localDay === localDay ? midnightOf(localDay) : NaN;
  const passed = clockOf(bytes, from + 10, to);
  return passed === Infinity ? Infinity : localDay * 86_400_000 + passed;
}

const dash = 45;
const colon = 58;

/** The number that two digits write; one that is negative enough to stay so, whatever it is added to, if they are none. */
function pairOf(bytes: Uint8Array, at: number): number {
  const [tens, ones] = [bytes[at]! - 48, bytes[at + 1]! - 48];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1e6;
}

/** Days since 1970-01-01; `NaN` for a date that does not exist. */
function dayOf(year: number, month: number, date: number): number {
  if (month < 1 || month > 12 || date < 1) return NaN;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  if (date > length) return NaN;
  // Years begin in March here, so that a leap day is the last day of one.
  const shifted = year + 400 - (month < 3 ? 1 : 0);
  const years = 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return years + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 865_566;
}

/** Milliseconds that `T09:30:00.5+01:00` adds to its midnight in UTC. */
function clockOf(bytes: Uint8Array, from: number, to: number): number {
  const [hours, minutes] = [pairOf(bytes, from + 1), pairOf(bytes, from + 4)];
  if (to - from < 7 || bytes[from] !== 84 || bytes[from + 3] !== colon || hours < 0 || minutes < 0) return Infinity;
  let at = from + 6;
  let seconds = 0;
  let milliseconds = 0;
  let rest = 0;
  if (bytes[at] === colon) {
    seconds = to - at < 4 ? -1 : pairOf(bytes, at + 1);
    at += 3;
    if (seconds < 0) return Infinity;
    if (bytes[at] === 46) {
      const point = at++;
      for (let worth = 100; at < to && bytes[at]! >= 48 && bytes[at]! <= 57; at++, worth /= 10) {
        const digit = bytes[at]! - 48;
        if (at - point <= 3) milliseconds += digit * worth;
        rest += digit;
      }
      if (at - point < 2 || at - point > 10) return Infinity;
    }
  }
  const offset = offsetOf(bytes, at, to);
  if (offset === Infinity) return Infinity;
  // 24:00 is the end of the day.
  const exists = minutes < 60 && seconds < 60 && (hours < 24 || (hours === 24 && minutes + seconds + rest === 0));
  return exists ? ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds - offset : NaN;
}

function offsetOf(bytes: Uint8Array, from: number, to: number): number {
  if (to - from === 1 && bytes[from] === 90) return 0;
  const sign = bytes[from] === 43 ? 1 : bytes[from] === dash ? -1 : 0;
  if (to - from !== 6 || sign === 0 || bytes[from + 3] !== colon) return Infinity;
  const [hours, minutes] = [pairOf(bytes, from + 1), pairOf(bytes, from + 4)];
  if (hours < 0 || minutes < 0) return Infinity;
  return hours < 24 && minutes < 60 ? sign * (hours * 60 + minutes) * 60_000 : NaN;
}
