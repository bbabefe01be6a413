import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventLog, exactOrderFunnel, orderedFunnel } from 'engagement-metrics/events';
import { actFields, actsOf, orderedCases, step } from './funnels.ts';

const usersOf = (letters: string, steps: string, options: object = {}) =>
  exactOrderFunnel(eventLog(actsOf(letters), actFields), {
    steps: Array.from(steps, (what) => step(what)),
    asOf: '1970-01-02',
    ...options,
  })[0]?.steps.map(({ users }) => users);

// That it is what trying all subsequences gives, its rates, times and groups: funnelsOf.test.ts.
describe('exactOrderFunnel', () => {
  test('takes nothing between the steps: A X B is no A-B, but an A-X-B (catalogue 15.2, Amplitude)', () => {
    expect(usersOf('AXB', 'AB')).toEqual([1, 0]);
    expect(usersOf('AXB', 'AXB')).toEqual([1, 1, 1]);
  });

  test('lets a step of the funnel end it as well, where it is not the next one', () => {
    expect(usersOf('ABAC', 'ABC')).toEqual([1, 1, 0]);
    expect(usersOf('AAB', 'AB')).toEqual([1, 1]);
  });

  test('does not see what was not chosen, nor other users', () => {
    expect(usersOf('AXB', 'AB', { where: step('A', 'B') })).toEqual([1, 1]);
    const two = eventLog([...actsOf('AB', 'a'), ...actsOf('XX', 'b')], actFields);
    const [funnel] = exactOrderFunnel(two, { steps: [step('A'), step('B')], asOf: '1970-01-02' });
    expect(funnel?.steps[1]?.users).toBe(1);
  });

  test('has at most as many users at every step as this order, and as many at the first', () => {
    fc.assert(
      fc.property(orderedCases, (given) => {
        const log = eventLog(given.acts, actFields);
        const ordered = orderedFunnel(log, given.rules);
        exactOrderFunnel(log, given.rules).forEach(({ steps }, g) => {
          expect(steps[0]?.users).toBe(ordered[g]!.steps[0]!.users);
          steps.forEach(({ users }, k) => expect(users).toBeLessThanOrEqual(ordered[g]!.steps[k]!.users));
        });
      }),
    );
  });

  test('is this order where every event stands a step further than the one before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 5 }), (steps, done) => {
        const letters = 'ABCDE'.slice(0, done);
        const users = usersOf(letters, 'ABCDE'.slice(0, steps));
        expect(users).toEqual(Array.from({ length: steps }, (_, k) => Number(k < done)));
      }),
    );
  });

  test('has at least as many users with a longer window', () => {
    fc.assert(
      fc.property(orderedCases, fc.integer({ min: 1, max: 8 }), (given, minutes) => {
        const log = eventLog(given.acts, actFields);
        const users = (length: number) =>
          exactOrderFunnel(log, { ...given.rules, window: { minutes: length } }).flatMap(({ steps }) =>
            steps.map((row) => row.users),
          );
        const longer = users(minutes + 1);
        users(minutes).forEach((count, i) => expect(count).toBeLessThanOrEqual(longer[i]!));
      }),
    );
  });
});
