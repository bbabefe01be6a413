import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyScale, invertScale, type Scale } from 'engagement-metrics/scale';
import { blockScaler } from '../../src/scale/blockScaler.ts';
import { scaleProblems } from '../../src/scale/scaleProblems.ts';
import { finiteNumbers, shares } from '../arbitraries.ts';

/** What holds for every scale, whoever made it. The ranges of the scales given rise, or fall, throughout. */
export function scaleLaws(scales: fc.Arbitrary<Scale>): void {
  const scalesAndValues = scales.chain((scale) => fc.tuple(fc.constant(scale), fc.array(valuesOn(scale))));

  test('the scale is plain data, and valid', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        expect(scaleProblems(scale, '')).toEqual([]);
        expect(JSON.parse(JSON.stringify(scale))).toStrictEqual(scale);
      }),
    );
  });

  test('every value is worth something from 0 to 1, never -0', () => {
    fc.assert(
      fc.property(scalesAndValues, ([scale, values]) => {
        for (const value of values) {
          const worth = applyScale(scale, value);
          expect(worth).toBeGreaterThanOrEqual(0);
          expect(worth).toBeLessThanOrEqual(1);
          expect(worth).not.toBe(-0);
        }
      }),
    );
  });

  test('a missing value is worth NaN', () => {
    fc.assert(
      fc.property(scales, fc.constantFrom(NaN, Infinity, -Infinity), (scale, value) => {
        expect(applyScale(scale, value)).toBeNaN();
      }),
    );
  });

  test('beyond the ends nothing more is won or lost', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const [lowest, highest] = [scale.range[0]!, scale.range.at(-1)!];
        const approached = scale.type === 'logistic' || scale.type === 'saturating' ? 1e-12 : 0;
        expect(Math.abs(applyScale(scale, -Number.MAX_VALUE) - lowest)).toBeLessThanOrEqual(approached);
        expect(Math.abs(applyScale(scale, Number.MAX_VALUE) - highest)).toBeLessThanOrEqual(approached);
      }),
    );
  });

  test('worth goes the way of the range, up or down, to the last bit', () => {
    fc.assert(
      fc.property(scalesAndValues, ([scale, values]) => {
        const direction = Math.sign(scale.range.at(-1)! - scale.range[0]!);
        const worths = values.sort((a, b) => a - b).map((value) => applyScale(scale, value));
        worths.forEach((worth, i) =>
          expect((worth - worths[Math.max(0, i - 1)]!) * direction).toBeGreaterThanOrEqual(-(2 ** -53)),
        );
      }),
    );
  });

  test('a column is worth what its values are, bit for bit', () => {
    fc.assert(
      fc.property(scalesAndValues, fc.nat({ max: 3 }), fc.constantFrom(0, 1e6), ([scale, values], from, size) => {
        const column = Float64Array.from(values.flatMap((value) => [value, NaN, Infinity, -Infinity]));
        const out = new Float64Array(column.length + 1).fill(7);
        blockScaler(scale, size)(column, from, column.length, out);
        const one = Array.from(column.subarray(from), (value) => applyScale(scale, value));
        expect([...out]).toEqual([...one, ...Array.from({ length: out.length - one.length }, () => 7)]);
      }),
    );
  });

  test('invertScale finds a value of every worth within the range, and none beyond it', () => {
    fc.assert(
      fc.property(scales, shares, fc.boolean(), (scale, share, within) => {
        const [lowest, highest] = [scale.range[0]!, scale.range.at(-1)!].sort((a, b) => a - b) as [number, number];
        const worth = within ? lowest + share * (highest - lowest) : share;
        const value = invertScale(scale, worth);
        if (scale.type === 'step' || worth < lowest || worth > highest) expect(value).toBeNull();
        else if (value !== null) expect(distance(scale, value, worth)).toBeLessThanOrEqual(1e-12);
        else expect(Math.min(worth - lowest, highest - worth)).toBeLessThanOrEqual(1e-15);
      }),
    );
  });
}

/** Values where a scale may go wrong: its knots and their neighbours, between and far beyond them. */
function valuesOn({ domain }: Scale): fc.Arbitrary<number> {
  const [first, last] = [domain[0]!, domain.at(-1)!];
  const ulp = (x: number) => Math.max(Math.abs(x) * 2 ** -52, Number.MIN_VALUE);
  const places = fc.oneof(
    fc.constantFrom(...domain),
    fc.constantFrom(...domain.flatMap((x) => [x - ulp(x), x + ulp(x)])),
    fc.double({ min: -3, max: 3, noNaN: true }).map((way) => first + way * (last - first)),
    fc.double({ min: -50, max: 50, noNaN: true }).map((way) => first + way * (last - first)),
    finiteNumbers,
  );
  const { MAX_VALUE } = Number;
  return places.map((place) => Math.min(MAX_VALUE, Math.max(-MAX_VALUE, place)));
}

/** How far a worth is from what a value is worth, a few roundings of the value aside. */
function distance(scale: Scale, value: number, worth: number): number {
  const { type, domain } = scale;
  const size = Math.max(...domain.map(Math.abs), Math.abs(value), type === 'log' ? 1 : 0);
  const near = Math.max(size * 1e-13, Number.MIN_VALUE);
  const around = [value - near, value, value + near].map((x) => applyScale(scale, Number.isFinite(x) ? x : value));
  return Math.max(Math.min(...around) - worth, worth - Math.max(...around), 0);
}
