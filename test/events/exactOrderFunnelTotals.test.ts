import { describe, expect, test } from 'vitest';
import { eventLog, exactOrderFunnelTotals } from 'engagement-metrics/events';
import { actFields, actsOf, step } from './funnels.ts';

const attemptsOf = (letters: string, steps: string, options: object = {}) =>
  exactOrderFunnelTotals(eventLog(actsOf(letters), actFields), {
    steps: Array.from(steps, (what) => step(what)),
    asOf: '1970-01-02',
    ...options,
  })[0]?.steps.map(({ attempts }) => attempts);

// That its attempts are those that begin and end one by one: funnelTotalsOf.test.ts.
describe('exactOrderFunnelTotals', () => {
  test('ends an attempt with an event that is neither the next step nor a first one', () => {
    expect(attemptsOf('AXAB', 'AB')).toEqual([2, 1]);
    expect(attemptsOf('AXB', 'AB')).toEqual([1, 0]);
    expect(attemptsOf('ABBABC', 'ABC')).toEqual([2, 2, 1]);
  });

  test('begins the steps anew with a first step, but no attempt', () => {
    expect(attemptsOf('AAAAB', 'AB')).toEqual([1, 1]);
    expect(attemptsOf('ABAC', 'ABC')).toEqual([1, 1, 0]);
  });

  test('does not see what was not chosen', () => {
    expect(attemptsOf('AXB', 'AB', { where: step('A', 'B') })).toEqual([1, 1]);
  });
});
