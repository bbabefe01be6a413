import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  activeUsers,
  eventLog,
  eventTotals,
  mergeEventTotals,
  type EventTotals,
  type PeriodTotals,
} from 'engagement-metrics/events';
import { estimateDistinct } from 'engagement-metrics/stats';
import { expectMerge, expectRefused } from './partings.ts';
import { day, scenes, zones } from './visits.ts';

const fields = { user: 'who', time: 'at', value: 'paid' } as const;
const prices = [null, 0.1, 1e16, -1e16, 29.73];

test('mergeEventTotals of the days of a week, a month or a year is that, with the very sketch of its users', () => {
  const units = fc.constantFrom('week', 'month', 'year');
  fc.assert(
    fc.property(scenes, fc.constantFrom(...zones), units, ({ visits, asOf }, timeZone, unit) => {
      const events = visits.map((visit, i) => ({ ...visit, paid: prices[i % prices.length] }));
      const log = eventLog(events, fields);
      const size = events.reduce((sum, { paid }) => sum + Math.abs(paid ?? 0), 0);
      const days = eventTotals(log, { calendar: { unit: 'day', timeZone }, asOf, precision: 4 });
      for (const row of eventTotals(log, { calendar: { unit, timeZone }, asOf, precision: 4 })) {
        const merged = mergeEventTotals(days.filter(({ start }) => start >= row.start && start < row.end));
        expect(merged).toEqual({ events: row.events, values: row.values, sum: merged.sum, users: row.users });
        expect(Math.abs(merged.sum - row.sum)).toBeLessThanOrEqual(1e-12 * size);
      }
    }),
  );
});

test('mergeEventTotals of any parts of the events, by users or not, is the single pass', () => {
  fc.assert(
    fc.property(scenes, fc.integer({ min: 1, max: 4 }), ({ visits, asOf }, count) => {
      const year = { calendar: { unit: 'year' }, from: asOf - 1, asOf, precision: 4 } as const;
      const of = (some: typeof visits): EventTotals => {
        const log = eventLog(
          some.map((visit) => ({ ...visit, paid: 1 })),
          fields,
        );
        const [{ events, values, sum, users }] = eventTotals(log, year) as [PeriodTotals];
        return { events, values, sum, users };
      };
      const parts = Array.from({ length: count }, (_, p) => of(visits.filter((__, i) => i % count === p)));
      expectMerge({ merge: mergeEventTotals, parts, whole: of(visits), nothing: of([]), seen: (part) => part });
    }),
  );
});

test('mergeEventTotals of seven days estimates the users of the week, which the sum of the days misses by far', () => {
  const users = Array.from({ length: 2000 }, (_, who) => who);
  const visits = users.flatMap((who) => [0, 1, 2, 3, 4, 5, 6].map((date) => ({ who, at: date * day, paid: 1 })));
  const log = eventLog(visits, fields);
  const options = { calendar: { unit: 'day' }, asOf: 7 * day } as const;
  const { events, sum, users: sketch } = mergeEventTotals(eventTotals(log, options));
  expect([events, sum]).toEqual([14_000, 14_000]);
  const { estimate, standardError } = estimateDistinct(sketch);
  expect(Math.abs(estimate / 2000 - 1)).toBeLessThan(3 * standardError);
  expect(activeUsers(log, options).reduce((total, { active }) => total + active, 0)).toBe(14_000);
});

test('mergeEventTotals refuses other precisions, what is no sketch or no count, and no part at all', () => {
  const of = (precision: number) =>
    eventTotals(eventLog([{ who: 'a', at: 0, paid: 1e308 }], fields), {
      calendar: { unit: 'day' },
      asOf: day,
      precision,
    });
  const part = of(4)[0]!;
  const refused = (other: object, code: string, argument: string) => {
    expectRefused(() => mergeEventTotals([part, { ...part, ...other }]), code, argument);
  };
  expectRefused(() => mergeEventTotals([]), 'ERR_LENGTH', 'parts');
  refused(of(5)[0]!, 'ERR_OUT_OF_RANGE', 'parts[1].users.precision');
  refused({ users: 7 }, 'ERR_TYPE', 'parts[1].users');
  refused({ events: -1 }, 'ERR_OUT_OF_RANGE', 'events');
  refused({ sum: NaN }, 'ERR_NOT_FINITE', 'sum');
  refused({}, 'ERR_OVERFLOW', 'parts');
});
