import { describe, expect, test } from 'vitest';
import { responseRate } from 'engagement-metrics/survey';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('responseRate is the share of those who were asked who answered', () => {
  expect(responseRate({ responses: 120, invitationsDelivered: 800 })).toBe(0.15); // 120 / 800
});

describe('responseRate', () => {
  proportionLaws(responseRate, 'responses', 'invitationsDelivered');
  rowLaws(responseRate, { responses: 120, invitationsDelivered: 800 });
});
