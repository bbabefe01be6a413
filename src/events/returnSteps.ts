import type { CohortReturns, GroupBatch, GroupSlice } from './retentionTypes.ts';

/** The cells of a batch that count anybody, as columns. */
export function returnSteps({ first, end, base, cells }: GroupBatch, slices: readonly GroupSlice[]): CohortReturns {
  const most = countSteps(cells);
  const group = new Int32Array(most);
  const previous = new Int32Array(most);
  const age = new Int32Array(most);
  const members = new Int32Array(most);
  const unbroken = new Int32Array(most);
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
  const columns = [group, previous, age, members, unbroken].map((column) => column.slice(0, step));
  return { group: columns[0]!, previous: columns[1]!, age: columns[2]!, members: columns[3]!, unbroken: columns[4]! };
}

function countSteps(cells: Int32Array): number {
  let steps = 0;
  for (let i = 0; i < cells.length; i++) if (cells[i]! > 0) steps++;
  return steps;
}
