import fc from 'fast-check';
import { value, missing, hostile, noNumbers, type Registry } from './row.ts';

const condition = fc.constantFrom(
  { of: 'visits', from: 0, below: 5 },
  { any: [{ of: 'visits', missing: true }, { not: { of: 'nps', in: [1, 2] } }] },
);
const customer = fc
  .record({ visits: fc.oneof(value, missing), nps: fc.oneof(value, missing), away: value })
  .map((row) => ({
    visits: row.visits,
    nps: row.nps,
    ['__proto__']: row.away,
  }));
const customers = fc.array(customer).map((rows) => [{ visits: 1, nps: 0, ['__proto__']: 2 }, ...rows]);

export const table: Registry = {
  codesOf: {
    args: fc.tuple(fc.array(fc.oneof(hostile, fc.integer(), fc.constantFrom(null, undefined, NaN)))),
    waived: noNumbers,
  },
  labelsOf: {
    args: fc
      .array(fc.integer({ min: -1, max: 1 }))
      .map((codes) => [{ labels: ['__proto__', 'b'], codes: Int32Array.from(codes) }]),
    waived: noNumbers,
  },
  matchOne: { args: fc.tuple(condition, customer), waived: noNumbers },
  matchAll: { args: fc.tuple(condition, customers), waived: noNumbers },
};
