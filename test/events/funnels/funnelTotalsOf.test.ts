import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyOrderFunnel,
  anyOrderFunnelTotals,
  eventLog,
  exactOrderFunnel,
  exactOrderFunnelTotals,
  orderedFunnel,
  orderedFunnelTotals,
} from 'engagement-metrics/events';
import { chainCounts } from '../../../src/events/funnels/chainCounts.ts';
import { funnelTotalsOf } from '../../../src/events/funnels/funnelTotalsOf.ts';
import {
  actFields,
  actsOf,
  cases,
  everyOrder,
  minute,
  orders,
  outcomes,
  step,
  type Act,
  type Order,
} from '../funnels.ts';

const functions = { ordered: orderedFunnelTotals, exact: exactOrderFunnelTotals, any: anyOrderFunnelTotals };
const users = { ordered: orderedFunnel, exact: exactOrderFunnel, any: anyOrderFunnel };
const ab = [step('A'), step('B')];

test.each(orders)('%s attempts are those that begin and end one by one', (order, casesOfOrder) => {
  fc.assert(
    fc.property(casesOfOrder, (given) => {
      const expected = outcomes(given, order);
      for (const { group, steps, open, complete } of functions[order](eventLog(given.acts, actFields), given.rules)) {
        const mine = expected.filter((outcome) => outcome.group === group);
        const depths = mine.flatMap(({ attempts }) => attempts);
        expect(steps.map(({ attempts }) => attempts)).toEqual(
          given.steps.map((_, k) => depths.filter((depth) => depth > k).length),
        );
        expect(open).toBe(mine.reduce((sum, { openAttempts }) => sum + openAttempts, 0));
        expect(complete).toBe(open === 0);
      }
    }),
  );
});

test('there are at least as many attempts at a step as users, and as many users as can convert', () => {
  fc.assert(
    fc.property(everyOrder, ([given, order]) => {
      const log = eventLog(given.acts, actFields);
      const funnels = users[order](log, given.rules);
      functions[order](log, given.rules).forEach(({ steps }, g) => {
        steps.forEach(({ attempts }, k) => {
          expect(attempts).toBeGreaterThanOrEqual(funnels[g]!.steps[k]!.users);
          if (funnels[g]!.steps[k]!.users === 0) expect(attempts).toBe(0);
        });
      });
    }),
  );
});

test('where nobody makes a second attempt, there are as many attempts at a step as users', () => {
  fc.assert(
    fc.property(everyOrder, ([given, order]) => {
      const again = outcomes(given, order).filter(({ attempts }) => attempts.length > 1);
      const acts = given.acts.filter(({ who }) => again.every(({ user }) => user !== who));
      const log = eventLog(acts, actFields);
      const attempts = functions[order](log, given.rules).map(({ steps }) => steps.map((row) => row.attempts));
      expect(attempts).toEqual(users[order](log, given.rules).map(({ steps }) => steps.map((row) => row.users)));
    }),
  );
});

test('in which order the users come does not matter, only that of the events of each', () => {
  fc.assert(
    fc.property(everyOrder, ([given, order]) => {
      const byUser = [...given.acts].sort((a, b) => Number(a.who < b.who) - Number(a.who > b.who));
      const found = (acts: readonly Act[]) =>
        new Map(functions[order](eventLog(acts, actFields), given.rules).map((totals) => [totals.group, totals]));
      expect(found(byUser)).toEqual(found(given.acts));
    }),
  );
});

test('conversions in exact order are at most those in this order, and those at most those in any order', () => {
  fc.assert(
    fc.property(cases, (given) => {
      const log = eventLog(given.acts, actFields);
      const last = (order: Order) => functions[order](log, given.rules).map(({ steps }) => steps.at(-1)!.attempts);
      const [exact, ordered, any] = [last('exact'), last('ordered'), last('any')];
      ordered.forEach((attempts, g) => {
        expect(exact[g]).toBeLessThanOrEqual(attempts);
        expect(any[g]).toBeGreaterThanOrEqual(attempts);
      });
    }),
  );
});

test('the rates are those of the attempts, and have no interval', () => {
  const log = eventLog([...actsOf('AABAAB', 'a'), ...actsOf('A', 'b')], actFields);
  expect(orderedFunnelTotals(log, { steps: ab, window: { minutes: 5 }, asOf: '1970-01-02' })).toEqual([
    {
      group: null,
      steps: [
        { step: 1, name: null, attempts: 3, stepConversionRate: null, dropOffRate: null, overallConversionRate: 1 },
        {
          step: 2,
          name: null,
          attempts: 2,
          stepConversionRate: 2 / 3,
          dropOffRate: 1 / 3,
          overallConversionRate: 2 / 3,
        },
      ],
      open: 0,
      complete: true,
    },
  ]);
});

test('an attempt lasts as long as the window of its latest first step', () => {
  const at = (asOf: number) =>
    orderedFunnelTotals(eventLog(actsOf('AXA'), actFields), { steps: ab, window: { minutes: 2 }, asOf })[0];
  expect(at(4 * minute)).toMatchObject({ steps: [{ attempts: 1 }, { attempts: 0 }], open: 1, complete: false });
  expect(at(4 * minute + 1)).toMatchObject({ open: 0, complete: true });
});

test('every value held and every group has attempts of its own', () => {
  const acts = actsOf('AABB').map((act, i) => ({ ...act, order: String(i % 2), country: i % 2 ? null : 'NZ' }));
  const attempts = (options: object) =>
    orderedFunnelTotals(eventLog(acts, actFields), { steps: ab, asOf: '1970-01-02', ...options }).map((funnel) => [
      funnel.group,
      ...funnel.steps.map((row) => row.attempts),
    ]);
  expect(attempts({})).toEqual([[null, 1, 1]]);
  expect(attempts({ holding: 'order' })).toEqual([[null, 2, 2]]);
  expect(attempts({ by: 'country' })).toEqual([
    ['NZ', 1, 1],
    [null, 1, 1],
  ]);
});

test('an option that is none is refused, confidence among them', () => {
  const log = eventLog(actsOf('AB'), actFields);
  const order = { count: (plan: Parameters<typeof chainCounts>[0]) => chainCounts(plan, true) };
  for (const argument of ['confidence', 'order']) {
    const options = { steps: ab, asOf: 0, [argument]: 0.9 };
    expect(() => funnelTotalsOf('orderedFunnelTotals', log, options, order)).toThrow(
      expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument }),
    );
  }
});
