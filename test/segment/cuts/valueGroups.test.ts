import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mirrored } from '../../../src/segment/cuts/mirrored.ts';
import { valueGroups } from '../../../src/segment/cuts/valueGroups.ts';
import { exactDeviation, exactSum, double } from '../../stats/exact.ts';

const sorted = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 30 });
const cases = fc
  .record({ values: sorted, counts: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 30, maxLength: 30 }) })
  .map(({ values, counts }) => ({ values: values.sort((a, b) => a - b), counts: counts.slice(0, values.length) }));

describe('valueGroups', () => {
  test('each group has the number, the mean and the squares of its values', () => {
    fc.assert(
      fc.property(cases, fc.nat(100), ({ values, counts }, place) => {
        const border = 1 + (place % (values.length - 1));
        const starts = Int32Array.of(0, border, values.length);
        const groups = valueGroups(Float64Array.from(values), Float64Array.from(counts), starts);
        [values.slice(0, border), values.slice(border)].forEach((part, g) => {
          const all = part.flatMap((value, i) => Array<number>(counts[g * border + i]!).fill(value));
          expect(groups.weights[g]).toBe(all.length);
          expect(groups.means[g]).toBeCloseTo(double(exactSum(all), BigInt(all.length)), 9);
          expect(groups.squares[g]! / (1 + all.length * exactDeviation(all, 0) ** 2)).toBeCloseTo(
            (all.length * exactDeviation(all, 0) ** 2) / (1 + all.length * exactDeviation(all, 0) ** 2),
            9,
          );
        });
      }),
    );
  });

  test('from the other end they are those of the values times -1', () => {
    const groups = valueGroups(Float64Array.of(1, 2, 5), Float64Array.of(1, 3, 2), Int32Array.of(0, 2, 3));
    const turned = valueGroups(Float64Array.of(-5, -2, -1), Float64Array.of(2, 3, 1), Int32Array.of(0, 1, 3));
    const { weights, means, squares } = mirrored(groups);
    expect({ weights, means, squares }).toEqual({
      weights: turned.weights,
      means: turned.means,
      squares: turned.squares,
    });
  });
});
