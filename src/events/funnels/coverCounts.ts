import { endsAttempt } from './endsAttempt.ts';
import type { FunnelCounts, FunnelPlan } from './funnelPlanTypes.ts';
import { placeEvent } from './placeEvent.ts';

/**
 * How far units and attempts got through steps in any order: one pass over the events.
 *
 * For every key and step at most one event of the window is kept, such that together they are as many different steps as
 * can be, and the latest that are. At four steps 27 bytes a user.
 */
export function coverCounts(plan: FunnelPlan): FunnelCounts {
  const { marks, times, keys, units, window, asOf, groupOfUnit } = plan;
  const steps = plan.names.length;
  const kept = new Int32Array(plan.keyCount * steps).fill(-1);
  const depth = new Uint8Array(plan.keyCount);
  const reached = new Uint8Array(plan.unitCount);
  const waited = new Float64Array(plan.unitCount);
  const attempts = new Float64Array(plan.groups.length * steps);
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (mark === 0) continue;
    const key = keys[i]!;
    const unit = units[i]!;
    const time = times[i]!;
    const base = key * steps;
    let covered = forgetEvents(kept, base, steps, times, time, mark >= endsAttempt ? -1 : window);
    let deep = covered === 0 ? 0 : depth[key]!;
    if (mark !== endsAttempt) {
      if (placeEvent(kept, base, steps, marks, i)) covered++;
      if (reached[unit]! < steps && covered >= reached[unit]!) {
        const start = earliest(kept, base, steps, times);
        if (covered === steps) waited[unit] = time - start;
        else if (covered > reached[unit]! || start > waited[unit]!) waited[unit] = start;
        reached[unit] = covered;
      }
      if (covered > deep) {
        attempts[(groupOfUnit === null ? 0 : groupOfUnit[unit]!) * steps + deep]!++;
        deep = covered;
      }
      if (covered === steps) kept.fill(-1, base, base + steps);
    }
    depth[key] = deep;
  }
  const open = depth.map((_, key) => Number(forgetEvents(kept, key * steps, steps, times, asOf, window) > 0));
  return { reached, waited, open, attempts };
}

/** Drops what is kept of a key and longer ago than the window; how many are left. */
function forgetEvents(
  kept: Int32Array,
  base: number,
  steps: number,
  times: Float64Array,
  time: number,
  window: number,
): number {
  let left = 0;
  for (let k = base; k < base + steps; k++) {
    if (kept[k]! < 0) continue;
    if (time - times[kept[k]!]! <= window) left++;
    else kept[k] = -1;
  }
  return left;
}

/** When the earliest of what is kept of a key was. */
function earliest(kept: Int32Array, base: number, steps: number, times: Float64Array): number {
  let first = times.length;
  for (let k = base; k < base + steps; k++) if (kept[k]! >= 0 && kept[k]! < first) first = kept[k]!;
  return times[first]!;
}
