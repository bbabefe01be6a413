import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventLog, orderedFunnel } from 'engagement-metrics/events';
import { actFields, acts, actsOf, orderedCases, stepLists, step, windows } from './funnels.ts';

const usersOf = (letters: string, ...steps: string[]) =>
  orderedFunnel(eventLog(actsOf(letters), actFields), {
    steps: steps.map((what) => step(what)),
    asOf: '1970-01-02',
  })[0]?.steps.map(({ users }) => users);

// That it is what trying all subsequences gives, its rates, times and groups: funnelsOf.test.ts.
describe('orderedFunnel', () => {
  test('takes the steps in their order, and anything between them (Amplitude, this order)', () => {
    expect(usersOf('AXB', 'A', 'B')).toEqual([1, 1]);
    expect(usersOf('AXB', 'A', 'X', 'B')).toEqual([1, 1, 1]);
    expect(usersOf('BXA', 'A', 'B')).toEqual([1, 0]);
  });

  test('counts "search ×4, add" as one conversion (Amplitude)', () => {
    expect(usersOf('AAAAB', 'A', 'B')).toEqual([1, 1]);
  });

  test('asks for a repeated step as often as it stands there', () => {
    expect(usersOf('AB', 'A', 'A', 'B')).toEqual([1, 0, 0]);
    expect(usersOf('AAB', 'A', 'A', 'B')).toEqual([1, 1, 1]);
  });

  test('counts whoever went on later (A B C E D E has all of A to E; Bloomreach, loose order)', () => {
    expect(usersOf('ABCEDE', 'A', 'B', 'C', 'D', 'E')).toEqual([1, 1, 1, 1, 1]);
    expect(usersOf('ABCE', 'A', 'B', 'C', 'D', 'E')).toEqual([1, 1, 1, 0, 0]);
  });

  test('has at most as many users with another step, wherever it is put', () => {
    fc.assert(
      fc.property(
        acts,
        stepLists,
        windows,
        fc.nat(4),
        fc.constantFrom('A', 'B', 'X'),
        (given, steps, window, at, more) => {
          const log = eventLog(given, actFields);
          const conditions = steps.map((what) => step(...what));
          const last = (list: typeof conditions) =>
            orderedFunnel(log, { steps: list, window, asOf: '1970-01-02' })[0]!.steps.at(-1)!.users;
          expect(last([...conditions.slice(0, at), step(more), ...conditions.slice(at)])).toBeLessThanOrEqual(
            last(conditions),
          );
        },
      ),
    );
  });

  test('has at least as many users with a longer window, and with none the most', () => {
    fc.assert(
      fc.property(orderedCases, fc.integer({ min: 1, max: 8 }), (given, minutes) => {
        const log = eventLog(given.acts, actFields);
        const users = (window?: { minutes: number }) =>
          orderedFunnel(log, { ...given.rules, window }).map(({ steps }) => steps.map((row) => row.users));
        const [shorter, longer, endless] = [users({ minutes }), users({ minutes: minutes + 1 }), users()];
        longer.forEach((rows, g) => {
          rows.forEach((count, k) => {
            expect(shorter[g]![k]).toBeLessThanOrEqual(count);
            expect(endless[g]![k]).toBeGreaterThanOrEqual(count);
          });
        });
      }),
    );
  });

  test('does not see events that are neither step nor exclusion', () => {
    fc.assert(
      fc.property(orderedCases, acts, (given, more) => {
        const noise = more.map((act) => ({ ...act, what: 'noise', who: given.acts[0]?.who ?? 'a' }));
        if (given.acts.length === 0) noise.length = 0; // a log of noise alone has groups that an empty one has not
        const same = noise.map((act) => ({ ...act, country: given.acts[0]!.country }));
        const without = orderedFunnel(eventLog(given.acts, actFields), given.rules);
        const found = orderedFunnel(eventLog([...same, ...given.acts], actFields), given.rules);
        const rows = (funnels: typeof found) =>
          funnels.filter(({ steps }) => steps[0]!.users > 0).map(({ group, steps, open }) => [group, steps, open]);
        expect(new Map(rows(found).map(([group, ...rest]) => [group, rest]))).toEqual(
          new Map(rows(without).map(([group, ...rest]) => [group, rest])),
        );
      }),
    );
  });
});
