import { describe, expect, test } from 'vitest';
import { reopenRate } from 'engagement-metrics/survey';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('reopenRate is the share of the resolved that were opened again', () => {
  expect(reopenRate({ reopened: 12, resolved: 200 })).toBe(0.06); // 12 / 200
});

describe('reopenRate', () => {
  proportionLaws(reopenRate, 'reopened', 'resolved');
  rowLaws(reopenRate, { reopened: 12, resolved: 200 });
});
