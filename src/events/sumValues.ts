import type { Events } from './types.ts';

/**
 * The sum of every user's values, compensated (Neumaier): 0 where there is no event, `NaN` where none has a value, an
 * infinity where it is beyond the doubles.
 */
export function sumValues({ users, values }: Events, size: number): Float64Array {
  const result = new Float64Array(size);
  const errors = new Float64Array(size);
  const unknown = new Int8Array(size); // 1: an event, and no value so far; -1: a value
  for (let i = 0; i < users.length; i++) {
    const user = users[i]!;
    const value = values[i]!;
    if (value !== value) {
      if (unknown[user] === 0) unknown[user] = 1;
      continue;
    }
    unknown[user] = -1;
    const before = result[user]!;
    const next = before + value;
    const added = next - before;
    errors[user]! += before - (next - added) + (value - added);
    result[user] = next;
  }
  return result.map((sum, user) => {
    if (unknown[user] === 1) return NaN;
    return Math.abs(sum) < Infinity ? sum + errors[user]! : sum;
  });
}
