import { expect, test } from 'vitest';
import { wilsonInterval } from 'engagement-metrics/inference';
import { funnelSteps } from '../../../src/events/funnels/funnelSteps.ts';

test('funnelSteps has rates with their Wilson intervals, of the step before and of the first', () => {
  const z = 1.959963984540054; // the 97.5 % quantile of the normal distribution
  const [first, second, third] = funnelSteps([8, 4, 1], ['A', null, 'C'], z);
  expect(first).toEqual({
    step: 1,
    name: 'A',
    users: 8,
    stepConversionRate: null,
    stepInterval: null,
    dropOffRate: null,
    overallConversionRate: 1,
    overallInterval: null,
  });
  expect(second).toMatchObject({ name: null, users: 4, stepConversionRate: 0.5, overallConversionRate: 0.5 });
  expect(third).toMatchObject({ step: 3, users: 1, stepConversionRate: 0.25, dropOffRate: 0.75 });
  const expected = [wilsonInterval({ successes: 1, trials: 4 }), wilsonInterval({ successes: 1, trials: 8 })];
  expect(third!.stepInterval!.low).toBeCloseTo(expected[0]!.low, 12);
  expect(third!.overallInterval!.high).toBeCloseTo(expected[1]!.high, 12);
});

test('funnelSteps without anybody has no intervals', () => {
  for (const { stepInterval, overallInterval } of funnelSteps([0, 0], [null, null], 2)) {
    expect([stepInterval, overallInterval]).toEqual([null, null]);
  }
});
