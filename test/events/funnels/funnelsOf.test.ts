import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyOrderFunnel,
  eventLog,
  exactOrderFunnel,
  orderedFunnel,
  orderedFunnelTotals,
  type Funnel,
  type Interval,
} from 'engagement-metrics/events';
import { wilsonInterval } from 'engagement-metrics/inference';
import { kaplanMeier } from 'engagement-metrics/retention';
import { chainCounts } from '../../../src/events/funnels/chainCounts.ts';
import { funnelsOf } from '../../../src/events/funnels/funnelsOf.ts';
import {
  actFields,
  actsOf,
  everyOrder,
  minute,
  orders,
  outcomes,
  step,
  type Act,
  type Case,
  type Order,
} from '../funnels.ts';

const functions = { ordered: orderedFunnel, exact: exactOrderFunnel, any: anyOrderFunnel };
const funnels = (given: Case, order: Order) => functions[order](eventLog(given.acts, actFields), given.rules);
const inOrder = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort();
const ab = [step('A'), step('B')];

test.each(orders)('%s funnels are what trying all subsequences gives', (order, casesOfOrder) => {
  fc.assert(
    fc.property(casesOfOrder, (given) => {
      const expected = outcomes(given, order);
      for (const { group, steps, open, timesToConvert } of funnels(given, order)) {
        const mine = expected.filter((outcome) => outcome.group === group);
        expect(steps.map(({ users }) => users)).toEqual(
          given.steps.map((_, k) => mine.filter(({ reached }) => reached > k).length),
        );
        expect(open).toBe(mine.filter((outcome) => outcome.open).length);
        const { users, durations, observed } = timesToConvert;
        expect(inOrder(users.map((user, i) => [user, durations[i], observed[i]]))).toEqual(
          inOrder(mine.map(({ user, duration, observed: seen }) => [user, duration, seen])),
        );
      }
      const groups = funnels(given, order).map(({ group }) => group);
      expect(expected.every(({ group }) => groups.includes(group))).toBe(true);
    }),
  );
});

test('the rates are those of the counts, with their Wilson intervals', () => {
  const interval = (successes: number, trials: number): Interval | null =>
    wilsonInterval({ successes, trials }, { confidence: 0.9 });
  fc.assert(
    fc.property(everyOrder, ([given, order]) => {
      const options = { ...given.rules, confidence: 0.9 };
      for (const { steps } of functions[order](eventLog(given.acts, actFields), options)) {
        const [first] = steps;
        expect(first).toMatchObject({ step: 1, stepConversionRate: null, dropOffRate: null, stepInterval: null });
        expect(first).toMatchObject({ overallConversionRate: first!.users ? 1 : null, overallInterval: null });
        let product: number | null = 1;
        steps.slice(1).forEach((row, k) => {
          const before = steps[k]!.users;
          expect(row.step).toBe(k + 2);
          expect(row.users).toBeLessThanOrEqual(before);
          expect(row.stepInterval).toEqual(interval(row.users, before));
          expect(row.overallInterval).toEqual(interval(row.users, first!.users));
          expect(row.stepConversionRate).toBe(row.stepInterval?.estimate ?? null);
          expect(row.overallConversionRate).toBe(row.overallInterval?.estimate ?? null);
          if (row.stepConversionRate === null) return;
          expect(row.stepConversionRate + row.dropOffRate!).toBeCloseTo(1, 12);
          product = product! * row.stepConversionRate;
          expect(row.overallConversionRate).toBeCloseTo(product, 12);
        });
      }
    }),
  );
});

test('times to convert go into a survival curve, whose fall is the share that converts when all windows are over', () => {
  const acts = [...actsOf('AB', 'a'), ...actsOf('AXXB', 'b'), ...actsOf('A', 'c'), ...actsOf('AX', 'd')];
  const [funnel] = orderedFunnel(eventLog(acts, actFields), { steps: ab, window: { minutes: 9 }, asOf: 20 * minute });
  expect(funnel?.timesToConvert).toEqual({
    users: ['a', 'b', 'c', 'd'],
    durations: Float64Array.of(1, 3, 9, 9).map((minutes) => minutes * minute),
    observed: Float64Array.of(1, 1, 0, 0),
  });
  expect(kaplanMeier(funnel!.timesToConvert)?.steps.at(-1)?.survival).toBe(0.5);
  expect(funnel?.steps[1]?.overallConversionRate).toBe(0.5);
});

test('who has not converted waits from the first event of the attempt that got farthest, by hand', () => {
  const waited = (funnel: typeof orderedFunnel, events: string) => {
    const acts = events.split(' ').map((event) => ({ ...actsOf(event)[0]!, at: Number(event.slice(1)) * minute }));
    const rules = { steps: [step('A'), step('B'), step('C')], window: { minutes: 20 }, asOf: 28 * minute };
    return Array.from(funnel(eventLog(acts, actFields), rules)[0]!.timesToConvert.durations, (t) => t / minute);
  };
  // All three would take 21 minutes. A, B and B, C are two steps each: of both, B, C began last, 18 minutes ago.
  expect(waited(anyOrderFunnel, 'A0 B10 C21')).toEqual([18]);
  // In their order only A, B are two steps, which began 28 minutes ago: the window was over after 20.
  expect(waited(orderedFunnel, 'A0 B10 C21')).toEqual([20]);
  expect(waited(exactOrderFunnel, 'A0 B10 C21')).toEqual([20]);
  // A later A gets less far than A, B; in any order B, A are as far, and began later.
  expect(waited(orderedFunnel, 'A10 B11 A15')).toEqual([18]);
  expect(waited(exactOrderFunnel, 'A10 B11 A15')).toEqual([18]);
  expect(waited(anyOrderFunnel, 'A10 B11 A15')).toEqual([17]);
  for (const funnel of Object.values(functions)) {
    expect(waited(funnel, 'A10 B11 A15 B16 X17')).toEqual([13]); // the second attempt gets as far as the first
    expect(waited(funnel, 'A10 A12')).toEqual([16]);
  }
});

test('a funnel is complete once no attempt can go on, and the end of a window still belongs to it', () => {
  const at = (asOf: number) =>
    orderedFunnel(eventLog(actsOf('A'), actFields), { steps: ab, window: { minutes: 5 }, asOf })[0];
  expect(at(5 * minute)).toMatchObject({ open: 1, complete: false });
  expect(at(5 * minute + 1)).toMatchObject({ open: 0, complete: true });
  expect(at(5 * minute)?.timesToConvert.durations).toEqual(Float64Array.of(5 * minute));
  expect(at(minute)?.timesToConvert.durations).toEqual(Float64Array.of(minute));
});

test('whoever has converted is not open, though another attempt may go on', () => {
  const log = eventLog(actsOf('ABA'), actFields);
  expect(orderedFunnel(log, { steps: ab, asOf: 3 * minute })[0]).toMatchObject({ open: 0, complete: true });
  expect(orderedFunnelTotals(log, { steps: ab, asOf: 3 * minute })[0]).toMatchObject({ open: 1, complete: false });
});

test('a later asOf never changes a complete funnel of users without a new attempt', () => {
  fc.assert(
    fc.property(everyOrder, ([given, order]) => {
      const log = eventLog(
        given.acts.filter(({ at }) => at < given.asOf),
        actFields,
      );
      const now = functions[order](log, given.rules);
      const later = functions[order](log, { ...given.rules, asOf: given.asOf + 100 * minute });
      now.forEach((funnel, g) => {
        if (funnel.complete && given.window < Infinity) expect(later[g]?.steps).toEqual(funnel.steps);
      });
    }),
  );
});

test('shifting all times by the same length changes nothing', () => {
  fc.assert(
    fc.property(everyOrder, ([given, order]) => {
      const days = 86_400_000 * 30;
      const log = eventLog(
        given.acts.map((act) => ({ ...act, at: act.at + days })),
        actFields,
      );
      const shifted = functions[order](log, { ...given.rules, asOf: given.asOf + days });
      expect(shifted).toEqual(funnels(given, order));
    }),
  );
});

test('events of one time count in the order in which they came', () => {
  const at = (letters: string) => actsOf(letters).map((act): Act => ({ ...act, at: 0 }));
  const users = (letters: string) => lastUsers(orderedFunnel(eventLog(at(letters), actFields), { steps: ab, asOf: 1 }));
  expect(users('AB')).toBe(1);
  expect(users('BA')).toBe(0);
});

test('an exclusion ends the attempt where it is between two steps, not before, after, or between others', () => {
  const users = (letters: string) =>
    lastUsers(
      orderedFunnel(eventLog(actsOf(letters), actFields), { steps: ab, exclusions: step('X'), asOf: '1970-01-02' }),
    );
  expect(['AXB', 'XAB', 'ABX', 'AXAB', 'AAXB'].map(users)).toEqual([0, 1, 1, 1, 0]);
});

test('an exclusion that is a step can only be the first one', () => {
  const users = (letters: string, excluded: string) =>
    lastUsers(
      orderedFunnel(eventLog(actsOf(letters), actFields), {
        steps: ab,
        exclusions: step(excluded),
        asOf: '1970-01-02',
      }),
    );
  expect(users('AB', 'B')).toBe(0);
  expect(users('AB', 'A')).toBe(1);
});

test('a held dimension is the same on all steps, and a user with two values is one user', () => {
  const order = (letters: string, ...orders: (string | null)[]) =>
    actsOf(letters).map((act, i): Act => ({ ...act, order: orders[i]! }));
  const funnel = (acts: readonly Act[]) =>
    orderedFunnel(eventLog(acts, actFields), { steps: ab, holding: 'order', asOf: '1970-01-02' });
  expect(lastUsers(funnel(order('AB', '1', '2')))).toBe(0);
  expect(lastUsers(funnel(order('AAB', '1', '2', '1')))).toBe(1);
  expect(lastUsers(funnel(order('AB', null, null)))).toBe(0);
  const both = funnel(order('AABB', '1', '2', '2', '1'));
  expect(both[0]?.steps.map(({ users }) => users)).toEqual([1, 1]);
  expect(both[0]?.timesToConvert.durations).toEqual(Float64Array.of(minute));
});

test('segments of users have a funnel each, and who is in none has one of their own', () => {
  const log = eventLog([...actsOf('AB', 'a'), ...actsOf('A', 'b'), ...actsOf('AB', '__proto__')], actFields);
  const by = { users: ['b', 'a'], segments: { labels: ['x', 'y'], codes: Int32Array.of(0, 1) } };
  const found = orderedFunnel(log, { steps: ab, asOf: '1970-01-02', by });
  expect(found.map(({ group, steps }) => [group, ...steps.map(({ users }) => users)])).toEqual([
    ['x', 1, 0],
    ['y', 1, 1],
    [null, 1, 1],
  ]);
  expect(found.map(({ timesToConvert }) => timesToConvert.users)).toEqual([['b'], ['a'], ['__proto__']]);
});

test('a bot with 100,000 events is one user', () => {
  const users = Array.from({ length: 100_000 }, () => 'bot');
  const type = users.map((_, i) => (i % 2 ? 'B' : 'A'));
  const log = eventLog({ users, type, times: users.map((_, i) => i) }, { user: 'users', time: 'times', type: 'type' });
  for (const funnel of Object.values(functions)) expect(lastUsers(funnel(log, { steps: ab, asOf: 1e6 }))).toBe(1);
});

test('an empty log has a funnel of nobody', () => {
  expect(
    orderedFunnel(eventLog([], actFields), { steps: [{ name: '__proto__', when: step('A') }, step('B')], asOf: 0 }),
  ).toEqual([
    {
      group: null,
      steps: [
        {
          ...{ step: 1, name: '__proto__', users: 0, stepConversionRate: null, stepInterval: null },
          ...{ dropOffRate: null, overallConversionRate: null, overallInterval: null },
        },
        {
          ...{ step: 2, name: null, users: 0, stepConversionRate: null, stepInterval: null },
          ...{ dropOffRate: null, overallConversionRate: null, overallInterval: null },
        },
      ],
      open: 0,
      complete: true,
      timesToConvert: { users: [], durations: new Float64Array(0), observed: new Float64Array(0) },
    },
  ]);
});

test('an option that is none is refused by its name', () => {
  const log = eventLog(actsOf('AB'), actFields);
  const refused = (options: object) =>
    expect(() =>
      funnelsOf('orderedFunnel', log, { steps: ab, asOf: 0, ...options }, { count: (plan) => chainCounts(plan, true) }),
    );
  const error = (code: string, argument: string) => expect.objectContaining({ code, argument }) as unknown;
  refused({ order: 'any' }).toThrow(error('ERR_UNKNOWN_OPTION', 'order'));
  refused({ confidence: 95 }).toThrow(error('ERR_OUT_OF_RANGE', 'confidence'));
  refused({ confidence: undefined }).not.toThrow();
});

function lastUsers(found: readonly Funnel[]): number | undefined {
  return found[0]?.steps.at(-1)?.users;
}
