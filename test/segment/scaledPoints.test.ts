import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyScale } from 'engagement-metrics/scale';
import { scaledPoints } from '../../src/segment/scaledPoints.ts';
import { hostileNames, scales } from '../arbitraries.ts';

const value = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.double({ min: -1e3, max: 1e3, noNaN: true }),
  fc.constantFrom(null, NaN),
);
const rows = fc.array(fc.record({ a: value, b: value, ['__proto__']: fc.integer({ min: 0, max: 2 }) }), {
  maxLength: 60,
});

describe('scaledPoints', () => {
  test('they are the whole rows, scaled and in lexicographic order', () => {
    fc.assert(
      fc.property(rows, fc.tuple(scales, scales, scales), (table, [a, b, c]) => {
        const metrics = [
          { name: 'a', scale: a },
          { name: 'b', scale: b },
          { name: '__proto__', scale: c },
        ];
        const scaled = table
          .map((row) =>
            metrics.map(({ name, scale }) =>
              applyScale(scale, Object.entries(row).find(([key]) => key === name)?.[1] ?? NaN),
            ),
          ) // prettier-ignore
          .filter((point) => !point.some(Number.isNaN));
        scaled.sort((p, q) => p.map((x, j) => x - q[j]!).find((apart) => apart !== 0) ?? 0);
        const { points, count, dimensions, missing } = scaledPoints('f', 'table', table, metrics);
        expect([...points]).toEqual(scaled.flat());
        expect([count, dimensions, missing]).toEqual([scaled.length, 3, table.length - scaled.length]);
      }),
      { numRuns: 300 },
    );
  });

  test('thousands of rows are ordered, be they all different, equal in a column, or crowded in one place', () => {
    const unit = { type: 'linear', domain: [0, 1], range: [0, 1] } as const;
    const columns = {
      steps: Float64Array.from({ length: 3000 }, (_, i) => (i % 3) / 2),
      crowd: Float64Array.from({ length: 3000 }, (_, i) => 0.5 + ((i * 7919) % 3000) * 2 ** -40),
      spread: Float64Array.from({ length: 3000 }, (_, i) => ((i * 104_729) % 3000) / 3000),
    };
    for (const names of [
      ['steps', 'crowd'],
      ['crowd', 'spread'],
      ['spread', 'steps'],
      ['steps', 'spread'],
    ] as const) {
      const metrics = names.map((name) => ({ name, scale: unit }));
      const { points, count } = scaledPoints('f', 'table', columns, metrics);
      const pairs = Array.from({ length: count }, (_, i) => [points[2 * i]!, points[2 * i + 1]!] as const);
      const rising = pairs.every(([x, y], i) => i === 0 || pairs[i - 1]![0] < x || (pairs[i - 1]![0] === x && pairs[i - 1]![1] <= y)); // prettier-ignore
      expect(rising).toBe(true);
      expect(pairs.map(([x]) => x).sort((a, b) => a - b)).toEqual([...columns[names[0]]].sort((a, b) => a - b));
    }
  });

  test('metrics may have any name', () => {
    for (const name of hostileNames) {
      const scale = { type: 'step', domain: [1], range: [0, 1] } as const;
      const { points } = scaledPoints('f', 'table', Object.fromEntries([[name, [2, 0]]]), [{ name, scale }]);
      expect([...points]).toEqual([0, 1]);
    }
  });
});
