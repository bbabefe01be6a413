import fc from 'fast-check';
import { eventLog, sessions } from 'engagement-metrics/events';
import { value, missing, column, hostile, noNumbers, type Registry } from './row.ts';

const purchases = fc
  .array(
    fc.record({
      who: hostile,
      at: fc.integer({ min: -1e12, max: 1e12 }),
      paid: fc.oneof(value, missing),
      kind: hostile,
    }),
  )
  .map((rows) => [{ who: 'a', at: 0, paid: 1, kind: 'b' }, ...rows]);
const fields = { user: 'who', time: 'at', type: 'kind', value: 'paid', dimensions: ['kind'] };
const aggregates = {
  ['__proto__']: { type: 'count', where: { of: 'type', in: ['a', '__proto__'] } },
  revenue: { type: 'sum', of: 'value' },
  days: { type: 'activeBuckets', unit: 'day' },
  months: { type: 'activeBuckets', unit: 'month' },
  away: { type: 'daysSince', which: 'last' },
} as const;

export const events: Registry = {
  eventLog: { args: purchases.map((rows) => [rows, fields]), options: [1], waived: noNumbers },
  customerTable: {
    args: purchases.map((rows) => [eventLog(rows, fields), { asOf: 1e11, metrics: aggregates }]),
    options: [1],
    waived: noNumbers,
  },
  sessions: {
    args: purchases.map((rows) => [eventLog(rows, fields), { views: { of: 'type', in: ['a'] } }]),
    options: [1],
    defaults: { gap: { minutes: 30 } },
    waived: noNumbers,
  },
  mergeSessions: {
    args: fc.tuple(purchases, purchases).map((parts) => [parts.map((rows) => sessions(eventLog(rows, fields)))]),
    waived: noNumbers,
  },
  tableRows: {
    args: fc.tuple(column).map(([values]) => [
      {
        users: values.map(String),
        columns: { ['__proto__']: Float64Array.from(values, (v) => (Number.isFinite(v) ? Number(v) : NaN)) },
      },
    ]),
    waived: noNumbers,
  },
};
