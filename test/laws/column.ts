import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from 'engagement-metrics/table';
import { columns, missingValues, notNumbers } from '../arbitraries.ts';

/** What holds for every function of one column of numbers, whatever it computes. */
export function columnLaws(name: string, compute: (values: Column) => unknown): void {
  describe('the column', () => {
    test('may be a list, a typed array, a set, an iterable or any other thing with a length', () => {
      fc.assert(
        fc.property(columns, (column) => {
          const result = compute(column);
          const doubles = Float64Array.from(column, (value) => value ?? NaN);
          const forms: Column[] = [doubles, column.values(), { ...column, length: column.length }, arrowLike(column)];
          for (const form of forms) expect(compute(form)).toEqual(result);
          expect(compute(new Set(column))).toEqual(compute([...new Set(column)]));
        }),
      );
    });

    test('may be narrower than doubles', () => {
      const small = [3, 1, 2, 2, 120];
      for (const form of [Float32Array, Int8Array, Uint8ClampedArray, Int32Array]) {
        expect(compute(form.from(small))).toEqual(compute(small));
      }
    });

    test('is left as it was, and may be frozen', () => {
      const frozen = Object.freeze([3, null, -0, 7]);
      expect(compute(frozen)).toEqual(compute([3, null, -0, 7]));
      const doubles = Float64Array.of(3, NaN, -0, 7, -Infinity);
      compute(doubles);
      expect([...doubles]).toEqual([3, NaN, -0, 7, -Infinity]);
    });

    test('is missing a value where it holds null, undefined, NaN, an infinity or a hole', () => {
      const expected = compute([5, null, 2]);
      for (const missing of missingValues) expect(compute([5, missing, 2])).toEqual(expected);
      expect(compute(Float64Array.of(5, -Infinity, 2))).toEqual(expected);
      expect(compute(Object.assign(Array<number>(3), { 0: 5, 2: 2 }))).toEqual(expected);
    });

    test.each(notNumbers)('is refused where it holds what is no number: %s', (value) => {
      const column = [1, value] as number[];
      expect(() => compute(column)).toThrow(TypeError);
      expect(() => compute(column)).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'values[1]' }));
      expect(() => compute(column)).toThrow(`${name}: values[1] is `);
    });

    test.each([null, undefined, 3, '12', true, () => 1, {}])('is refused if it is none: %s', (column) => {
      expect(() => compute(column as unknown as Column)).toThrow(TypeError);
      expect(() => compute(column as unknown as Column)).toThrow(
        expect.objectContaining({ code: 'ERR_TYPE', argument: 'values' }),
      );
    });
  });
}

/** A vector as columnar formats have them: a length, a getter, an iterator, and no indices. */
function arrowLike(column: (number | null)[]): Iterable<number | null> {
  return Object.assign(Object.create({ [Symbol.iterator]: () => column.values() }) as Iterable<number | null>, {
    length: column.length,
    get: (i: number) => column[i],
  });
}
