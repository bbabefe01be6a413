import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedSizes, migrationMatrix } from 'engagement-metrics/segment';
import { codesOf } from 'engagement-metrics/table';
import { closedMovements, movements } from './movements.ts';

/** Two of three stay hot, one of two stays cold. */
const matrix = migrationMatrix(
  codesOf(['cold', 'cold', 'hot', 'hot', 'hot']),
  codesOf(['cold', 'hot', 'hot', 'hot', 'cold']),
);
const sizesOf = (given: ReturnType<typeof expectedSizes>) => given?.map(({ size }) => size);

describe('expectedSizes', () => {
  test('each segment sends on the same shares of its customers as before, once a period', () => {
    // The transition matrix [[1/2, 1/2], [1/3, 2/3]], by hand: (2, 3) is its fixed point, (6, 0) goes to (3, 3), (5/2, 7/2).
    expect(sizesOf(expectedSizes(matrix))).toEqual([2, 3]);
    expect(sizesOf(expectedSizes(matrix, { sizes: [6, 0] }))).toEqual([3, 3]);
    expect(sizesOf(expectedSizes(matrix, { sizes: [6, 0], periods: 2 }))).toEqual([2.5, 3.5]);
    expect(expectedSizes(matrix, { sizes: [3, 9], periods: 0 })).toEqual([
      { segment: 'cold', size: 3, share: 0.25 },
      { segment: 'hot', size: 9, share: 0.75 },
    ]);
  });

  test('in the long run only the shares of moving matter', () => {
    for (const sizes of [
      [1000, 0],
      [0, 1000],
      [500, 500],
    ]) {
      const [cold, hot] = sizesOf(expectedSizes(matrix, { sizes, periods: 10_000 }))!;
      expect(cold).toBeCloseTo(400, 9);
      expect(hot).toBeCloseTo(600, 9);
    }
  });

  test('who left is gone, and as many enter as did, or as the options say', () => {
    // Of two cold customers one left, and one came: 8, 5, 3.5 in later periods; without entries 8, 4, 2.
    const customers = { customersBefore: ['a', 'b'], customersAfter: ['a', 'c'] };
    const open = migrationMatrix(codesOf(['cold', 'cold']), codesOf(['cold', 'cold']), customers);
    expect(sizesOf(expectedSizes(open, { sizes: [8] }))).toEqual([5]);
    expect(sizesOf(expectedSizes(open, { sizes: [8], periods: 2 }))).toEqual([3.5]);
    expect(sizesOf(expectedSizes(open, { sizes: [8], periods: 2, entries: [0] }))).toEqual([2]);
    expect(sizesOf(expectedSizes(open, { sizes: [8], periods: 2, entries: [10] }))).toEqual([17]);
    expect(sizesOf(expectedSizes(open, { periods: 0 }))).toEqual([2]);
  });

  test('one period from the sizes before are the sizes after, to the last bit, whoever came and left', () => {
    fc.assert(
      fc.property(movements, ({ before, after, customersBefore, customersAfter }) => {
        const moved = migrationMatrix(before, after, { customersBefore, customersAfter });
        const sizes = moved.rows.map((row) => row.before);
        expect(sizesOf(expectedSizes(moved, { sizes }))).toEqual(moved.rows.map((row) => row.after));
      }),
    );
  });

  test('two periods are one after another', () => {
    fc.assert(
      fc.property(movements, ({ before, after, customersBefore, customersAfter }) => {
        const moved = migrationMatrix(before, after, { customersBefore, customersAfter });
        const once = sizesOf(expectedSizes(moved));
        const twice = expectedSizes(moved, { periods: 2 });
        expect(twice).toEqual(once === undefined ? null : expectedSizes(moved, { sizes: once }));
      }),
    );
  });

  test('a population that nobody enters or leaves keeps its size, and its shares add up to 1', () => {
    fc.assert(
      fc.property(closedMovements, fc.nat({ max: 9 }), ({ before, after }, periods) => {
        const moved = migrationMatrix(before, after);
        const rows = expectedSizes(moved, { sizes: moved.rows.map((row) => row.before), periods });
        const total = rows?.reduce((sum, { size }) => sum + size, 0) ?? before.codes.length;
        expect(total).toBeCloseTo(before.codes.length, 9);
        const shares = rows?.reduce((sum, { share }) => sum + (share ?? 0), 0) ?? 1;
        expect(shares).toBeCloseTo(rows !== null && before.codes.length === 0 ? 0 : 1, 9);
      }),
    );
  });

  test('where somebody comes into a segment that nobody was in before, nobody knows', () => {
    const fresh = migrationMatrix(codesOf(['cold', 'cold']), codesOf(['cold', 'hot']));
    expect(expectedSizes(fresh)).toBeNull();
    expect(sizesOf(expectedSizes(fresh, { sizes: [2, 0] }))).toEqual([1, 1]);
    expect(expectedSizes(fresh, { sizes: [2, 0], periods: 2 })).toBeNull();
    expect(sizesOf(expectedSizes(fresh, { sizes: [2, 1], periods: 0 }))).toEqual([2, 1]);
    expect(expectedSizes(fresh, { sizes: [2, 0.1], periods: 1 })).toBeNull();
  });

  test('nobody stays nobody, without shares', () => {
    expect(expectedSizes(matrix, { sizes: [0, -0], periods: 3 })).toEqual([
      { segment: 'cold', size: 0, share: null },
      { segment: 'hot', size: 0, share: null },
    ]);
    expect(expectedSizes(migrationMatrix(codesOf([]), codesOf([])))).toEqual([]);
  });

  test('periods are a whole number up to 10 000', () => {
    for (const periods of [0.5, -1, 10_001, 1e300]) {
      expect(() => expectedSizes(matrix, { periods })).toThrow(
        expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: 'periods' }),
      );
    }
    expect(() => expectedSizes(matrix, { periods: Infinity })).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_NOT_FINITE', argument: 'periods' }),
    );
  });

  test('there is one size, and one entry, a segment, each a count', () => {
    for (const name of ['sizes', 'entries']) {
      const expecting = (value: unknown) => () => expectedSizes(matrix, { [name]: value });
      expect(expecting([1])).toThrow(
        expect.objectContaining({ name: 'TypeError', code: 'ERR_LENGTH', argument: name }),
      );
      expect(expecting(5)).toThrow(expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument: name }));
      expect(expecting([1, -1])).toThrow(
        expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: `${name}[1]` }),
      );
      expect(expecting([1, NaN])).toThrow(
        expect.objectContaining({ name: 'RangeError', code: 'ERR_NOT_FINITE', argument: `${name}[1]` }),
      );
    }
    expect(() => expectedSizes(matrix, { periodes: 2 } as never)).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_UNKNOWN_OPTION', argument: 'periodes' }),
    );
  });

  test('sizes beyond the largest double are refused', () => {
    expect(() => expectedSizes(matrix, { sizes: [1e308, 1e308], periods: 0 })).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OVERFLOW', argument: 'sizes' }),
    );
    expect(() => expectedSizes(matrix, { sizes: [1e308, 1e308], periods: 2 })).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OVERFLOW', argument: 'sizes' }),
    );
  });

  test('what is no migration matrix is refused', () => {
    expect(() => expectedSizes({ segments: ['cold'], rows: [] })).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_LENGTH', argument: 'matrix.rows' }),
    );
  });
});
