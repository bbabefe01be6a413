import type { LatestPeriods } from './populationTypes.ts';

/** Makes every user a new one again, for the next group: one by one, or all at once where that is less. */
export function forget(latest: LatestPeriods, users: Int32Array): void {
  if (users.length >= latest.length) latest.fill(0);
  else for (const user of users) latest[user] = 0;
}
