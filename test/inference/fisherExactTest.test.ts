import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fisherExactTest, twoProportionTest } from 'engagement-metrics/inference';
import { goldenFisherTests } from '../golden/hypothesisTests.ts';
import { rowLaws } from '../laws/rate.ts';
import { swapped } from './arms.ts';
import { experimentOf, experiments, within } from './experiments.ts';

const few = fc.nat({ max: 40 });
const smallTables = fc
  .tuple(few, few, few, few)
  .map(([a, c, b, d]): [number, number, number, number] => [a, Math.max(1, a + c), b, Math.max(1, b + d)]);

test.each(goldenFisherTests)('fisherExactTest of $arms is that of R', ({ arms, p }) => {
  within(fisherExactTest(experimentOf(arms)), p, 1e-10);
});

test('fisherExactTest adds up the tables at most as likely, in exact arithmetic', () => {
  fc.assert(
    fc.property(smallTables, (arms) => {
      within(fisherExactTest(experimentOf(arms)), exact(arms), 1e-13);
    }),
  );
});

test('fisherExactTest of the lady tasting tea, who found three cups of four', () => {
  // Ronald Fisher, "The Design of Experiments", 1935: one-sided 17/70, of 70 ways 1 + 16; two-sided twice that.
  within(fisherExactTest(experimentOf([3, 4, 1, 4])), 34 / 70, 1e-15);
  within(fisherExactTest(experimentOf([4, 4, 0, 4])), 2 / 70, 1e-15);
});

test('fisherExactTest counts equally likely tables on the other side, whatever rounding makes of them', () => {
  // Equal arms: the mirrored table is as likely, so the p-value is twice the tail.
  within(fisherExactTest(experimentOf([1000, 30_000, 1100, 30_000])), exact([1000, 30_000, 1100, 30_000]), 1e-11);
});

test('fisherExactTest does not depend on which arm is the control, nor on what counts as success', () => {
  fc.assert(
    fc.property(experiments, (experiment) => {
      const { controlSuccesses: a, controlTrials: n, treatmentSuccesses: b, treatmentTrials: m } = experiment;
      const p = fisherExactTest(experiment)!;
      // What is so close to 0 that doubles thin out has fewer digits.
      const same = (other: number | null) => void expect(Math.abs(other! - p)).toBeLessThanOrEqual(1e-10 * p + 1e-300);
      same(fisherExactTest(swapped(experiment)));
      same(fisherExactTest(experimentOf([n - a, n, m - b, m])));
    }),
  );
});

test('fisherExactTest is from 0 to 1, and 1 for the likeliest table', () => {
  fc.assert(
    fc.property(experiments, fc.nat({ max: 1000 }), (experiment, half) => {
      const p = fisherExactTest(experiment)!;
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
      expect(fisherExactTest(experimentOf([half, 2 * half + 1, half, 2 * half + 1]))).toBe(1);
    }),
  );
});

test('fisherExactTest goes with the z test where counts are large', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 200_000, max: 800_000 }),
      fc.integer({ min: -1500, max: 1500 }),
      (successes, more) => {
        const experiment = experimentOf([successes, 1e6, successes + more, 1e6]);
        // The exact test is a little more cautious: by about the probability of one table.
        expect(Math.abs(fisherExactTest(experiment)! - twoProportionTest(experiment)!.pValue!)).toBeLessThan(0.003);
      },
    ),
  );
});

test('fisherExactTest is 1 where nobody, or everybody, did it: there is no other table', () => {
  expect(fisherExactTest(experimentOf([0, 10, 0, 20]))).toBe(1);
  expect(fisherExactTest(experimentOf([10, 10, 20, 20]))).toBe(1);
});

test('fisherExactTest is null when an arm has no trials', () => {
  for (const arms of [[0, 0, 5, 10] as const, [5, 10, 0, 0] as const, [0, -0, 0, 0] as const]) {
    expect(fisherExactTest(experimentOf(arms))).toBeNull();
  }
});

test('fisherExactTest knows differences beyond any doubt', () => {
  expect(fisherExactTest(experimentOf([0, 1e6, 1e6, 1e6]))).toBe(0); // below the smallest double
  expect(fisherExactTest(experimentOf([1e6, 1e6, 0, 1e6]))).toBe(0);
});

test('fisherExactTest takes a million millions', () => {
  // Half of either arm, but for 700 thousand: z is 1.4, and its p-value 0.1615133 (R 4.2.2, `2 * pnorm(-1.4)`).
  const n = 5e11;
  expect(fisherExactTest(experimentOf([n / 2, n, n / 2 + 700_000, n]))).toBeCloseTo(0.1615133, 5);
});

describe('fisherExactTest', () => {
  rowLaws(fisherExactTest, experimentOf([1, 10, 6, 10]));

  test.each(['controlSuccesses', 'controlTrials', 'treatmentSuccesses', 'treatmentTrials'])(
    'refuses %s that are no whole number',
    (argument) => {
      const call = () => fisherExactTest({ ...experimentOf([1, 10, 6, 10]), [argument]: 6.5 });
      const message = `fisherExactTest: ${argument} is 6.5, not a whole number from 0`;
      expect(call).toThrow(RangeError);
      expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument, message }));
    },
  );

  test('refuses more successes than trials, and more than 1e12 trials', () => {
    expect(() => fisherExactTest(experimentOf([11, 10, 6, 10]))).toThrow(
      expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'controlSuccesses' }),
    );
    expect(() => fisherExactTest(experimentOf([1, 10, 11, 10]))).toThrow(
      expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'treatmentSuccesses' }),
    );
    expect(() => fisherExactTest(experimentOf([1, 6e11, 1, 6e11]))).toThrow(
      expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'controlTrials' }),
    );
    expect(fisherExactTest(experimentOf([0, 1e12 - 1, 1, 1]))).toBeCloseTo(1e-12, 20);
  });
});

/** The definition in whole numbers: ways of every table, by Pascal's neighbours. */
function exact([a, n, b, m]: readonly [number, number, number, number]): number {
  const k = a + b;
  const ways = (of: number, chosen: number): bigint => {
    let result = 1n;
    for (let i = 1; i <= chosen; i++) result = (result * BigInt(of - chosen + i)) / BigInt(i);
    return result;
  };
  const least = Math.max(0, k - m);
  let table = ways(n, least) * ways(m, k - least);
  const tables: bigint[] = [];
  for (let x = least; x <= Math.min(n, k); x++) {
    tables.push(table);
    table = (table * BigInt((n - x) * (k - x))) / BigInt((x + 1) * (m - k + x + 1));
  }
  const observed = tables[a - least]!;
  const sum = (list: readonly bigint[]): bigint => list.reduce((all, one) => all + one, 0n);
  const unlikely = sum(tables.filter((one) => one * 10_000_000n <= observed * 10_000_001n));
  return Number((unlikely * 10n ** 40n) / sum(tables)) / 1e40;
}
