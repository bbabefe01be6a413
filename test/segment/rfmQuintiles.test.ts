import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  gridSegments,
  nestedRfmQuintiles,
  rfmQuintiles,
  rfmScores,
  segmentAll,
  segmentOne,
} from 'engagement-metrics/segment';
import { labelsOf } from 'engagement-metrics/table';
import { everybody, lists, population, rfm, textbook } from './rfmCases.ts';

describe('rfmQuintiles', () => {
  test('without ties the scores are those of the textbook', () => {
    fc.assert(
      fc.property(population, (customers) => {
        const rows = everybody(customers.days);
        const scores = rfmScores(rfmQuintiles(rfm, customers), customers);
        const [r, f, m] = [customers.days, customers.orders, customers.spent].map((values, k) => {
          return textbook(values, rows, k === 0);
        });
        expect(lists(scores)).toEqual([r, f, m].map((fifths) => rows.map((row) => fifths!.get(row))));
      }),
    );
  });

  test('equal customers have equal scores, and a better one never a lower score', () => {
    const tied = fc.array(fc.tuple(fc.nat(4), fc.nat(3), fc.nat(9)), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(tied, (rows) => {
        const customers = rows.map(([days, orders, spent]) => ({ days, orders, spent }));
        const { recency, frequency, monetary } = rfmScores(rfmQuintiles(rfm, customers), customers);
        customers.forEach((one, i) => {
          customers.forEach((other, j) => {
            if (one.days <= other.days) expect(recency[i]!).toBeGreaterThanOrEqual(recency[j]!);
            if (one.orders >= other.orders) expect(frequency[i]!).toBeGreaterThanOrEqual(frequency[j]!);
            if (one.spent >= other.spent) expect(monetary[i]!).toBeGreaterThanOrEqual(monetary[j]!);
          });
        });
      }),
    );
  });

  test('the cuts are three fitted segments that stay as they are', () => {
    const customers = { days: [5, 4, 3, 2, 1], orders: [1, 2, 3, 4, 5], spent: [10, 20, 30, 40, 50] };
    const cuts = rfmQuintiles(rfm, customers);
    expect(cuts.recency).toMatchObject({ of: 'days', cuts: [2, 3, 4, 5], labels: ['5', '4', '3', '2', '1'] });
    expect(cuts.monetary).toMatchObject({ of: 'spent', cuts: [20, 30, 40, 50], labels: ['1', '2', '3', '4', '5'] });
    expect(segmentOne(cuts.frequency, { days: 1, orders: 4, spent: 1 })).toBe('4');
    const codes = gridSegments({ axes: [cuts.recency, cuts.frequency, cuts.monetary], separator: '' });
    expect(labelsOf(segmentAll(codes, customers))).toEqual(['111', '222', '333', '444', '555']);
  });

  test('where most bought once they stay together', () => {
    const orders = [1, 1, 1, 1, 1, 1, 2, 3, 4, 9];
    const scores = rfmScores(rfmQuintiles({ ...rfm, recency: 'orders', monetary: 'orders' }, { orders }), { orders });
    expect([...scores.frequency]).toEqual([2, 2, 2, 2, 2, 2, 4, 4, 5, 5]);
  });

  test.each([
    [{ recency: 1 }, 'ERR_TYPE', 'recency'],
    [{ monetary: undefined }, 'ERR_TYPE', 'monetary'],
    [{ monetary: 'money' }, 'ERR_TYPE', 'population.money'],
    [{ money: 'spent' }, 'ERR_UNKNOWN_OPTION', 'money'],
    [{ frequency: 'none' }, 'ERR_EMPTY', 'population.none'],
  ])('what names no columns is refused: %o', (change, code, argument) => {
    const customers = { days: [1], orders: [1], spent: [1], none: [null] };
    for (const fit of [rfmQuintiles, nestedRfmQuintiles]) {
      expect(() => fit({ ...rfm, ...change } as never, customers as never)).toThrow(
        expect.objectContaining({ name: code === 'ERR_EMPTY' ? 'RangeError' : 'TypeError', code, argument }),
      );
    }
  });
});
