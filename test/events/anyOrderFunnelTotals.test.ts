import { describe, expect, test } from 'vitest';
import { anyOrderFunnelTotals, eventLog } from 'engagement-metrics/events';
import { actFields, actsOf, step } from './funnels.ts';

const totals = (letters: string, steps: string, options: object = {}) =>
  anyOrderFunnelTotals(eventLog(actsOf(letters), actFields), {
    steps: Array.from(steps, (what) => ({ name: what, when: step(what) })),
    asOf: '1970-01-02',
    ...options,
  })[0]?.steps;
const attemptsOf = (...args: Parameters<typeof totals>) => totals(...args)?.map(({ attempts }) => attempts);

// That its attempts are those that begin and end one by one: funnelTotalsOf.test.ts.
describe('anyOrderFunnelTotals', () => {
  test('ends an attempt once it has all steps', () => {
    expect(attemptsOf('BAAB', 'AB')).toEqual([2, 2]);
    expect(attemptsOf('BBBA', 'AB')).toEqual([1, 1]);
  });

  test('ends an attempt once the window of its latest step is over', () => {
    expect(attemptsOf('AXXB', 'AB', { window: { minutes: 2 } })).toEqual([2, 0]);
    expect(attemptsOf('AXXB', 'AB', { window: { minutes: 3 } })).toEqual([1, 1]);
    expect(attemptsOf('AXAXB', 'ABC', { window: { minutes: 2 } })).toEqual([1, 1, 0]);
  });

  test('takes exclusions between all of its steps, not between certain ones', () => {
    expect(attemptsOf('AXB', 'AB', { exclusions: [{ when: step('X') }] })).toEqual([2, 0]);
    expect(() => attemptsOf('AXB', 'AB', { exclusions: [{ when: step('X'), after: 'A' }] })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_SPEC', argument: 'exclusions' }),
    );
  });

  test('has no names, since a row may be any of the steps', () => {
    expect(totals('AB', 'AB')?.map(({ name }) => name)).toEqual([null, null]);
  });
});
