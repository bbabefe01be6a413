import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOrderFunnel, eventLog, orderedFunnel } from 'engagement-metrics/events';
import { actFields, acts, actsOf, cases, step, stepLists, windows } from './funnels.ts';

const usersOf = (letters: string, steps: string) =>
  anyOrderFunnel(eventLog(actsOf(letters), actFields), {
    steps: Array.from(steps, (what) => step(what)),
    asOf: '1970-01-02',
  })[0]?.steps.map(({ users }) => users);

// That it is what trying all subsequences gives, its rates, times and groups: funnelsOf.test.ts.
describe('anyOrderFunnel', () => {
  test('takes the steps in any order, and counts how many there are (PostHog)', () => {
    expect(usersOf('BXA', 'AB')).toEqual([1, 1]);
    expect(usersOf('CB', 'ABC')).toEqual([1, 1, 0]);
    expect(usersOf('X', 'AB')).toEqual([0, 0]);
  });

  test('has no names, since a row may be any of the steps', () => {
    const steps = ['A', 'B'].map((name) => ({ name, when: step(name) }));
    const [funnel] = anyOrderFunnel(eventLog(actsOf('AB'), actFields), { steps, asOf: '1970-01-02' });
    expect(funnel?.steps.map(({ name }) => name)).toEqual([null, null]);
  });

  test('takes exclusions between all of its steps, not between certain ones', () => {
    const options = { steps: ['A', 'B'].map((name) => ({ name, when: step(name) })), asOf: '1970-01-02' };
    const funnel = (more: object) =>
      anyOrderFunnel(eventLog(actsOf('BXA'), actFields), { ...options, ...more })[0]?.steps.map(({ users }) => users);
    expect(funnel({ exclusions: [{ when: step('X') }] })).toEqual([1, 0]);
    expect(() => funnel({ exclusions: [{ when: step('X'), after: 'A', before: 'B' }] })).toThrow(
      expect.objectContaining({
        code: 'ERR_INVALID_SPEC',
        message: 'anyOrderFunnel: exclusions /0/after has no meaning for steps in any order (and 1 more)',
      }),
    );
  });

  test('has at least as many users at every step as this order', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const log = eventLog(given.acts, actFields);
        const ordered = orderedFunnel(log, given.rules);
        anyOrderFunnel(log, given.rules).forEach(({ steps }, g) => {
          steps.forEach(({ users }, k) => expect(users).toBeGreaterThanOrEqual(ordered[g]!.steps[k]!.users));
        });
      }),
    );
  });

  test('does not depend on the order of the steps', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const log = eventLog(given.acts, actFields);
        const reversed = { ...given.rules, steps: [...given.rules.steps].reverse() };
        expect(anyOrderFunnel(log, reversed)).toEqual(anyOrderFunnel(log, given.rules));
      }),
    );
  });

  test('has at most as many users with all steps when there is one more', () => {
    fc.assert(
      fc.property(acts, stepLists, windows, fc.constantFrom('A', 'B', 'X'), (given, steps, window, more) => {
        const log = eventLog(given, actFields);
        const last = (list: readonly (readonly string[])[]) =>
          anyOrderFunnel(log, { steps: list.map((what) => step(...what)), window, asOf: '1970-01-02' })[0]!.steps.at(
            -1,
          )!;
        expect(last([...steps, [more]]).users).toBeLessThanOrEqual(last(steps).users);
      }),
    );
  });

  test('has at least as many users with a longer window', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 8 }), (given, minutes) => {
        const log = eventLog(given.acts, actFields);
        const users = (length: number) =>
          anyOrderFunnel(log, { ...given.rules, window: { minutes: length } }).flatMap(({ steps }) =>
            steps.map((row) => row.users),
          );
        const longer = users(minutes + 1);
        users(minutes).forEach((count, i) => expect(count).toBeLessThanOrEqual(longer[i]!));
      }),
    );
  });
});
