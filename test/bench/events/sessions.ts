import { sessions, type EventLog, type Sessions } from 'engagement-metrics/events';
import { sum } from './task.ts';

export const what = 'sessions, a table of them';

export const ours = (log: EventLog): Sessions => sessions(log);

/** How many, how long, how deep; and the deepest. */
export function figures({ starts, ends, events }: Sessions): number[] {
  const most = events.reduce((deepest, depth) => Math.max(deepest, depth), 0);
  return [starts.length, sum(ends.map((end, i) => end - (starts[i] ?? NaN))), sum(events), most];
}

interface Visit {
  readonly start: number;
  end: number;
  depth: number;
}

/** Every user's times in a list of its own, cut where the gap is long. */
export function naive({ users, times }: EventLog): Visit[] {
  const own = new Map<number, number[]>();
  users.codes.forEach((user, i) => {
    const mine = own.get(user) ?? [];
    if (mine.length === 0) own.set(user, mine);
    mine.push(times[i] ?? NaN);
  });
  const visits: Visit[] = [];
  for (const mine of own.values()) {
    let visit: Visit | null = null;
    for (const time of mine) {
      if (!visit || time - visit.end > 1_800_000) visits.push((visit = { start: time, end: time, depth: 0 }));
      visit.end = time;
      visit.depth++;
    }
  }
  return visits;
}

export function naiveFigures(visits: readonly Visit[]): number[] {
  const most = visits.reduce((deepest, { depth }) => Math.max(deepest, depth), 0);
  return [visits.length, sum(visits.map(({ start, end }) => end - start)), sum(visits.map(({ depth }) => depth)), most];
}
