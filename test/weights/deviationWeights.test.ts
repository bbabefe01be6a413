import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanAndDeviation } from 'engagement-metrics/stats';
import { deviationWeights } from 'engagement-metrics/weights';
import { populations, tableOf, withFirst } from './populations.ts';
import { weighingLaws } from './laws.ts';

weighingLaws('deviationWeights', deviationWeights);

test('deviationWeights of 0, 1, 0, 1 and a quarter of it are 4/5 and 1/5', () => {
  expect(deviationWeights({ visits: [0, 1, 0, 1, null], opens: [0.25, 0.5, 0.25, 0.5, 0] })).toEqual({
    weights: [
      { metric: 'visits', weight: 0.8, deviation: 0.5 },
      { metric: 'opens', weight: 0.2, deviation: 0.125 },
    ],
    complete: 4,
    missing: 1,
  });
});

test('deviationWeights are the deviations of the columns over their sum', () => {
  fc.assert(
    fc.property(populations, (rows) => {
      const columns = Object.values(tableOf(rows));
      const deviations = columns.map((column) => meanAndDeviation(column)!.populationDeviation);
      const sum = deviations.reduce((all, deviation) => all + deviation, 0);
      deviationWeights(tableOf(rows)).weights.forEach(({ deviation, weight }, k) => {
        expect(deviation).toBe(deviations[k]);
        expect(weight).toBeCloseTo(deviations[k]! / sum, 12);
      });
    }),
  );
});

test('deviationWeights do not change when a metric is turned round, nor when every row comes twice', () => {
  fc.assert(
    fc.property(populations, (rows) => {
      const weights = deviationWeights(tableOf(rows)).weights.map(
        ({ weight }) => expect.closeTo(weight!, 12) as number,
      );
      const weigh = (given: number[][]) => deviationWeights(tableOf(given)).weights.map(({ weight }) => weight);
      expect(weigh(rows.map((row) => withFirst(row, 1 - row[0]!)))).toEqual(weights);
      expect(weigh([...rows, ...rows])).toEqual(weights);
    }),
  );
});

test('deviationWeights of metrics that are all constant, but for rounding, are null', () => {
  const { weights } = deviationWeights({ visits: [0.5, 0.5, 0.5 + 1e-12], nps: [1, 1, 1] });
  expect(weights.map(({ weight }) => weight)).toEqual([null, null]);
  expect(weights[1]?.deviation).toBe(0);
  expect(deviationWeights({ visits: [0.5, 0.5 + 2e-12] }).weights[0]?.weight).toBe(1);
});
