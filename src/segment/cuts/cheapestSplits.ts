import type { ValueGroups } from './valueGroups.ts';

/** What it costs at least to part the groups before every place, and where the last part begins then. */
export interface Splits {
  readonly costs: Float64Array;
  readonly from: Int32Array;
}

/**
 * One part more: `costs[s] = min(before[t] + cost of the groups t + gap to s - 1)` over all `t`, for every place `s`.
 *
 * A part's cost is its squares around its mean. The best `t` never falls as `s` rises (the costs have Monge's property),
 * so the middle place is solved first and halves the choice of the others. Costs are built up group by group, parts being
 * merged by Chan's formula, in which nothing is subtracted: no digits are lost, however far the values lie from 0.
 *
 * @param before - What the parts before cost; `null` for the first part.
 * @param gap - 0: a part begins where the last one ends, and holds a group at least; 1: a group is left out in between,
 * as one through which the border goes.
 * @param first - The first place that is asked for.
 */
export function cheapestSplits(
  { weights, means, squares }: ValueGroups,
  before: Float64Array | null,
  gap: 0 | 1,
  first: number,
): Splits {
  const size = weights.length;
  const costs = new Float64Array(size + 1).fill(Infinity);
  const from = new Int32Array(size + 1);
  const part = new Float64Array(3); // the weight, mean and squares of some groups
  const add = (g: number): void => {
    const weight = part[0]! + weights[g]!;
    const apart = means[g]! - part[1]!;
    part[2] = part[2]! + squares[g]! + apart * apart * part[0]! * (weights[g]! / weight);
    part[1] = part[1]! + apart * (weights[g]! / weight);
    part[0] = weight;
  };
  if (before === null) {
    if (gap === 1) costs[0] = 0;
    for (let s = 1; s <= size; s++) {
      add(s - 1);
      costs[s] = part[2]!;
    }
    return { costs, from };
  }
  /** Solves the places `a` to `b`, whose last part begins in `low` to `high`; the groups `high + gap` to `a - 1` are given. */
  const solve = (a: number, b: number, low: number, high: number, w: number, m: number, q: number): void => {
    const middle = (a + b) >>> 1;
    part.set([w, m, q]);
    for (let g = Math.max(a, high + gap); g < middle; g++) add(g);
    const [weight, mean, square] = part as unknown as [number, number, number];
    let inside = Math.min(high + gap, middle);
    let best = Math.min(high, middle - 1 + gap);
    let least = Infinity;
    let [ws, ms, qs] = [weight, mean, square];
    for (let t = best; t >= low; t--) {
      while (inside > t + gap) {
        inside--;
        const more = weights[inside]!;
        const apart = means[inside]! - ms;
        const share = more / (ws + more);
        qs += squares[inside]! + apart * apart * ws * share;
        ms += apart * share;
        ws += more;
      }
      if (qs >= least) break; // and more so from here on
      if (before[t]! + qs < least) {
        least = before[t]! + qs;
        best = t;
      }
    }
    costs[middle] = least;
    from[middle] = best;
    if (a < middle) {
      part.set([w, m, q]);
      for (let g = Math.min(high + gap, a) - 1; g >= best + gap; g--) add(g);
      solve(a, middle - 1, low, best, part[0]!, part[1]!, part[2]!);
    }
    if (middle < b) {
      part.set([weight, mean, square]);
      if (middle >= high + gap) add(middle);
      solve(middle + 1, b, best, high, part[0]!, part[1]!, part[2]!);
    }
  };
  const least = gap === 1 ? 0 : before.findIndex((cost) => cost < Infinity);
  const begin = Math.max(first, least + 1 - gap);
  solve(begin, size, least, size, 0, 0, 0);
  return { costs, from };
}
