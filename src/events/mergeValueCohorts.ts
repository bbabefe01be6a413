import { sumOf } from '../stats/sumOf.ts';
import { mergedCohorts } from './cohorts/mergedCohorts.ts';
import type { ValueCohorts } from './valueCohorts.ts';

/**
 * Cohorts with what they bring (cohort revenue, N-day LTV) of parts as those of all: of disjoint sets of users, such as shards
 * or workers. Counts add up exactly, values by compensated sums.
 *
 * @param parts - One or more, each what {@link valueCohorts} gave, with the same options; with `from`, since a part would begin
 * with its own first event else.
 * @returns Cohorts with the members and the values of all.
 * @throws TypeError if there is no part, or one has not as many cohorts, RangeError if one has other cohorts, ages, clock or
 * `asOf`, or a sum is beyond the largest double.
 *
 * @example
 * ```ts
 * import { eventLog, mergeValueCohorts, valueCohorts, valuePerMember } from 'engagement-metrics/events';
 * const options = { clock: 'calendar', calendar: { unit: 'day' }, from: '2024-05-01', asOf: '2024-05-03' } as const;
 * const part = (who: string[], paid: number[]) => {
 *   const at = who.map((_, i) => `2024-05-0${i + 1}`);
 *   return valueCohorts(eventLog({ who, at, paid }, { user: 'who', time: 'at', value: 'paid' }), options);
 * };
 * valuePerMember(mergeValueCohorts([part(['a', 'a'], [10, 5]), part(['b'], [20])]))[0]?.cells.map(({ value }) => value); // => [15, 17.5]
 * ```
 */
export function mergeValueCohorts(parts: readonly ValueCohorts[]): ValueCohorts {
  const where = 'mergeValueCohorts';
  const { merged, places } = mergedCohorts(where, parts);
  const { ages } = merged;
  const amounts = Array.from(merged.groups.members, () => [] as Float64Array[]);
  places.forEach((ofPart, p) => {
    ofPart.forEach((place, g) => amounts[place]!.push(parts[p]!.sums.subarray(g * ages, (g + 1) * ages)));
  });
  const sums = new Float64Array(amounts.length * ages);
  sums.forEach((_, cell) => {
    const values = Float64Array.from(amounts[Math.floor(cell / ages)]!, (ofGroup) => ofGroup[cell % ages]!);
    sums[cell] = sumOf(where, 'parts', values).sum;
  });
  return { ...merged, sums };
}
