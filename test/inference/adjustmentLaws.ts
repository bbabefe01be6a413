import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notNumbers } from '../arbitraries.ts';
import { pValueLists } from './experiments.ts';

/** The laws of whatever adjusts p-values for their number. */
export function adjustmentLaws(adjust: (pValues: readonly number[]) => number[]): void {
  test('never lowers a p-value, nor raises it above 1', () => {
    fc.assert(
      fc.property(pValueLists, (pValues) => {
        const adjusted = adjust(pValues);
        expect(adjusted).toHaveLength(pValues.length);
        adjusted.forEach((p, i) => {
          expect(p).toBeGreaterThanOrEqual(pValues[i]!);
          expect(p).toBeLessThanOrEqual(1);
          expect(Object.is(p, -0)).toBe(false);
        });
      }),
    );
  });

  test('keeps the order of the p-values, and equal ones equal', () => {
    fc.assert(
      fc.property(pValueLists, (pValues) => {
        const adjusted = adjust(pValues);
        const order = pValues.map((_, i) => i).sort((a, b) => pValues[a]! - pValues[b]!);
        order.slice(1).forEach((place, k) => {
          const before = order[k]!;
          expect(adjusted[place]).toBeGreaterThanOrEqual(adjusted[before]!);
          if (pValues[place] === pValues[before]) expect(adjusted[place]).toBe(adjusted[before]);
        });
      }),
    );
  });

  test('answers in the order in which it was asked', () => {
    fc.assert(
      fc.property(pValueLists, (pValues) => {
        expect(adjust([...pValues].reverse())).toEqual(adjust(pValues).reverse());
      }),
    );
  });

  test('never lowers a p-value for one test more', () => {
    fc.assert(
      fc.property(pValueLists, (pValues) => {
        const more = adjust([...pValues, 1]);
        adjust(pValues).forEach((p, i) => {
          expect(more[i]).toBeGreaterThanOrEqual(p);
        });
      }),
    );
  });

  test('leaves a single p-value as it is, and none of none', () => {
    expect(adjust([0.03])).toEqual([0.03]);
    expect(adjust([-0])).toEqual([0]);
    expect(adjust([])).toEqual([]);
  });

  test('reads a frozen list, and leaves it alone', () => {
    const frozen = Object.freeze([0.5, 0.01]);
    expect(adjust(frozen)).not.toBe(frozen);
    expect(frozen).toEqual([0.5, 0.01]);
  });

  test.each([
    { what: 'no number', code: 'ERR_TYPE', error: TypeError, values: [...notNumbers, null, undefined] },
    { what: 'not finite', code: 'ERR_NOT_FINITE', error: RangeError, values: [NaN, Infinity, -Infinity] },
    { what: 'not between 0 and 1', code: 'ERR_OUT_OF_RANGE', error: RangeError, values: [-5e-324, 1.0000000001, 5] },
  ])('refuses a p-value that is $what', ({ code, error, values }) => {
    for (const value of values) {
      const call = () => adjust([0.5, value as number]);
      expect(call).toThrow(error);
      expect(call).toThrow(expect.objectContaining({ code, argument: 'pValues[1]' }));
      expect(call).toThrow(`${adjust.name}: pValues[1] is `);
    }
  });

  test('refuses a hole among the p-values, and what is no list', () => {
    expect(() => adjust(Object.assign(Array<number>(2), { 1: 0.5 }))).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'pValues[0]' }),
    );
    for (const no of [undefined, null, 0.5, '0.5', {}, new Float64Array(2)]) {
      expect(() => adjust(no as unknown as number[])).toThrow(
        expect.objectContaining({ code: 'ERR_TYPE', argument: 'pValues' }),
      );
    }
  });
}
