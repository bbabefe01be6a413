import { expect, test } from 'vitest';
import { groupBatch } from '../../../src/events/cohorts/groupBatch.ts';

const slices = [2, 1, 0, 4].map((reach, g) => ({
  cohort: g,
  from: g,
  to: g + 1,
  interval: 10 + g,
  agesOver: 0,
  reach,
}));

test('groupBatch has a triangle of cells for every group, one behind the other', () => {
  expect(groupBatch({ ages: 5, least: 2 }, slices, 0, 3, Infinity)).toEqual({
    first: 0,
    end: 3,
    ages: 5,
    least: 2,
    interval: Int32Array.of(10, 11, 12, 13),
    base: Int32Array.of(0, 9, 14, 0), // 2 + 3 + 4 of ages 0 to 2, 2 + 3 of ages 0 and 1, 2 of age 0
    cells: new Int32Array(16),
  });
});

test('groupBatch ends where there is no more room, but not before there is a group', () => {
  const endOf = (first: number, room: number) => groupBatch({ ages: 5, least: 1 }, slices, first, 4, room).end;
  expect([0, 9, 13, 14, 15, 16].map((room) => endOf(0, room))).toEqual([1, 1, 1, 2, 2, 3]);
  expect(endOf(3, 0)).toBe(4);
});
