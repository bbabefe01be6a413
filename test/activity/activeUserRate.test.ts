import { describe, expect, test } from 'vitest';
import { activeUserRate } from 'engagement-metrics/activity';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('activeUserRate is the share of the entitled who are active', () => {
  expect(activeUserRate({ activeUsers: 45, entitledUsers: 60 })).toBe(0.75); // exact arithmetic
});

describe('activeUserRate', () => {
  proportionLaws(activeUserRate, 'activeUsers', 'entitledUsers');
  rowLaws(activeUserRate, { activeUsers: 45, entitledUsers: 60 });
});
