import { describe, expect, test } from 'vitest';
import {
  putlerRfmMap,
  rfmQuintiles,
  rfmScores,
  rfmSegments,
  ruleSegments,
  segmentAll,
  segmentOne,
  thresholdSegments,
} from 'engagement-metrics/segment';

/** The published ranges: recency, then the mean of frequency and monetary scores, both ends included. */
const published: Readonly<Record<string, readonly [number, number, number, number]>> = {
  champions: [4, 5, 4, 5],
  'loyal customers': [2, 5, 3, 5],
  'potential loyalists': [3, 5, 1, 3],
  'recent customers': [4, 5, 0, 1],
  promising: [3, 4, 0, 1],
  'customers needing attention': [2, 3, 2, 3],
  'about to sleep': [2, 3, 0, 2],
  'at risk': [0, 2, 2, 5],
  "can't lose them": [0, 1, 4, 5],
  hibernating: [1, 2, 1, 2],
  lost: [0, 2, 0, 2],
};
const scores = [1, 2, 3, 4, 5];
const cells = scores.flatMap((recency) =>
  scores.flatMap((frequency) => scores.map((monetary) => ({ recency, frequency, monetary }))),
);
const cuts = rfmQuintiles(
  { recency: 'days', frequency: 'orders', monetary: 'spent' },
  { days: [1, 2, 3, 4, 5], orders: [1, 2, 3, 4, 5], spent: [1, 2, 3, 4, 5] },
);

describe('rfmSegments', () => {
  test('each of the 125 cells belongs to exactly one segment, whose published ranges hold it', () => {
    const named = cells.map((cell) => segmentOne(rfmSegments(), cell)!);
    expect(named.length).toBe(125);
    named.forEach((segment, i) => {
      const { recency, frequency, monetary } = cells[i]!;
      const [r0, r1, v0, v1] = published[segment]!;
      const value = (frequency + monetary) / 2;
      expect(
        r0 <= recency && recency <= r1 && v0 <= value && value <= v1,
        `${segment} ${JSON.stringify(cells[i])}`,
      ).toBe(true);
    });
    expect(new Set(named)).toEqual(new Set(Object.keys(published)));
  });

  test('with cuts they read what was cut, and without them columns of scores: the same segments', () => {
    const customers = { days: [1, 5, 3, 1], orders: [5, 5, 1, 1], spent: [5, 4, 2, 1] };
    const direct = segmentAll(rfmSegments({ cuts }), customers);
    expect(direct).toEqual(segmentAll(rfmSegments(), rfmScores(cuts, customers)));
    expect(Array.from(direct.codes, (code) => direct.labels[code])).toEqual([
      'champions',
      "can't lose them",
      'about to sleep',
      'recent customers',
    ]);
  });

  test('the labels come in the order of the map, the fallback last', () => {
    expect(rfmSegments().labels.slice(0, 2)).toEqual(['champions', 'loyal customers']);
    expect(rfmSegments().labels.at(-1)).toBe('lost');
  });

  test('any rules over the scores make a map', () => {
    const map = ruleSegments({
      rules: [
        { label: 'spenders', when: { of: 'monetary', from: 5 } },
        {
          label: 'regulars',
          when: {
            all: [
              { of: 'frequency', from: 4 },
              { of: 'frequencyMonetary', below: 4 },
            ],
          },
        },
        { label: 'gone', when: { of: 'recency', below: 2 } },
      ],
      fallback: 'others',
    });
    const grid = rfmSegments({ map, missing: 'never bought', minimumDwell: 7 });
    expect(segmentOne(grid, { recency: 1, frequency: 1, monetary: 5 })).toBe('spenders');
    expect(segmentOne(grid, { recency: 1, frequency: 4, monetary: 3 })).toBe('regulars');
    expect(segmentOne(grid, { recency: 1, frequency: 4, monetary: 4 })).toBe('gone');
    expect(segmentOne(grid, { recency: 2, frequency: 4, monetary: 4 })).toBe('others');
    expect(segmentOne(grid, { recency: 2, frequency: 4, monetary: null })).toBe('never bought');
    expect(grid.minimumDwell).toBe(7);
  });

  test.each([
    [
      { cuts: { ...cuts, recency: { ...cuts.recency, labels: ['a', 'b', 'c', 'd', 'e'] } } },
      'ERR_TYPE',
      'cuts.recency.labels[0]',
    ],
    [
      { cuts: { ...cuts, monetary: { ...cuts.monetary, missing: '0' } } },
      'ERR_UNKNOWN_OPTION',
      'cuts.monetary.missing',
    ],
    [{ cuts: { ...cuts, monetary: { ...cuts.monetary, cuts: [1] } } }, 'ERR_INVALID_SPEC', 'cuts'],
    [{ map: { ...putlerRfmMap(), rules: [] } }, 'ERR_INVALID_SPEC', 'map'],
    [{ missing: 'lost' }, 'ERR_OUT_OF_RANGE', 'missing'],
    [{ names: [] }, 'ERR_UNKNOWN_OPTION', 'names'],
  ])('impossible maps are refused: %o', (input, code, argument) => {
    expect(() => rfmSegments(input as never)).toThrow(
      expect.objectContaining({ name: code === 'ERR_OUT_OF_RANGE' ? 'RangeError' : 'TypeError', code, argument }),
    );
  });
});

test('scores may be on any scale that the labels say', () => {
  const of = <Name extends string>(name: Name) => thresholdSegments({ of: name, cuts: [1], labels: ['1', '5'] });
  const grid = rfmSegments({ cuts: { recency: of('r'), frequency: of('f'), monetary: of('m') } });
  expect(grid.cells.length).toBe(8);
  expect(segmentOne(grid, { r: 1, f: 1, m: 1 })).toBe('champions');
});
