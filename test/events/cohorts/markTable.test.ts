import { expect, test } from 'vitest';
import { groupBatch } from '../../../src/events/cohorts/groupBatch.ts';
import { markTable } from '../../../src/events/cohorts/markTable.ts';

test('markTable has two marks for nobody, and two for every age that a group can have', () => {
  const slices = [2, 0, 1].map((reach, g) => ({ cohort: g, from: g, to: g + 1, interval: g, agesOver: 0, reach }));
  const { start, next, counts } = markTable(groupBatch({ ages: 9, least: 1 }, slices, 1, 3, Infinity), slices);
  expect(start).toEqual(Int32Array.of(0, 2, 4));
  expect([next.length, counts.length]).toEqual([8, 8]);
});
