import fc from 'fast-check';
import { goalposts, minMax, percentileRank } from 'engagement-metrics/normalize';
import { fitScore } from 'engagement-metrics/score';
import { segmentAll, thresholdSegments } from 'engagement-metrics/segment';
import { eventLog } from 'engagement-metrics/events';

/** Where something stands in the arguments: `[0, 'reach']` is `reach` of the first one. */
export type Path = readonly (number | string)[];

/** What the common checks have to know of an export. */
export interface Row {
  /** Valid arguments. */
  readonly args: fc.Arbitrary<readonly unknown[]>;
  /** Where numbers stand that must be finite, and what an error calls them if not by their last step. */
  readonly scalars?: readonly Path[];
  /** Where columns of numbers stand. */
  readonly columns?: readonly Path[];
  /** Where the options stand: none but known names are allowed there. */
  readonly options?: Path;
  /** Options spelled out, which change nothing. */
  readonly defaults?: object;
  /** Where something stands whose order does not matter. */
  readonly unordered?: Path;
  /** Between which numbers a scalar result lies. */
  readonly range?: readonly [number, number];
  /** Checks that do not apply, each with the reason. */
  readonly waived?: Readonly<Record<string, string>>;
}

const count = fc.oneof(fc.nat(20), fc.double({ min: 1e-6, max: 1e7, noNaN: true }), fc.constantFrom(0, 1, 1e7));
const value = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
const missing = fc.constantFrom(null, undefined, NaN, Infinity, -Infinity);
const column = fc.array(fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: missing }), { minLength: 1 });
const observed = column.map((values) => [1, ...values]);
const positive = fc
  .array(fc.oneof({ weight: 5, arbitrary: count }, { weight: 1, arbitrary: missing }))
  .map((v) => [2, ...v]);
const hostile = fc.constantFrom('__proto__', 'constructor', 'toString', '', '\ud800', 'a', 'b');

/** A part and its whole. */
const share = (part: string, whole: string): fc.Arbitrary<[Record<string, number>]> =>
  fc.tuple(count, fc.double({ min: 0, max: 1, noNaN: true })).map(([n, p]) => [{ [part]: n * p, [whole]: n }]);
const named = (...names: string[]): fc.Arbitrary<readonly unknown[]> =>
  fc.tuple(fc.record(Object.fromEntries(names.map((name) => [name, count]))));
const inFirst = (...names: string[]): Path[] => names.map((name) => [0, name]);
const rate = (part: string, whole: string): Row => ({
  args: named(part, whole),
  scalars: inFirst(part, whole),
  range: [0, Infinity],
});
const proportion = (part: string, whole: string): Row => ({
  args: share(part, whole),
  scalars: inFirst(part, whole),
  range: [0, 1],
});

const normalizer = (values: fc.Arbitrary<readonly unknown[]>): Row => ({
  args: values.map((list) => [Float64Array.from(list as number[], (v) => v ?? NaN)]),
  columns: [[0]],
  options: [1],
  defaults: {},
  unordered: [0],
});

const scale = fc.constantFrom(
  { type: 'linear', domain: [0, 10], range: [0, 1] },
  { type: 'linear', domain: [3], range: [0.5] },
  { type: 'linear', domain: [0, 1, 5], range: [1, 0.25, 0] },
  { type: 'log', domain: [0, 100], range: [0, 1] },
  { type: 'logistic', domain: [5, 7], range: [1, 0] },
  { type: 'saturating', domain: [0, 3], range: [0, 1] },
  { type: 'step', domain: [1, 2], range: [0, 0.5, 1] },
);

const metrics = {
  visits: { weight: 3, normalize: 'percentileRank' },
  ['__proto__']: { normalize: 'minMax', better: 'lower' },
  nps: { normalize: { type: 'goalposts', low: -100, high: 100 } },
} as const;
const strategies = { percentileRank, minMax, goalposts };
const customer = fc
  .record({ visits: fc.oneof(value, missing), nps: fc.oneof(value, missing), away: value })
  .map((row) => ({
    visits: row.visits,
    nps: row.nps,
    ['__proto__']: row.away,
  }));
const customers = fc.array(customer).map((rows) => [{ visits: 1, nps: 0, ['__proto__']: 2 }, ...rows]);
const fitted = customers.map((rows) => fitScore({ metrics }, rows, strategies));

const bands = fc.constantFrom(
  thresholdSegments({ of: 'value', cuts: [0, 5], labels: ['low', 'middle', 'high'] }),
  thresholdSegments({ of: 'value', cuts: [1], labels: ['low', 'high'], missing: 'unknown' }),
);

const events = fc
  .array(
    fc.record({
      who: hostile,
      at: fc.integer({ min: -1e12, max: 1e12 }),
      paid: fc.oneof(value, missing),
      kind: hostile,
    }),
  )
  .map((rows) => [{ who: 'a', at: 0, paid: 1, kind: 'b' }, ...rows]);
const fields = { user: 'who', time: 'at', type: 'kind', value: 'paid', dimensions: ['kind'] };
const aggregates = {
  ['__proto__']: { type: 'count', where: { of: 'type', in: ['a', '__proto__'] } },
  revenue: { type: 'sum', of: 'value' },
  days: { type: 'activeBuckets', unit: 'day' },
  months: { type: 'activeBuckets', unit: 'month' },
  away: { type: 'daysSince', which: 'last' },
} as const;

const noNumbers = { 'bad values': 'it takes neither numbers nor a column of them' };
const condition = fc.constantFrom(
  { of: 'visits', from: 0, below: 5 },
  { any: [{ of: 'visits', missing: true }, { not: { of: 'nps', in: [1, 2] } }] },
);

/** One row an export; an export without one fails. */
export const registry: Readonly<Record<string, Row>> = {
  engagementRateByFollowers: rate('interactions', 'followers'),
  engagementRateByReach: rate('interactions', 'reach'),
  engagementRateByViews: rate('interactions', 'views'),
  averageOrderValue: rate('revenue', 'orders'),
  purchaseFrequency: {
    args: fc.tuple(fc.nat(1000), fc.nat(1000)).map(([customers, more]) => [{ customers, orders: customers + more }]),
    scalars: inFirst('customers', 'orders'),
    range: [1, Infinity],
  },
  repeatPurchaseRate: proportion('repeatCustomers', 'customers'),
  customerChurnRate: proportion('customersLost', 'customersAtStart'),
  conversionRate: proportion('converted', 'visitors'),
  customerLifetimeValue: {
    args: named('averageOrderValue', 'purchaseFrequency', 'lifespan'),
    scalars: inFirst('averageOrderValue', 'purchaseFrequency', 'lifespan'),
    range: [0, Infinity],
  },
  customerRetentionRate: {
    args: fc
      .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
      .map(([retained, lost, newAtEnd]) => [
        { customersAtStart: retained + lost, customersAtEnd: retained + newAtEnd, newAtEnd },
      ]),
    scalars: inFirst('customersAtStart', 'customersAtEnd', 'newAtEnd'),
    range: [0, 1],
  },
  netPromoterScore: {
    args: named('promoters', 'passives', 'detractors'),
    scalars: inFirst('promoters', 'passives', 'detractors'),
    range: [-100, 100],
  },
  groupNetPromoterRatings: {
    args: fc.tuple(fc.array(fc.oneof(fc.double({ min: 0, max: 10, noNaN: true }), missing))),
    columns: [[0]],
    unordered: [0],
    waived: { 'extreme values': 'a rating off the scale is refused' },
  },

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

  applyScale: {
    args: fc.tuple(scale, value),
    range: [0, 1],
    waived: { 'bad values': 'it is the interpreter of a column: what is not finite is missing there' },
  },
  invertScale: { args: fc.tuple(scale, fc.double({ min: 0, max: 1, noNaN: true })), scalars: [[1]] },

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

  thresholdSegments: {
    args: fc.constant([{ of: 'value', cuts: [0, 5], labels: ['low', 'middle', 'high'] }]),
    scalars: [[0, 'cuts', 1]],
    options: [0],
    defaults: { missing: undefined },
  },
  quantileSegments: {
    args: observed.map((values) => [{ of: 'value', labels: ['low', 'middle', 'high'] }, { value: values }]),
    columns: [[1, 'value']],
    options: [0],
    defaults: { missing: undefined },
    unordered: [1, 'value'],
  },
  segmentOne: {
    args: fc.tuple(
      bands,
      value.map((v) => ({ value: v })),
    ),
  },
  segmentAll: {
    args: fc.tuple(
      bands,
      column.map((values) => ({ value: values })),
    ),
    columns: [[1, 'value']],
  },
  segmentProfile: {
    args: fc
      .tuple(bands, column)
      .map(([fit, values]) => [segmentAll(fit, { value: values }), { value: values, ['__proto__']: values }]),
    waived: { 'extreme values': 'columns are as long as there are customers' },
  },

  eventLog: { args: events.map((rows) => [rows, fields]), options: [1], waived: noNumbers },
  customerTable: {
    args: events.map((rows) => [eventLog(rows, fields), { asOf: 1e11, metrics: aggregates }]),
    options: [1],
    waived: noNumbers,
  },
  tableRows: {
    args: fc.tuple(column).map(([values]) => [
      {
        users: values.map(String),
        columns: { ['__proto__']: Float64Array.from(values, (v) => (Number.isFinite(v) ? Number(v) : NaN)) },
      },
    ]),
    waived: noNumbers,
  },

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
