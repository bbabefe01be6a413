import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correlationsOf } from '../../src/stats/correlationsOf.ts';

test('correlationsOf 0, 0, 1, 1 with itself, its reverse and 0, 1, 0, 1 are 1, -1 and 0', () => {
  const columns = [Float64Array.of(0, 0, 1, 1), Float64Array.of(1, 1, 0, 0), Float64Array.of(0, 1, 0, 1)];
  expect(correlationsOf(columns).map((row) => [...row])).toEqual([
    [1, -1, 0],
    [-1, 1, 0],
    [0, 0, 1],
  ]);
});

test('correlationsOf columns far from 0 keep their digits', () => {
  // Whole steps of 2^-40 above a half: the shift is exact, so nothing may change.
  const steps = fc.array(fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 })), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(steps, (given) => {
      const rows = [[0, 1], [1, 0], [7, 3], ...given]; // prettier-ignore
      const columns = [0, 1].map((k) => Float64Array.from(rows, (row) => row[k]!));
      const [plain] = correlationsOf(columns);
      const [shifted] = correlationsOf(columns.map((column) => column.map((step) => 0.5 + step * 2 ** -40)));
      expect(shifted![1]).toBeCloseTo(plain![1]!, 13);
    }),
  );
});

test('correlationsOf nothing are none, and no correlation is beyond 1', () => {
  expect(correlationsOf([])).toEqual([]);
  const columns = [Float64Array.of(0.1, 0.2, 0.7), Float64Array.of(0.1 / 3, 0.2 / 3, 0.7 / 3)];
  for (const correlation of correlationsOf(columns).flatMap((row) => [...row])) {
    expect(correlation).toBeLessThanOrEqual(1);
    expect(correlation).toBeCloseTo(1, 14);
  }
});

test('correlationsOf a column and its stretched copy are not beyond 1, whatever rounding makes of them', () => {
  const steps = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(steps, fc.constantFrom(1 / 3, 0.1, -0.7), (given, factor) => {
      const column = Float64Array.from([0, 1, ...given], (step) => step / 20);
      const correlation = correlationsOf([column, column.map((worth) => worth * factor)])[0]![1]!;
      expect(Math.abs(correlation)).toBeLessThanOrEqual(1);
      expect(correlation).toBeCloseTo(Math.sign(factor), 13);
    }),
  );
});
