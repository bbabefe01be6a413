import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entropyWeights } from 'engagement-metrics/weights';
import { weighingLaws } from './laws.ts';
import { populations, tableOf, withFirst } from './populations.ts';

weighingLaws('entropyWeights', entropyWeights);

/** The definition, written out. */
function entropyOf(worths: readonly number[]): number {
  const sum = worths.reduce((all, worth) => all + worth, 0);
  const parts = worths.filter((worth) => worth > 0).map((worth) => (worth / sum) * Math.log(worth / sum));
  return -parts.reduce((all, part) => all + part, 0) / Math.log(worths.length);
}

test('entropyWeights: what one of four has lacks all entropy, what two have half of it, what all have none', () => {
  const table = { bought: [1, 0, 0, 0, 1], opened: [1, 1, 0, 0, 1], invited: [1, 1, 1, 1, null] };
  expect(entropyWeights(table)).toEqual({
    weights: [
      { metric: 'bought', weight: 2 / 3, entropy: 0, divergence: 1 },
      { metric: 'opened', weight: 1 / 3, entropy: 0.5, divergence: 0.5 },
      { metric: 'invited', weight: 0, entropy: 1, divergence: 0 },
    ],
    complete: 4,
    missing: 1,
  });
});

test("entropyWeights show the definition's entropy", () => {
  fc.assert(
    fc.property(populations, (rows) => {
      const columns = Object.values(tableOf(rows));
      entropyWeights(tableOf(rows)).weights.forEach(({ entropy, divergence }, k) => {
        const constant = columns[k]!.every((worth) => worth === columns[k]![0]);
        expect(entropy).toBeCloseTo(constant ? 1 : entropyOf(columns[k]!), 12);
        expect(entropy + divergence).toBeCloseTo(1, 15);
      });
    }),
  );
});

test('entropyWeights keep their digits where worths are nearly even', () => {
  // Two values of 1 - d and 1 + d times their mean: Σ u * ln(u) is d² + d⁴ / 6 + …, and 1 - entropy that by 2 * ln(2).
  for (const d of [1e-11, 1e-8, 1e-5, 2 ** -10]) {
    const even = [0.5 - d / 2, 0.5 + d / 2] as const;
    const square = (even[1] - even[0]) ** 2;
    const { divergence } = entropyWeights({ even: [...even] }).weights[0]!;
    expect(divergence / ((square + square ** 2 / 6) / (2 * Math.log(2)))).toBeCloseTo(1, 12);
  }
});

test('entropyWeights agree with the definition on both sides of where the series begins', () => {
  for (const d of [0.0999, 0.1, 0.1001, 0.3, 0.9, 0.999]) {
    const worths = [(1 - d) / 2, (1 + d) / 2];
    const { entropy } = entropyWeights({ visits: worths }).weights[0]!;
    expect(entropy).toBeCloseTo(entropyOf(worths), 14);
  }
});

test('entropyWeights do not change when all worths of a metric are multiplied, nor when every row comes twice', () => {
  fc.assert(
    fc.property(populations, fc.constantFrom(0.5, 0.1, 1e-3), (rows, factor) => {
      const weights = entropyWeights(tableOf(rows)).weights.map(({ weight }) => expect.closeTo(weight!, 11) as number);
      const weigh = (given: number[][]) => entropyWeights(tableOf(given)).weights.map(({ weight }) => weight);
      expect(weigh(rows.map((row) => withFirst(row, row[0]! * factor)))).toEqual(weights);
      expect(weigh([...rows, ...rows])).toEqual(weights); // every divergence shrinks by ln(n) / ln(2n)
    }),
  );
});

test('entropyWeights of metrics that are all constant are null', () => {
  expect(entropyWeights({ visits: [0.5, 0.5], nps: [0, 0] }).weights).toEqual([
    { metric: 'visits', weight: null, entropy: 1, divergence: 0 },
    { metric: 'nps', weight: null, entropy: 1, divergence: 0 },
  ]);
});

test('entropyWeights take the mean itself, not its nearest double, where worths are nearly even', () => {
  // Of x, x and x + s, Σ (u - 1)² is 2 / 3 * (s / mean)², and the divergence half of it by 3 * ln(3).
  const s = 2 ** -39;
  for (const x of [0.3, 0.35, 0.4, 0.45, 0.6, 0.7]) {
    const worths = [x, x, x + s];
    const exact = (worths[2]! - x) ** 2 / 3 / x ** 2 / (3 * Math.log(3));
    expect(entropyWeights({ visits: worths }).weights[0]!.divergence / exact).toBeCloseTo(1, 10);
  }
});

test('entropyWeights find no entropy, and no less than none, where one customer has it all', () => {
  for (let n = 2; n < 200; n++) {
    const { entropy } = entropyWeights({ visits: Array.from({ length: n }, (_, i) => Number(i === 0)) }).weights[0]!;
    expect(entropy).toBeGreaterThanOrEqual(0);
    expect(entropy).toBeCloseTo(0, 14);
  }
});
