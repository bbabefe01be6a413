import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  eventLog,
  meanRetention,
  pooledRetention,
  retentionCohorts,
  retentionOn,
  type RetentionRow,
} from 'engagement-metrics/events';
import { wilsonInterval } from 'engagement-metrics/inference';
import { cases, visitFields } from './cohortHistories.ts';

/** A table of one age: how many are eligible and retained in every cohort. */
const tableOf = (...cohorts: readonly (readonly [eligible: number, retained: number])[]): RetentionRow[] =>
  cohorts.map(([eligible, retained], c) => {
    const rate = eligible === 0 ? null : retained / eligible;
    const cell = { age: 1, eligible, retained, rate, low: null, high: null, complete: eligible > 0 };
    return { label: String(c), start: c, end: c + 1, complete: true, size: eligible, cells: [cell] };
  });

test('pooledRetention adds up, where Mixpanel weights by size twice and the simple mean does not at all', () => {
  // Catalogue 7 [MIX-RET], E-01: 500 of 1000 and 400 of 500 are 60 %; (500 · ⅔ + 400 · ⅓) / (1000 · ⅔ + 500 · ⅓) is 56 %.
  const rows = tableOf([1000, 500], [500, 400]);
  expect(pooledRetention(rows)[0]?.rate).toBe(0.6);
  expect(meanRetention(rows)[0]?.rate).toBe(0.65);
  expect((500 * 1000 + 400 * 500) / (1000 * 1000 + 500 * 500)).toBeCloseTo(0.56, 12);
});

test('a cohort with a true 0 % counts in both averages', () => {
  // Catalogue 1.2 [PH-25998], 7 [PH-30624]: 10 people at 20 % and 100 at 0 %.
  const rows = tableOf([10, 2], [100, 0]);
  expect(pooledRetention(rows)[0]?.rate).toBe(2 / 110);
  expect(meanRetention(rows)).toEqual([{ age: 1, cohorts: 2, rate: 0.1, complete: true }]);
});

test('a cohort in which nobody is eligible counts in neither, and the average is not complete', () => {
  const rows = tableOf([10, 2], [0, 0]);
  expect(pooledRetention(rows)[0]).toMatchObject({ eligible: 10, retained: 2, rate: 0.2, complete: false });
  expect(meanRetention(rows)).toEqual([{ age: 1, cohorts: 1, rate: 0.2, complete: false }]);
  expect(pooledRetention(tableOf([0, 0]))[0]).toMatchObject({ rate: null, low: null, high: null });
  expect(meanRetention(tableOf([0, 0]))[0]?.rate).toBeNull();
});

test('both averages lie between the smallest and the largest rate, and agree where all cohorts are of one size', () => {
  fc.assert(
    fc.property(cases, fc.array(fc.nat({ max: 50 }), { minLength: 1 }), ({ visits, options }, retained) => {
      const rows = retentionOn(retentionCohorts(eventLog(visits, visitFields), options));
      const [pooled, mean] = [pooledRetention(rows), meanRetention(rows)];
      pooled.forEach(({ rate, low, high, eligible }, k) => {
        const rates = rows.flatMap(({ cells }) => cells[k]!.rate ?? []);
        expect(mean[k]!.cohorts).toBe(rates.length);
        if (rate === null) return;
        for (const average of [rate, mean[k]!.rate!]) {
          expect(average).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-12);
          expect(average).toBeLessThanOrEqual(Math.max(...rates) + 1e-12);
        }
        const { low: below, high: above } = wilsonInterval({ successes: pooled[k]!.retained, trials: eligible })!;
        expect([low, high]).toEqual([below, above]);
      });
      const equal = tableOf(...retained.map((count) => [50, count] as const));
      expect(pooledRetention(equal)[0]!.rate).toBeCloseTo(meanRetention(equal)[0]!.rate!, 12);
    }),
  );
});

test('the averages of no cohorts are no cells', () => {
  expect(pooledRetention([])).toEqual([]);
  expect(meanRetention([])).toEqual([]);
});

test('the averages refuse rows of different ages, and pooledRetention a confidence that is none', () => {
  const [row] = tableOf([10, 2]) as [RetentionRow];
  const rows = [row, { ...row, cells: [{ ...row.cells[0]!, age: 2 }] }];
  for (const [average, others] of [pooledRetention, meanRetention].flatMap((f) =>
    [rows, [row, { ...row, cells: [] }]].map((list) => [f, list] as const),
  )) {
    expect(() => average(others)).toThrow(TypeError);
    expect(() => average(others)).toThrow(expect.objectContaining({ code: 'ERR_LENGTH', argument: 'rows[1].cells' }));
  }
  expect(() => pooledRetention(rows, { confidence: 1 })).toThrow(
    expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'confidence' }),
  );
});
