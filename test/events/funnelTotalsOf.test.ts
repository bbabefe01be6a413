import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyOrderFunnelTotals,
  eventLog,
  exactOrderFunnelTotals,
  orderedFunnel,
  orderedFunnelTotals,
} from 'engagement-metrics/events';
import { chainCounts } from '../../src/events/chainCounts.ts';
import { funnelTotalsOf } from '../../src/events/funnelTotalsOf.ts';
import { actFields, actsOf, cases, minute, outcomes, step, type Order } from './funnels.ts';

const functions = { ordered: orderedFunnelTotals, exact: exactOrderFunnelTotals, any: anyOrderFunnelTotals };
const ab = [step('A'), step('B')];

test.each<Order>(['ordered', 'exact', 'any'])('%s attempts are those that begin and end one by one', (order) => {
  fc.assert(
    fc.property(cases, (given) => {
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
    fc.property(cases, (given) => {
      const log = eventLog(given.acts, actFields);
      const users = orderedFunnel(log, given.rules);
      orderedFunnelTotals(log, given.rules).forEach(({ steps }, g) => {
        steps.forEach(({ attempts }, k) => {
          expect(attempts).toBeGreaterThanOrEqual(users[g]!.steps[k]!.users);
          if (users[g]!.steps[k]!.users === 0) expect(attempts).toBe(0);
        });
      });
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
