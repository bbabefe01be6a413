import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import {
  averageOrderValue,
  customerRetentionRate,
  customerTable,
  eventLog,
  purchaseFrequency,
  repeatPurchaseRate,
  sum,
  tableRows,
} from 'engagement-metrics';

// The CDNOW 1/10 sample of Fader and Hardie (brucehardie.com): purchases, and in golden/ their summary at 1997-09-30.
const root = new URL('../../', import.meta.url);
const read = (path: string) => csvParse(readFileSync(new URL(path, root), 'utf8'));
const purchases = read('docs/examples/cdnow_sample_transactions.csv');
const summary = read('test/golden/cdnow_summary.csv');

const log = eventLog(
  purchases.map(({ sample_id, date, value }) => ({ customer: sample_id, date, paid: Number(value) })),
  { user: 'customer', time: 'date', value: 'paid' },
);
const between = (from: string, below: string) => ({ of: 'time', from: Date.parse(from), below: Date.parse(below) });
const customers = customerTable(log, {
  asOf: '1998-07-01',
  metrics: {
    purchases: { type: 'activeBuckets', unit: 'day' },
    revenue: { type: 'sum', of: 'value' },
    inQ2: { type: 'count', where: between('1997-04-01', '1997-07-01') },
    inQ3: { type: 'count', where: between('1997-07-01', '1997-10-01') },
  },
});
const rows = tableRows(customers);

describe('the CDNOW sample', () => {
  test('has 2,357 customers, 6,696 purchases and a revenue of 244,091.94', () => {
    const days = new Set(purchases.map(({ sample_id, date }) => `${sample_id} ${date}`));
    const cents = purchases.reduce((all, { value }) => all + Math.round(100 * Number(value)), 0);
    expect([days.size, cents]).toEqual([6696, 24_409_194]);
    expect(customers.users).toHaveLength(2357);
    expect(sum(customers.columns.purchases)).toBe(6696);
    expect(sum(customers.columns.revenue)).toBeCloseTo(244_091.94, 9);
  });

  test('has an average order value and a purchase frequency that multiply to the revenue per customer', () => {
    const orderValue = averageOrderValue({ revenue: 244_091.94, orders: 6696 })!;
    const frequency = purchaseFrequency({ orders: 6696, customers: 2357 })!;
    expect(orderValue * frequency).toBeCloseTo(244_091.94 / 2357, 12);
  });

  test('has 1,139 customers who bought again', () => {
    const repeatCustomers = rows.filter((row) => row.purchases! >= 2).length;
    expect(repeatPurchaseRate({ repeatCustomers, customers: rows.length })).toBe(1139 / 2357);
  });

  test('kept 214 of the 524 customers of 1997 Q2 in Q3', () => {
    const inQ2 = rows.filter((row) => row.inQ2! > 0);
    const inQ3 = rows.filter((row) => row.inQ3! > 0);
    const newAtEnd = inQ3.filter((row) => row.inQ2 === 0).length;
    expect([inQ2.length, inQ3.length - newAtEnd]).toEqual([524, 214]);
    const quarter = { customersAtStart: inQ2.length, customersAtEnd: inQ3.length, newAtEnd };
    expect(customerRetentionRate(quarter)).toBe(214 / 524);
  });

  test('has the repeat purchases and the weeks since the last one of the published summary at 1997-09-30', () => {
    const { users, columns } = customerTable(log, {
      asOf: '1997-10-01',
      metrics: { days: { type: 'activeBuckets', unit: 'day' }, away: { type: 'daysSince', which: 'last' } },
    });
    expect(users.map(Number)).toEqual(summary.map(({ customer_id }) => Number(customer_id)));
    expect([...columns.days].map((days) => days - 1)).toEqual(summary.map(({ frequency }) => Number(frequency)));
    expect(columns.days.filter((days) => days === 1)).toHaveLength(1411); // catalogue 14.6
    summary.forEach(({ T, recency }, i) => {
      const weeks = (columns.away[i]! - 1) / 7; // 1997-09-30 is a day before asOf
      expect(Math.abs(weeks - (Number(T) - Number(recency)))).toBeLessThan(0.011); // both have two decimals
    });
  });
});

describe('docs/examples/cdnow.mjs', () => {
  const run = (TZ: string) =>
    execFileSync(process.execPath, ['docs/examples/cdnow.mjs'], {
      cwd: fileURLToPath(root),
      encoding: 'utf8',
      env: { ...process.env, TZ },
    });
  const printed = run('UTC');
  const lines = printed.split('\n');
  /** The columns of the line that begins with a word, without the word. */
  const after = (word: string) =>
    lines
      .find((line) => line.trim().startsWith(word))
      ?.trim()
      .slice(word.length)
      .trim();

  test('prints the figures above', () => {
    expect(after('customers')).toMatch(/^2,357 /);
    expect(after('purchases')).toMatch(/^6,696 /);
    expect(after('revenue')).toMatch(/^244,091\.94 /);
    expect(after('average order value')).toMatch(/^36\.45 /); // 244,091.94 / 6,696
    expect(after('purchase frequency')).toMatch(/^2\.841 /); // 6,696 / 2,357
    expect(after('repeat purchase rate')).toMatch(/^48\.3 % +1,139 of 2,357$/);
    expect(after('retention 1997 Q2 → Q3')).toMatch(/^40\.8 % +214 of 524$/);
  });

  test('puts every customer into a bar and into a segment', () => {
    const counts = (pattern: RegExp) => lines.flatMap((line) => pattern.exec(line)?.[1]?.replace(',', '') ?? []);
    const bars = counts(/^ +\d{1,2}-\d+ +([\d,]+)/).map(Number);
    const segments = counts(/^ +(?:hot|warm|cool|dormant) +([\d,]+)/).map(Number);
    expect([bars.length, segments.length]).toEqual([10, 4]);
    expect(bars.reduce((all, count) => all + count)).toBe(2357);
    expect(segments.reduce((all, count) => all + count)).toBe(2357);
  });

  test('explains three customers with points that add up, as printed, to the printed score', () => {
    const headings = lines.flatMap((line, i) => {
      const [, score] = /^A \w+ score: customer \d+, ([\d.]+) points, \w+$/.exec(line) ?? [];
      return score === undefined ? [] : [{ score, i }];
    });
    expect(headings).toHaveLength(3);
    for (const { score, i } of headings) {
      // The last two columns are the points, and of how many; an adjustment has points alone.
      const end = lines.findIndex((line, k) => k > i && line.trim().startsWith('together'));
      const words = lines.slice(i + 3, end).map((line) => line.trim().split(/ +/));
      const tenths = (figures: readonly (string | undefined)[]) =>
        figures.reduce((all, figure) => all + Math.round(10 * Number(figure)), 0);
      const [metrics, adjustments] = [words.slice(0, 4), words.slice(4)];
      expect(adjustments.length).toBeLessThanOrEqual(1);
      const brought = [...metrics.map((line) => line.at(-2)), ...adjustments.map((line) => line.at(-1))];
      expect(tenths(brought)).toBe(Math.round(10 * Number(score)));
      expect(tenths(metrics.map((line) => line.at(-1)))).toBe(1000);
      expect(lines[end]!.trim().split(/ +/)).toEqual(['together', score, '100.0']);
    }
  });

  test('explains a change by effects that add up to it', () => {
    const start = lines.findIndex((line) => line.startsWith('Why customer'));
    const [, was = '', is = ''] = /rose from ([\d.]+) to ([\d.]+)/.exec(lines[start]!) ?? [];
    const end = lines.findIndex((line, k) => k > start && line.trim().startsWith('together'));
    const moved = lines[end]!.trim().split(/ +/).slice(1).map(Number);
    expect(moved.reduce((all, effect) => all + effect, 0)).toBeCloseTo(Number(is) - Number(was), 9);
  });

  test('tells how well the score of 1997-10-01 predicted who bought in the half-year after', () => {
    const dates = (from: string, below: string) => (date: string) => date >= from && date < below;
    const [past, later] = [dates('1997-01-01', '1997-10-01'), dates('1997-10-01', '1998-04-01')];
    const buyers = new Set(purchases.filter(({ date = '' }) => later(date)).map(({ sample_id }) => sample_id));
    const known = new Set(purchases.filter(({ date = '' }) => past(date)).map(({ sample_id }) => sample_id));
    const bought = [...known].filter((id) => buyers.has(id)).length;
    expect([known.size, bought]).toEqual([2357, 592]);
    expect(printed).toContain('592 of 2,357 customers bought: 25.1 %.');
    expect(printed).toMatch(/AUC, 95 % interval 0\.\d{3} to 0\.\d{3}/);
  });

  test('prints no line of more than 80 columns', () => {
    expect(lines.filter((line) => [...line].length > 80)).toEqual([]);
  });

  test('prints the same wherever it runs', () => {
    expect(run('Pacific/Apia')).toBe(printed);
    expect(run('America/New_York')).toBe(printed);
  });
});
