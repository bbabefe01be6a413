import type { GroupBatch, GroupSlice } from './cohortTypes.ts';
import type { CohortReturns } from './retentionTypes.ts';

/** The cells of a batch that count anybody, as columns. */
export function returnSteps(batch: GroupBatch, slices: readonly GroupSlice[]): CohortReturns {
  const { first, end, base, cells } = batch;
  const size = countSteps(batch, slices);
  const column = () => new Int32Array(size);
  const [group, previous, age, members, unbroken] = [column(), column(), column(), column(), column()];
  let step = 0;
  for (let g = first; g < end; g++) {
    const { reach } = slices[g]!;
    for (let k = 0, place = base[g]!; k <= reach; place += k + 2, k++) {
      for (let before = -1; before < k; before++) {
        const broken = cells[place + before + 1]!;
        // Without an age between 1 and this one, none was left out.
        const whole = k === 1 ? broken : k > 1 && before === k - 1 ? cells[place + k + 1]! : 0;
        const all = k === 1 ? broken : broken + whole;
        if (all === 0) continue;
        group[step] = g;
        previous[step] = before;
        age[step] = k;
        members[step] = all;
        unbroken[step++] = whole;
      }
    }
  }
  return { group, previous, age, members, unbroken };
}

/** How many steps there are: cells with somebody in them, two of which may be one step. */
function countSteps({ first, end, base, cells }: GroupBatch, slices: readonly GroupSlice[]): number {
  let steps = 0;
  for (let i = 0; i < cells.length; i++) if (cells[i]! > 0) steps++;
  for (let g = first; g < end; g++) {
    const { reach } = slices[g]!;
    for (let k = 2, place = base[g]! + 5; k <= reach; place += k + 2, k++) {
      if (cells[place + k]! > 0 && cells[place + k + 1]! > 0) steps--;
    }
  }
  return steps;
}
