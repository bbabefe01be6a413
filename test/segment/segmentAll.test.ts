import { describe, expect, test } from 'vitest';
import { segmentAll, type FittedSegments } from 'engagement-metrics/segment';
import { missingValues } from '../arbitraries.ts';

const bands: FittedSegments<'score'> = {
  version: 1,
  type: 'cuts',
  of: 'score',
  cuts: [40, 70],
  labels: ['cold', 'warm', 'hot'],
  tolerance: 3e-10,
};

describe('segmentAll', () => {
  test('it gives a code for everybody, -1 where the value is missing', () => {
    expect(segmentAll(bands, { score: [71, null, 12, 40] })).toEqual({
      labels: ['cold', 'warm', 'hot'],
      codes: Int32Array.of(2, -1, 0, 1),
    });
  });

  test('the label of missing values comes last', () => {
    const { labels, codes } = segmentAll({ ...bands, missing: 'unknown' }, { score: [12, ...missingValues] });
    expect(labels).toEqual(['cold', 'warm', 'hot', 'unknown']);
    expect([...codes]).toEqual([0, 3, 3, 3, 3, 3]);
  });

  test('scores come as they are: an array, a typed array, an iterable, or in rows', () => {
    const expected = segmentAll(bands, { score: [50, 90] });
    expect(segmentAll(bands, { score: Float64Array.of(50, 90) })).toEqual(expected);
    expect(segmentAll(bands, { score: new Set([50, 90]) })).toEqual(expected);
    expect(segmentAll(bands, [{ score: 50 }, { score: 90 }])).toEqual(expected);
  });

  test('nobody to sort gives no codes, but the labels', () => {
    expect(segmentAll(bands, { score: [] })).toEqual({ labels: bands.labels, codes: new Int32Array(0) });
    expect(segmentAll(bands, [])).toEqual({ labels: bands.labels, codes: new Int32Array(0) });
  });

  test('the labels are copied, and table and segments are left as they are', () => {
    const scores = Float64Array.of(50, NaN);
    const fitted = Object.freeze({
      ...bands,
      cuts: Object.freeze([...bands.cuts]),
      labels: Object.freeze([...bands.labels]),
    });
    expect(segmentAll(fitted, Object.freeze({ score: scores })).labels).not.toBe(fitted.labels);
    expect(scores).toEqual(Float64Array.of(50, NaN));
  });

  test.each([
    [{ scores: [1] }, 'table.score'],
    [{ score: [1, '2'] }, 'table.score[1]'],
    [[{ score: 1 }, {}], 'table[1].score'],
    [[{ score: true }], 'table[0].score'],
    [null, 'table'],
  ])('a table that does not hold the column is refused: %o', (table, argument) => {
    expect(() => segmentAll(bands, table as never)).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument }),
    );
  });
});
