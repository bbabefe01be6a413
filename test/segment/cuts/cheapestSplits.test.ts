import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cheapestSplits } from '../../../src/segment/cuts/cheapestSplits.ts';
import { valueGroups, type ValueGroups } from '../../../src/segment/cuts/valueGroups.ts';

/** The squares around their mean of the groups `from` to `to - 1`, as the definition says. */
function cost({ weights, means, squares }: ValueGroups, from: number, to: number): number {
  const places = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  const weight = places.reduce((sum, g) => sum + weights[g]!, 0);
  const mean = places.reduce((sum, g) => sum + weights[g]! * means[g]!, 0) / weight;
  return places.reduce((sum, g) => sum + squares[g]! + weights[g]! * (means[g]! - mean) ** 2, 0);
}

/** Every place with every choice. */
function slowSplits(groups: ValueGroups, before: ArrayLike<number> | null, gap: 0 | 1): number[] {
  return Array.from({ length: groups.weights.length + 1 }, (_, s) => {
    if (before === null) return s === 0 && gap === 0 ? Infinity : cost(groups, 0, s);
    const places = Array.from({ length: Math.max(0, s + gap) }, (_, t) => t);
    return Math.min(Infinity, ...places.map((t) => before[t]! + cost(groups, t + gap, s)));
  });
}

const groupings = fc
  .array(
    fc.record({ step: fc.integer({ min: 1, max: 50 }), count: fc.integer({ min: 1, max: 9 }), begins: fc.boolean() }),
    {
      minLength: 2,
      maxLength: 24,
    },
  )
  .map((rows) => {
    let value = -100;
    const values = Float64Array.from(rows, ({ step }) => (value += step));
    const begins = rows.flatMap(({ begins }, i) => (begins && i > 0 ? [i] : []));
    const counts = Float64Array.from(rows, ({ count }) => count);
    return valueGroups(values, counts, Int32Array.of(0, ...begins, rows.length));
  });

describe('cheapestSplits', () => {
  test.each([0, 1] as const)('with a gap of %i it is what trying every place gives, part after part', (gap) => {
    fc.assert(
      fc.property(groupings, fc.integer({ min: 1, max: 5 }), (groups, parts) => {
        let fast: Float64Array | null = null;
        let slow: number[] | null = null;
        for (let k = 0; k < Math.min(parts, groups.weights.length); k++) {
          const before: Float64Array | null = fast;
          const { costs, from } = cheapestSplits(groups, before, gap, 0);
          slow = slowSplits(groups, slow, gap);
          costs.forEach((found, s) => {
            const wanted = slow![s]!;
            if (wanted === Infinity) expect(found).toBe(Infinity);
            else expect(found).toBeCloseTo(wanted, 7);
            if (before !== null && found < Infinity) {
              expect(before[from[s]!]! + cost(groups, from[s]! + gap, s)).toBeCloseTo(found, 7);
            }
          });
          fast = costs;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('closed places, which cost infinitely much before, are passed by', () => {
    fc.assert(
      fc.property(groupings, fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }), (groups, closed) => {
        const first = cheapestSplits(groups, null, 1, 0).costs.map((cost, s) => (closed[s] ? Infinity : cost));
        const slow = slowSplits(groups, first, 1);
        cheapestSplits(groups, first, 1, 0).costs.forEach((found, s) => {
          if (slow[s] === Infinity) expect(found).toBe(Infinity);
          else expect(found).toBeCloseTo(slow[s]!, 7);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('only what is asked for is computed', () => {
    const groups = valueGroups(
      Float64Array.of(1, 2, 10, 11),
      Float64Array.of(1, 1, 1, 1),
      Int32Array.of(0, 1, 2, 3, 4),
    );
    const { costs, from } = cheapestSplits(groups, cheapestSplits(groups, null, 0, 1).costs, 0, 4);
    expect([...costs]).toEqual([Infinity, Infinity, Infinity, Infinity, 1]);
    expect(from[4]).toBe(2);
  });
});
