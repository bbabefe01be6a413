import { expect, test } from 'vitest';
import { kaplanMeier, medianLifetime } from 'engagement-metrics/retention';
import { placebo, printed, treated } from './lifetimes.ts';

test('medianLifetime of Freireich is 23 weeks under 6-MP and 8 under placebo', () => {
  expect(medianLifetime(kaplanMeier(treated)!)).toEqual({ low: 13, estimate: 23, high: null }); // catalogue 8.1
  expect(medianLifetime(kaplanMeier(placebo)!)).toEqual({ low: 4, estimate: 8, high: 11 }); // R 4.2.2, survival 3.5-3
});

test('medianLifetime is null where more than half are still there at the end', () => {
  expect(medianLifetime(kaplanMeier(printed('3 5+ 7 9+ 9+'))!)).toEqual({ low: 3, estimate: null, high: null });
  expect(medianLifetime(kaplanMeier(printed('5+ 7+'))!)).toEqual({ low: null, estimate: null, high: null });
});

test('medianLifetime is the first time where exactly half are left, although the curve is level there', () => {
  // R has the middle of that level, 3.5, as the median of an even number of values has.
  expect(medianLifetime(kaplanMeier(printed('1 2 3 4 5 6'))!).estimate).toBe(3);
  const durations = Float64Array.from({ length: 100_000 }, (_, i) => i + 1);
  expect(medianLifetime(kaplanMeier({ durations, observed: durations.map(() => 1) })!).estimate).toBe(50_000);
});

test('medianLifetime has no limits where everybody left at once, since nothing says how sure that is', () => {
  expect(medianLifetime(kaplanMeier(printed('4 4'))!)).toEqual({ low: null, estimate: 4, high: null });
});
