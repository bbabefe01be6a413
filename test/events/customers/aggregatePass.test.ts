import { expect, test } from 'vitest';
import { eventLog, type Aggregate } from 'engagement-metrics/events';
import { aggregatePass } from '../../../src/events/customers/aggregatePass.ts';
import { passed, type PassEvent } from '../passes.ts';

const hour = 3_600_000;
const events: PassEvent[] = [
  [0, 4, 0],
  [1, NaN, 1],
  [20, 12, 0],
  [30, 2, -1],
].map(([hours, value, text]) => ({ user: 0, time: hours! * hour, value: value!, text: text! }));
const log = eventLog(
  {
    who: events.map(() => 'a'),
    at: events.map(({ time }) => time),
    what: events.map(({ text }) => ['x', 'y'][text]),
    paid: events.map(({ value }) => value),
  },
  { user: 'who', time: 'at', type: 'what', value: 'paid' },
);
const asOf = 42 * hour;

test.each([
  [{ type: 'count' }, 4],
  [{ type: 'sum', of: 'value' }, 18],
  [{ type: 'mean', of: 'value' }, 6],
  [{ type: 'smallest', of: 'value' }, 2],
  [{ type: 'largest', of: 'value' }, 12],
  [{ type: 'distinct', of: 'type' }, 2],
  [{ type: 'activeBuckets', unit: 'hour' }, 4],
  [{ type: 'longestStreak', unit: 'hour' }, 2],
  [{ type: 'currentStreak', unit: 'hour' }, 0],
  [{ type: 'currentStreak', unit: 'day' }, 2],
  [{ type: 'first', of: 'value' }, 4],
  [{ type: 'last', of: 'time' }, 30 * hour],
  [{ type: 'daysSince', which: 'first' }, 1.75],
  [{ type: 'daysSince', which: 'last' }, 0.5],
  [{ type: 'sessions' }, 4],
  [{ type: 'sessions', gap: { hours: 1 } }, 3],
  [{ type: 'exponentialSum', of: 'count', halfLife: { hours: 1 } }, 0.5 ** 42 + 0.5 ** 41 + 0.5 ** 22 + 0.5 ** 12],
  [{ type: 'linearSum', of: 'value', over: { hours: 24 } }, 12 * (1 - 22 / 24) + 2 * 0.5],
] as const satisfies (readonly [Aggregate, number])[])('aggregatePass has a kernel for %o', (aggregate, expected) => {
  const span = { past: 4, asOf, calendar: {} };
  for (const places of [[], [1, 3]]) {
    const [learned] = passed(aggregatePass(log, aggregate, span, 0), events, places);
    expect(learned).toBeCloseTo(expected, 12);
  }
});

test('aggregatePass tables no calendar where nothing is read', () => {
  const far = { past: 0, asOf: 8.64e15, calendar: {} };
  expect(passed(aggregatePass(log, { type: 'currentStreak', unit: 'day' }, far, 0), [])).toEqual([0]);
});
