import { expect, test } from 'vitest';
import { retentionStreak } from 'engagement-metrics/events';
import { agesFrom, daysOf, expectDefinition } from './slowTable.ts';

test('retentionStreak is the share with returns at all ages from 1 up to that one', () => {
  expectDefinition(retentionStreak, agesFrom(1), ({ active }, { age }) =>
    agesFrom(1)(age + 1).every((column) => active.has(column.age)),
  );
});

test('a streak that is broken does not go on', () => {
  const cells = retentionStreak(daysOf({ a: [0, 1, 2, 4, 5], b: [0, 2, 3] }))[0]!.cells;
  expect(cells.map(({ retained }) => retained)).toEqual([1, 1, 0, 0, 0, 0, 0]);
});
