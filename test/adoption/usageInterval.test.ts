import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usageInterval } from 'engagement-metrics/adoption';
import { quantiles } from 'engagement-metrics/stats';
import { missingValues, notNumbers } from '../arbitraries.ts';

const gaps = fc.array(fc.oneof(fc.nat(60), fc.double({ min: 0, max: 400, noNaN: true })), { minLength: 1 });

test('usageInterval is the time within which four of five users come back', () => {
  expect(usageInterval({ medianGaps: [1, 2, 3, 4, 7, 30] })).toEqual({ interval: 7, users: 6, missing: 0 }); // type 7
});

test('usageInterval is the 80th percentile of the gaps, whatever their unit', () => {
  fc.assert(
    fc.property(gaps, (medianGaps) => {
      const { interval, users } = usageInterval({ medianGaps });
      expect(interval).toBe(quantiles(medianGaps, [0.8])![0]);
      expect(users).toBe(medianGaps.length);
      const doubled = usageInterval({ medianGaps: medianGaps.map((gap) => 2 * gap) });
      expect(doubled.interval).toBeCloseTo(2 * interval!, 9);
    }),
  );
});

test('usageInterval leaves out and counts users without a gap, and is null when all are', () => {
  const medianGaps = [3, ...missingValues, 3];
  expect(usageInterval({ medianGaps })).toEqual({ interval: 3, users: 2, missing: missingValues.length });
  expect(usageInterval({ medianGaps: [null] })).toEqual({ interval: null, users: 0, missing: 1 });
  expect(usageInterval({ medianGaps: [] })).toEqual({ interval: null, users: 0, missing: 0 });
});

test('usageInterval refuses a negative gap and what is no number', () => {
  const call = (gap: unknown) => () => usageInterval({ medianGaps: [1, gap as number] });
  expect(call(-1)).toThrow('usageInterval: medianGaps[1] is -1, below 0');
  expect(call(-1)).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'medianGaps[1]' }));
  for (const value of notNumbers) expect(call(value)).toThrow(expect.objectContaining({ code: 'ERR_TYPE' }));
});
