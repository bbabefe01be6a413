import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { netNewFollowers } from 'engagement-metrics/social';
import { rowLaws, weights } from '../laws/rate.ts';

test('netNewFollowers is those gained less those lost', () => {
  expect(netNewFollowers({ followersGained: 620, followersLost: 120 })).toBe(500); // exact arithmetic
  expect(netNewFollowers({ followersGained: 120, followersLost: 620 })).toBe(-500); // exact arithmetic
});

test('netNewFollowers is 0, never -0, when as many are lost as gained', () => {
  fc.assert(
    fc.property(
      weights,
      (some) => void expect(netNewFollowers({ followersGained: some, followersLost: some })).toBe(0),
    ),
  );
  expect(netNewFollowers({ followersGained: -0, followersLost: 0 })).toBe(0);
});

describe('netNewFollowers', () => {
  rowLaws(netNewFollowers, { followersGained: 620, followersLost: 120 });
});
