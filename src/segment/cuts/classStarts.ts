import { extremesOf } from '../../stats/extremesOf.ts';
import { cheapestSplits, type Splits } from './cheapestSplits.ts';
import { mirrored } from './mirrored.ts';
import { valueGroups, type ValueGroups } from './valueGroups.ts';

/**
 * Where the best classes of one value begin: those whose squares around their means are the least of all.
 *
 * Dynamic programming over groups of neighbouring values, not over all of them. The best classes whose borders lie
 * between groups cost an upper bound. For every group, classes with a border somewhere inside cost at least what they do
 * without the groups in which borders lie. Where that is more than the upper bound, there is no border, and the group is
 * merged with its neighbours; the others are cut finer, until they are single values, for which the upper bound is exact.
 *
 * @param values - Distinct, in rising order, more than there are classes.
 * @param counts - How often each is there.
 * @param coarse - About how many groups to begin with.
 * @returns The place of the first value of every class but the lowest.
 */
export function classStarts(
  values: Float64Array,
  counts: Float64Array,
  classes: number,
  coarse: number = 256 + 32 * classes * classes,
): number[] {
  if (classes === 1) return [];
  const scaled = centredWithinSquares(values);
  const reach = reachUpTo(scaled, counts);
  let most = reach[values.length]! / coarse;
  let cut = cutFiner(Int32Array.of(0, values.length), Uint8Array.of(1), reach, most);
  for (;;) {
    const { starts } = cut;
    const groups = valueGroups(scaled, counts, starts);
    const { cost, borders } = bestParts(groups, classes);
    if (cut.open.every((open, g) => open === 0 || starts[g + 1]! - starts[g]! === 1)) {
      return borders.map((group) => starts[group]!);
    }
    const open = openGroups(groups, cut.open, classes, cost * (1 + 1e-9)); // beyond what rounding does to either bound
    let inside = 0;
    for (let g = 0; g < open.length; g++) inside += open[g]! * (reach[starts[g + 1]!]! - reach[starts[g]!]!);
    most = Math.min(most / 4, inside / coarse);
    cut = cutFiner(starts, open, reach, most);
  }
}

/**
 * How much the values below every place weigh when groups are cut: by their number, their distance from the mean, and its
 * square, a third each, so that groups are neither crowded nor, in a long tail, wide.
 */
function reachUpTo(values: Float64Array, counts: Float64Array): Float64Array {
  const { weights, means, squares } = valueGroups(values, counts, Int32Array.of(0, values.length));
  let away = 0;
  for (let i = 0; i < values.length; i++) away += counts[i]! * Math.abs(values[i]! - means[0]!);
  const reach = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) {
    const distance = Math.abs(values[i]! - means[0]!);
    const share = 1 / weights[0]! + distance / away + (distance * distance) / squares[0]!;
    reach[i + 1] = reach[i]! + counts[i]! * share;
  }
  return reach;
}

/** The values less the one in the middle, times a power of two, so that squares keep their digits within the doubles. */
function centredWithinSquares(values: Float64Array): Float64Array {
  const { smallest, largest } = extremesOf(values);
  const size = Math.max(-smallest, largest);
  const factor = size > 1e100 ? 2 ** -700 : size < 1e-100 ? 2 ** 700 : 1;
  const middle = values[values.length >>> 1]! * factor;
  return values.map((value) => value * factor - middle);
}

/** The cheapest classes with borders between groups, what they cost, and the first group of every class but the lowest. */
function bestParts(groups: ValueGroups, classes: number): { cost: number; borders: number[] } {
  const size = groups.weights.length;
  const layers: Splits[] = [cheapestSplits(groups, null, 0, 1)];
  for (let k = 2; k <= classes; k++) {
    layers.push(cheapestSplits(groups, layers[k - 2]!.costs, 0, k === classes ? size : k));
  }
  const borders: number[] = [];
  for (let k = classes - 1, end = size; k > 0; k--) borders.unshift((end = layers[k]!.from[end]!));
  return { cost: layers[classes - 1]!.costs[size]!, borders };
}

/** Which of the open groups stay open, since a border of classes that cost no more than `most` may go through them. */
function openGroups(groups: ValueGroups, open: Uint8Array, classes: number, most: number): Uint8Array {
  const last = open.length - 1;
  const below = leastCosts(groups, open, classes);
  const above = leastCosts(mirrored(groups), open.slice().reverse(), classes);
  return open.map((_, g) => Number(below.some((costs, k) => costs[g]! + above[classes - 2 - k]![last - g]! <= most)));
}

/**
 * What the lowest class, the lowest two … cost at least below every group, if a border goes through that group and the
 * others go through open ones, whatever is in these.
 */
function leastCosts(groups: ValueGroups, open: Uint8Array, classes: number): Float64Array[] {
  const layers: Float64Array[] = [];
  for (let k = 1; k < classes; k++) {
    const { costs } = cheapestSplits(groups, layers[k - 2] ?? null, 1, 0);
    layers.push(costs.map((cost, g) => (open[g] === 1 ? cost : Infinity)));
  }
  return layers;
}

/** Cuts open groups into such that reach no farther than `most`, or single values; merges neighbours that are closed. */
function cutFiner(
  starts: Int32Array,
  open: Uint8Array,
  reach: Float64Array,
  most: number,
): { starts: Int32Array; open: Uint8Array } {
  const finer: number[] = [];
  const marks: number[] = [];
  const begin = (i: number, mark: number) => {
    finer.push(i);
    marks.push(mark);
  };
  for (let g = 0; g < open.length; g++) {
    if (open[g] === 1) {
      for (let i = starts[g]!, from = i; i < starts[g + 1]!; i++) {
        if (i > from && reach[i + 1]! - reach[from]! <= most) continue;
        from = i;
        begin(i, 1);
      }
    } else if (g === 0 || open[g - 1] === 1) begin(starts[g]!, 0);
  }
  return { starts: Int32Array.from([...finer, starts[open.length]!]), open: Uint8Array.from(marks) };
}
