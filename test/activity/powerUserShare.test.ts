import { describe, expect, test } from 'vitest';
import { powerUserShare } from 'engagement-metrics/activity';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('powerUserShare is the share of the active who come on most days', () => {
  expect(powerUserShare({ powerUsers: 300, activeUsers: 1000 })).toBe(0.3); // exact arithmetic
});

describe('powerUserShare', () => {
  proportionLaws(powerUserShare, 'powerUsers', 'activeUsers');
  rowLaws(powerUserShare, { powerUsers: 300, activeUsers: 1000 });
});
