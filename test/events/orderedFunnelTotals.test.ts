import { describe, expect, test } from 'vitest';
import { eventLog, orderedFunnelTotals } from 'engagement-metrics/events';
import { actFields, actsOf, step } from './funnels.ts';

const attemptsOf = (letters: string, steps: string, options: object = {}) =>
  orderedFunnelTotals(eventLog(actsOf(letters), actFields), {
    steps: Array.from(steps, (what) => step(what)),
    asOf: '1970-01-02',
    ...options,
  })[0]?.steps.map(({ attempts }) => attempts);

// That its attempts are those that begin and end one by one: funnelTotalsOf.test.ts.
describe('orderedFunnelTotals', () => {
  test('counts "search ×4, add" as one attempt and one conversion (Amplitude)', () => {
    expect(attemptsOf('AAAAB', 'AB')).toEqual([1, 1]);
    expect(attemptsOf('AAAABAB', 'AB')).toEqual([2, 2]);
  });

  test('has every event in one attempt at most', () => {
    expect(attemptsOf('AABB', 'AB')).toEqual([1, 1]);
    expect(attemptsOf('ABA', 'ABA')).toEqual([1, 1, 1]);
    expect(attemptsOf('ABABA', 'ABA')).toEqual([2, 1, 1]);
  });

  test('ends an attempt with an exclusion between certain steps, unless it may go on from another first step', () => {
    const steps = ['A', 'B', 'C'].map((name) => ({ name, when: step(name) }));
    const ended = (letters: string) =>
      attemptsOf(letters, '', { steps, exclusions: [{ when: step('X'), after: 'B', before: 'C' }] });
    expect(ended('AXBC')).toEqual([1, 1, 1]);
    expect(ended('ABXABC')).toEqual([2, 2, 1]);
    expect(ended('ABAXBC')).toEqual([1, 1, 1]);
  });

  test('begins an attempt after an exclusion, and after a window', () => {
    expect(attemptsOf('AXAB', 'AB', { exclusions: step('X') })).toEqual([2, 1]);
    expect(attemptsOf('AXXXAB', 'AB', { window: { minutes: 3 } })).toEqual([2, 1]);
    expect(attemptsOf('AXXXAB', 'AB', { window: { minutes: 4 } })).toEqual([1, 1]);
  });

  test('counts how far an attempt got, not how often', () => {
    expect(attemptsOf('ABABAB', 'ABC')).toEqual([1, 1, 0]);
  });
});
