import { expect, test } from 'vitest';
import { completeWindow } from '../../../src/events/population/completeWindow.ts';

const day = 86_400_000;

test('completeWindow ends with the last period that is over', () => {
  expect(completeWindow('f', { unit: 'day' }, 5 * day, 2)).toEqual(Float64Array.of(3 * day, 4 * day, 5 * day));
  expect(completeWindow('f', { unit: 'day' }, 5 * day - 0.5, 2)).toEqual(Float64Array.of(2 * day, 3 * day, 4 * day));
});

test('completeWindow finds as many periods as were asked for, however long they are', () => {
  for (const unit of ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const) {
    for (const window of [1, 30]) {
      const starts = completeWindow('f', { unit, timeZone: 'Pacific/Apia' }, Date.parse('2012-01-01'), window);
      expect(starts).toHaveLength(window + 1);
      expect(starts[window]!).toBeLessThanOrEqual(Date.parse('2012-01-01'));
    }
  }
});
