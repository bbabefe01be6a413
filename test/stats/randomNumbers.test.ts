import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomNumbers } from 'engagement-metrics/stats';
import { notNumbers } from '../arbitraries.ts';
import { randomSequences } from '../golden/specialRandom.ts';
import { expectRefused } from './close.ts';

const seeds = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -100, max: 100 }));

/** The slow twin: sfc32 in whole numbers of any size, which know no signs and no shifts that wrap. */
function* reference(seed: number): Generator<number> {
  const wrapped = BigInt.asUintN(64, BigInt(seed));
  const low = (x: bigint): bigint => x % 2n ** 32n;
  let [a, b, c, counter] = [0n, low(wrapped), wrapped / 2n ** 32n, 1n];
  const next = (): bigint => {
    const result = low(a + b + counter);
    counter = low(counter + 1n);
    a = b ^ (b / 2n ** 9n);
    b = low(9n * c);
    c = low(low(c * 2n ** 21n) + c / 2n ** 11n + result);
    return result;
  };
  for (let i = 0; i < 12; i++) next();
  for (;;) yield Number((next() / 2n ** 5n) * 2n ** 26n + next() / 2n ** 6n) / 2 ** 53;
}

test.each(randomSequences)('the sequence of the seed $seed is pinned', ({ seed, words }) => {
  const next = randomNumbers(seed);
  const bits = words.length / 2;
  for (let i = 0; i < bits; i++) {
    const [high, low] = [words[2 * i]!, words[2 * i + 1]!];
    expect(next()).toBe(((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53);
  }
});

test('every seed gives the sequence of sfc32', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const next = randomNumbers(seed);
      const twin = reference(seed);
      for (let i = 0; i < 50; i++) expect(next()).toBe(twin.next().value);
    }),
  );
});

test('two sources of one seed go the same way, of two seeds different ways', () => {
  fc.assert(
    fc.property(fc.uniqueArray(seeds, { minLength: 2, maxLength: 2 }), ([one, other]) => {
      const [first, again, second] = [randomNumbers(one!), randomNumbers(one!), randomNumbers(other!)];
      const numbers = [first, again, second].map((next) => [next(), next(), next()]);
      expect(numbers[1]).toEqual(numbers[0]);
      expect(numbers[2]).not.toEqual(numbers[0]);
    }),
  );
});

test('the numbers are spread evenly over [0, 1): mean 1/2, variance 1/12, no bin of 16 a tenth off', () => {
  const next = randomNumbers(7);
  const numbers = Array.from({ length: 100_000 }, next);
  const mean = numbers.reduce((sum, x) => sum + x, 0) / 1e5;
  const variance = numbers.reduce((sum, x) => sum + (x - 0.5) * (x - 0.5), 0) / 1e5;
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.005);
  expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.002);
  const bins = new Map<number, number>();
  for (const x of numbers) bins.set(Math.floor(16 * x), (bins.get(Math.floor(16 * x)) ?? 0) + 1);
  expect([...bins.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, i) => i));
  for (const count of bins.values()) expect(Math.abs(count - 6250)).toBeLessThan(625);
});

test('-0 is the seed 0', () => {
  expect(randomNumbers(-0)()).toBe(randomNumbers(0)());
});

test('a seed that no double holds exactly is refused', () => {
  for (const seed of [0.5, 2 ** 53, -(2 ** 53), 1e300]) {
    expectRefused(() => randomNumbers(seed), 'randomNumbers', 'seed', 'ERR_OUT_OF_RANGE');
  }
  for (const seed of [NaN, Infinity]) {
    expectRefused(() => randomNumbers(seed), 'randomNumbers', 'seed', 'ERR_NOT_FINITE');
  }
  for (const seed of [undefined, ...notNumbers] as number[]) {
    expectRefused(() => randomNumbers(seed), 'randomNumbers', 'seed', 'ERR_TYPE');
  }
});
