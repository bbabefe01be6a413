import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventLog, purchaseSummaries, tableRows, type PurchaseSummariesOptions } from 'engagement-metrics/events';

const day = 86_400_000;
const weeks = { weeks: 1 };

describe('the CDNOW sample', () => {
  // Purchases of the 1/10 sample, and their summary in weeks at 1997-09-30: Fader and Hardie (brucehardie.com).
  const root = new URL('../../', import.meta.url);
  const read = (path: string) => csvParse(readFileSync(new URL(path, root), 'utf8'));
  const golden = read('test/golden/cdnow_summary.csv');
  const log = eventLog(
    read('docs/examples/cdnow_sample_transactions.csv').map(({ sample_id, date, value }) => {
      return { customer: Number(sample_id), date, paid: Number(value) };
    }),
    { user: 'customer', time: 'date', value: 'paid' },
  );
  const summaries = purchaseSummaries(log, { asOf: '1997-10-01', unit: weeks, holdoutUntil: '1998-07-01' });
  const rows = tableRows(summaries);

  test('has the published repeat purchases, ages and mean repeat values, customer by customer', () => {
    const byUser = new Map(summaries.users.map((user, i) => [user, rows[i]!]));
    expect(byUser.size).toBe(2357);
    expect(golden).toHaveLength(2357);
    for (const { customer_id, frequency, recency, T, monetary_value } of golden) {
      const row = byUser.get(customer_id!)!;
      expect(row.repeatPurchases).toBe(Number(frequency));
      expect(Math.abs(row.ageAtLastPurchase! - Number(recency))).toBeLessThanOrEqual(0.0051); // printed with two decimals
      expect(Math.abs(row.age! - Number(T))).toBeLessThanOrEqual(0.0051);
      if (row.repeatPurchases === 0) expect(row.averageRepeatValue).toBeNull();
      else expect(Math.abs(row.averageRepeatValue! - Number(monetary_value))).toBeLessThanOrEqual(0.0051);
    }
  });

  test('has 1,411 customers without a repeat, and 946 whose repeat purchases and values correlate by 0.1139', () => {
    const repeating = rows.filter((row) => row.repeatPurchases! > 0); // catalogue 14.4 and 14.6
    expect([rows.length - repeating.length, repeating.length]).toEqual([1411, 946]);
    expect(repeating.every((row) => row.averageRepeatValue! > 0)).toBe(true);
    const centred = (values: readonly number[]) => {
      const mean = values.reduce((all, value) => all + value, 0) / values.length;
      return values.map((value) => value - mean);
    };
    const x = centred(repeating.map((row) => row.repeatPurchases!));
    const m = centred(repeating.map((row) => row.averageRepeatValue!));
    const dot = (a: readonly number[], b: readonly number[]) => a.reduce((all, value, i) => all + value * b[i]!, 0);
    expect(dot(x, m) / Math.sqrt(dot(x, x) * dot(m, m))).toBeCloseTo(0.1139, 4);
  });

  test('holds out 39 weeks, in which everything else happened', () => {
    const { holdout } = summaries;
    expect(holdout?.length).toBe(39); // 273 days from 1997-09-30 to 1998-06-30
    const held = tableRows({ users: summaries.users, columns: holdout!.columns });
    const days = (i: number) => rows[i]!.repeatPurchases! + 1 + held[i]!.purchases!;
    expect(rows.reduce((all, _, i) => all + days(i), 0)).toBe(6696); // all purchases of the file
    const whole = purchaseSummaries(log, { asOf: '1998-07-01', unit: weeks });
    expect(whole.users).toEqual(summaries.users);
    expect([...whole.columns.repeatPurchases]).toEqual(rows.map((_, i) => days(i) - 1));
    const first = summaries.users.indexOf('1');
    expect(held[first]).toEqual({ purchases: 1, averageValue: 26.48 }); // customer 00004: 1997-12-12, 26.48
  });
});

interface Purchase {
  readonly who: string;
  readonly at: number;
  readonly what: string;
  readonly paid: number | null;
}

const fields = { user: 'who', time: 'at', type: 'what', value: 'paid' };
const spring = Date.parse('2024-03-25'); // New York is at summer time, Lord Howe and Apia go back to winter time

/** Purchases, and some visits, within three weeks. */
const purchases: fc.Arbitrary<Purchase[]> = fc.array(
  fc.record({
    who: fc.constantFrom('a', 'b', '__proto__'),
    at: fc.nat({ max: 21 * 24 }).map((hours) => spring + hours * 3_600_000),
    what: fc.constantFrom('buy', 'buy', 'visit'),
    paid: fc.constantFrom(null, 0, 10, 0.5, 29.75, -3),
  }),
  { maxLength: 40, size: 'max' },
);

/** The days from 1970 on to a local date. */
const dateIn = (timeZone: string, time: number): number =>
  Date.parse(new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(time)) / day;

/** The totals of a customer's days, by date; `null` of a day without a value. */
function totalsOf(mine: readonly Purchase[], timeZone: string): Map<number, number | null> {
  const totals = new Map<number, number | null>();
  for (const { at, paid } of mine) {
    const date = dateIn(timeZone, at);
    const before = totals.get(date) ?? null;
    totals.set(date, paid === null ? before : (before ?? 0) + paid);
  }
  return new Map([...totals].sort(([a], [b]) => a - b));
}

const meanOf = (totals: readonly (number | null)[]): number | null => {
  const known = totals.filter((total) => total !== null);
  return known.length === 0 ? null : known.reduce((all, total) => all + total, 0) / known.length;
};

function expectClose(value: number | null, known: number | null): void {
  if (known === null || value === null) expect(value).toBe(known);
  else expect(Math.abs(value - known)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(known)));
}

test.each(['UTC', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia'])(
  'purchaseSummaries in %s is what date by date comes to for each customer',
  (timeZone) => {
    const moments = fc.tuple(fc.nat({ max: 21 * 24 }), fc.integer({ min: 25, max: 400 }));
    const units = fc.constantFrom([{ days: 1 }, 1] as const, [{ weeks: 1 }, 7] as const, [{ hours: 12 }, 0.5] as const);
    fc.assert(
      fc.property(purchases, moments, units, fc.boolean(), (events, [start, hours], [unit, days], only) => {
        const asOf = spring + start * 3_600_000;
        const until = asOf + hours * 3_600_000;
        const options: PurchaseSummariesOptions = {
          ...{ asOf, unit, timeZone, holdoutUntil: until },
          ...(only ? { where: { of: 'type', in: ['buy'] } } : {}),
        };
        const { users, columns, holdout } = purchaseSummaries(eventLog(events, fields), options);
        const chosen = events.filter(({ what }) => !only || what === 'buy').sort((a, b) => a.at - b.at);
        const past = chosen.filter(({ at }) => at < asOf);
        expect([...users].sort()).toEqual([...new Set(past.map(({ who }) => who))].sort());
        const [today, end] = [dateIn(timeZone, asOf - 1), dateIn(timeZone, until - 1)];
        expectClose(holdout!.length, (end - today) / days);
        const rows = tableRows({ users, columns });
        const held = tableRows({ users, columns: holdout!.columns });
        users.forEach((user, i) => {
          const totals = totalsOf(
            past.filter(({ who }) => who === user),
            timeZone,
          );
          const dates = [...totals.keys()];
          expect(rows[i]!.repeatPurchases).toBe(dates.length - 1);
          expectClose(rows[i]!.ageAtLastPurchase, (dates.at(-1)! - dates[0]!) / days);
          expectClose(rows[i]!.age, (today - dates[0]!) / days);
          expectClose(rows[i]!.averageRepeatValue, meanOf([...totals.values()].slice(1)));
          const later = chosen.filter(({ who, at }) => who === user && at < until && dateIn(timeZone, at) > today);
          const laterTotals = totalsOf(later, timeZone);
          expect(held[i]!.purchases).toBe(laterTotals.size);
          expectClose(held[i]!.averageValue, meanOf([...laterTotals.values()]));
          expect(rows[i]!.ageAtLastPurchase === 0).toBe(rows[i]!.repeatPurchases === 0);
          expect(rows[i]!.ageAtLastPurchase).toBeLessThanOrEqual(rows[i]!.age!);
        });
      }),
    );
  },
);

const log = eventLog(
  [
    { who: 'a', at: '2024-05-01T23:00:00Z', what: 'buy', paid: 100 },
    { who: 'a', at: '2024-05-02T01:00:00Z', what: 'buy', paid: 10 },
    { who: 'a', at: '2024-05-02T09:00:00Z', what: 'visit', paid: null },
    { who: 'a', at: '2024-05-04T09:00:00Z', what: 'buy', paid: 20 },
    { who: 'b', at: '2024-05-03T09:00:00Z', what: 'visit', paid: null },
  ],
  fields,
);
const of = (options: Partial<PurchaseSummariesOptions>) =>
  purchaseSummaries(log, { asOf: '2024-05-05', unit: { days: 1 }, ...options });

test('purchaseSummaries leaves the first day out of the mean, and merges what was bought on one day', () => {
  // AVG over all orders, as a widely copied query has it, would be 43.33 (catalogue 20, E-07).
  const { users, columns, holdout } = of({ where: { of: 'type', in: ['buy'] } });
  expect(users).toEqual(['a']);
  expect(columns).toEqual({
    repeatPurchases: Float64Array.of(2),
    ageAtLastPurchase: Float64Array.of(3),
    age: Float64Array.of(3),
    averageRepeatValue: Float64Array.of(15),
  });
  expect(holdout).toBeNull();
  const { columns: paris } = of({ where: { of: 'type', in: ['buy'] }, timeZone: 'Europe/Paris' });
  expect([...paris.repeatPurchases, ...paris.ageAtLastPurchase, ...paris.averageRepeatValue]).toEqual([1, 2, 20]);
});

test('purchaseSummaries tells of a customer with one day that nothing is known of repeat values', () => {
  const { users, columns } = of({});
  expect(users).toEqual(['a', 'b']);
  expect([columns.repeatPurchases[1], columns.ageAtLastPurchase[1], columns.age[1]]).toEqual([0, 0, 1]);
  expect(columns.averageRepeatValue[1]).toBeNaN();
});

test('purchaseSummaries counts the purchases of a log without values', () => {
  const bare = eventLog({ who: ['a', 'a'], at: [0, 7 * day] }, { user: 'who', time: 'at' });
  const options = { asOf: 14 * day, unit: weeks, holdoutUntil: 20 * day };
  const { columns, holdout } = purchaseSummaries(bare, options);
  expect([...columns.repeatPurchases, ...columns.ageAtLastPurchase]).toEqual([1, 1]);
  expect([...columns.averageRepeatValue, ...holdout!.columns.averageValue]).toEqual([NaN, NaN]);
});

test('purchaseSummaries holds out whole days: what is later on the day of asOf is in neither part', () => {
  const at = (hour: number) => Date.parse('2024-05-10') + hour * 3_600_000;
  const hours = eventLog(
    { who: ['a', 'a', 'a'], at: [at(8), at(18), at(30)], paid: [1, 2, 4] },
    { user: 'who', time: 'at', value: 'paid' },
  );
  const { columns, holdout } = purchaseSummaries(hours, {
    asOf: at(12),
    unit: { days: 1 },
    holdoutUntil: '2024-05-13',
  });
  expect([...columns.repeatPurchases, ...columns.age]).toEqual([0, 0]);
  expect(holdout).toEqual({ length: 2, columns: { purchases: Float64Array.of(1), averageValue: Float64Array.of(4) } });
});

test('purchaseSummaries does not change when everything moves by whole days in UTC', () => {
  fc.assert(
    fc.property(purchases, fc.integer({ min: -400, max: 400 }), fc.nat({ max: 600 }), (events, days, hours) => {
      const shift = days * day;
      const moved = events.map((event) => ({ ...event, at: event.at + shift }));
      const asOf = spring + hours * 3_600_000;
      const options = { unit: weeks, asOf, holdoutUntil: asOf + 5 * day };
      const later = { unit: weeks, asOf: asOf + shift, holdoutUntil: asOf + 5 * day + shift };
      expect(purchaseSummaries(eventLog(moved, fields), later)).toEqual(
        purchaseSummaries(eventLog(events, fields), options),
      );
    }),
  );
});

test('purchaseSummaries of nothing, or as of before everything, is empty', () => {
  const nobody = { users: [], columns: { repeatPurchases: new Float64Array(0) }, holdout: null };
  expect(purchaseSummaries(eventLog([], fields), { asOf: 0, unit: weeks })).toMatchObject(nobody);
  expect(of({ asOf: '2024-05-01' })).toMatchObject(nobody);
  const { users, holdout } = of({ asOf: '2024-05-01', holdoutUntil: '2024-05-09' });
  expect([users, holdout]).toMatchObject([[], { length: 8, columns: { purchases: new Float64Array(0) } }]);
});

test.each([
  { option: { holdoutUntil: '2024-05-05' }, code: 'ERR_OUT_OF_RANGE', argument: 'holdoutUntil' },
  { option: { holdoutUntil: '2024-05-04' }, code: 'ERR_OUT_OF_RANGE', argument: 'holdoutUntil' },
  {
    option: { asOf: '2024-05-05T06:00:00Z', holdoutUntil: '2024-05-06' },
    code: 'ERR_OUT_OF_RANGE',
    argument: 'holdoutUntil',
  },
  { option: { holdoutUntil: 'soon' }, code: 'ERR_TYPE', argument: 'holdoutUntil' },
  { option: { asOf: '2024-05-05T00:00:00' }, code: 'ERR_TYPE', argument: 'asOf' },
  { option: { asOf: '2024-02-30' }, code: 'ERR_OUT_OF_RANGE', argument: 'asOf' },
  { option: { unit: { months: 1 } }, code: 'ERR_TYPE', argument: 'unit' },
  { option: { unit: { days: 0 } }, code: 'ERR_OUT_OF_RANGE', argument: 'unit.days' },
  { option: { unit: { minutes: 1e-312 } }, code: 'ERR_OVERFLOW', argument: 'unit' },
  { option: { timeZone: 'Mars/Olympus' }, code: 'ERR_OUT_OF_RANGE', argument: 'timeZone' },
  { option: { where: { of: 'type' } }, code: 'ERR_INVALID_SPEC', argument: 'where' },
  { option: { where: { of: 'country', missing: true } }, code: 'ERR_TYPE', argument: 'log.country' },
  { option: { holdout: 3 }, code: 'ERR_UNKNOWN_OPTION', argument: 'holdout' },
])('purchaseSummaries refuses $option', ({ option, code, argument }) => {
  const call = () => of(option as Partial<PurchaseSummariesOptions>);
  expect(call).toThrow(code === 'ERR_OUT_OF_RANGE' || code === 'ERR_OVERFLOW' ? RangeError : TypeError);
  expect(call).toThrow(expect.objectContaining({ code, argument }));
});

test('purchaseSummaries refuses values whose sum is beyond the doubles, before asOf and after', () => {
  const at = [0, day, 2 * day, 5 * day, 6 * day];
  const huge = eventLog(
    { who: at.map(() => 'a'), at, paid: [1, 1e308, 1e308, 1e308, 1e308] },
    { user: 'who', time: 'at', value: 'paid' },
  );
  const overflow = expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'log.values' }) as unknown;
  expect(() => purchaseSummaries(huge, { asOf: 4 * day, unit: weeks })).toThrow(overflow);
  const [early, late] = [2 * day, 9 * day];
  expect(() => purchaseSummaries(huge, { asOf: early, unit: weeks, holdoutUntil: late })).toThrow(overflow);
  expect(purchaseSummaries(huge, { asOf: early, unit: weeks }).columns.averageRepeatValue[0]).toBe(1e308);
});

test('purchaseSummaries leaves the log alone', () => {
  const copy = structuredClone(log);
  of({ where: { of: 'type', in: ['buy'] }, holdoutUntil: '2024-06-01' });
  expect(log).toEqual(copy);
});
