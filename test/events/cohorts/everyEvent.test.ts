import { expect, test } from 'vitest';
import { eventLog, type RetentionCohortsOptions } from 'engagement-metrics/events';
import { cohortPlan } from '../../../src/events/cohorts/cohortPlan.ts';
import { everyEvent } from '../../../src/events/cohorts/everyEvent.ts';
import { groupSlices } from '../../../src/events/cohorts/groupSlices.ts';

const day = 86_400_000;
/** Everybody on each of some days, as many events a day as were asked for. */
const isPlain = (days: number, daily: number, options: Partial<RetentionCohortsOptions> = {}) => {
  const at = Float64Array.from({ length: days * daily }, (_, i) => Math.floor(i / daily) * day);
  const log = eventLog({ who: Array.from(at, () => 'a'), at }, { user: 'who', time: 'at' });
  const rules = { clock: 'calendar', calendar: { unit: 'day' }, asOf: days * day, ...options };
  const plan = cohortPlan('f', log, rules as RetentionCohortsOptions);
  return everyEvent(plan, groupSlices(plan));
};

test('everyEvent is so by the calendar, without conditions, where one return is enough', () => {
  expect(isPlain(3, 20)).toBe(true);
  expect(isPlain(3, 20, { clock: 'rolling', interval: { days: 1 } })).toBe(false);
  expect(isPlain(3, 20, { minimumOccurrences: 2 })).toBe(false);
  for (const rule of ['start', 'return']) expect(isPlain(3, 20, { [rule]: { of: 'user', in: ['a'] } })).toBe(false);
});

test('everyEvent is not worth its while where marks are many beside the events, nor possible beyond two bytes', () => {
  // 2 + 6 + 4 + 2 marks of three days, looked at three times: 42 events.
  expect(isPlain(3, 13)).toBe(false);
  expect(isPlain(3, 14)).toBe(true);
  // Of 255 days there are 65,282 marks, of 256 days 65,794.
  const slices = (days: number) => {
    return Array.from({ length: days }, (_, g) => {
      return { cohort: g, from: g, to: g + 1, interval: g, agesOver: 0, reach: days - g - 1 };
    });
  };
  const users = new Int32Array(20_000_000);
  const events = { users, times: new Float64Array(0), starts: null, returns: null };
  const plan = { clock: 'calendar', least: 1, events } as never;
  expect([255, 256].map((days) => everyEvent(plan, slices(days)))).toEqual([true, false]);
});
