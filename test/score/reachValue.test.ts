import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reachValue } from '../../src/score/reachValue.ts';

/** Straight lines between these points, level beyond them. */
const line = (xs: readonly number[], ys: readonly number[]) => (x: number) => {
  const passed = xs.filter((knot) => knot <= x).length;
  if (passed === 0) return ys[0]!;
  if (passed === xs.length) return ys[passed - 1]!;
  const [x0, x1, y0, y1] = [xs[passed - 1]!, xs[passed]!, ys[passed - 1]!, ys[passed]!];
  return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
};

test('what is reached already needs no other value', () => {
  expect(reachValue(3, [0, 10], (x) => x >= 2, true)).toBe(3);
});

test('the nearer side wins, and above where both are as near', () => {
  const far = (x: number) => Math.abs(x) >= 4;
  const points = [-4, 4];
  expect(reachValue(1, points, far, true)).toBe(4);
  expect(reachValue(-1, points, far, true)).toBe(-4);
  expect(reachValue(0, points, far, true)).toBe(4);
});

test('from one side alone, or from none', () => {
  expect(reachValue(5, [0, 10], (x) => x >= 8, true)).toBe(8);
  expect(reachValue(5, [0, 10], (x) => x <= 2, true)).toBe(2);
  expect(reachValue(5, [0, 10], () => false, true)).toBeNull();
});

test('without a value the way begins at the end that is told', () => {
  const middle = (x: number) => x >= 3 && x <= 7;
  expect(reachValue(null, [0, 3, 7, 10], middle, true)).toBe(3);
  expect(reachValue(null, [0, 3, 7, 10], middle, false)).toBe(7);
  expect(reachValue(null, [0, 10], () => false, true)).toBeNull();
});

test('without a value, where the end suffices it is told itself, and not what lies beyond', () => {
  expect(reachValue(null, [0, 10], () => true, true)).toBe(0);
  expect(reachValue(null, [0, 10], () => true, false)).toBe(10);
  expect(reachValue(null, [-8, 10], (x) => x < -8, true)).toBeLessThan(-8); // nothing else does
});

test('a jump is found on its side', () => {
  expect(reachValue(1, [4], (x) => x >= 4, true)).toBe(4);
  expect(reachValue(6, [4], (x) => x < 4, true)).toBe(4 - 2 ** -51); // the double before 4
  expect(reachValue(6, [4], (x) => x === 4, true)).toBe(4);
  expect(reachValue(1, [4], (x) => x > 4, true)).toBe(4 + 2 ** -50); // and the one after
});

test('a value is told in 12 digits where these suffice', () => {
  expect(reachValue(0, [0, 1], (x) => x > 0.3, true)).toBeCloseTo(0.3, 14);
  const more = reachValue(0, [0, 1], (x) => x >= 0.30000000000000004, true)!;
  expect(more).toBeGreaterThanOrEqual(0.30000000000000004);
  expect(more).toBeLessThan(0.300000000000001);
  expect(reachValue(0, [0, 1], (x) => x >= 0.29999999999999993, true)).toBe(0.3);
});

test('the result is never -0', () => {
  expect(reachValue(-5, [0], (x) => x >= 0, true)).toBe(0);
});

test('it is the nearest of a fine grid, for any line and any target', () => {
  const lines = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.nat({ max: 8 })), { minLength: 2, maxLength: 6 })
    .map((steps) => {
      let place = 0;
      return { xs: steps.map(([step]) => (place += step)), ys: steps.map(([, y]) => y) };
    });
  fc.assert(
    fc.property(
      lines,
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 32 }),
      ({ xs, ys }, from, quarter) => {
        const [start, target] = [from / 8, quarter / 4];
        const reaches = (x: number) => line(xs, ys)(x) >= target;
        const grid = Array.from({ length: 60 * 64 }, (_, i) => i / 64 - 2).filter(reaches);
        const found = reachValue(start, xs, reaches, true);
        const best = grid.reduce((least, x) => Math.min(least, Math.abs(x - start)), Infinity);
        if (found === null) expect(grid).toEqual([]);
        else {
          expect(reaches(found)).toBe(true);
          expect(Math.abs(found - start)).toBeLessThanOrEqual(best + 1e-9);
        }
      },
    ),
  );
});
