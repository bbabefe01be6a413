import { endsAttempt } from './endsAttempt.ts';
import type { FunnelCounts, FunnelPlan } from './funnelPlanTypes.ts';

/**
 * How far units and attempts got through steps in their order: one pass over the events.
 *
 * From every first step on, each next one is taken at the first event that meets it: whoever began earlier is never behind,
 * and of those who got equally far only the latest start matters. One start a key and step is kept, and a bit whether it
 * counts. An event moves them from the last step to the first, hence each by one step only. At four steps 39 bytes a user.
 *
 * @param keep - Whether attempts outlast events that do not advance them.
 */
export function chainCounts(plan: FunnelPlan, keep: boolean): FunnelCounts {
  const { marks, ends, times, keys, units, window, asOf, groupOfUnit } = plan;
  const steps = plan.names.length;
  const stride = steps - 1; // the last step ends an attempt: nothing goes on from it
  const starts = new Float64Array(plan.keyCount * stride);
  const alive = new Int32Array(plan.keyCount);
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
    const base = key * stride;
    let before = alive[key]!;
    if (mark >= endsAttempt) before &= ends === null ? 0 : ~ends[i]!;
    if (before !== 0 && time - starts[base + lowest(before)]! > window) before = 0;
    let deep = before === 0 ? 0 : depth[key]!;
    let after = keep ? before : 0;
    let advance = ((before << 1) | 1) & mark;
    while (advance !== 0) {
      const k = 31 - Math.clz32(advance);
      advance ^= 1 << k;
      const start = k === 0 ? time : starts[base + k - 1]!;
      if (time - start > window) continue;
      if (k >= deep) {
        deep = k + 1;
        attempts[(groupOfUnit === null ? 0 : groupOfUnit[unit]!) * steps + k]!++;
      }
      if (k === stride) {
        if (reached[unit]! < steps) waited[unit] = time - start;
        reached[unit] = steps;
        after = 0;
        break;
      }
      if (reached[unit]! <= k || (reached[unit] === k + 1 && start > waited[unit]!)) {
        waited[unit] = start;
        reached[unit] = k + 1;
      }
      starts[base + k] = start;
      after = (after & ~((1 << k) >> 1)) | (1 << k);
    }
    alive[key] = after;
    depth[key] = deep;
  }
  const open = depth.map((_, key) => {
    return Number(alive[key] !== 0 && asOf - starts[key * stride + lowest(alive[key]!)]! <= window);
  });
  return { reached, waited, open, attempts };
}

/** The lowest bit, hence the attempt that began last: none that got farther can have begun later. */
function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
