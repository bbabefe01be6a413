import fc from 'fast-check';
import {
  activeUsers,
  activityHistogram,
  customerTable,
  eventLog,
  eventTotals,
  lifecycle,
  orderedFunnel,
  orderedFunnelTotals,
  retentionCohorts,
  retentionOn,
  sessions,
  stickinessSeries,
  timesToFirstReturn,
  valueCohorts,
  type EventLog,
} from 'engagement-metrics/events';
import { codesOf } from 'engagement-metrics/table';
import { value, missing, column, hostile, noNumbers, type Registry, type Row } from './row.ts';

const purchases = fc
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
  mean: { type: 'mean', of: 'value' },
  least: { type: 'smallest', of: 'value' },
  most: { type: 'largest', of: 'value', window: { weeks: 500 } },
  kinds: { type: 'distinct', of: 'kind' },
  streak: { type: 'longestStreak', unit: 'week' },
  current: { type: 'currentStreak', unit: 'year' },
  first: { type: 'first', of: 'value' },
  last: { type: 'last', of: 'time' },
  sessions: { type: 'sessions' },
  share: { type: 'share', when: { of: 'value', missing: true } },
  fading: { type: 'exponentialSum', of: 'value', halfLife: { days: 30 } },
  shrinking: { type: 'linearSum', of: 'count', over: { weeks: 4 } },
} as const;

/** A month of events, told apart by hostile names, and how a population metric may look at them. */
const populations = fc
  .tuple(
    fc.array(fc.record({ who: hostile, at: fc.nat({ max: 30 * 86_400_000 }), kind: hostile }), { maxLength: 20 }),
    fc.constantFrom('day', 'week', 'month'),
    fc.constantFrom('UTC', 'America/New_York'),
    fc.constantFrom(undefined, 'kind', { users: ['a', '__proto__'], segments: codesOf(['__proto__', 'x']) }),
  )
  .map(([rows, unit, timeZone, by]) => {
    const log = eventLog(rows, { user: 'who', time: 'at', dimensions: ['kind'] });
    return { log, options: { calendar: { unit, timeZone }, asOf: 25 * 86_400_000, by } };
  });
const populationRow = (own: object, defaults: object, ...numbers: string[]): Row => ({
  args: populations.map(({ log, options }) => [log, { ...options, ...own }]),
  scalars: numbers.map((name) => [1, name]),
  options: [1],
  defaults,
  ...(numbers.length > 0 ? {} : { waived: noNumbers }),
});

const births = fc
  .array(fc.record({ who: hostile, at: fc.nat({ max: 12 * 86_400_000 }), paid: fc.oneof(value, missing) }), {
    maxLength: 20,
  })
  .map((rows) => eventLog([{ who: 'a', at: 0, paid: 1 }, ...rows], { user: 'who', time: 'at', value: 'paid' }));
const weeks = {
  clock: 'calendar',
  calendar: { unit: 'week' },
  interval: 'day',
  asOf: 12 * 86_400_000,
  ages: 9,
} as const;
const cohortTables = births.map((log) => retentionCohorts(log, weeks));
const retentionRow = (...rest: unknown[]): Row => ({
  args: cohortTables.map((cohorts) => [cohorts, ...rest]),
  scalars: [[1 + rest.length, 'confidence']],
  options: [1 + rest.length],
  defaults: { confidence: 0.95 },
});

const funnelOptions = {
  steps: [
    { name: '__proto__', when: { of: 'type', in: ['a', 'b'] } },
    { of: 'type', in: ['__proto__', 'b'] },
    { of: 'value', from: 0 },
  ],
  asOf: 1e11,
  window: { weeks: 1000 },
};
const between = { exclusions: [{ when: { of: 'type', in: [''] }, after: '__proto__' }] };
/** A funnel of few users, with what every one of them may be told, and more. */
const funnel = (defaults: object = {}, ...more: object[]): Registry[string] => ({
  args: fc
    .tuple(
      purchases,
      fc.constantFrom({}, { holding: 'kind' }, { by: 'type' }, { exclusions: { of: 'type', in: [''] } }, ...more),
    )
    .map(([rows, also]) => [eventLog(rows, fields), { ...funnelOptions, ...also }]),
  scalars: [[1, 'asOf']],
  options: [1],
  defaults: { where: undefined, ...defaults },
});

/** Logs of different users, some without an event, and what is asked of all. */
const shards = fc
  .array(
    fc.array(
      fc.record({ who: hostile, at: fc.nat({ max: 12 * 86_400_000 }), paid: fc.oneof(value, missing), kind: hostile }),
      { maxLength: 10 },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) =>
    parts.map((rows, p) =>
      eventLog(
        rows.map((row) => ({ ...row, who: `${row.who}${String(p)}` })),
        fields,
      ),
    ),
  );
const shared = { calendar: { unit: 'day' }, from: 0, asOf: 12 * 86_400_000 } as const;
const merging = (of: (log: EventLog) => unknown): Row => ({
  args: shards.map((logs) => [logs.map(of)]),
  waived: noNumbers,
});

export const events: Registry = {
  eventLog: { args: purchases.map((rows) => [rows, fields]), options: [1], waived: noNumbers },
  eventLogBuilder: {
    args: fc.constantFrom('csv' as const, 'ndjson' as const).map((format) => [{ ...fields, format, timeZone: 'UTC' }]),
    options: [0],
    waived: {
      ...noNumbers,
      JSON: 'it gives functions, which take events',
      repeat: 'it gives functions, new ones at every call',
    },
  },
  parseEvents: {
    args: fc.tuple(purchases, fc.array(fc.nat({ max: 200 }))).map(([rows, cuts]) => {
      const bytes = Uint8Array.from(
        Buffer.from(rows.map((row) => JSON.stringify({ ...row, paid: row.paid ?? null })).join('\n')),
      );
      const places = [0, ...cuts.map((at) => at % bytes.length).sort((a, b) => a - b), bytes.length];
      const pieces = places.slice(1).map((to, i) => bytes.subarray(places[i], to));
      return [pieces, { format: 'ndjson', ...fields }];
    }),
    options: [1],
    defaults: { timeZone: 'UTC' },
    waived: noNumbers,
  },
  customerTable: {
    args: purchases.map((rows) => [eventLog(rows, fields), { asOf: 1e11, metrics: aggregates }]),
    options: [1],
    defaults: { timeZone: 'UTC', weekStart: 'monday' },
    waived: noNumbers,
  },
  purchaseSummaries: {
    args: purchases.map((rows) => [eventLog(rows, fields), { asOf: 1e11, unit: { weeks: 1 }, holdoutUntil: 5e11 }]),
    options: [1],
    defaults: { timeZone: 'UTC', where: undefined },
    waived: noNumbers,
  },
  sessions: {
    args: purchases.map((rows) => [eventLog(rows, fields), { views: { of: 'type', in: ['a'] } }]),
    options: [1],
    defaults: { gap: { minutes: 30 } },
    waived: noNumbers,
  },
  mergeSessions: {
    args: fc.tuple(purchases, purchases).map((parts) => [parts.map((rows) => sessions(eventLog(rows, fields)))]),
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
  activeUsers: populationRow({ trailing: { weekly: 7, ['__proto__']: 28 } }, { from: undefined, where: undefined }),
  stickinessSeries: populationRow({ window: 7 }, { from: undefined, where: undefined }, 'window'),
  activityHistogram: populationRow({ window: 7 }, { where: undefined }, 'window'),
  lifecycle: populationRow({}, { from: undefined, where: undefined }),
  retentionCohorts: {
    args: births.map((log) => [log, weeks]),
    scalars: [
      [1, 'ages'],
      [1, 'minimumOccurrences'],
    ],
    options: [1],
    defaults: { birth: 'firstEver', minimumOccurrences: 1, start: undefined, return: undefined, from: undefined },
  },
  retentionOn: retentionRow(),
  retentionOnOrAfter: {
    ...retentionRow(),
    scalars: [
      [1, 'confidence'],
      [1, 'horizon'],
    ],
  },
  retentionOnOrBefore: retentionRow(),
  retentionStreak: retentionRow(),
  retentionInBrackets: retentionRow([
    [0, 3],
    [2, 8],
  ]),
  retentionOverPreviousPeriod: { args: cohortTables.map((cohorts) => [cohorts]), waived: noNumbers },
  pooledRetention: {
    args: cohortTables.map((cohorts) => [retentionOn(cohorts)]),
    scalars: [[1, 'confidence']],
    options: [1],
    defaults: { confidence: 0.95 },
    unordered: [0],
  },
  meanRetention: { args: cohortTables.map((cohorts) => [retentionOn(cohorts)]), unordered: [0], waived: noNumbers },
  valueCohorts: {
    args: births.map((log) => [log, weeks]),
    scalars: [[1, 'ages']],
    options: [1],
    defaults: { birth: 'firstEver', start: undefined, return: undefined, from: undefined },
  },
  valuePerMember: { args: births.map((log) => [valueCohorts(log, weeks)]), waived: noNumbers },
  valuePerPayer: { args: births.map((log) => [valueCohorts(log, weeks)]), waived: noNumbers },
  timesToFirstReturn: {
    args: births.map((log) => [log, { asOf: 10 * 86_400_000 }]),
    options: [1],
    defaults: { start: undefined, return: undefined },
    waived: noNumbers,
  },
  orderedFunnel: funnel({ confidence: 0.95 }, between),
  exactOrderFunnel: funnel({ confidence: 0.95 }, between),
  anyOrderFunnel: funnel({ confidence: 0.95 }),
  orderedFunnelTotals: funnel({}, between),
  exactOrderFunnelTotals: funnel({}, between),
  anyOrderFunnelTotals: funnel(),
  eventTotals: {
    args: births.map((log) => [log, { ...shared, precision: 4 }]),
    scalars: [[1, 'precision']],
    options: [1],
    defaults: { where: undefined },
  },
  mergeEventTotals: {
    args: births.map((log) => [eventTotals(log, { ...shared, precision: 4 })]),
    scalars: [
      [0, 0, 'events'],
      [0, 0, 'values'],
      [0, 0, 'sum'],
    ],
    unordered: [0],
  },
  mergeActiveUsers: merging((log) => activeUsers(log, { ...shared, by: 'kind', trailing: { ['__proto__']: 7 } })),
  mergeStickinessSeries: { ...merging((log) => stickinessSeries(log, { ...shared, window: 7 })), unordered: [0] },
  mergeActivityHistograms: merging((log) => {
    return activityHistogram(log, { calendar: { unit: 'day' }, asOf: shared.asOf, by: 'kind', window: 7 });
  }),
  mergeLifecycle: { ...merging((log) => lifecycle(log, shared)), unordered: [0] },
  mergeRetentionCohorts: { ...merging((log) => retentionCohorts(log, { ...weeks, from: 0 })), unordered: [0] },
  mergeValueCohorts: { ...merging((log) => valueCohorts(log, { ...weeks, from: 0 })), unordered: [0] },
  mergeTimesToFirstReturn: merging((log) => timesToFirstReturn(log, { asOf: shared.asOf })),
  mergeCustomerTables: merging((log) => customerTable(log, { asOf: shared.asOf, metrics: aggregates })),
  mergeFunnels: {
    args: shards.map((logs) => [logs.map((log) => orderedFunnel(log, { ...funnelOptions, by: 'type' }))]),
    scalars: [[1, 'confidence']],
    options: [1],
    defaults: { confidence: 0.95 },
  },
  mergeFunnelTotals: merging((log) => orderedFunnelTotals(log, { ...funnelOptions, by: 'type' })),
};
