import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activeUsers, eventLog, eventTotals, type EventTotalsOptions } from 'engagement-metrics/events';
import { distinctSketch, estimateDistinct } from 'engagement-metrics/stats';
import { exactSum } from './histories.ts';
import { expectRefused } from './partings.ts';
import { calendars, day, scenes } from './visits.ts';

const fields = { user: 'who', time: 'at', type: 'what', value: 'paid' } as const;
const prices = [null, 0, 0.1, 1e16, -1e16, 29.73];

test('eventTotals counts, adds up and sketches the events of every period of activeUsers', () => {
  fc.assert(
    fc.property(scenes, calendars, fc.boolean(), ({ visits, asOf, from }, calendar, chosen) => {
      const events = visits.map((visit, i) => ({ ...visit, paid: prices[i % prices.length] }));
      const log = eventLog(events, fields);
      const options = { calendar, asOf, from, where: chosen ? { of: 'type', in: ['buy'] } : undefined };
      const met = events.filter(({ at, what }) => at < asOf && (!chosen || what === 'buy'));
      const expected = activeUsers(log, options).map(({ start, end, label, complete }) => {
        const inside = met.filter(({ at }) => at >= start && at < end);
        const amounts = inside.flatMap(({ paid }) => paid ?? []);
        const users = distinctSketch(
          inside.map(({ who }) => who),
          { precision: 5 },
        );
        return { start, end, label, complete, events: inside.length, values: amounts.length, sum: amounts, users };
      });
      const rows = eventTotals(log, { ...options, precision: 5 });
      expect(rows).toEqual(expected.map((row, i) => ({ ...row, sum: rows[i]!.sum })));
      rows.forEach(({ sum }, i) => {
        const amounts = expected[i]!.sum;
        const size = amounts.reduce((whole, amount) => whole + Math.abs(amount), 0);
        expect(Math.abs(sum - exactSum(amounts))).toBeLessThanOrEqual(1e-15 * size);
      });
    }),
  );
});

test('eventTotals of a log without values has sums of none, and of a log without events no rows', () => {
  const log = eventLog({ who: ['a', 'b'], at: [0, day] }, { user: 'who', time: 'at' });
  const rows = eventTotals(log, { calendar: { unit: 'day' }, asOf: 2 * day });
  expect(rows.map(({ events, values, sum }) => [events, values, sum])).toEqual([
    [1, 0, 0],
    [1, 0, 0],
  ]);
  expect(rows[0]!.users.precision).toBe(14);
  expect(estimateDistinct(rows[0]!.users).estimate).toBeCloseTo(1, 4);
  expect(eventTotals(eventLog([], fields), { calendar: { unit: 'day' }, asOf: 0 })).toEqual([]);
});

test('eventTotals refuses options that it does not have, precisions that are none, and sums beyond the doubles', () => {
  const log = eventLog(
    { who: ['a', 'a'], at: [0, 0], paid: [1e308, 1e308] },
    { user: 'who', time: 'at', value: 'paid' },
  );
  const options = { calendar: { unit: 'day' }, asOf: day } as const;
  const of = (more: object) => () => eventTotals(log, { ...options, ...more } as EventTotalsOptions);
  expectRefused(of({ by: 'type' }), 'ERR_UNKNOWN_OPTION', 'by');
  expectRefused(of({ precision: 3 }), 'ERR_OUT_OF_RANGE', 'precision');
  expectRefused(of({ precision: '14' }), 'ERR_TYPE', 'precision');
  expectRefused(of({}), 'ERR_OVERFLOW', 'log.values');
  expectRefused(of({ asOf: 'now' }), 'ERR_TYPE', 'asOf');
});
