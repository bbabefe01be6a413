import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { survivalLimits } from '../../src/retention/survivalLimits.ts';

const intervals = ['log-log', 'log', 'plain'] as const;

describe.each(intervals)('survivalLimits, %s', (interval) => {
  test('lie around the survival, between 0 and 1, and farther apart with more reach', () => {
    const survival = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    const reach = fc.oneof(fc.double({ min: 0, max: 5, noNaN: true }), fc.constantFrom(0, 1e-9, 1e3, 1e300));
    fc.assert(
      fc.property(survival, reach, (s, r) => {
        const { low, high } = survivalLimits(interval, s, r) as Record<'low' | 'high', number>;
        const farther = survivalLimits(interval, s, 1.5 * r) as Record<'low' | 'high', number>;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(s);
        expect(high).toBeGreaterThanOrEqual(s);
        expect(high).toBeLessThanOrEqual(1);
        expect(farther.low).toBeLessThanOrEqual(low);
        expect(farther.high).toBeGreaterThanOrEqual(high);
      }),
    );
  });

  test('are none once nobody is left', () => {
    expect(survivalLimits(interval, 0, 0.5)).toEqual({ low: null, high: null });
  });
});

test('survivalLimits before anybody left are 1, and none between logarithms of logarithms', () => {
  expect(survivalLimits('plain', 1, 0)).toEqual({ low: 1, high: 1 });
  expect(survivalLimits('log', 1, 0)).toEqual({ low: 1, high: 1 });
  expect(survivalLimits('log-log', 1, 0)).toEqual({ low: null, high: null });
});

test('survivalLimits are symmetric on the scale that their name says', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.3, max: 0.7, noNaN: true }),
      fc.double({ min: 0.01, max: 0.3, noNaN: true }),
      (s, reach) => {
        const on = (name: (typeof intervals)[number], scale: (x: number) => number): number[] => {
          const { low, high } = survivalLimits(name, s, reach);
          return [scale(s) - scale(low!), scale(high!) - scale(s)];
        };
        const logLog = Math.abs(reach / Math.log(s));
        for (const side of on('plain', (x) => x)) expect(side).toBeCloseTo(reach * s, 12);
        for (const side of on('log', Math.log)) expect(side).toBeCloseTo(reach, 12);
        for (const side of on('log-log', (x) => -Math.log(-Math.log(x)))) expect(side).toBeCloseTo(logLog, 12);
      },
    ),
  );
});
