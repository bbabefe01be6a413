import { describe, expect, test } from 'vitest';
import { activationRate } from 'engagement-metrics/adoption';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('activationRate is the share of the new who reach the value moment', () => {
  expect(activationRate({ activated: 90, newUsers: 250 })).toBe(0.36); // exact arithmetic
});

describe('activationRate', () => {
  proportionLaws(activationRate, 'activated', 'newUsers');
  rowLaws(activationRate, { activated: 90, newUsers: 250 });
});
