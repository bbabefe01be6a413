import fc from 'fast-check';
import { count, missing, column, value, type Path, type Registry, type Row } from './row.ts';

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
/** A strategy that looks at its options alone. */
const given = (options: fc.Arbitrary<object>, scalars: readonly Path[]): Row => ({
  args: fc.tuple(fc.constant(new Float64Array(3)), options),
  scalars,
  options: [1],
});
const rising = fc.uniqueArray(value, { minLength: 2, maxLength: 6 }).map((list) => list.sort((a, b) => a - b));
const worths = (length: number) =>
  fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: length, maxLength: length });

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
  maxAbs: normalizer(observed),
  target: {
    ...normalizer(observed),
    args: observed.map((list) => [Float64Array.from(list, (v) => v ?? NaN), { target: 2e6 }]),
    scalars: [[1, 'target']],
  },
  winsorized: {
    ...normalizer(observed),
    defaults: { lowQuantile: undefined, highQuantile: undefined },
  },
  saturating: given(
    count.map((half) => ({ half: half + 0.5 })),
    [[1, 'half']],
  ),
  cappedCount: given(
    count.map((cap) => ({ cap: cap + 1 })),
    [[1, 'cap']],
  ),
  steps: given(
    rising.chain((cuts) => worths(cuts.length + 1).map((each) => ({ cuts, worths: each }))),
    [
      [1, 'cuts', 1],
      [1, 'worths', 2],
    ],
  ),
  knots: given(
    rising.chain((at) => worths(at.length).map((each) => ({ at, worths: each }))),
    [
      [1, 'at', 0],
      [1, 'worths', 1],
    ],
  ),
  quantileSteps: {
    ...normalizer(observed),
    defaults: { bands: undefined, worths: undefined },
  },
};
