import { expect, test } from 'vitest';
import { eventLog, type PurchaseSummariesOptions } from 'engagement-metrics/events';
import { purchasePlan } from '../../../src/events/customers/purchasePlan.ts';
import { expectRefused } from '../partings.ts';

const hour = 3_600_000;
const day = 24 * hour;
const log = eventLog(
  { who: ['a', 'b', 'b', 'a', 'b'], at: [1, 30, 40, 50, 80].map((hours) => hours * hour) },
  { user: 'who', time: 'at' },
);
const planOf = (options: Partial<PurchaseSummariesOptions>) =>
  purchasePlan('f', log, { asOf: 36 * hour, unit: { days: 1 }, ...options });

test('purchasePlan finds the day of asOf, and the events before it', () => {
  const { starts, today, lastHeld, unit, past, later } = planOf({});
  expect([[...starts], today, lastHeld, unit]).toEqual([[0, day, 2 * day], 1, null, day]);
  expect(past).toEqual({ from: 0, past: 2, condition: undefined });
  expect(later.past - later.from).toBe(0);
  expect(planOf({ asOf: 2 * day }).today).toBe(1);
  expect(planOf({ asOf: 2 * day + 1 }).today).toBe(2);
});

test('purchasePlan holds out what is after the day of asOf', () => {
  const condition = { of: 'user', in: ['a'] };
  const { starts, today, lastHeld, past, later } = planOf({ holdoutUntil: 3 * day + 1, where: condition });
  expect([[...starts], today, lastHeld]).toEqual([[0, 1, 2, 3, 4].map((days) => days * day), 1, 3]);
  expect(past).toEqual({ from: 0, past: 2, condition });
  expect(later).toEqual({ from: 3, past: 4, condition }); // what is later on the day of asOf is in neither
});

test('purchasePlan of a log without an event, or with later ones only, has the day of asOf', () => {
  const empty = eventLog([], { user: 'who', time: 'at' });
  expect([...purchasePlan('f', empty, { asOf: 5 * day, unit: { weeks: 1 } }).starts]).toEqual([4 * day, 5 * day]);
  expect([...planOf({ asOf: -day }).starts]).toEqual([-2 * day, -day]);
});

test('purchasePlan refuses what is held out on the day of asOf, or before it, and fields that are not there', () => {
  expectRefused(() => planOf({ holdoutUntil: 36 * hour }), 'ERR_OUT_OF_RANGE', 'holdoutUntil');
  expectRefused(() => planOf({ holdoutUntil: 2 * day }), 'ERR_OUT_OF_RANGE', 'holdoutUntil');
  expect(planOf({ holdoutUntil: 2 * day + 1 }).lastHeld).toBe(2);
  expectRefused(() => planOf({ where: { of: 'value', from: 1 } }), 'ERR_TYPE', 'log.value');
});
