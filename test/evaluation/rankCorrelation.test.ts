import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankCorrelation } from '../../src/evaluation/rankCorrelation.ts';

const of = (first: number[], second: number[]) => rankCorrelation(Float64Array.from(first), Float64Array.from(second));
const pairs = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), { maxLength: 30 });

test('it is 1 where both rank alike, and -1 where they rank the other way round', () => {
  expect(of([1, 2, 3, 4], [1, 10, 100, 1000])).toBeCloseTo(1, 12);
  expect(of([1, 2, 3, 4], [9, 7, 6, 0])).toBeCloseTo(-1, 12);
});

test('without ties it is 1 - 6 Σd² / (n (n² - 1)), the published formula', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 20 }), (order) => {
      const second = order.map((_, i) => i + 1);
      const ranks = order.map((value) => 1 + order.filter((other) => other < value).length);
      const squares = ranks.reduce((sum, rank, i) => sum + (rank - second[i]!) * (rank - second[i]!), 0);
      const n = order.length;
      expect(of(order, second)).toBeCloseTo(1 - (6 * squares) / (n * (n * n - 1)), 10);
    }),
  );
});

test('with ties it is the correlation of mean ranks', () => {
  // By hand: ranks 1.5, 1.5, 3, 4 and 1, 2, 3.5, 3.5: covariance 3.75 + …, as (Σxy - n m²) over the roots.
  const [x, y] = [[1.5, 1.5, 3, 4], [1, 2, 3.5, 3.5]]; // prettier-ignore
  const sum = (xs: number[], ys: number[]) => xs.reduce((all, each, i) => all + (each - 2.5) * (ys[i]! - 2.5), 0);
  expect(of([5, 5, 6, 7], [1, 2, 4, 4])).toBeCloseTo(sum(x!, y!) / Math.sqrt(sum(x!, x!) * sum(y!, y!)), 12);
});

test('only those who have both count: ranks are among them', () => {
  expect(of([1, NaN, 2, 9, 3], [1, 5, 2, NaN, 3])).toBeCloseTo(1, 12);
  expect(of([1, 100, 2, NaN], [4, NaN, 8, 6])).toBeCloseTo(1, 12);
});

test('it is null where one of them is the same for all, or nobody has both', () => {
  expect(of([1, 1, 1], [1, 2, 3])).toBeNull();
  expect(of([1, 2, 3], [7, 7, 7])).toBeNull();
  expect(of([1], [2])).toBeNull();
  expect(of([1, NaN], [NaN, 2])).toBeNull();
  expect(of([], [])).toBeNull();
});

test('it does not change with a rising map, and changes its sign with a falling one', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const [first, second] = [all.map(([a]) => a), all.map(([, b]) => b)];
      const found = of(first, second);
      const cubed = of(first.map((a) => a * a * a), second); // prettier-ignore
      const turned = of(first, second.map((b) => -b)); // prettier-ignore
      if (found === null) expect([cubed, turned]).toEqual([null, null]);
      else {
        expect(Math.abs(found)).toBeLessThanOrEqual(1);
        expect(cubed).toBeCloseTo(found, 12);
        expect(turned).toBeCloseTo(-found, 12);
      }
    }),
  );
});
