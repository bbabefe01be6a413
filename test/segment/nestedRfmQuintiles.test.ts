import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nestedRfmQuintiles, rfmQuintiles, rfmScores, type RfmScores } from 'engagement-metrics/segment';
import { distinct, everybody, lists, rfm, textbook } from './rfmCases.ts';

describe('nestedRfmQuintiles', () => {
  const nested = fc.constantFrom(25, 125).chain((size) => {
    return fc.record({ days: distinct(size), orders: distinct(size), spent: distinct(size) });
  });

  test('without ties the scores are those of the textbook, nest by nest', () => {
    fc.assert(
      fc.property(nested, ({ days, orders, spent }) => {
        const customers = { days, orders, spent };
        const scores = rfmScores(nestedRfmQuintiles(rfm, customers), customers);
        const recency = textbook(days, everybody(days), true);
        expect([...scores.recency]).toEqual(days.map((_, row) => recency.get(row)));
        for (const r of [1, 2, 3, 4, 5]) {
          const nest = everybody(days).filter((row) => recency.get(row) === r);
          const frequency = textbook(orders, nest, false);
          expect(nest.map((row) => scores.frequency[row])).toEqual(nest.map((row) => frequency.get(row)));
          for (const f of [1, 2, 3, 4, 5]) {
            const inner = nest.filter((row) => frequency.get(row) === f);
            // One customer alone has no rank among others: the lowest band.
            const monetary = inner.length === 1 ? new Map([[inner[0]!, 1]]) : textbook(spent, inner, false);
            expect(inner.map((row) => scores.monetary[row])).toEqual(inner.map((row) => monetary.get(row)));
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('nests split what independent quintiles leave together, where the three go hand in hand', () => {
    const n = 125;
    const days = Array.from({ length: n }, (_, i) => i);
    const customers = { days, orders: days.map((d) => n - d), spent: days.map((d) => 2 * (n - d)) };
    const cellsOf = (scores: RfmScores) =>
      new Set(
        days.map((_, i) =>
          lists(scores)
            .map((list) => list[i])
            .join(''),
        ),
      ).size;
    expect(cellsOf(rfmScores(rfmQuintiles(rfm, customers), customers))).toBe(5);
    expect(cellsOf(rfmScores(nestedRfmQuintiles(rfm, customers), customers))).toBe(125);
  });

  test('a nest in which nothing is observed has the cuts of the whole', () => {
    const customers = { days: [1, 2, 3, 4, 5], orders: [null, 2, 3, 4, 5], spent: [null, null, 3, 4, 5] };
    const whole = rfmQuintiles(rfm, customers);
    const { frequency, monetary } = nestedRfmQuintiles(rfm, customers);
    expect(frequency[0]).toEqual(whole.frequency);
    expect(monetary[0]![0]).toEqual(whole.monetary);
    expect(monetary[1]!.every((cuts) => cuts.cuts.join() === whole.monetary.cuts.join())).toBe(true);
    expect([frequency.length, monetary.length, monetary[4]!.length]).toEqual([5, 5, 5]);
  });
});
