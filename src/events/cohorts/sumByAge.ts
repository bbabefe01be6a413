import type { CohortEvents, MemberState } from './cohortTypes.ts';

/** Adds the values of members' returns to the sums of their groups at their ages, compensated (Neumaier). */
export function sumByAge(
  {
    events: { users, times, returns },
    values,
    first,
  }: { readonly events: CohortEvents; readonly values: Float64Array; readonly first: number },
  { ageOf, ages }: { readonly ageOf: (event: number, user: number) => number; readonly ages: number },
  { group, birth }: MemberState,
  sums: Float64Array,
  errors: Float64Array,
): void {
  for (let i = first; i < users.length; i++) {
    const user = users[i]!;
    if ((returns !== null && returns[i] === 0) || group[user]! < 0 || times[i]! < birth[user]!) continue;
    const age = ageOf(i, user);
    if (age >= ages) continue;
    const place = group[user]! * ages + age;
    const before = sums[place]!;
    const next = before + values[i]!;
    const added = next - before;
    errors[place]! += before - (next - added) + (values[i]! - added);
    sums[place] = next;
  }
}
