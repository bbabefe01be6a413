import fc from 'fast-check';
import { column, customers as customersOfScores, missing, value, type Registry } from './row.ts';
import { fitted, specs, strategies } from './score.ts';

const outcome = fc.oneof(fc.constantFrom(0, 1), missing);
const probability = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), missing);
const better = fc.constantFrom('higher', 'lower');
/** Columns of one length: what is put in place of one alone would be refused for its length. */
const customers = fc.array(fc.tuple(fc.oneof(value, missing), fc.oneof(value, missing), outcome));
const scored = fc.tuple(customers, better).map(([rows, direction]) => ({
  scores: rows.map(([score]) => score),
  outcomes: rows.map(([, , came]) => came),
  better: direction,
}));
const forecast = fc.array(fc.tuple(probability, outcome)).map((rows) => ({
  probabilities: rows.map(([said]) => said),
  outcomes: rows.map(([, came]) => came),
}));
const confident = fc.record({ confidence: fc.double({ min: 0.01, max: 0.99, noNaN: true }) });

export const evaluation: Registry = {
  backtest: {
    args: fc.tuple(scored, confident),
    scalars: [[1, 'confidence']],
    options: [1],
  },
  compareScores: {
    args: fc.tuple(
      fc.tuple(customers, better).map(([rows, direction]) => ({
        first: rows.map(([score]) => score),
        second: rows.map(([, score]) => score),
        outcomes: rows.map(([, , came]) => came),
        better: direction,
      })),
      confident,
    ),
    scalars: [[1, 'confidence']],
    options: [1],
  },
  calibrateScore: {
    args: fc.tuple(scored.map((some) => ({ ...some, scores: [1, ...some.scores], outcomes: [1, ...some.outcomes] }))),
  },
  brierScore: { args: fc.tuple(forecast) },
  reliabilityTable: {
    args: fc.tuple(forecast, fc.record({ bins: fc.integer({ min: 1, max: 20 }) })),
    scalars: [[1, 'bins']],
    options: [1],
  },
  populationStabilityIndex: {
    args: fc.tuple(column, column, fc.record({ bins: fc.integer({ min: 1, max: 20 }) })),
    scalars: [[2, 'bins']],
    columns: [[0], [1]],
    options: [2],
    defaults: { cuts: undefined },
    unordered: [1],
  },
  weightSensitivity: {
    args: fc.tuple(
      fitted,
      customersOfScores,
      fc.record({ seed: fc.integer(), draws: fc.integer({ min: 1, max: 5 }), concentration: fc.constantFrom(1, 50) }),
    ),
    scalars: [
      [2, 'seed'],
      [2, 'draws'],
      [2, 'concentration'],
    ],
    options: [2],
  },
  leaveOneOut: { args: fc.tuple(fitted, customersOfScores), unordered: [1] },
  dominance: {
    args: fc.tuple(fitted, customersOfScores, fc.record({ seed: fc.integer() })),
    scalars: [[2, 'seed']],
    options: [2],
    unordered: [1],
  },
  lintScore: {
    args: fc.tuple(specs, customersOfScores, fc.constant(strategies), fc.record({ scoredAlone: fc.boolean() })),
    options: [3],
    unordered: [1],
  },
};
