import type { LatestPeriods } from './populationTypes.ts';

/** A place a user, for so many periods and 1 more mark: two bytes as long as that is enough. */
export function latestPeriods(users: number, periods: number): LatestPeriods {
  return periods < 65_535 ? new Uint16Array(users) : new Int32Array(users);
}
