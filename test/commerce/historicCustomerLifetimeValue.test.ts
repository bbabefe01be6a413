import fc from 'fast-check';
import { expect, test } from 'vitest';
import { historicCustomerLifetimeValue } from 'engagement-metrics/commerce';
import { missingValues, notNumbers } from '../arbitraries.ts';

const cents = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 });

// KLAVIYO: historic 93.87 and predicted 27.24 are 121.11 in total.
test('historicCustomerLifetimeValue adds up with the predicted value to the total', () => {
  const historic = historicCustomerLifetimeValue([50.5, 43.37])!;
  expect(historic).toEqual({ value: 93.87, observed: 2, missing: 0 });
  expect(historic.value + 27.24).toBeCloseTo(121.11, 10);
});

test('historicCustomerLifetimeValue takes refunds off, and may be a loss', () => {
  expect(historicCustomerLifetimeValue([20, -5])?.value).toBe(15);
  expect(historicCustomerLifetimeValue([20, -20])?.value).toBe(0);
  expect(historicCustomerLifetimeValue([20, -50])?.value).toBe(-30);
});

test('historicCustomerLifetimeValue is null of nothing, since missing is not zero', () => {
  for (const none of [[], [...missingValues]]) expect(historicCustomerLifetimeValue(none)).toBeNull();
  expect(historicCustomerLifetimeValue([0])).toEqual({ value: 0, observed: 1, missing: 0 });
  expect(Object.is(historicCustomerLifetimeValue([-0])?.value, 0)).toBe(true);
});

test('historicCustomerLifetimeValue is the sum of what is there, counts what is not, and adds over time', () => {
  fc.assert(
    fc.property(cents, cents, fc.array(fc.constantFrom(...missingValues)), (early, late, none) => {
      const sum = (all: number[]) => all.reduce((a, b) => a + b, 0);
      const all = historicCustomerLifetimeValue([...early, ...none, ...late]);
      expect(all?.value).toBe(sum(early) + sum(late) + 0);
      expect(all).toMatchObject({ observed: early.length + late.length, missing: none.length });
    }),
  );
});

test('historicCustomerLifetimeValue loses no cent to rounding', () => {
  expect(historicCustomerLifetimeValue(Array<number>(10).fill(0.1))?.value).toBe(1);
  expect(historicCustomerLifetimeValue([1e16, 1, -1e16])?.value).toBe(1);
});

test('historicCustomerLifetimeValue is refused only when the sum itself is beyond the largest double', () => {
  expect(historicCustomerLifetimeValue([1e308, 1e308, -1e308])?.value).toBe(1e308);
  const call = () => historicCustomerLifetimeValue([1e308, 1e308]);
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'contributions' }));
});

test('historicCustomerLifetimeValue refuses what is neither a number nor missing', () => {
  for (const bad of notNumbers as number[]) {
    const call = () => historicCustomerLifetimeValue([1, bad]);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'contributions[1]' }));
  }
});
