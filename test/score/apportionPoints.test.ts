import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportionPoints, explainScore } from 'engagement-metrics/score';
import { notNumbers } from '../arbitraries.ts';
import { customers, fittedReference } from './cases.ts';

/** Parts in 1/1024, which doubles hold and add exactly. */
const binary = fc.array(
  fc.integer({ min: -200_000, max: 200_000 }).map((units) => units / 1024),
  { maxLength: 20 },
);

/** The definition, in whole numbers of 1/1024: round down, then a unit to each of the largest remainders. */
function hamilton(parts: readonly number[]): number[] {
  const units = parts.map((part) => BigInt(part * 1024));
  const floors = units.map((unit) => (unit - (((unit % 1024n) + 1024n) % 1024n)) / 1024n);
  const sum = units.reduce((total, unit) => total + unit, 0n) + 512n; // half a whole more, to round by rounding down
  const whole = (sum - (((sum % 1024n) + 1024n) % 1024n)) / 1024n;
  const lacking = Number(whole - floors.reduce((total, floor) => total + floor, 0n));
  const order = units
    .map((unit, i) => ({ i, remainder: Number(unit - 1024n * floors[i]!) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  const raised = new Set(order.slice(0, lacking).map(({ i }) => i));
  return floors.map((floor, i) => Number(floor) + (raised.has(i) ? 1 : 0));
}

describe('apportionPoints', () => {
  test('the printed parts add up to the printed whole', () => {
    expect(apportionPoints([33.4, 33.4, 33.2])).toEqual([34, 33, 33]);
    expect(apportionPoints([1 / 3, 1 / 3, 1 / 3])).toEqual([1, 0, 0]);
    expect(apportionPoints([12, 12, 3, 18.75, 10])).toEqual([12, 12, 3, 19, 10]);
    expect(apportionPoints([-0.5, -0.5, 2])).toEqual([0, -1, 2]);
  });

  test('it is the method of largest remainders', () => {
    fc.assert(
      fc.property(binary, (parts) => {
        expect(apportionPoints(parts)).toEqual(hamilton(parts));
      }),
      { numRuns: 1000 },
    );
  });

  test('with decimals, the printed digits add up', () => {
    const decimals = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(customers, decimals, (customer, digits) => {
        const { score, base, points } = explainScore(fittedReference, customer);
        const parts = [base, ...points.map((part) => part.points)];
        const units = apportionPoints(parts, { decimals: digits }).map((part) => Math.round(part * 10 ** digits));
        const sum = units.reduce((total, unit) => total + unit, 0);
        expect(sum).toBe(Math.round((score ?? 0) * 10 ** digits));
      }),
    );
  });

  test('no part is a whole unit off, and a larger part is never printed smaller', () => {
    fc.assert(
      fc.property(binary, fc.integer({ min: 0, max: 9 }), (parts, decimals) => {
        const printed = apportionPoints(parts, { decimals });
        expect(printed.every((part, i) => Math.abs(part - parts[i]!) < 10 ** -decimals)).toBe(true);
        const pairs = parts.map((part, i) => ({ part, printed: printed[i]!, i }));
        const rising = pairs.sort((a, b) => a.part - b.part || b.i - a.i).map((pair) => pair.printed);
        expect(rising).toEqual([...rising].sort((a, b) => a - b));
      }),
    );
  });

  test('what has no more digits than that stays as it is', () => {
    const cents = fc.array(fc.integer({ min: -1e6, max: 1e6 }).map((count) => count / 100));
    fc.assert(
      fc.property(cents, (parts) => {
        expect(apportionPoints(parts, { decimals: 2 })).toEqual(parts.map((part) => part + 0));
      }),
    );
  });

  test('of equal remainders the earlier part is raised, and never to -0', () => {
    expect(apportionPoints([1.25, 1.25], { decimals: 1 })).toEqual([1.3, 1.2]);
    expect(apportionPoints([0.5, 0.5, 0.5, 0.5])).toEqual([1, 1, 0, 0]);
    expect(apportionPoints([-0, -0.25])).toEqual([0, 0]);
  });

  test('no parts are no points, and undefined means no decimals', () => {
    expect(apportionPoints([])).toEqual([]);
    expect(apportionPoints([1.5, 1.5], { decimals: undefined })).toEqual(apportionPoints([1.5, 1.5]));
  });

  test('the parts are left as they are', () => {
    const parts = Object.freeze([33.4, 33.4, 33.2]);
    apportionPoints(parts);
    expect(parts).toEqual([33.4, 33.4, 33.2]);
  });

  test('a part that is no finite number is refused', () => {
    for (const [i, part] of [NaN, Infinity, -Infinity].entries()) {
      const parts = Array.from({ length: i }, () => 1).concat(part);
      const rounding = () => apportionPoints(parts);
      expect(rounding).toThrow(expect.objectContaining({ code: 'ERR_NOT_FINITE', argument: `points[${String(i)}]` }));
      expect(rounding).toThrow(RangeError);
    }
    for (const part of notNumbers) {
      const rounding = () => apportionPoints([1, part] as never);
      expect(rounding).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'points[1]' }));
    }
  });

  test.each([
    [-1, 'ERR_OUT_OF_RANGE', RangeError],
    [10, 'ERR_OUT_OF_RANGE', RangeError],
    [1.5, 'ERR_OUT_OF_RANGE', RangeError],
    ['1', 'ERR_TYPE', TypeError],
    [null, 'ERR_TYPE', TypeError],
    [NaN, 'ERR_NOT_FINITE', RangeError],
  ])('decimals of %j are refused', (decimals, code, type) => {
    const rounding = () => apportionPoints([1], { decimals } as never);
    expect(rounding).toThrow(expect.objectContaining({ code, argument: 'decimals' }));
    expect(rounding).toThrow(type);
    expect(rounding).toThrow(/^apportionPoints: decimals /);
  });

  test('an option that it does not have is refused', () => {
    expect(() => apportionPoints([1], { digits: 1 } as never)).toThrow(
      expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'digits' }),
    );
  });
});
