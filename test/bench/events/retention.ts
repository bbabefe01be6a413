import { retentionCohorts, retentionOn, type EventLog, type RetentionRow } from 'engagement-metrics/events';
import { asOf, week, weeks } from './log.ts';

export const what = 'retention of weekly cohorts, by weeks';
export const calendar = { unit: 'week', weekStart: 'thursday' } as const; // 1970-01-01 was one

export function ours(log: EventLog): RetentionRow[] {
  return retentionOn(retentionCohorts(log, { clock: 'calendar', calendar, asOf }));
}

/** How many of every cohort came back at every age. */
export function figures(rows: readonly RetentionRow[]): number[] {
  return cellsOver((birth, age) => rows[birth]?.cells[age]?.retained);
}

/** The same of any table, where an age that is not over yet does not count. */
export function cellsOver(retained: (birth: number, age: number) => number | undefined): number[] {
  const ages = Array.from({ length: weeks }, (_, age) => age);
  return ages.flatMap((birth) =>
    ages.map((age) => ((birth + age + 1) * week <= asOf ? (retained(birth, age) ?? 0) : 0)),
  );
}

/** A set of ages a user. */
export function naive({ users, times }: EventLog): Map<number, number>[] {
  const births = new Map<number, number>();
  const seen = new Map<number, Set<number>>();
  users.codes.forEach((user, i) => {
    const place = Math.floor((times[i] ?? NaN) / week);
    const birth = births.get(user) ?? place;
    births.set(user, birth);
    const ages = seen.get(user) ?? new Set<number>();
    seen.set(user, ages.add(place - birth));
  });
  const cohorts = Array.from({ length: weeks }, () => new Map<number, number>());
  for (const [user, ages] of seen) {
    const cohort = cohorts[births.get(user) ?? -1];
    for (const age of ages) cohort?.set(age, (cohort.get(age) ?? 0) + 1);
  }
  return cohorts;
}

export function naiveFigures(cohorts: readonly Map<number, number>[]): number[] {
  return cellsOver((birth, age) => cohorts[birth]?.get(age));
}
