import type { FunnelCounts, FunnelPlan } from './funnelPlanTypes.ts';
import type { TimesToConvert } from './funnelTypes.ts';

/** How long some units took to convert, or have been waiting at `asOf` or the end of the window, whichever is sooner. */
export function funnelTimes(
  { names, users, userOfUnit, window, asOf }: Pick<FunnelPlan, 'names' | 'users' | 'userOfUnit' | 'window' | 'asOf'>,
  { reached, waited }: Pick<FunnelCounts, 'reached' | 'waited'>,
  units: Int32Array,
): TimesToConvert {
  const durations = new Float64Array(units.length);
  const observed = new Float64Array(units.length);
  const labels = new Array<string>(units.length);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    const converted = reached[unit] === names.length;
    labels[i] = users[userOfUnit ? userOfUnit[unit]! : unit]!;
    durations[i] = converted ? waited[unit]! : Math.min(window, asOf - waited[unit]!);
    observed[i] = Number(converted);
  }
  return { users: labels, durations, observed };
}
