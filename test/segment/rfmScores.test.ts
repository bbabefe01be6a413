import { describe, expect, test } from 'vitest';
import { rfmScores, segmentAll, thresholdSegments } from 'engagement-metrics/segment';
import { labelsOf } from 'engagement-metrics/table';
import { lists } from './rfmCases.ts';

describe('rfmScores', () => {
  const customers = { days: [1, null, 3], orders: [null, 2, 9], spent: [10, 20, null] };
  const hand = (of: 'days' | 'orders' | 'spent', cut: number, labels: string[]) =>
    thresholdSegments({ of, cuts: [cut], labels });
  const cuts = {
    recency: hand('days', 2, ['3', '0']),
    frequency: hand('orders', 5, ['0', '3']),
    monetary: hand('spent', 20, ['0', '3']),
  };

  test('cuts set by hand have the scores that their labels say; what is missing has none', () => {
    expect(lists(rfmScores(cuts, customers))).toEqual([
      [3, NaN, 0],
      [NaN, 0, 3],
      [0, 3, NaN],
    ]);
  });

  test('within a nest that is not known nothing is', () => {
    const nest = { ...cuts, frequency: [cuts.frequency, cuts.frequency] };
    const nested = { ...nest, monetary: nest.frequency.map(() => [cuts.monetary, cuts.monetary]) };
    expect(lists(rfmScores(nested, customers))).toEqual([
      [3, NaN, 0],
      [NaN, NaN, 3],
      [NaN, NaN, NaN],
    ]);
  });

  test('rows and columns have the same scores, and equal to each cut by itself', () => {
    const rows = customers.days.map((days, i) => ({ days, orders: customers.orders[i]!, spent: customers.spent[i]! }));
    expect(rfmScores(cuts, rows)).toEqual(rfmScores(cuts, customers));
    const alone = labelsOf(segmentAll(cuts.monetary, customers)).map((label) => (label === null ? NaN : Number(label)));
    expect([...rfmScores(cuts, customers).monetary]).toEqual(alone);
  });

  test('labels that are no numbers are refused, and so are columns of unequal length', () => {
    for (const label of ['low', '', ' ', 'Infinity']) {
      expect(() => rfmScores({ ...cuts, frequency: hand('orders', 5, ['0', label]) }, customers)).toThrow(
        expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument: 'cuts.frequency.labels[1]' }),
      );
    }
    expect(() => rfmScores(cuts, { ...customers, spent: [1] })).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_LENGTH', argument: 'table.spent' }),
    );
    expect(() => rfmScores({ ...cuts, recency: { ...cuts.recency, version: 2 } } as never, customers)).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_VERSION' }),
    );
  });
});
