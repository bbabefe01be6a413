import { describe, expect, test } from 'vitest';
import { contactRate } from 'engagement-metrics/survey';
import { rateLaws, rowLaws } from '../laws/rate.ts';

test('contactRate is tickets per active customer, which may be more than one', () => {
  expect(contactRate({ tickets: 300, activeCustomers: 2000 })).toBe(0.15); // 300 / 2000
  expect(contactRate({ tickets: 30, activeCustomers: 20 })).toBe(1.5);
});

describe('contactRate', () => {
  rateLaws(contactRate, 'tickets', 'activeCustomers');
  rowLaws(contactRate, { tickets: 300, activeCustomers: 2000 });
});
