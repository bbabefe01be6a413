import { expect, test } from 'vitest';
import { funnelRates } from '../../../src/events/funnels/funnelRates.ts';

test('the rates of a funnel are those of the funnel family, and the first step has only the overall one', () => {
  expect(funnelRates([1000, 400, 100], ['view', null, '__proto__'])).toEqual([
    { step: 1, name: 'view', stepConversionRate: null, dropOffRate: null, overallConversionRate: 1 },
    { step: 2, name: null, stepConversionRate: 0.4, dropOffRate: 0.6, overallConversionRate: 0.4 },
    { step: 3, name: '__proto__', stepConversionRate: 0.25, dropOffRate: 0.75, overallConversionRate: 0.1 },
  ]);
});

test('a step that nobody reached has no rate after it', () => {
  const rates = funnelRates([5, 0, 0], [null, null, null]);
  expect(rates[1]).toMatchObject({ stepConversionRate: 0, dropOffRate: 1, overallConversionRate: 0 });
  expect(rates[2]).toMatchObject({ stepConversionRate: null, dropOffRate: null, overallConversionRate: 0 });
  expect(funnelRates([0, 0], [null, null])[0]?.overallConversionRate).toBe(null);
});
