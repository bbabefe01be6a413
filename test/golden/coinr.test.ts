import { expect, test } from 'vitest';
import { goalposts, minMax, percentileRank } from 'engagement-metrics/normalize';
import { applyScale } from 'engagement-metrics/scale';
import { fitScore, scoreAll } from 'engagement-metrics/score';

// Computed in R 4.2.2 with the functions n_minmax, n_goalposts, n_prank and a_amean of COINr (github.com/bluefoxr/COINr,
// commit 0889f05c140dbad03afb2aea5aa8ef5489fa35db).
const customers = {
  visits: [12, null, 3, 20, 7, 0],
  opens: [4, 8, null, 10, 1, 2],
  daysAway: [3, 30, 14, 1, null, 60],
};
const metrics = {
  visits: { weight: 3, normalize: 'minMax' },
  opens: { weight: 2, normalize: { type: 'goalposts', low: 2, high: 8 } },
  daysAway: { weight: 1, normalize: 'minMax', better: 'lower' },
} as const;
const near = (expected: readonly number[]) =>
  expected.map((score) => (Number.isNaN(score) ? NaN : (expect.closeTo(score, 10) as number)));

test("a score is COINr's weighted arithmetic mean of normalised indicators, what is missing left out", () => {
  // x <- cbind(n_minmax(visits), n_goalposts(opens, c(2, 8, 100)), n_minmax(-daysAway)); apply(x, 1, a_amean, w = c(3, 2, 1))
  const expected = [57.212806026365342, 83.615819209039529, 30.741525423728813, 100, 21, 0];
  const fitted = fitScore({ metrics, minimumCoverage: 0 }, customers, { minMax, goalposts });
  expect([...scoreAll(fitted, customers)]).toEqual(near(expected));
});

test("the minimum coverage is COINr's data availability threshold where weights are equal", () => {
  // apply(x, 1, function(row) if (sum(!is.na(row)) / 3 < 0.9) NA else a_amean(row, c(1, 1, 1)))
  const expected = [63.314500941619578, NaN, NaN, 99.999999999999986, NaN, 0];
  const equal = {
    visits: { ...metrics.visits, weight: 1 },
    opens: { ...metrics.opens, weight: 1 },
    daysAway: metrics.daysAway,
  };
  const fitted = fitScore({ metrics: equal, minimumCoverage: 0.9 }, customers, { minMax, goalposts });
  expect([...scoreAll(fitted, customers)]).toEqual(near(expected));
});

test("percentileRank is COINr's n_prank where nobody ties", () => {
  const scale = percentileRank(Float64Array.from(customers.visits, (value) => value ?? NaN));
  expect(customers.visits.map((value) => applyScale(scale, value ?? NaN))).toEqual([0.75, NaN, 0.25, 1, 0.5, 0]); // n_prank(visits)
});
