import type { GroupEvents } from './populationTypes.ts';

/** The users and the values of the events from one to another that count. */
export function eventsWithin(
  { users, mask }: Pick<GroupEvents, 'users' | 'mask'>,
  values: Float64Array | undefined,
  from: number,
  to: number,
): { readonly codes: Int32Array; readonly values: Float64Array } {
  const codes = users.slice(from, to);
  const amounts = values?.slice(from, to) ?? new Float64Array(0);
  if (mask === null) return { codes, values: amounts };
  let size = 0;
  for (let i = 0; i < codes.length; i++) {
    if (mask[from + i] === 0) continue;
    codes[size] = codes[i]!;
    if (values) amounts[size] = amounts[i]!;
    size++;
  }
  return { codes: codes.subarray(0, size), values: amounts.subarray(0, size) };
}
