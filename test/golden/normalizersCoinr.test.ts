import { expect, test } from 'vitest';
import { percentileRank, target } from 'engagement-metrics/normalize';
import { applyScale, type Scale } from 'engagement-metrics/scale';

// Computed in R 4.2.2 with the functions n_dist2targ and n_borda of COINr (github.com/bluefoxr/COINr, commit
// 0889f05c140dbad03afb2aea5aa8ef5489fa35db).
const visits = [12, NaN, 3, 20, 7, 0];
const opens = [4, 8, NaN, 10, 1, 2];
const spent = [31, 4, 15, 9, 26, 5, 35, 8, 97, 93, 23];
const worths = (scale: Scale, values: readonly number[]) => values.map((value) => applyScale(scale, value));
const near = (expected: readonly number[]) =>
  expected.map((worth) => (Number.isNaN(worth) ? NaN : (expect.closeTo(worth, 14) as number)));

test.each([
  [visits, 15, [0.80000000000000004, NaN, 0.19999999999999996, 1, 0.46666666666666667, 0]],
  [opens, 7.3, [0.47619047619047616, 1, NaN, 1, 0, 0.15873015873015872]],
  [
    spent,
    50,
    [
      0.586956521739130377, 0, 0.239130434782608647, 0.108695652173913082, 0.478260869565217406, 0.021739130434782594,
      0.673913043478260865, 0.086956521739130488, 1, 1, 0.413043478260869512,
    ],
  ],
])("target is COINr's distance to target, capped: n_dist2targ(x, targ, cap_max = TRUE)", (values, aim, expected) => {
  expect(worths(target(Float64Array.from(values), { target: aim }), values)).toEqual(near(expected));
});

test("percentileRank is COINr's Borda score over the number of the others: n_borda(x) / 10", () => {
  const expected = [0.7, 0, 0.4, 0.3, 0.6, 0.1, 0.8, 0.2, 1, 0.9, 0.5];
  expect(worths(percentileRank(Float64Array.from(spent)), spent)).toEqual(near(expected));
});
