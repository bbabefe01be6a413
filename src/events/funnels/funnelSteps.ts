import { wilsonOf } from '../../inference/wilsonOf.ts';
import type { Interval } from '../../stats/types.ts';
import { funnelRates } from './funnelRates.ts';
import type { FunnelStep } from './funnelTypes.ts';

/** The steps of a funnel from how many users got to each, with rates and their intervals. */
export function funnelSteps(users: readonly number[], names: readonly (string | null)[], z: number): FunnelStep[] {
  const intervalOf = (k: number, from: number): Interval | null =>
    k === 0 || users[from] === 0 ? null : wilsonOf(users[k]!, users[from]!, z);
  return funnelRates(users, names).map((row, k) => ({
    ...row,
    users: users[k]!,
    stepInterval: intervalOf(k, k - 1),
    overallInterval: intervalOf(k, 0),
  }));
}
