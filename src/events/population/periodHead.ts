import type { GroupPeriod } from './populationTypes.ts';

/** What makes the periods of two rows the same. */
export function periodHead({ start, end, label, complete }: GroupPeriod): readonly unknown[] {
  return [start, end, label, complete];
}
