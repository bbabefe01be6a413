import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shares } from '../arbitraries.ts';
import { meanOfTerms } from '../../src/score/meanOfTerms.ts';
import { termOf } from '../../src/score/termOf.ts';
import { powerMean } from './slowScore.ts';

type Parts = readonly { readonly worth: number; readonly weight: number }[];

/** The mean as a score takes it: term by term. */
function meanOf(parts: Parts, power: number, floor = 0): number {
  const sum = parts.reduce((total, { worth, weight }) => total + weight * termOf(worth, power, floor), 0);
  return meanOfTerms(sum, parts.reduce((total, { weight }) => total + weight, 0), power); // prettier-ignore
}

const parts = fc.array(fc.record({ worth: shares, weight: fc.double({ min: 0.01, max: 100, noNaN: true }) }), {
  minLength: 1,
  maxLength: 12,
});
const powers = fc.oneof(
  fc.constantFrom(1, 0, -1, 0.5, -0.5, 0.01, -0.01),
  fc.double({ min: 0.01, max: 1, noNaN: true }),
);

describe('power means', () => {
  test('of 0.9 and 0.5, weighing 0.7 and 0.3, are 0.7800, 0.7545 and 0.7258', () => {
    const two = [
      { worth: 0.9, weight: 0.7 },
      { worth: 0.5, weight: 0.3 },
    ];
    expect(meanOf(two, 1)).toBeCloseTo(0.78, 12); // catalogue 17.2, to four digits; then by exact arithmetic
    expect(meanOf(two, 0)).toBeCloseTo(0.7545, 4);
    expect(meanOf(two, 0)).toBeCloseTo(0.9 ** 0.7 * 0.5 ** 0.3, 12);
    expect(meanOf(two, -1)).toBeCloseTo(0.7258, 4);
    expect(meanOf(two, -1)).toBeCloseTo(1 / (0.7 / 0.9 + 0.3 / 0.5), 12);
  });

  test('of 47, 59 and 21, weighing 20, 15 and 22, the arithmetic one is 2287/57', () => {
    const measures = [
      { worth: 0.47, weight: 20 },
      { worth: 0.59, weight: 15 },
      { worth: 0.21, weight: 22 },
    ];
    expect(100 * meanOf(measures, 1)).toBeCloseTo(2287 / 57, 12); // catalogue 17.2: a group of Gainsight's
  });

  test('are what powers and roots make', () => {
    fc.assert(
      fc.property(parts, powers, fc.constantFrom(0, 0.01, 0.5), (given, power, floor) => {
        expect(Math.abs(meanOf(given, power, floor) - powerMean(given, power, floor))).toBeLessThan(1e-12);
      }),
    );
  });

  test('lie between the least and the most worth', () => {
    fc.assert(
      fc.property(parts, powers, (given, power) => {
        const worths = given.map(({ worth }) => worth);
        const mean = meanOf(given, power);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...worths) - 1e-12);
        expect(mean).toBeLessThanOrEqual(Math.max(...worths) + 1e-12);
        expect(mean).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('never rise as the power falls: arithmetic, geometric, harmonic', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const falling = [1, 0.5, 0.01, 0, -0.01, -0.5, -1].map((power) => meanOf(given, power));
        falling.slice(1).forEach((mean, i) => expect(mean).toBeLessThanOrEqual(falling[i]! + 1e-12));
      }),
    );
  });

  test('of equal worths are that worth, of none but zeros 0', () => {
    fc.assert(
      fc.property(shares, parts, powers, (worth, given, power) => {
        const same = given.map(({ weight }) => ({ weight, worth }));
        expect(Math.abs(meanOf(same, power) - worth)).toBeLessThan(1e-12);
      }),
    );
    for (const power of [1, 0.5, 0, -1]) expect(meanOf([{ worth: 0, weight: 3 }], power)).toBe(0);
  });

  test('know only the proportions of weights, and no order', () => {
    fc.assert(
      fc.property(parts, powers, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (given, power, factor) => {
        const mean = meanOf(given, power);
        const scaled = given.map(({ worth, weight }) => ({ worth, weight: factor * weight }));
        expect(Math.abs(meanOf(scaled, power) - mean)).toBeLessThan(1e-12);
        expect(Math.abs(meanOf([...given].reverse(), power) - mean)).toBeLessThan(1e-12);
      }),
    );
  });

  test('are 0 as soon as one worth is, from a power of 0 down, unless a floor lifts it', () => {
    const one = [
      { worth: 0, weight: 1 },
      { worth: 1, weight: 9 },
    ];
    for (const power of [0, -0.01, -1]) expect(meanOf(one, power)).toBe(0);
    expect(meanOf(one, 0, 0.01)).toBeCloseTo(0.01 ** 0.1, 12);
    expect(meanOf(one, 0.5)).toBeCloseTo(0.81, 12);
  });

  test('of which there is only the worst need no division', () => {
    expect(meanOfTerms(0.3, 12, 'worst')).toBe(0.3);
  });
});
