import { describe, expect, test } from 'vitest';
import { customerChurnRate } from 'engagement-metrics/retention';
import { proportionLaws, rowLaws } from '../laws/rate.ts';

test('customerChurnRate is the share of the customers at the start who are lost', () => {
  expect(customerChurnRate({ customersAtStart: 1000, customersLost: 50 })).toBe(0.05); // RECURLY, cohort form
});

test('customerChurnRate refuses to lose more than there were', () => {
  const call = () => customerChurnRate({ customersAtStart: 10, customersLost: 11 });
  expect(call).toThrow('customerChurnRate: customersLost 11 exceeds customersAtStart 10');
});

describe('customerChurnRate', () => {
  proportionLaws(customerChurnRate, 'customersLost', 'customersAtStart');
  rowLaws(customerChurnRate, { customersAtStart: 1000, customersLost: 50 });
});
