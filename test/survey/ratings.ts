import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from 'engagement-metrics/table';
import { missingValues, notNumbers } from '../arbitraries.ts';

/** As many of each answer as said: `answers({ 5: 2, 1: 1 })` is two fives and a one. */
export function answers(counts: Readonly<Record<number, number>>): number[] {
  return Object.entries(counts).flatMap(([rating, count]) => Array<number>(count).fill(Number(rating)));
}

/** Ratings from 1 to 7, whole and broken, at least one. */
export const ratings: fc.Arbitrary<number[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 7 }) }, fc.double({ min: 1, max: 7, noNaN: true })),
  { minLength: 1 },
);

interface Summary {
  readonly answered: number;
  readonly missing: number;
}

/** The laws of whatever sums up ratings from 1 to 7: `numbers` of the definition are on that scale. */
export function ratingLaws<Definition extends object>(
  formula: (input: Definition & { ratings: Column; low: number; high: number }) => Summary | null,
  definition: Definition,
  ...numbers: (string & keyof Definition)[]
): void {
  const scale = { low: 1, high: 7, ...definition };
  const of = (given: Column): Summary | null => formula({ ratings: given, ...scale });

  describe(formula.name, () => {
    test('is null when nobody answered', () => {
      expect(of([])).toBeNull();
      expect(of(missingValues as Column)).toBeNull();
    });

    test('leaves out who gave no rating, and counts them', () => {
      fc.assert(
        fc.property(ratings, fc.array(fc.constantFrom(...missingValues)), (given, none) => {
          expect(of([...none, ...given])).toEqual({ ...of(given), missing: none.length });
          expect(of(given)?.answered).toBe(given.length);
        }),
      );
    });

    test('does not depend on the order, nor on the kind of list', () => {
      fc.assert(
        fc.property(ratings, (given) => {
          expect(of(given.values())).toEqual(of(given));
          expect(of(Float64Array.from(given))).toEqual(of(given));
          const sorted = of([...given].sort((a, b) => a - b)) as unknown as Record<string, number>;
          for (const [name, value] of Object.entries(of(given)!)) expect(sorted[name]).toBeCloseTo(value as number, 10);
        }),
      );
    });

    test.each([0, 0.9999999999999999, 7.000000000000001, 8, -1e308])('refuses %d, off the scale', (rating) => {
      const call = () => of([7, null, rating]);
      expect(call).toThrow(RangeError);
      expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'ratings[2]' }));
      expect(call).toThrow(`${formula.name}: ratings[2] is ${String(rating)}, not between 1 and 7`);
    });

    test('refuses what is neither a number nor missing', () => {
      for (const rating of notNumbers) {
        const call = () => of([7, rating as number]);
        expect(call).toThrow(TypeError);
        expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'ratings[1]' }));
      }
    });

    test('refuses a scale that does not rise', () => {
      for (const high of [1, 0]) {
        const call = () => formula({ ratings: [], ...scale, high });
        expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'low' }));
        expect(call).toThrow(`${formula.name}: low 1 is not below high ${String(high)}`);
      }
    });

    test.each(['low', 'high', ...numbers])('refuses %s that is no finite number', (name) => {
      for (const bad of [...notNumbers, null, undefined, NaN, Infinity]) {
        const call = () => formula({ ratings: [4], ...scale, [name]: bad });
        const code = typeof bad === 'number' ? 'ERR_NOT_FINITE' : 'ERR_TYPE';
        expect(call).toThrow(expect.objectContaining({ code, argument: name }));
      }
    });

    if (numbers.length > 0) {
      test.each(numbers)('refuses %s off the scale', (name) => {
        for (const off of [0, 8]) {
          const call = () => formula({ ratings: [], ...scale, [name]: off });
          expect(call).toThrow(RangeError);
          expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: name }));
          expect(call).toThrow(`${formula.name}: ${name} is ${String(off)}, not between 1 and 7`);
        }
      });
    }

    if ('better' in definition) {
      test('refuses a polarity that does not exist', () => {
        for (const better of ['high', '', undefined, null, 1, Symbol('higher')]) {
          const call = () => formula({ ratings: [4], ...scale, better } as unknown as Parameters<typeof formula>[0]);
          expect(call).toThrow(TypeError);
          expect(call).toThrow(expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'better' }));
          expect(call).toThrow(', not one of higher, lower');
        }
      });
    }
  });
}
