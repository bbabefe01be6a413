import { describe, expect, test } from 'vitest';
import { putlerRfmMap, segmentOne, unreachableRules } from 'engagement-metrics/segment';

describe('putlerRfmMap', () => {
  test('every rule may decide', () => {
    expect(unreachableRules(putlerRfmMap())).toEqual([]);
  });

  test('row by row it is the table, recency from 5 to 1 and the mean of the others from 5 to 1', () => {
    const bands = (recency: number) =>
      [5, 3.5, 2.5, 1.5, 1].map((frequencyMonetary) => segmentOne(putlerRfmMap(), { recency, frequencyMonetary }));
    expect([5, 4, 3, 2, 1].map(bands)).toEqual([
      ['champions', 'loyal customers', 'potential loyalists', 'potential loyalists', 'recent customers'],
      ['champions', 'loyal customers', 'potential loyalists', 'potential loyalists', 'promising'],
      ['loyal customers', 'loyal customers', 'customers needing attention', 'about to sleep', 'about to sleep'],
      ['at risk', 'at risk', 'customers needing attention', 'hibernating', 'hibernating'],
      ["can't lose them", 'at risk', 'at risk', 'lost', 'lost'],
    ]);
  });
});
