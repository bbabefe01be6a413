import { describe, expect, test } from 'vitest';
import { customerLifetimeValueToAcquisitionCost } from 'engagement-metrics/commerce';
import { rateLaws } from '../laws/rate.ts';
import { notNumbers } from '../arbitraries.ts';

test('customerLifetimeValueToAcquisitionCost is how many times over a customer pays for being won', () => {
  expect(customerLifetimeValueToAcquisitionCost({ lifetimeValue: 900, acquisitionCost: 300 })).toBe(3); // 900 / 300
});

test('customerLifetimeValueToAcquisitionCost of a customer at a loss is negative', () => {
  expect(customerLifetimeValueToAcquisitionCost({ lifetimeValue: -150, acquisitionCost: 300 })).toBe(-0.5);
});

test.each(['lifetimeValue', 'acquisitionCost'])(
  'customerLifetimeValueToAcquisitionCost refuses %s that is none',
  (name) => {
    for (const bad of [...notNumbers, null, undefined, NaN, Infinity, -Infinity]) {
      const code = typeof bad === 'number' ? 'ERR_NOT_FINITE' : 'ERR_TYPE';
      const call = () => customerLifetimeValueToAcquisitionCost({ lifetimeValue: 1, acquisitionCost: 1, [name]: bad });
      expect(call).toThrow(expect.objectContaining({ code, argument: name }));
    }
  },
);

test('customerLifetimeValueToAcquisitionCost refuses a negative cost', () => {
  const call = () => customerLifetimeValueToAcquisitionCost({ lifetimeValue: 1, acquisitionCost: -1 });
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'acquisitionCost' }));
  expect(call).toThrow('customerLifetimeValueToAcquisitionCost: acquisitionCost is -1, below 0');
});

describe('customerLifetimeValueToAcquisitionCost', () => {
  rateLaws(customerLifetimeValueToAcquisitionCost, 'lifetimeValue', 'acquisitionCost');
});
