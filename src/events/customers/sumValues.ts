import type { Pass } from './tableTypes.ts';

/**
 * The sum of every user's values, compensated (Neumaier): 0 where there is no event, `NaN` where none has a value, an
 * infinity where it is beyond the doubles.
 *
 * A sum is -0 until there is a value, which no sum of values is: so what has none needs a second look at the end only.
 */
export function sumValues(size: number): Pass {
  const sums = new Float64Array(size).fill(-0);
  const errors = new Float64Array(size);
  const missing = new Uint8Array(size);
  return {
    read: ({ users, values }) => {
      addValues(sums, errors, missing, users, values);
    },
    column: () => compensated(sums, errors, missing),
  };
}

function addValues(
  sums: Float64Array,
  errors: Float64Array,
  missing: Uint8Array,
  users: Int32Array,
  values: Float64Array,
): void {
  for (let i = 0; i < users.length; i++) {
    const user = users[i]!;
    const value = values[i]! + 0; // not -0
    if (value !== value) {
      missing[user] = 1;
      continue;
    }
    const before = sums[user]!;
    const next = before + value;
    const added = next - before;
    errors[user]! += before - (next - added) + (value - added);
    sums[user] = next;
  }
}

function compensated(sums: Float64Array, errors: Float64Array, missing: Uint8Array): Float64Array {
  for (let user = 0; user < sums.length; user++) {
    const sum = sums[user]!;
    if (Object.is(sum, -0)) sums[user] = missing[user] === 1 ? NaN : 0;
    else if (Math.abs(sum) < Infinity) sums[user] = sum + errors[user]!;
  }
  return sums;
}
