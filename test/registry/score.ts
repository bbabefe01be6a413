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
const fitted = customers.map((rows) => fitScore({ metrics }, rows, strategies));

export const score: Registry = {
  defineScore: { args: fc.constant([{ metrics }]), options: [0], waived: noNumbers },
  parseScoreSpec: {
    args: fc.constant([{ metrics }, strategies]),
    options: [0],
    waived: { ...noNumbers, JSON: 'a strategy is a function' },
  },
  fitScore: {
    args: customers.map((rows) => [{ metrics }, rows, strategies]),
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
  explainScore: { args: fc.tuple(fitted, customer) },
  describeScore: { args: fc.tuple(fitted), waived: noNumbers },
  apportionPoints: {
    args: fc.tuple(fc.array(value), fc.record({ decimals: fc.integer({ min: 0, max: 3 }) })),
    scalars: [[1, 'decimals']],
    options: [1],
  },
};
