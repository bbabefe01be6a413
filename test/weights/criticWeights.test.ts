import fc from 'fast-check';
import { expect, test } from 'vitest';
import { criticWeights } from 'engagement-metrics/weights';
import { weighingLaws } from './laws.ts';
import { populations, tableOf, withFirst } from './populations.ts';

weighingLaws('criticWeights', criticWeights);

test('criticWeights: two metrics that say the same share what a third, unlike them, has alone', () => {
  expect(criticWeights({ visits: [0, 0, 1, 1], hours: [0, 0, 1, 1], nps: [0, 1, 0, 1] })).toEqual({
    weights: [
      { metric: 'visits', weight: 0.25, deviation: 0.5, conflict: 1 },
      { metric: 'hours', weight: 0.25, deviation: 0.5, conflict: 1 },
      { metric: 'nps', weight: 0.5, deviation: 0.5, conflict: 2 },
    ],
    complete: 4,
    missing: 0,
  });
});

test('criticWeights are deviation times conflict, written out', () => {
  fc.assert(
    fc.property(populations, (rows) => {
      const columns = Object.values(tableOf(rows));
      const varying = columns.filter((column) => new Set(column).size > 1);
      const amounts = columns.map((a) => {
        if (!varying.includes(a)) return 0;
        return varying.reduce(
          (sum, b) => sum + (1 - covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b))),
          0,
        );
      });
      criticWeights(tableOf(rows)).weights.forEach(({ weight, deviation, conflict }, k) => {
        expect(deviation).toBeCloseTo(Math.sqrt(covariance(columns[k]!, columns[k]!)), 12);
        if (!varying.includes(columns[k]!)) expect(conflict).toBeNull();
        else expect(conflict).toBeCloseTo(amounts[k]!, 12);
        const sum = columns.reduce((all, a, j) => all + Math.sqrt(covariance(a, a)) * amounts[j]!, 0);
        if (weight === null) expect(sum).toBeCloseTo(0, 11);
        else expect(weight * sum).toBeCloseTo(deviation * amounts[k]!, 11);
      });
    }),
  );
});

test('criticWeights do not change when a worth is added to a metric, nor when every row comes twice', () => {
  fc.assert(
    fc.property(populations, (rows) => {
      const halves = rows.map((row) => row.map((worth) => worth / 2));
      const weigh = (given: number[][]) => criticWeights(tableOf(given)).weights.map(({ weight }) => weight ?? -1);
      const weights = weigh(halves).map((weight) => expect.closeTo(weight, 10) as number);
      expect(weigh(halves.map((row) => withFirst(row, row[0]! + 0.5)))).toEqual(weights);
      expect(weigh([...halves, ...halves])).toEqual(weights);
    }),
  );
});

test('criticWeights have no conflict to weigh by where there is one metric, or all say the same', () => {
  expect(criticWeights({ visits: [0, 1], nps: [0.5, 0.5] }).weights).toEqual([
    { metric: 'visits', weight: null, deviation: 0.5, conflict: 0 },
    { metric: 'nps', weight: null, deviation: 0, conflict: null },
  ]);
  const third = [0.1, 0.2, 0.9].map((worth) => worth / 3);
  const { weights } = criticWeights({ visits: [0.1, 0.2, 0.9], hours: third });
  expect(weights.map(({ weight }) => weight)).toEqual([null, null]);
});

function covariance(a: readonly number[], b: readonly number[]): number {
  const mean = (xs: readonly number[]) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  return mean(a.map((x, i) => (x - meanA) * (b[i]! - meanB)));
}

test('criticWeights see no conflict between a metric and a stretched or moved copy of it, whatever rounding left', () => {
  fc.assert(
    fc.property(populations, fc.constantFrom(1 / 3, 0.1, 0.7), (rows, factor) => {
      const visits = rows.map((row) => row[0]!);
      const { weights } = criticWeights({ visits, copy: visits.map((worth) => 0.3 + worth * factor) });
      expect(weights.map(({ weight, conflict }) => [weight, conflict])).toEqual([[null, 0], [null, 0]]); // prettier-ignore
    }),
  );
});
