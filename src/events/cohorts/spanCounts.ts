import type { RetentionCohorts } from './retentionTypes.ts';

/**
 * How many of each group are retained at every column, group by group, where each step retains its members in one span of
 * columns: only the ends of the spans are written, and running sums do the rest.
 *
 * @param first - The first column of a step's span.
 * @param last - The last one; before the first where it retains nobody.
 */
export function spanCounts(
  { groups, returns }: RetentionCohorts,
  columns: number,
  first: (previous: number, age: number) => number,
  last: (previous: number, age: number) => number,
): Float64Array {
  const { group, previous, age, members } = returns;
  const counts = new Float64Array(groups.members.length * columns);
  for (let step = 0; step < group.length; step++) {
    const from = first(previous[step]!, age[step]!);
    const to = last(previous[step]!, age[step]!);
    if (from > to) continue;
    const place = group[step]! * columns;
    counts[place + from]! += members[step]!;
    if (to + 1 < columns) counts[place + to + 1]! -= members[step]!;
  }
  for (let place = 0; place < counts.length; place++) {
    if (place % columns > 0) counts[place]! += counts[place - 1]!;
  }
  return counts;
}
