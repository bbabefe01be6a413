import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viralReach } from 'engagement-metrics/funnel';
import { near, rowLaws } from '../laws/rate.ts';

test('viralReach of a K-factor of a half is two users per user', () => {
  expect(viralReach({ kFactor: 0.5 })).toBe(2); // exact arithmetic
  expect(viralReach({ kFactor: -0 })).toBe(1);
});

test('viralReach is the sum of all generations', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.95, noNaN: true }), (kFactor) => {
      let [users, generation] = [0, 1];
      for (; generation > 1e-20; generation *= kFactor) users += generation;
      near(viralReach({ kFactor })!, users);
    }),
  );
});

test('viralReach is null, not infinite or negative, from a K-factor of 1 on', () => {
  for (const kFactor of [1, 1 + 2 ** -52, 2, 1e308]) expect(viralReach({ kFactor })).toBeNull();
  expect(viralReach({ kFactor: 1 - 2 ** -53 })).toBe(2 ** 53);
});

describe('viralReach', () => {
  rowLaws(viralReach, { kFactor: 0.5 });
});
