import fc from 'fast-check';
import {
  engagementLevelSegments,
  migrationMatrix,
  nestedRfmQuintiles,
  putlerRfmMap,
  rfmQuintiles,
  ruleSegments,
  segmentAll,
  thresholdSegments,
} from 'engagement-metrics/segment';
import { value, column, missing, type Registry } from './row.ts';

const observed = column.map((values) => [1, ...values]);
const worth = { type: 'linear', domain: [-20, 20], range: [0, 1] } as const;
const around = {
  version: 1,
  type: 'centres',
  metrics: [{ name: 'value', scale: worth }],
  centres: [[0.25], [0.75]],
  labels: ['low', 'high'],
} as const;
const bands = fc.constantFrom(
  thresholdSegments({ of: 'value', cuts: [0, 5], labels: ['low', 'middle', 'high'] }),
  thresholdSegments({ of: 'value', cuts: [1], labels: ['low', 'high'], missing: 'unknown' }),
);

/** Customers who are there once or both times: their names, their segments and what they have, then and later. */
const moved = fc
  .array(
    fc.record({ then: fc.nat(3), later: fc.nat(3), before: fc.oneof(value, missing), after: fc.oneof(value, missing) }),
  )
  .map((rows) => {
    const named = rows.map((row, i) => ({ ...row, name: `customer ${String(i)}` }));
    const [old, now] = [named.filter(({ then }) => then > 0), named.filter(({ later }) => later > 0)];
    const labels = ['cold', '__proto__'];
    return {
      before: { labels, codes: Int32Array.from(old, ({ then }) => then - 2) },
      columnsBefore: { visits: old.map(({ before }) => before), ['__proto__']: old.map(() => 1) },
      after: { labels: ['new', ...labels], codes: Int32Array.from(now, ({ later }) => later - 1) },
      columnsAfter: { visits: now.map(({ after }) => after), ['__proto__']: now.map(() => 2) },
      customers: { customersBefore: old.map(({ name }) => name), customersAfter: now.map(({ name }) => name) },
    };
  });
const matrices = moved.map(({ before, after, customers }) => migrationMatrix(before, after, customers));
const described = fc
  .tuple(bands, column)
  .map(([fit, values]) => [segmentAll(fit, { value: values }), { value: values, ['__proto__']: values }] as const);

const rules = ruleSegments({
  rules: [
    { label: 'few', when: { of: 'value', from: 0, below: 5 } },
    { label: 'toString', when: { of: 'value', from: 5 } },
  ],
  fallback: 'other',
});
const levels = engagementLevelSegments({ score: 'value', recency: 'away', medium: 0, high: 5, dormantAfter: 3 });

/** Customers with recency, frequency and monetary value. */
const buyers = fc
  .array(fc.tuple(fc.oneof(value, missing), fc.oneof(value, missing), fc.oneof(value, missing)))
  .map((rows) => [...rows, [1, 2, 3] as const])
  .map((rows) => ({
    days: rows.map(([r]) => r),
    orders: rows.map(([, f]) => f),
    ['__proto__']: rows.map((r) => r[2]),
  }));
const rfm = { recency: 'days', frequency: 'orders', monetary: '__proto__' };
const asLong = {
  'extreme values': 'columns are as long as there are customers',
  'a million values': 'columns are as long as there are customers',
};

export const segment: Registry = {
  thresholdSegments: {
    args: fc.constant([{ of: 'value', cuts: [0, 5], labels: ['low', 'middle', 'high'] }]),
    scalars: [[0, 'cuts', 1]],
    options: [0],
    defaults: { missing: undefined, hysteresis: 0, minimumDwell: 0 },
  },
  naturalBreakSegments: {
    args: observed.map((values) => [{ of: 'value', labels: ['low', 'middle', 'high'] }, { value: values }]),
    columns: [[1, 'value']],
    options: [0],
    defaults: { missing: undefined, hysteresis: 0, minimumDwell: 0 },
    unordered: [1, 'value'],
  },
  goodnessOfVarianceFit: {
    args: fc.tuple(
      bands,
      column.map((values) => ({ value: values })),
    ),
    columns: [[1, 'value']],
    unordered: [1, 'value'],
  },
  proposeClassCount: {
    args: observed.map((values) => [{ of: 'value' }, { value: values }]),
    columns: [[1, 'value']],
    options: [0],
    defaults: { most: 9 },
    unordered: [1, 'value'],
  },
  kMeansSegments: {
    args: fc
      .tuple(column, fc.integer())
      .map(([values, seed]) => [
        { of: { value: worth }, labels: ['low', 'middle', 'high'], seed },
        { value: [...values, 0, 5, 10] },
      ]),
    scalars: [[0, 'seed']],
    columns: [[1, 'value']],
    options: [0],
    defaults: { starts: 10, from: undefined, iterations: 300, missing: undefined, minimumDwell: 0 },
    unordered: [1, 'value'],
  },
  silhouette: {
    args: fc.tuple(column, fc.integer()).map(([values, seed]) => [{ segments: around, seed }, { value: values }]),
    scalars: [[0, 'seed']],
    columns: [[1, 'value']],
    options: [0],
    unordered: [1, 'value'],
  },
  quantileSegments: {
    args: observed.map((values) => [{ of: 'value', labels: ['low', 'middle', 'high'] }, { value: values }]),
    columns: [[1, 'value']],
    options: [0],
    defaults: { missing: undefined, hysteresis: 0, minimumDwell: 0 },
    unordered: [1, 'value'],
  },
  ruleSegments: {
    args: fc.constant([{ rules: rules.rules, fallback: 'other' }]),
    options: [0],
    defaults: { minimumDwell: 0 },
  },
  unreachableRules: { args: fc.constantFrom([rules], [putlerRfmMap()]) },
  gridSegments: {
    args: fc.constant([{ axes: levels.axes }]),
    options: [0],
    defaults: { cells: undefined, separator: ' × ', missing: undefined, minimumDwell: 0 },
  },
  parseFittedSegments: { args: fc.tuple(fc.oneof(bands, fc.constantFrom(rules, levels))) },
  rfmQuintiles: {
    args: buyers.map((population) => [rfm, population]),
    columns: [
      [1, 'days'],
      [1, 'orders'],
      [1, '__proto__'],
    ],
    options: [0],
    waived: asLong,
  },
  nestedRfmQuintiles: {
    args: buyers.map((population) => [rfm, population]),
    columns: [
      [1, 'days'],
      [1, 'orders'],
      [1, '__proto__'],
    ],
    options: [0],
    waived: asLong,
  },
  rfmScores: {
    args: fc
      .tuple(buyers, fc.boolean())
      .map(([customers, nested]) => [(nested ? nestedRfmQuintiles : rfmQuintiles)(rfm, customers), customers]),
    columns: [
      [1, 'days'],
      [1, 'orders'],
      [1, '__proto__'],
    ],
    waived: asLong,
  },
  putlerRfmMap: { args: fc.constant([]) },
  rfmSegments: {
    args: buyers.map((population) => [{ cuts: rfmQuintiles(rfm, population) }]),
    options: [0],
    defaults: { map: undefined, missing: undefined, minimumDwell: 0 },
  },
  engagementLevelSegments: {
    args: fc.constant([{ score: 'health', recency: '__proto__', medium: 40, high: 70, dormantAfter: 90 }]),
    scalars: [
      [0, 'medium'],
      [0, 'high'],
      [0, 'dormantAfter'],
    ],
    options: [0],
    defaults: { missing: undefined, minimumDwell: 0 },
  },
  emailPersonaSegments: {
    args: fc.constant([{ open: 'opens', click: 'clicks', openFrom: 0.4, clickFrom: 0.1 }]),
    scalars: [
      [0, 'openFrom'],
      [0, 'clickFrom'],
    ],
    options: [0],
    defaults: { missing: undefined, minimumDwell: 0 },
  },
  contributionSegments: {
    args: fc.constant([{ of: 'posts', heavy: 20 }]),
    scalars: [[0, 'heavy']],
    options: [0],
    defaults: { missing: undefined, hysteresis: 0, minimumDwell: 0 },
  },
  participationSegments: {
    args: fc.constant([{ creations: 'posts', critiques: '__proto__', collections: 'saves' }]),
    options: [0],
    defaults: { least: 1, minimumDwell: 0 },
  },
  participationRungs: {
    args: buyers.map((users) => [{ creations: 'days', critiques: 'orders', collections: '__proto__' }, users]),
    columns: [
      [1, 'days'],
      [1, 'orders'],
      [1, '__proto__'],
    ],
    options: [0],
    defaults: { least: 1 },
    waived: asLong,
  },
  segmentOne: {
    args: fc.oneof(
      fc.tuple(
        bands,
        value.map((v) => ({ value: v })),
        fc.constantFrom({}, { previous: 'low', dwell: 3 }),
      ),
      fc.tuple(
        fc.constantFrom(rules, levels),
        fc.record({ value, away: value }),
        fc.constantFrom({}, { previous: null, dwell: 3 }),
      ),
    ),
    options: [2],
    defaults: { previous: undefined, dwell: undefined },
  },
  segmentAll: {
    args: fc.tuple(
      fc.oneof(bands, fc.constant(rules)),
      column.map((values) => ({ value: values })),
      fc.constant({}),
    ),
    columns: [[1, 'value']],
    options: [2],
    defaults: { previous: undefined, dwell: undefined },
  },
  segmentProfile: {
    args: described,
    waived: { 'extreme values': 'columns are as long as there are customers' },
  },
  migrationMatrix: {
    args: moved.map(({ before, after, customers }) => [before, after, customers]),
    options: [2],
  },
  migrationFlows: { args: fc.tuple(matrices) },
  expectedSizes: {
    args: matrices.map((matrix) => [
      matrix,
      {
        sizes: matrix.rows.map(({ before }) => before),
        entries: matrix.rows.map(({ entries }) => entries),
        periods: 1,
      },
    ]),
    scalars: [
      [1, 'periods'],
      [1, 'sizes', 0],
      [1, 'entries', 0],
    ],
    options: [1],
  },
  migrationChanges: {
    args: moved.map(({ customers, ...input }) => [input, customers]),
    options: [1],
  },
  segmentDrivers: {
    args: fc
      .tuple(described, fc.record({ confidence: fc.double({ min: 0.01, max: 0.99, noNaN: true }) }))
      .map(([given, options]) => [...given, options]),
    scalars: [[2, 'confidence']],
    options: [2],
  },
  compareSegmentations: {
    args: fc
      .tuple(bands, bands, column)
      .map(([first, second, values]) => [segmentAll(first, { value: values }), segmentAll(second, { value: values })]),
  },
};
