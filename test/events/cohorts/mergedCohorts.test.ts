import { expect, test } from 'vitest';
import { mergedCohorts } from '../../../src/events/cohorts/mergedCohorts.ts';
import type { RetentionCohorts } from '../../../src/events/cohorts/retentionTypes.ts';

const cohort = { end: 1, complete: true, agesOver: 2 };
const part = (sizes: [number, number], cohorts: number[], agesOver: number[], members: number[]): RetentionCohorts => ({
  clock: 'calendar',
  asOf: 9,
  ages: 3,
  cohorts: sizes.map((size, start) => ({ ...cohort, start, label: String(start), size })),
  groups: { cohort: Int32Array.from(cohorts), agesOver: Int32Array.from(agesOver), members: Int32Array.from(members) },
  returns: {
    group: Int32Array.from(members.keys()),
    previous: Int32Array.from(members, () => -1),
    age: Int32Array.from(members, () => 1),
    members: Int32Array.from(members),
    unbroken: Int32Array.from(members, (size) => size - 1),
  },
});

test('mergedCohorts joins groups of one cohort for whom equally many ages are over, and says where each went', () => {
  const { merged, places } = mergedCohorts('f', [
    part([4, 2], [0, 0, 1], [3, 2, 1], [3, 1, 2]),
    part([7, 9], [0, 1, 1], [2, 2, 1], [7, 4, 5]),
  ]);
  expect(merged.cohorts.map(({ size }) => size)).toEqual([11, 11]);
  expect(merged.groups).toEqual({
    cohort: Int32Array.of(0, 0, 1, 1),
    agesOver: Int32Array.of(3, 2, 2, 1),
    members: Int32Array.of(3, 8, 4, 7),
  });
  expect(places).toEqual([Int32Array.of(0, 1, 3), Int32Array.of(1, 2, 3)]);
  expect(merged.returns).toEqual({
    group: Int32Array.of(0, 1, 2, 3),
    previous: Int32Array.of(-1, -1, -1, -1),
    age: Int32Array.of(1, 1, 1, 1),
    members: Int32Array.of(3, 8, 4, 7),
    unbroken: Int32Array.of(2, 6, 3, 5),
  });
});
