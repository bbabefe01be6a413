import type { EventLog } from 'engagement-metrics/events';
import { randomNumbers } from 'engagement-metrics/stats';
import { stored } from '../stored.ts';

export const day = 86_400_000;
export const week = 7 * day;
export const days = 90;
export const weeks = Math.ceil(days / 7);
/** The end of the log. */
export const asOf = days * day;

export const usersOf = (size: number): number => Math.floor(size / 10);

/** The columns of a log, for programs that have no use for labels. */
export type LogColumns = Readonly<{ codes: Int32Array; times: Float64Array; values: Float64Array }>;

/** Visits of users who come more or less often, over 90 days, in the order of time; ten events a user. */
export function columnsOf(size: number): LogColumns {
  const empty = () => ({
    codes: new Int32Array(size),
    times: new Float64Array(size),
    values: new Float64Array(size),
  });
  return stored(`events-${String(size)}`, empty, () => draw(empty()));
}

/** The same as a log. */
export function logOf(size: number): EventLog {
  const { codes, times, values } = columnsOf(size);
  const labels = Array.from({ length: usersOf(size) }, (_, user) => String(user));
  return { users: { labels, codes }, times, values, dimensions: {} };
}

/** An event in four begins a visit, the others follow within minutes; a time and its user are sorted as one number. */
function draw(columns: LogColumns): LogColumns {
  const { codes, times, values } = columns;
  const next = randomNumbers(1);
  const users = usersOf(times.length);
  const room = 2 ** Math.ceil(Math.log2(users + 1)); // 90 days in milliseconds times 2^20 users is still a whole number
  let [user, time] = [0, asOf];
  for (let i = 0; i < times.length; i++) {
    time += Math.floor(-Math.log(1 - next()) * 300_000);
    if (i % 4 === 0 || time >= asOf) {
      user = Math.floor(users * next() * next());
      time = Math.floor(asOf * next());
    }
    times[i] = time * room + user;
  }
  times.sort();
  times.forEach((both, i) => {
    codes[i] = both % room;
    times[i] = Math.floor(both / room);
    values[i] = Math.floor(10_000 * next()) / 100;
  });
  return columns;
}
