// @ts-check
/**
 * From purchases to segments: scores the CDNOW customers as of 1998-07-01 and says why.
 *
 * Run it with `npm start`. Everything printed is computed here, from cdnow_sample_transactions.csv beside this file.
 */
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import {
  activeUsers,
  apportionPoints,
  averageOrderValue,
  backtest,
  customerRetentionRate,
  customerTable,
  defineScore,
  describeScore,
  eventLog,
  explainChange,
  explainScore,
  fitScore,
  histogram,
  lifecycle,
  logMinMax,
  migrationMatrix,
  percentileRank,
  pooledRetention,
  purchaseFrequency,
  repeatPurchaseRate,
  retentionCohorts,
  retentionOn,
  rfmQuintiles,
  rfmSegments,
  scoreAll,
  segmentAll,
  segmentProfile,
  sum,
  tableRows,
  thresholdSegments,
} from 'engagement-metrics';
import { decimal, money, number, orderCount, percent, points, signed, table, title } from './printing.mjs';

// 1. Purchases become an event log, and the log a table of customers. ------------------------------------------------

const lines = csvParse(readFileSync(new URL('cdnow_sample_transactions.csv', import.meta.url), 'utf8'));
const log = eventLog(
  lines.map(({ master_id, date, value }) => ({ customer: master_id, date, paid: Number(value) })),
  { user: 'customer', time: 'date', value: 'paid' },
);

/** @param {string} from @param {string} below */
const between = (from, below) => ({ of: 'time', from: Date.parse(from), below: Date.parse(below) });

/** What a score reads of every customer: only what happened before a date counts. */
const metrics = /** @type {const} */ ({
  purchases: { type: 'activeBuckets', unit: 'day' }, // lines of one customer and day are one purchase
  activeMonths: { type: 'activeBuckets', unit: 'month' },
  revenue: { type: 'sum', of: 'value' },
  daysSinceLast: { type: 'daysSince', which: 'last' },
});
const asOf = '1998-07-01';
const customers = customerTable(log, {
  asOf,
  metrics: {
    ...metrics,
    inQ2: { type: 'count', where: between('1997-04-01', '1997-07-01') },
    inQ3: { type: 'count', where: between('1997-07-01', '1997-10-01') },
  },
});
const { columns } = customers;
const rows = tableRows(customers);

// 2. The population in numbers, each by a formula with a stated definition. --------------------------------------------

const size = customers.users.length;
const orders = sum(columns.purchases) ?? 0;
const revenue = sum(columns.revenue) ?? 0;
const repeatCustomers = rows.filter(({ purchases }) => (purchases ?? 0) >= 2).length;
const wasIn = (/** @type {number | null} */ events) => (events ?? 0) > 0;
const activeQ2 = rows.filter(({ inQ2 }) => wasIn(inQ2)).length;
const activeQ3 = rows.filter(({ inQ3 }) => wasIn(inQ3)).length;
const onlyQ3 = rows.filter(({ inQ2, inQ3 }) => wasIn(inQ3) && !wasIn(inQ2)).length;
const orderValue = averageOrderValue({ revenue, orders }) ?? 0;
const frequency = purchaseFrequency({ orders, customers: size }) ?? 0;
const repeatRate = repeatPurchaseRate({ repeatCustomers, customers: size });
const retention = customerRetentionRate({ customersAtStart: activeQ2, customersAtEnd: activeQ3, newAtEnd: onlyQ3 });

title(`CDNOW customers as of ${asOf}`);
table(
  ['', 'value', 'how'],
  [
    ['customers', number(size), 'with a purchase since 1997-01-01'],
    ['purchases', number(orders), 'lines of one customer and day are one'],
    ['revenue', money(revenue), 'US dollars'],
    ['average order value', money(orderValue), 'revenue / purchases'],
    ['purchase frequency', orderCount(frequency), 'purchases / customers'],
    ['repeat purchase rate', percent(repeatRate), `${number(repeatCustomers)} of ${number(size)}`],
    ['retention 1997 Q2 → Q3', percent(retention), `${number(activeQ3 - onlyQ3)} of ${number(activeQ2)}`],
  ],
);

// 3. Who was active, who came back. ------------------------------------------------------------------------------------

const quarters = /** @type {const} */ ({ calendar: { unit: 'quarter' }, asOf });
const months = activeUsers(log, { calendar: { unit: 'month' }, asOf, trailing: { quarterly: 3 } });

title('Active customers by month, and in the three months up to its end');
table(
  ['month', 'active', 'in three months'],
  months.slice(-6).map(({ label, active, trailing }) => [label, number(active), number(trailing.quarterly)]),
);

title('Lifecycle by quarter: active are new, retained or resurrected');
table(
  ['quarter', 'active', 'new', 'retained', 'resurrected', 'newly dormant'],
  lifecycle(log, quarters).map(({ label, active, newUsers, retained, resurrected, newlyDormant }) => [
    label,
    ...[active, newUsers, retained, resurrected, newlyDormant].map(number),
  ]),
);

const cohorts = retentionOn(
  retentionCohorts(log, { ...quarters, calendar: { unit: 'month' }, interval: 'quarter', clock: 'calendar' }),
).filter(({ size: members }) => members > 0);

title('Cohorts by month of the first purchase: who bought again, so many quarters later');
table(
  ['first purchase', 'customers', ...[1, 2, 3, 4].map((age) => `+${age}`)],
  [
    ...cohorts.map(({ label, size: members, cells }) => [label, number(members), ...rates(cells)]),
    ['together', number(size), ...rates(pooledRetention(cohorts))],
  ],
);

// 4. The score: defined as data, fitted to the population, plain JSON from then on. ------------------------------------

const engagement = defineScore({
  metrics: {
    daysSinceLast: { weight: 3, normalize: 'percentileRank', better: 'lower' },
    purchases: { weight: 3, normalize: 'percentileRank', group: 'habit' },
    activeMonths: { weight: 2, normalize: 'percentileRank', group: 'habit' },
    revenue: { weight: 2, normalize: 'logMinMax' },
  },
  groups: { habit: { weight: 5 } },
  penalties: [
    {
      when: {
        all: [
          { of: 'purchases', below: 2 },
          { of: 'daysSinceLast', from: 365 },
        ],
      },
      points: 5,
      reason: 'bought once, a year ago or more',
    },
  ],
});
const fitted = fitScore(engagement, columns, { percentileRank, logMinMax });
const scores = scoreAll(fitted, columns);

title('The engagement score: 0 to 100, a weighted mean of what each metric is worth');
table(
  ['metric', 'share', 'better', 'worth'],
  describeScore(fitted).map(({ metric, share, better, worth }) => [metric, percent(share), better, worth]),
);

const spread = histogram(scores, { bins: 10, low: 0, high: 100 })?.bins ?? [];
const tallest = spread.reduce((most, { count }) => Math.max(most, count), 0);

title('How the scores are distributed');
for (const { from, to, count } of spread) {
  const bar = '█'.repeat(Math.round((50 * count) / tallest));
  console.log(`  ${String(from).padStart(3)}-${String(to).padEnd(3)}  ${number(count).padStart(5)}  ${bar}`.trimEnd());
}

// 5. Segments to act on. -----------------------------------------------------------------------------------------------

const bands = thresholdSegments({ of: 'score', cuts: [25, 50, 75], labels: ['dormant', 'cool', 'warm', 'hot'] });
const segments = segmentAll(bands, { score: scores });
const profile = segmentProfile(segments, { score: scores, revenue: columns.revenue, days: columns.daysSinceLast });

title('Segments by score: dormant below 25, cool below 50, warm below 75, hot');
table(
  ['segment', 'customers', 'share', 'mean score', 'revenue share', 'days since last'],
  [...profile]
    .reverse()
    .map(({ segment, size: inside, share, columns: of }) => [
      segment ?? 'none',
      number(inside),
      percent(share),
      points(of.score.mean),
      percent(of.revenue.shareOfTotal),
      number(Math.round(of.days.mean ?? NaN)),
    ]),
);

// 6. Three customers, metric by metric. --------------------------------------------------------------------------------

const ranked = [...scores.keys()].sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
for (const [name, share] of /** @type {const} */ ([
  ['high', 0.95],
  ['middle', 0.5],
  ['low', 0.05],
])) {
  const place = ranked[Math.floor((ranked.length - 1) * share)] ?? 0;
  const row = rows[place];
  if (!row) continue;
  const why = explainScore(fitted, row);
  const moves = why.adjustments.map(({ reason, points: moved }) => ({ reason, moved }));
  const all = [...why.points.map((part) => part.points), ...moves.map(({ moved }) => moved)];
  const [base, ...parts] = apportionPoints([why.base, ...all], { decimals: 1 });
  const total = apportionPoints([why.score ?? 0], { decimals: 1 })[0];
  title(`A ${name} score: customer ${customers.users[place]}, ${points(total)} points, ${labelOf(place)}`);
  table(
    ['metric', 'value', 'worth', 'points', 'of'],
    [
      ...why.points.map(({ metric, value, worth, points: brought, lost }, k) => {
        return [metric, decimal(value), (worth ?? NaN).toFixed(2), points(parts[k]), points(brought + lost)];
      }),
      ...moves.map(({ reason }, k) => [reason, '', '', points(parts[why.points.length + k]), '']),
      ['together', '', '', points(parts.reduce((sum, part) => sum + part, base ?? 0)), '100.0'],
    ],
  );
}

// 7. Why a score moved: the same score, the same customer, half a year apart. -------------------------------------------

const before = customerTable(log, { asOf: '1998-01-01', metrics });
const then = tableRows(before);
const placeBefore = new Map(before.users.map((user, i) => [user, i]));
const moved = customers.users.flatMap((user, place) => {
  const [was, is] = [then[placeBefore.get(user) ?? -1], rows[place]];
  return was && is ? [{ user, move: explainChange({ fitted, customer: was }, { fitted, customer: is }) }] : [];
});
const most = moved.reduce((best, each) => ((each.move.change ?? 0) > (best.move.change ?? 0) ? each : best));

title(`Why customer ${most.user} rose from ${points(most.move.before)} to ${points(most.move.after)} in half a year`);
table(
  ['', 'by value', 'by coverage', 'by definition'],
  [
    ...most.move.parts
      .filter(({ value, coverage, definition }) => value !== 0 || coverage !== 0 || definition !== 0)
      .map(({ name, value, coverage, definition }) => [name, signed(value), signed(coverage), signed(definition)]),
    ['together', signed(most.move.value), signed(most.move.coverage), signed(most.move.definition)],
  ],
);

// 8. RFM segments, and who moved between them in that half-year. --------------------------------------------------------

const cuts = rfmQuintiles({ recency: 'daysSinceLast', frequency: 'purchases', monetary: 'revenue' }, before.columns);
const map = rfmSegments({ cuts });
const [was, is] = [segmentAll(map, before.columns), segmentAll(map, columns)];
const names = { customersBefore: before.users, customersAfter: customers.users };
const { rows: moves } = migrationMatrix(was, is, names);

title('RFM segments of 1998-01-01, by the same cuts half a year later');
table(
  ['segment', 'before', 'after', 'stayed', 'came', 'went'],
  moves.map(({ segment, before: then, after: now, counts }, k) => [
    segment ?? 'none',
    ...[then, now, counts[k] ?? 0, now - (counts[k] ?? 0), then - (counts[k] ?? 0)].map(number),
  ]),
);

// 9. Does it predict? The score as of 1997-10-01, and who bought in the half-year after. --------------------------------

const past = customerTable(log, { asOf: '1997-10-01', metrics });
const pastScores = scoreAll(fitScore(engagement, past.columns, { percentileRank, logMinMax }), past.columns);
const later = customerTable(log, {
  asOf: '1998-04-01',
  metrics: { bought: { type: 'count', where: between('1997-10-01', '1998-04-01') } },
});
const bought = new Map(later.users.map((user, i) => [user, Number((later.columns.bought[i] ?? 0) > 0)]));
const test = backtest({ scores: pastScores, outcomes: past.users.map((user) => bought.get(user)), better: 'higher' });
const { areaUnderCurve: auc, deciles } = test;

title('Did the score of 1997-10-01 predict a purchase in the half-year after?');
console.log(`  ${number(test.ones)} of ${number(test.observed)} customers bought: ${percent(test.baseRate)}.`);
console.log(`  A buyer outscores another in ${percent(auc?.estimate ?? null)} of all pairs`);
console.log(`  (AUC, 95 % interval ${auc?.low.toFixed(3)} to ${auc?.high.toFixed(3)}; by chance 0.5).`);
table(
  ['decile', 'customers', 'bought', 'lift', 'buyers reached'],
  deciles
    .slice(0, 5)
    .map(({ decile, size: inside, rate, lift, cumulativeCapture }) => [
      decile === 1 ? '1 (top)' : String(decile),
      number(inside),
      percent(rate),
      `${(lift ?? NaN).toFixed(2)}`,
      percent(cumulativeCapture),
    ]),
);

/** @param {number} place */
function labelOf(place) {
  return segments.labels[segments.codes[place] ?? -1] ?? 'no segment';
}

/** Of the ages 1 to 4. @param {readonly { age: number, rate: number | null }[]} cells */
function rates(cells) {
  return [1, 2, 3, 4].map((age) => {
    const rate = cells.find((cell) => cell.age === age)?.rate ?? null;
    return rate === null ? '' : percent(rate);
  });
}
