import type { CohortEvents } from './cohortTypes.ts';

/** Which events are returns that have a value. */
export function returnsWithValue(
  { users, returns }: Pick<CohortEvents, 'users' | 'returns'>,
  values: Float64Array,
): Uint8Array {
  const mask = new Uint8Array(users.length);
  for (let i = 0; i < mask.length; i++) mask[i] = values[i] === values[i] && returns?.[i] !== 0 ? 1 : 0;
  return mask;
}
