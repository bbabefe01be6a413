import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kaplanMeier } from 'engagement-metrics/retention';
import { lifetimeAt } from '../../src/retention/lifetimeAt.ts';
import { lifetimes } from './lifetimes.ts';

test('lifetimeAt is the first time, of each of the three lines, at which it is low enough', () => {
  const interval = fc.constantFrom('log-log', 'log', 'plain');
  fc.assert(
    fc.property(lifetimes, interval, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (given, line, survival) => {
      const curve = kaplanMeier(given, { interval: line })!;
      const slow = (name: 'low' | 'survival' | 'high'): number | null => {
        const times = curve.steps.filter((step) => step[name] !== null && step[name] <= survival * (1 + 1e-12));
        return times.length === 0 ? null : Math.min(...times.map(({ time }) => time));
      };
      expect(lifetimeAt(curve, survival)).toEqual({ low: slow('low'), estimate: slow('survival'), high: slow('high') });
    }),
  );
});

test('lifetimeAt does not hang on a last bit', () => {
  const step = { atRisk: 3, events: 1, censored: 0, standardError: 0.1, low: null, high: null };
  const steps = [0.1 + 0.2, 0.1].map((survival, i) => ({ ...step, time: i + 1, survival }));
  const curve = { steps, missing: 0, confidence: 0.95, interval: 'plain' } as const;
  expect(lifetimeAt(curve, 0.3).estimate).toBe(1); // although 0.1 + 0.2 is 0.30000000000000004
  expect(lifetimeAt(curve, 0.3 * (1 - 1e-11)).estimate).toBe(2);
  expect(lifetimeAt(curve, 0.05)).toEqual({ low: null, estimate: null, high: null });
});
