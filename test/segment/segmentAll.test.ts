import { describe, expect, test } from 'vitest';
import { segmentAll, type FittedCuts } from 'engagement-metrics/segment';
import { codesOf } from 'engagement-metrics/table';
import { missingValues } from '../arbitraries.ts';

const bands: FittedCuts<'score'> = {
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

  test('who was where, and for how long, counts as for one', () => {
    const steady = { ...bands, hysteresis: 5, minimumDwell: 30, missing: 'unknown' };
    const score = [44, 46, 46, null, 71, 71, 71];
    const previous = ['cold', 'cold', 'cold', 'hot', 'unknown', null, 'warm'];
    const dwell = [99, 99, 1, 1, 1, 1, null];
    const { labels, codes } = segmentAll(steady, { score }, { previous, dwell });
    expect(Array.from(codes, (code) => labels[code])).toEqual([
      'cold',
      'warm',
      'cold',
      'unknown',
      'hot',
      'hot',
      'warm',
    ]);
    const before = codesOf(previous);
    expect(
      segmentAll(steady, { score }, { previous: before, dwell: Float64Array.from(dwell, (d) => d ?? NaN) }),
    ).toEqual({
      labels,
      codes,
    });
  });

  test('the segments of one night are the previous ones of the next', () => {
    const first = segmentAll(bands, { score: [39, null, 71] });
    const steady = { ...bands, hysteresis: 2 };
    expect([...segmentAll(steady, { score: [41, 41, 69] }, { previous: first }).codes]).toEqual([0, 1, 2]);
  });

  test('where nobody was in a segment before, nobody asks for how long', () => {
    const steady = { ...bands, minimumDwell: 30 };
    expect([...segmentAll(steady, { score: [80, 10] }, { previous: [null, null] }).codes]).toEqual([2, 0]);
    expect([...segmentAll(steady, { score: [] }, { previous: [] }).codes]).toEqual([]);
  });

  test.each([
    [{ previous: ['cold'] }, 'ERR_LENGTH', 'previous'],
    [{ dwell: [1] }, 'ERR_LENGTH', 'dwell'],
    [{ previous: [null, 'gold'] }, 'ERR_OUT_OF_RANGE', 'previous[1]'],
    [{ dwell: [1, -1] }, 'ERR_OUT_OF_RANGE', 'dwell[1]'],
    [{ dwell: [1, '2'] }, 'ERR_TYPE', 'dwell[1]'],
    [{ previous: ['cold', 'cold'], dwell: undefined }, 'ERR_TYPE', 'dwell'],
    [{ prevoius: ['cold', 'cold'] }, 'ERR_UNKNOWN_OPTION', 'prevoius'],
  ])('an impossible past is refused: %o', (options, code, argument) => {
    expect(() => segmentAll({ ...bands, minimumDwell: 30 }, { score: [1, 2] }, options as never)).toThrow(
      expect.objectContaining({ name: code === 'ERR_OUT_OF_RANGE' ? 'RangeError' : 'TypeError', code, argument }),
    );
  });
});
