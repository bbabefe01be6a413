import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentOne, silhouette, type FittedCentres } from 'engagement-metrics/segment';
import { randomNumbers } from 'engagement-metrics/stats';

const unit = { type: 'linear', domain: [0, 1], range: [0, 1] } as const;
const segmentsAround = (...centres: readonly (readonly number[])[]): FittedCentres<'a' | 'b'> => ({
  version: 1,
  type: 'centres',
  metrics: [
    { name: 'a', scale: unit },
    { name: 'b', scale: unit },
  ],
  centres,
  labels: centres.map((_, k) => String(k)),
});
type Customer = { readonly a: number; readonly b: number };

/** Each coefficient as Rousseeuw defines it. */
function slowCoefficients(segments: FittedCentres<'a' | 'b'>, rows: readonly Customer[]): number[] {
  const labels = rows.map((row) => segmentOne(segments, row));
  return rows.map((row, i) => {
    const meanTo = (label: string) => {
      const others = rows.filter((_, j) => j !== i && labels[j] === label);
      return others.reduce((sum, other) => sum + Math.hypot(row.a - other.a, row.b - other.b), 0) / others.length;
    };
    const own = meanTo(labels[i]!);
    const next = Math.min(...segments.labels.filter((label) => label !== labels[i]).map((label) => meanTo(label) || Infinity)); // prettier-ignore
    return Number.isNaN(own) || own === next ? 0 : (next - own) / Math.max(own, next);
  });
}

describe('silhouette', () => {
  test('it is the mean of the definition, over all and in each segment', () => {
    // Distinct customers, so that no mean distance to another segment is 0.
    const share = fc.integer({ min: 0, max: 40 }).map((x) => x / 40);
    const customers = fc.uniqueArray(fc.record({ a: share, b: share }), {
      selector: ({ a, b }) => `${String(a)} ${String(b)}`,
      maxLength: 25,
    });
    const corners = [
      { a: 0, b: 0 },
      { a: 1, b: 1 },
    ];
    fc.assert(
      fc.property(customers, (some) => {
        const inner = some.filter(({ a, b }) => (a !== 0 || b !== 0) && (a !== 1 || b !== 1));
        const rows = [...inner, ...corners];
        const segments = segmentsAround([0.125, 0.125], [0.875, 0.875], [0.5, 0]);
        const slow = slowCoefficients(segments, rows);
        const found = silhouette({ segments, seed: 1 }, rows);
        expect(found).toMatchObject({ exact: true, size: rows.length, missing: 0 });
        expect(found.silhouette).toBeCloseTo(slow.reduce((sum, s) => sum + s, 0) / slow.length, 12);
        found.classes.forEach((row) => {
          const own = slow.filter((_, i) => segmentOne(segments, rows[i]!) === row.segment);
          expect(row.size).toBe(own.length);
          if (own.length === 0) expect(row.silhouette).toBeNull();
          else expect(row.silhouette).toBeCloseTo(own.reduce((sum, s) => sum + s, 0) / own.length, 12);
        });
        expect(silhouette({ segments, seed: 1 }, [...rows].reverse())).toEqual(found);
      }),
    );
  });

  test('segments that are points have 1; customers who are alone in theirs have 0', () => {
    const segments = segmentsAround([0, 0], [1, 1]);
    const pairs = { a: [0, 0, 1, 1], b: [0, 0, 1, 1] };
    expect(silhouette({ segments, seed: 1 }, pairs).silhouette).toBe(1);
    expect(silhouette({ segments, seed: 1 }, { a: [0, 1], b: [0, 1] }).silhouette).toBe(0);
  });

  test('with fewer than two segments that have customers there is none', () => {
    const segments = segmentsAround([0, 0], [1, 1]);
    expect(silhouette({ segments, seed: 1 }, { a: [0, 0.1, null], b: [0, 0.1, 1] })).toEqual({
      silhouette: null,
      exact: true,
      size: 2,
      missing: 1,
      classes: [
        { segment: '0', size: 2, silhouette: null },
        { segment: '1', size: 0, silhouette: null },
      ],
    });
    expect(silhouette({ segments, seed: 1 }, []).silhouette).toBeNull();
  });

  test('5000 customers are all looked at; of more it is a sample, which says so, and is near', () => {
    const next = randomNumbers(2);
    const columns = (count: number) => {
      const a = Float64Array.from({ length: count }, (_, i) => (i % 2) * 0.5 + next() / 2);
      return { a, b: Float64Array.from(a, (x) => (x + next()) / 2) };
    };
    const segments = segmentsAround([0.25, 0.4], [0.75, 0.6]);
    expect(silhouette({ segments, seed: 1 }, columns(5000))).toMatchObject({ exact: true, size: 5000 });
    const many = columns(5001);
    const found = silhouette({ segments, seed: 1 }, many);
    expect(found).toMatchObject({ exact: false, size: 5000 });
    expect(silhouette({ segments, seed: 1 }, many)).toEqual(found);
    const more = columns(20_000);
    const values = [1, 2].map((seed) => silhouette({ segments, seed }, more).silhouette!);
    expect(values[0]).not.toBe(values[1]);
    expect(Math.abs(values[0]! - values[1]!)).toBeLessThan(0.02);
  });

  const segments = segmentsAround([0, 0], [1, 1]);
  test.each([
    [{ segments: { ...segments, version: 2 } }, 'ERR_VERSION', 'fitted.version'],
    [{ segments: { ...segments, type: 'cuts' } }, 'ERR_UNKNOWN_OPTION', 'segments.type'],
    [{ seed: 0.5 }, 'ERR_OUT_OF_RANGE', 'seed'],
    [{ seed: undefined }, 'ERR_TYPE', 'seed'],
    [{ sample: 10 }, 'ERR_UNKNOWN_OPTION', 'sample'],
  ])('what cannot be is refused: %o', (change, code, argument) => {
    const judging = () => silhouette({ segments, seed: 1, ...change } as never, { a: [0], b: [1] });
    expect(judging).toThrow(expect.objectContaining({ code, argument }));
    expect(judging).toThrow(code === 'ERR_OUT_OF_RANGE' ? RangeError : TypeError);
    expect(() => silhouette({ segments, seed: 1 }, { a: [0] } as never)).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'table.b' }),
    );
  });
});
