import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyScale } from 'engagement-metrics/scale';
import { scaledPoints } from '../../../src/segment/centres/scaledPoints.ts';
import { hostileNames, scales } from '../../arbitraries.ts';

const value = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.double({ min: -1e3, max: 1e3, noNaN: true }),
  fc.constantFrom(null, NaN),
);
const rows = fc.array(fc.record({ a: value, b: value, ['__proto__']: fc.integer({ min: 0, max: 2 }) }), {
  maxLength: 60,
});

describe('scaledPoints', () => {
  test('they are the whole rows, scaled, in the order in which they come', () => {
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
        const { points, count, dimensions, missing } = scaledPoints('f', 'table', table, metrics);
        expect([...points]).toEqual(scaled.flat());
        expect([count, dimensions, missing]).toEqual([scaled.length, 3, table.length - scaled.length]);
      }),
      { numRuns: 300 },
    );
  });

  test('of thousands of rows, a block at a time, none is lost', () => {
    const unit = { type: 'linear', domain: [0, 1], range: [0, 1] } as const;
    const columns = {
      rising: Float64Array.from({ length: 3000 }, (_, i) => (i % 7 === 0 ? NaN : i / 3000)),
      falling: Float64Array.from({ length: 3000 }, (_, i) => (i % 5 === 0 ? Infinity : 1 - i / 3000)),
    };
    const metrics = [
      { name: 'rising', scale: unit },
      { name: 'falling', scale: unit },
    ];
    const whole = Array.from(columns.rising.keys()).filter((i) => i % 7 !== 0 && i % 5 !== 0);
    const { points, count, missing } = scaledPoints('f', 'table', columns, metrics);
    expect([...points]).toEqual(whole.flatMap((i) => [i / 3000, 1 - i / 3000]));
    expect([count, missing]).toEqual([whole.length, 3000 - whole.length]);
  });

  test('metrics may have any name', () => {
    for (const name of hostileNames) {
      const scale = { type: 'step', domain: [1], range: [0, 1] } as const;
      const { points } = scaledPoints('f', 'table', Object.fromEntries([[name, [2, 0]]]), [{ name, scale }]);
      expect([...points]).toEqual([1, 0]);
    }
  });
});
