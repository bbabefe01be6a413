import fc from 'fast-check';
import { customer, customers, hostile, noNumbers, type Registry } from './row.ts';

const condition = fc.constantFrom(
  { of: 'visits', from: 0, below: 5 },
  { any: [{ of: 'visits', missing: true }, { not: { of: 'nps', in: [1, 2] } }] },
);

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
