import fc from 'fast-check';
import { goalposts, minMax, percentileRank } from 'engagement-metrics/normalize';
import { fitScore } from 'engagement-metrics/score';
import { customer, customers, noNumbers, value, type Registry } from './row.ts';

const metrics = {
  visits: { weight: 3, normalize: 'percentileRank' },
  ['__proto__']: { normalize: 'minMax', better: 'lower' },
  nps: { normalize: { type: 'goalposts', low: -100, high: 100 } },
} as const;
const strategies = { percentileRank, minMax, goalposts };
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
const specs = fc.constantFrom({ metrics }, whole);
const fitted = fc.tuple(customers, specs).map(([rows, spec]) => fitScore(spec as never, rows, strategies));

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
};
