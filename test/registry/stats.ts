import fc from 'fast-check';
import { distinctSketch } from 'engagement-metrics/stats';
import { column, hostile, noNumbers, type Registry, type Row } from './row.ts';

const probability = fc.oneof(fc.double({ min: 1e-300, max: 1 - 2 ** -53, noNaN: true }), fc.constantFrom(1e-300, 0.5));
const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1));
const size = fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.nat(50));
const parameter = fc.oneof(fc.double({ min: 1e-3, max: 1e7, noNaN: true }), fc.integer({ min: 1, max: 50 }));

/** A function of one number and the parameters of a distribution. */
const distribution = (
  argument: fc.Arbitrary<number>,
  range: readonly [number, number],
  ...parameters: string[]
): Row => ({
  args: fc.tuple(argument, fc.record(Object.fromEntries(parameters.map((name) => [name, parameter])))),
  scalars: [[0], ...parameters.map((name) => [1, name])],
  range,
});

const sketchOf = (texts: readonly string[]) => distinctSketch(texts, { precision: 4 });

export const stats: Registry = {
  sum: { args: fc.tuple(column), columns: [[0]], unordered: [0] },
  mean: { args: fc.tuple(column), columns: [[0]], unordered: [0] },
  meanAndDeviation: { args: fc.tuple(column), columns: [[0]], unordered: [0] },
  extent: { args: fc.tuple(column), columns: [[0]], unordered: [0] },
  quantiles: {
    args: fc.tuple(column, fc.array(fc.double({ min: 0, max: 1, noNaN: true }))),
    columns: [[0]],
    unordered: [0],
  },
  ranks: { args: fc.tuple(column), columns: [[0]] },
  histogram: {
    args: fc.tuple(column, fc.record({ bins: fc.integer({ min: 1, max: 20 }) })),
    columns: [[0]],
    scalars: [[1, 'bins']],
    options: [1],
    defaults: { low: undefined, high: undefined },
    unordered: [0],
  },
  logGamma: {
    args: fc.tuple(fc.oneof(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), fc.integer({ min: 1, max: 50 }))),
    scalars: [[0]],
  },
  normalCumulative: { args: fc.tuple(fc.double({ min: -50, max: 50, noNaN: true })), scalars: [[0]], range: [0, 1] },
  normalQuantile: { args: fc.tuple(probability), scalars: [[0]] },
  gammaCumulative: distribution(size, [0, 1], 'shape'),
  betaCumulative: distribution(share, [0, 1], 'alpha', 'beta'),
  chiSquareCumulative: distribution(size, [0, 1], 'degreesOfFreedom'),
  gammaSurvival: distribution(size, [0, 1], 'shape'),
  betaSurvival: distribution(share, [0, 1], 'alpha', 'beta'),
  chiSquareSurvival: distribution(size, [0, 1], 'degreesOfFreedom'),
  gammaQuantile: distribution(probability, [0, Infinity], 'shape'),
  betaQuantile: distribution(probability, [0, 1], 'alpha', 'beta'),
  chiSquareQuantile: distribution(probability, [0, Infinity], 'degreesOfFreedom'),
  gammaUpperQuantile: distribution(probability, [0, Infinity], 'shape'),
  betaUpperQuantile: distribution(probability, [0, 1], 'alpha', 'beta'),
  chiSquareUpperQuantile: distribution(probability, [0, Infinity], 'degreesOfFreedom'),
  randomNumbers: {
    args: fc.tuple(fc.maxSafeInteger()),
    scalars: [[0]],
    waived: {
      JSON: 'it gives a function',
      repeat: 'it gives a function, a new one each time',
    },
  },
  distinctSketch: { args: fc.tuple(fc.array(hostile), fc.constant({ precision: 4 })), options: [1], waived: noNumbers },
  mergeSketches: {
    args: fc.tuple(fc.array(hostile), fc.array(hostile)).map((sets) => [sets.map((set) => sketchOf(set))]),
    unordered: [0],
    waived: noNumbers,
  },
  estimateDistinct: { args: fc.array(hostile).map((set) => [sketchOf(set)]), waived: noNumbers },
};
