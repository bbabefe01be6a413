import fc from 'fast-check';
import type { ErrorCode, InputError } from 'engagement-metrics';
import * as normalizers from 'engagement-metrics/normalize';
import {
  fitScore,
  type FittedMetric,
  type FittedScore,
  type MetricSpec,
  type ScoreSpec,
} from 'engagement-metrics/score';
import { everydayNumbers, finiteNumbers, names } from '../arbitraries.ts';

/** The reference example of catalogue 17.11: five goalposts, one customer. */
export const reference = {
  spec: {
    metrics: {
      visits: { weight: 0.2, normalize: { type: 'goalposts', low: 0, high: 20 } },
      opens: { weight: 0.15, normalize: { type: 'goalposts', low: 0, high: 10 } },
      social: { weight: 0.15, normalize: { type: 'goalposts', low: 0, high: 25 } },
      purchases: { weight: 0.25, normalize: { type: 'goalposts', low: 0, high: 4 } },
      clv: { weight: 0.25, normalize: { type: 'goalposts', low: 0, high: 1000 } },
    },
  },
  customer: { visits: 12, opens: 8, social: 5, purchases: 3, clv: 400 },
} as const;

/** The reference example, fitted to nobody: goalposts need no population. */
export const fittedReference: FittedScore<keyof typeof reference.customer> = {
  version: 1,
  range: [0, 100],
  missing: 'reweight',
  minimumCoverage: 0.5,
  metrics: [
    fittedMetric('visits', 0.2, 20),
    fittedMetric('opens', 0.15, 10),
    fittedMetric('social', 0.15, 25),
    fittedMetric('purchases', 0.25, 4),
    fittedMetric('clv', 0.25, 1000),
  ],
};

/** Customers of the reference example: missing values, and values beyond the posts, among them. */
export const customers = fc.record({
  visits: measured(20),
  opens: measured(10),
  social: measured(25),
  purchases: measured(4),
  clv: measured(1000),
});

/** A spec with a population that every strategy in it can learn from. */
export interface Case {
  readonly spec: ScoreSpec<string, MetricSpec['normalize']>;
  readonly columns: Readonly<Record<string, readonly (number | null)[]>>;
}

/** The rows of columns by name. */
export function rowsOf(columns: Case['columns']): object[] {
  const length = Object.values(columns)[0]!.length;
  const row = (i: number) => Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column[i]]));
  return Array.from({ length }, (_, i) => row(i));
}

/** The same columns, typed, their missing values infinities. */
export function typedOf(columns: Case['columns']): Record<string, Float64Array> {
  const typed = (column: readonly (number | null)[]) =>
    Float64Array.from(column, (value, i) => value ?? [Infinity, NaN, -Infinity][i % 3]!);
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, typed(column)]));
}

/** Fits a case with all strategies. */
export function fitCase({ spec, columns }: Case): FittedScore<string> {
  return fitScore(spec as ScoreSpec<string, never>, columns, { ...normalizers });
}

const strategies = fc.oneof(
  fc.constantFrom('minMax', 'zScore', 'robust', 'percentileRank', 'logMinMax'),
  fc
    .tuple(everydayNumbers, fc.constantFrom(1, 0.3, 1e6))
    .map(([low, width]) => ({ type: 'goalposts', low, high: low + width })),
);
const metrics = fc.record(
  {
    normalize: strategies,
    weight: fc.constantFrom(0, 1, 3, 0.1, 1 / 3, 1e100, 1e-100),
    better: fc.constantFrom('higher', 'lower'),
  },
  { requiredKeys: ['normalize'] },
);
const options = fc.record(
  {
    range: fc.constantFrom<readonly [number, number]>([0, 100], [0, 1], [-5, 5], [-100, 0], [0.1, 0.7]),
    minimumCoverage: fc.constantFrom(0, 0.5, 0.8, 1),
  },
  { requiredKeys: [] },
);
const cells = fc.option(
  fc.oneof(
    everydayNumbers,
    fc.constantFrom(0, 1, 2),
    finiteNumbers.map((value) => value / 4),
  ),
  { freq: 4 },
);

/** Specs over all strategies, for metrics of any name, and what they are fitted to: up to 30 customers. */
export const cases: fc.Arbitrary<Case> = fc
  .tuple(fc.uniqueArray(names, { minLength: 1, maxLength: 6 }), fc.nat({ max: 29 }))
  .chain(([metricNames, others]) => {
    const column = fc
      .tuple(everydayNumbers, fc.array(cells, { minLength: others, maxLength: others }))
      .map(([first, rest]) => [first, ...rest]);
    const each = metricNames.map(() => fc.tuple(metrics, column));
    return fc.tuple(options, fc.tuple(...each)).map(([whole, made]): Case => {
      const weighing = made.some(([{ weight = 1 }]) => weight > 0);
      const spec = {
        metrics: named(metricNames, (k) => ({ ...made[k]![0], ...(weighing ? {} : { weight: 1 }) })),
        ...whole,
      };
      const values = ([{ normalize }, given]: (typeof made)[number]) =>
        normalize === 'logMinMax' ? given.map((value) => (value === null ? null : Math.abs(value))) : given;
      return { spec, columns: named(metricNames, (k) => values(made[k]!)) };
    });
  });

/** What a spec or a fitted score is refused for: the places and codes of all its problems; none if it passes. */
export function problemsOf(refused: () => unknown): [path: string, code: ErrorCode][] {
  try {
    refused();
  } catch (error) {
    const { code, problems = [] } = error as InputError;
    if (code !== 'ERR_INVALID_SPEC') throw error;
    return problems.map((problem) => [problem.path, problem.code]);
  }
  return [];
}

/** The same value, frozen through and through. */
export function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
}

function fittedMetric<Name extends string>(name: Name, weight: number, high: number): FittedMetric<Name> {
  const scale = { type: 'linear', domain: [0, high], range: [0, 1] } as const;
  return { name, weight, scale, observed: 0, missing: 0, flat: false };
}

function measured(high: number): fc.Arbitrary<number | null> {
  return fc.option(fc.double({ min: -0.2 * high, max: 1.2 * high, noNaN: true }), { freq: 5 });
}

function named<T>(metricNames: readonly string[], of: (k: number) => T): Record<string, T> {
  return Object.fromEntries(metricNames.map((name, k) => [name, of(k)]));
}
