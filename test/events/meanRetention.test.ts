import { expect, test } from 'vitest';
import { meanRetention, retentionOn } from 'engagement-metrics/events';
import { daysOf } from './slowTable.ts';

test('meanRetention is the mean of the rates that there are', () => {
  // Cohorts of days 0 and 1: at age 1 half and none of them return; at age 7 only the first is old enough.
  const cells = meanRetention(retentionOn(daysOf({ a: [0, 1], b: [0], c: [1] })));
  expect(cells[1]).toEqual({ age: 1, cohorts: 2, rate: 0.25, complete: false });
  expect(cells[7]).toEqual({ age: 7, cohorts: 1, rate: 0, complete: false });
});
