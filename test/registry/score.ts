import fc from 'fast-check';
import { goalposts, minMax, percentileRank } from 'engagement-metrics/normalize';
import { fitScore, meanScore } from 'engagement-metrics/score';
import { column, customer, customers, hostile, missing, noNumbers, value, type Registry } from './row.ts';

const metrics = {
  visits: { weight: 3, normalize: 'percentileRank' },
  ['__proto__']: { normalize: 'minMax', better: 'lower' },
  nps: { normalize: { type: 'goalposts', low: -100, high: 100 } },
} as const;
export const strategies = { percentileRank, minMax, goalposts };
/** A score with all that a score may have. */
const whole = {
  metrics: {
    visits: { ...metrics.visits, group: 'use', cap: 0.9, describes: { kind: 'count', source: 'web' } },
    ['__proto__']: { ...metrics['__proto__'], group: 'constructor' },
    nps: metrics.nps,
  },
  groups: { use: { weight: 2, group: 'constructor' }, constructor: { power: 0, floor: 0.01, cap: 0.8 } },
  missing: 'neutral',
  minimumCoverage: 0.3,
  penalties: [{ when: { of: 'visits', below: 0 }, points: 10, reason: 'refunds' }],
  vetoes: [{ when: { not: { of: '__proto__', from: -5 } }, limit: 60 }],
  cap: 95,
} as const;
export const specs: fc.Arbitrary<object> = fc.constantFrom({ metrics }, whole);
export const fitted = fc.tuple(customers, specs).map(([rows, spec]) => fitScore(spec as never, rows, strategies));
const cost = fc.record({ visits: fc.nat(9), nps: fc.nat(9) });
/** Columns of one length: what is put in place of one alone would be refused for its length. */
const members = fc.array(
  fc.tuple(fc.oneof(value, missing), fc.oneof(hostile, fc.constant(null)), fc.oneof(fc.nat(20), missing)),
);
const weighted = members.map((rows) => [rows.map(([own]) => own), rows.map(([, , weight]) => weight)]);

export const score: Registry = {
  defineScore: { args: fc.tuple(specs), options: [0], waived: noNumbers },
  parseScoreSpec: {
    args: fc.tuple(specs, fc.constant(strategies)),
    options: [0],
    waived: { ...noNumbers, JSON: 'a strategy is a function' },
  },
  fitScore: {
    args: fc.tuple(specs, customers, fc.constant(strategies)),
    options: [0],
    unordered: [1],
  },
  parseFittedScore: {
    args: fitted.map((score) => [JSON.parse(JSON.stringify(score)) as unknown]),
    options: [0],
    waived: noNumbers,
  },
  scoreOne: { args: fc.tuple(fitted, customer), range: [0, 100] },
  scoreAll: { args: fc.tuple(fitted, customers) },
  normalizeAll: { args: fc.tuple(fitted, customers) },
  explainScore: { args: fc.tuple(fitted, customer) },
  describeScore: { args: fc.tuple(fitted), waived: noNumbers },
  apportionPoints: {
    args: fc.tuple(fc.array(value), fc.record({ decimals: fc.integer({ min: 0, max: 3 }) })),
    scalars: [[1, 'decimals']],
    options: [1],
  },
  explainChange: {
    args: fc.tuple(fitted, customer, fitted, customer).map(([before, then, after, now]) => [
      { fitted: before, customer: then },
      { fitted: after, customer: now },
    ]),
  },
  whatIf: {
    args: fc.tuple(fitted, customer, fc.record({ target: fc.integer({ min: 0, max: 100 }) })),
    scalars: [[2, 'target']],
    options: [2],
  },
  nearestImprovements: {
    args: fc.tuple(fitted, customer, fc.record({ cost, points: fc.constant(1) })),
    scalars: [[2, 'points']],
    options: [2],
    defaults: { points: undefined },
  },
  rollUp: {
    args: members.map((rows) => [
      {
        scores: rows.map(([own]) => own),
        parents: rows.map(([, parent]) => parent),
        weights: rows.map(([, , weight]) => weight),
      },
      meanScore,
    ]),
  },
  meanScore: { args: weighted },
  medianScore: { args: weighted },
  lowestScore: { args: fc.tuple(column), columns: [[0]], unordered: [0] },
};
