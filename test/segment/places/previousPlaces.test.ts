import { describe, expect, test } from 'vitest';
import { segmentAll, segmentOne, thresholdSegments } from 'engagement-metrics/segment';
import { previousPlaces } from '../../../src/segment/places/previousPlaces.ts';

const labels = ['low', '7', 'unknown'];

describe('previousPlaces', () => {
  test('labels and codes say the same; whole numbers stand for their digits', () => {
    const codes = { labels: ['7', 'gone', 'low'], codes: Int32Array.of(2, 0, -1) };
    expect(previousPlaces('f', labels, 2, codes)).toEqual(Int32Array.of(0, 1, -1));
    expect(previousPlaces('f', labels, 2, ['low', 7, null])).toEqual(Int32Array.of(0, 1, -1));
    expect(previousPlaces('f', labels, 2, new Set(['low', '7', undefined]))).toEqual(Int32Array.of(0, 1, -1));
  });

  test('who was among the missing was nowhere', () => {
    expect(previousPlaces('f', labels, 2, ['unknown', 'low'])).toEqual(Int32Array.of(-1, 0));
    expect(previousPlaces('f', labels, -1, ['unknown', 'low'])).toEqual(Int32Array.of(2, 0));
  });

  test('what is none of the segments is refused by its place', () => {
    const refused = (argument: string, message: string) =>
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument, message });
    expect(() => previousPlaces('f', labels, 2, ['low', 'gold'])).toThrow(
      refused('previous[1]', "f: previous[1] 'gold' is none of the segments"),
    );
    expect(() => previousPlaces('f', labels, 2, { labels: ['gold'], codes: Int32Array.of(-1, 0) })).toThrow(
      refused('previous.codes[1]', "f: previous.codes[1] 'gold' is none of the segments"),
    );
    expect(() => previousPlaces('f', labels, 2, { labels: ['low'], codes: Int32Array.of(0, 1) })).toThrow(
      refused('previous.codes[1]', "f: previous.codes[1] is 1, no label's place"),
    );
  });

  test('what is no text is refused', () => {
    const bands = thresholdSegments({ of: 'score', cuts: [5], labels: ['low', 'high'] });
    const refused = (argument: string) => expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument });
    expect(() => segmentOne(bands, { score: 1 }, { previous: true as never })).toThrow(refused('previous'));
    expect(() => segmentAll(bands, { score: [1] }, { previous: [{}] as never })).toThrow(refused('previous[0]'));
    expect(() => segmentAll(bands, { score: [1] }, { previous: 'low' as never })).toThrow(refused('previous'));
    expect(() => segmentAll(bands, { score: [1] }, { previous: null as never })).toThrow(refused('previous'));
  });
});
