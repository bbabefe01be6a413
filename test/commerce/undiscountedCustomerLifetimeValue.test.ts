import { describe, expect, test } from 'vitest';
import { undiscountedCustomerLifetimeValue } from 'engagement-metrics/commerce';
import { near } from '../laws/rate.ts';
import { divergenceLaw, lifetimeLaws } from './lifetimeLaws.ts';

test('undiscountedCustomerLifetimeValue is margin over churn', () => {
  near(undiscountedCustomerLifetimeValue({ margin: 100, retentionRate: 0.8 }), 500); // catalogue 12.11
  expect(undiscountedCustomerLifetimeValue({ margin: 100, retentionRate: 0 })).toBe(100);
});

describe('undiscountedCustomerLifetimeValue', () => {
  lifetimeLaws(undiscountedCustomerLifetimeValue, { margin: 100, retentionRate: 0.8 }, {});
  divergenceLaw(undiscountedCustomerLifetimeValue, [{ margin: 100, retentionRate: 1 }, 'is not below 1']);
});
