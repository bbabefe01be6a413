import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emailListGrowthRate } from 'engagement-metrics/email';
import { counts } from '../arbitraries.ts';
import { near, rowLaws } from '../laws/rate.ts';

/** Who was there or came stays, unsubscribes or complains. */
const periods = fc
  .tuple(counts, counts, counts, counts)
  .map(([unsubscribed, complained, stayed, came]) => ({
    unsubscribed,
    complained,
    everybody: unsubscribed + complained + stayed + 1,
    came,
  }))
  .map(({ unsubscribed, complained, everybody, came }) => {
    const newSubscribers = came % everybody;
    return { newSubscribers, unsubscribed, complained, subscribersAtStart: everybody - newSubscribers };
  });

test('emailListGrowthRate is what the list gained, of its size at the start', () => {
  const list = { unsubscribed: 180, complained: 20, subscribersAtStart: 10_000 };
  expect(emailListGrowthRate({ newSubscribers: 500, ...list })).toBe(0.03); // exact arithmetic
  expect(emailListGrowthRate({ newSubscribers: 200, ...list })).toBe(0);
});

test('emailListGrowthRate is negative when more leave than come, and -1 when nobody stays', () => {
  const list = { newSubscribers: 50, unsubscribed: 180, complained: 20, subscribersAtStart: 10_000 };
  expect(emailListGrowthRate(list)).toBe(-0.015); // exact arithmetic
  expect(emailListGrowthRate({ newSubscribers: 5, unsubscribed: 10, complained: 5, subscribersAtStart: 10 })).toBe(-1);
});

test('emailListGrowthRate is null when there were no subscribers at the start, also when some came', () => {
  const nobody = { unsubscribed: 0, complained: 0, subscribersAtStart: 0 };
  expect(emailListGrowthRate({ newSubscribers: 0, ...nobody })).toBeNull();
  expect(emailListGrowthRate({ newSubscribers: 7, ...nobody })).toBeNull();
});

test('emailListGrowthRate is 0, never -0, when nothing changes', () => {
  for (const zero of [0, -0]) {
    const row = { newSubscribers: zero, unsubscribed: 0, complained: 0, subscribersAtStart: 7 };
    expect(emailListGrowthRate(row)).toBe(0);
  }
});

test('emailListGrowthRate leads from the size at the start to the size at the end', () => {
  fc.assert(
    fc.property(periods, (row) => {
      const { newSubscribers, unsubscribed, complained, subscribersAtStart } = row;
      const rate = emailListGrowthRate(row)!;
      const change = newSubscribers - unsubscribed - complained;
      expect(rate).toBe(change / subscribersAtStart + 0);
      expect(rate).toBeGreaterThanOrEqual(-1);
    }),
  );
});

test('emailListGrowthRate does not change when everything is multiplied', () => {
  fc.assert(
    fc.property(periods, fc.constantFrom(2, 3, 1000), (row, k) => {
      const more = {
        newSubscribers: k * row.newSubscribers,
        unsubscribed: k * row.unsubscribed,
        complained: k * row.complained,
        subscribersAtStart: k * row.subscribersAtStart,
      };
      near(emailListGrowthRate(more)!, emailListGrowthRate(row)!);
    }),
  );
});

test('emailListGrowthRate rises with who comes and falls with who leaves, whichever way', () => {
  fc.assert(
    fc.property(periods, counts, (row, more) => {
      const rate = emailListGrowthRate(row)!;
      const grown = { ...row, newSubscribers: row.newSubscribers + more };
      expect(emailListGrowthRate(grown)).toBeGreaterThanOrEqual(rate);
      for (const leaving of ['unsubscribed', 'complained'] as const) {
        expect(emailListGrowthRate({ ...grown, [leaving]: row[leaving] + more })).toBe(rate);
      }
    }),
  );
});

test('emailListGrowthRate refuses that more leave than were there and came', () => {
  const call = () => emailListGrowthRate({ newSubscribers: 1, unsubscribed: 8, complained: 4, subscribersAtStart: 10 });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'unsubscribed' }));
  expect(call).toThrow('emailListGrowthRate: unsubscribed and complained exceed newSubscribers and subscribersAtStart');
});

test('emailListGrowthRate is refused when it is beyond the largest double', () => {
  const row = { newSubscribers: 1e308, unsubscribed: 0, complained: 0, subscribersAtStart: 1e-308 };
  expect(() => emailListGrowthRate(row)).toThrow(
    expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'newSubscribers' }),
  );
  expect(() => emailListGrowthRate(row)).toThrow('emailListGrowthRate: newSubscribers makes the result overflow');
  expect(emailListGrowthRate({ ...row, subscribersAtStart: 1 })).toBe(1e308);
});

describe('emailListGrowthRate', () => {
  rowLaws(emailListGrowthRate, { newSubscribers: 500, unsubscribed: 180, complained: 20, subscribersAtStart: 10_000 });
});
