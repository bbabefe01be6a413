import { expect, test } from 'vitest';
import { daysUntil } from '../../../src/events/calendar/daysUntil.ts';

test('daysUntil counts days of 24 hours, and parts of them, in the memory of the times', () => {
  const times = Float64Array.of(0, 43_200_000, NaN, -86_400_000, 172_800_000);
  const days = daysUntil(86_400_000, times);
  expect(days).toEqual(Float64Array.of(1, 0.5, NaN, 2, -1));
  expect(days).toBe(times);
});
