import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSegmentations } from 'engagement-metrics/segment';
import { randomNumbers } from 'engagement-metrics/stats';
import { codesOf, labelsOf, type Codes } from 'engagement-metrics/table';
import { hostileNames } from '../arbitraries.ts';
import { closedMovements, segmentations } from './movements.ts';

/** Both indices by their definition: every pair of customers is looked at. */
function byPairs(first: Codes, second: Codes) {
  const [a, b] = [labelsOf(first), labelsOf(second)];
  const rows = a.flatMap((_, i) => (a[i] === null || b[i] === null ? [] : [i]));
  let [all, inA, inB, inBoth, agreed] = [0, 0, 0, 0, 0];
  for (const i of rows) {
    for (const j of rows.filter((row) => row < i)) {
      all++;
      if (a[i] === a[j]) inA++;
      if (b[i] === b[j]) inB++;
      if (a[i] === a[j] && b[i] === b[j]) inBoth++;
      if ((a[i] === a[j]) === (b[i] === b[j])) agreed++;
    }
  }
  const trivial = (inA === 0 && inB === 0) || (inA === all && inB === all);
  const chance = (inA * inB) / all;
  return {
    adjustedRandIndex: trivial ? null : expect.closeTo((inBoth - chance) / ((inA + inB) / 2 - chance), 12),
    randIndex: all === 0 ? null : agreed / all,
    count: rows.length,
    missing: a.length - rows.length,
  };
}

describe('compareSegmentations', () => {
  test('it is what all pairs of customers say', () => {
    fc.assert(
      fc.property(closedMovements, ({ before, after }) => {
        expect(compareSegmentations(before, after)).toEqual(byPairs(before, after));
      }),
      { numRuns: 300 },
    );
  });

  test('the same segments by other names agree to 1', () => {
    fc.assert(
      fc.property(segmentations(20), ({ labels, codes }) => {
        const renamed = { labels: labels.map((_, i) => String(i)).reverse(), codes };
        const turned = {
          labels: [...labels].reverse(),
          codes: codes.map((code) => (code < 0 ? -1 : labels.length - 1 - code)),
        };
        for (const same of [{ labels, codes }, renamed, turned]) {
          const { adjustedRandIndex, randIndex, count } = compareSegmentations({ labels, codes }, same);
          expect(randIndex).toBe(count < 2 ? null : 1);
          const inUse = new Set(codes.filter((code) => code >= 0)).size;
          expect(adjustedRandIndex).toBe(inUse > 1 && inUse < count ? 1 : null);
        }
      }),
    );
  });

  test('neither which comes first matters, nor the order of customers', () => {
    fc.assert(
      fc.property(closedMovements, ({ before, after }) => {
        const comparison = compareSegmentations(before, after);
        expect(compareSegmentations(after, before)).toEqual(comparison);
        const reversed = ({ labels, codes }: Codes) => ({ labels, codes: codes.slice().reverse() });
        expect(compareSegmentations(reversed(before), reversed(after))).toEqual(comparison);
      }),
    );
  });

  test('the index lies between -0.5 and 1, and both ends are reached', () => {
    fc.assert(
      fc.property(closedMovements, ({ before, after }) => {
        const { adjustedRandIndex } = compareSegmentations(before, after);
        expect(adjustedRandIndex ?? 0).toBeGreaterThanOrEqual(-0.5);
        expect(adjustedRandIndex ?? 0).toBeLessThanOrEqual(1);
      }),
    );
    const across = compareSegmentations(codesOf(['a', 'a', 'b', 'b']), codesOf(['a', 'b', 'a', 'b']));
    expect(across).toEqual({ adjustedRandIndex: -0.5, randIndex: 1 / 3, count: 4, missing: 0 });
  });

  test('segments drawn by chance agree to 0 on average', () => {
    const next = randomNumbers(5);
    const drawn = (): Codes => ({
      labels: ['a', 'b', 'c', 'd'],
      codes: Int32Array.from({ length: 100 }, () => Math.floor(next() * next() * 4)),
    });
    const indices = Array.from({ length: 2000 }, () => compareSegmentations(drawn(), drawn()).adjustedRandIndex!);
    const mean = indices.reduce((sum, index) => sum + index, 0) / indices.length;
    const deviation = Math.sqrt(indices.reduce((sum, index) => sum + index * index, 0) / indices.length);
    expect(Math.abs(mean)).toBeLessThan((4 * deviation) / Math.sqrt(indices.length));
    expect(deviation).toBeGreaterThan(0.005);
  });

  test('where each of both has one segment, or everybody one of their own, nothing can be told', () => {
    const [same, apart] = [codesOf(['a', 'a', 'a']), codesOf(['a', 'b', 'c'])];
    expect(compareSegmentations(same, same)).toMatchObject({ adjustedRandIndex: null, randIndex: 1 });
    expect(compareSegmentations(apart, apart)).toMatchObject({ adjustedRandIndex: null, randIndex: 1 });
    expect(compareSegmentations(same, apart)).toMatchObject({ adjustedRandIndex: 0, randIndex: 0 });
  });

  test('of fewer than two customers there is no pair', () => {
    for (const [labels, count, missing] of [
      [[], 0, 0],
      [['a'], 1, 0],
      [['a', null], 1, 1],
      [[null, null], 0, 2],
    ] as const) {
      expect(compareSegmentations(codesOf(labels), codesOf(labels))).toEqual({
        adjustedRandIndex: null,
        randIndex: null,
        count,
        missing,
      });
    }
  });

  test('who has no segment in one of both is left out and counted', () => {
    const [first, second] = [codesOf(['a', 'a', 'b', 'b', null, 'a']), codesOf(['x', 'x', 'y', 'y', 'x', null])];
    expect(compareSegmentations(first, second)).toEqual({ adjustedRandIndex: 1, randIndex: 1, count: 4, missing: 2 });
  });

  test('segments may have any name', () => {
    const twice = [...hostileNames, ...hostileNames];
    expect(compareSegmentations(codesOf(twice), codesOf([...twice].reverse())).count).toBe(twice.length);
    expect(compareSegmentations(codesOf(twice), codesOf(twice)).adjustedRandIndex).toBe(1);
  });

  test('a million customers are compared in whole numbers: independent halves agree to 0, not nearly', () => {
    // 250,000 in each of four cells: S = 4 C(n/4, 2), A = B = 2 C(n/2, 2), T = C(n, 2). Exactly, in rationals:
    // 2 (T S - A B) / (2 T A - 2 A B) = -1 / (n - 2) * … ; here as the quotient of integers.
    const n = 1_000_000n;
    const pairs = (k: bigint) => (k * (k - 1n)) / 2n;
    const [all, both, one] = [pairs(n), 4n * pairs(n / 4n), 2n * pairs(n / 2n)];
    const expected = Number(all * both - one * one) / Number(all * one - one * one);
    const half = (of: (i: number) => number) => ({
      labels: ['a', 'b'],
      codes: Int32Array.from({ length: Number(n) }, (_, i) => of(i)),
    });
    const { adjustedRandIndex } = compareSegmentations(
      half((i) => i & 1),
      half((i) => (i >> 1) & 1),
    );
    expect(adjustedRandIndex).toBe(expected);
    expect(adjustedRandIndex).toBeCloseTo(-1e-6, 9);
  });

  test('a hundred thousand customers may each have a segment of their own', () => {
    const labels = Array.from({ length: 100_000 }, (_, i) => String(i));
    const apart = { labels, codes: Int32Array.from(labels, (_, i) => i) };
    const pairwise = { labels, codes: Int32Array.from(labels, (_, i) => i >> 1) };
    expect(compareSegmentations(pairwise, pairwise).adjustedRandIndex).toBe(1);
    expect(compareSegmentations(apart, pairwise).adjustedRandIndex).toBe(0);
  });

  test('segmentations of unlike length, and what are none, are refused', () => {
    const [one, two] = [codesOf(['a']), codesOf(['a', 'b'])];
    for (const [first, second] of [
      [one, two],
      [two, one],
    ] as const) {
      expect(() => compareSegmentations(first, second)).toThrow(
        expect.objectContaining({ name: 'TypeError', code: 'ERR_LENGTH', argument: 'second' }),
      );
    }
    const broken = { labels: ['a'], codes: Int32Array.of(1) };
    expect(() => compareSegmentations(broken, one)).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: 'first.codes[0]' }),
    );
    expect(() => compareSegmentations(one, broken)).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: 'second.codes[0]' }),
    );
  });
});
