import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kaplanMeier, medianLifetime, quantileLifetimes } from 'engagement-metrics/retention';
import { notNumbers } from '../arbitraries.ts';
import { lifetimes, treated } from './lifetimes.ts';

const curve = kaplanMeier(treated)!;

test('quantileLifetimes has a row for each survival, in their order', () => {
  expect(quantileLifetimes(curve, [0.8, 0.3, 0.8])).toEqual([
    { survival: 0.8, low: 6, estimate: 10, high: 22 },
    { survival: 0.3, low: 22, estimate: null, high: null },
    { survival: 0.8, low: 6, estimate: 10, high: 22 },
  ]);
  expect(quantileLifetimes(curve, [])).toEqual([]);
});

test('quantileLifetimes at a half are the median', () => {
  fc.assert(
    fc.property(lifetimes, (given) => {
      const other = kaplanMeier(given)!;
      expect(quantileLifetimes(other, [0.5])).toEqual([{ survival: 0.5, ...medianLifetime(other) }]);
    }),
  );
});

test('quantileLifetimes are later the fewer are left, and lie within their limits', () => {
  const interval = fc.constantFrom('log-log', 'log', 'plain');
  const survivals = fc.uniqueArray(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: 2 });
  fc.assert(
    fc.property(lifetimes, interval, survivals, (given, line, asked) => {
      const falling = [...asked].sort((a, b) => b - a);
      let previous = 0;
      for (const { low, estimate, high } of quantileLifetimes(kaplanMeier(given, { interval: line })!, falling)) {
        expect(estimate ?? Infinity).toBeGreaterThanOrEqual(previous);
        previous = estimate ?? Infinity;
        if (low !== null && estimate !== null) expect(low).toBeLessThanOrEqual(estimate);
        if (high !== null) expect(high).toBeGreaterThanOrEqual(estimate!);
      }
    }),
  );
});

test('quantileLifetimes grow with the unit', () => {
  const days = { ...treated, durations: treated.durations.map((weeks) => 7 * weeks) };
  const [row] = quantileLifetimes(kaplanMeier(days)!, [0.8]);
  expect(row).toEqual({ survival: 0.8, low: 42, estimate: 70, high: 154 });
});

test.each([0, 1, -0.1, 50, NaN])('quantileLifetimes refuses a survival of %d', (survival) => {
  const call = () => quantileLifetimes(curve, [0.5, survival]);
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'survivals[1]' }));
});

test('quantileLifetimes refuses what is no number and no list', () => {
  for (const bad of notNumbers as number[]) {
    const refused = expect.objectContaining({ code: 'ERR_TYPE', argument: 'survivals[0]' });
    expect(() => quantileLifetimes(curve, [bad])).toThrow(refused);
  }
  const refused = expect.objectContaining({ code: 'ERR_TYPE', argument: 'survivals' });
  expect(() => quantileLifetimes(curve, 0.5 as unknown as number[])).toThrow(refused);
});
