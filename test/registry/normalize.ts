import fc from 'fast-check';
import { count, missing, column, type Registry, type Row } from './row.ts';

const observed = column.map((values) => [1, ...values]);
const positive = fc
  .array(fc.oneof({ weight: 5, arbitrary: count }, { weight: 1, arbitrary: missing }))
  .map((v) => [2, ...v]);
const normalizer = (values: fc.Arbitrary<readonly unknown[]>): Row => ({
  args: values.map((list) => [Float64Array.from(list as number[], (v) => v ?? NaN)]),
  columns: [[0]],
  options: [1],
  defaults: {},
  unordered: [0],
});

export const normalize: Registry = {
  goalposts: {
    args: fc.tuple(fc.constant(new Float64Array(3)), fc.constant({ low: -2, high: 5 })),
    scalars: [
      [1, 'low'],
      [1, 'high'],
    ],
    options: [1],
  },
  minMax: normalizer(observed),
  logMinMax: normalizer(positive),
  zScore: normalizer(observed),
  robust: normalizer(observed),
  percentileRank: normalizer(observed),
};
