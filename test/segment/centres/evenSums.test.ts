import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomNumbers } from 'engagement-metrics/stats';
import { addEvenly } from '../../../src/segment/centres/addEvenly.ts';
import { evenSums } from '../../../src/segment/centres/evenSums.ts';
import { double, exactSum } from '../../stats/exact.ts';

const sumOf = (values: readonly number[], largest: number) => {
  const sums = evenSums(1, values.length, largest);
  for (const value of values) addEvenly(sums, 0, value);
  return sums.high[0]! + sums.low[0]!;
};
const numbers = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 200 });
const sizes = fc.constantFrom(1, 8, 0.3, 1e-30, 1e30);

describe('evenSums', () => {
  test('a sum is the same in whatever order', () => {
    fc.assert(
      fc.property(
        numbers,
        sizes,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (parts, size, keys) => {
          const values = parts.map((part) => part * size);
          const shuffled = values
            .map((value) => ({ value, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ value }) => value);
          expect(sumOf(shuffled, size)).toBe(sumOf(values, size));
        },
      ),
    );
  });

  test('so it is where partial sums are as large as they can be', () => {
    const next = randomNumbers(5);
    const values = Array.from({ length: 5000 }, () => 1 - next() / 16);
    const sums = [values, [...values].reverse(), [...values].sort((a, b) => a - b)].map((each) => sumOf(each, 1));
    expect(new Set(sums).size).toBe(1);
    expect(sums[0]).toBe(double(exactSum(values)));
  });

  test('it is the exact sum to 2^-60 of the largest number', () => {
    fc.assert(
      fc.property(numbers, sizes, (parts, size) => {
        const values = parts.map((part) => part * size);
        const exact = double(exactSum(values));
        const rounded = Math.abs(exact) * 2 ** -52; // of the result itself
        expect(Math.abs(sumOf(values, size) - exact)).toBeLessThanOrEqual(rounded + values.length * size * 2 ** -60);
      }),
    );
  });

  test('what is added and taken away again leaves nothing', () => {
    const sums = evenSums(2, 4, 1);
    for (const value of [0.1, 0.7, 1 / 3, -0.7, -0.1, -1 / 3]) addEvenly(sums, 1, value);
    expect([sums.high[1], sums.low[1], sums.high[0]]).toEqual([0, 0, 0]);
  });

  test('numbers that are all 0 add up to 0', () => {
    expect(sumOf([0, 0], 0)).toBe(0);
  });
});
