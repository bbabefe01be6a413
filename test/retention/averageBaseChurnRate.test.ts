import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageBaseChurnRate, basicChurnRate } from 'engagement-metrics/retention';
import { counts } from '../arbitraries.ts';
import { near, rowLaws } from '../laws/rate.ts';

test('averageBaseChurnRate divides by the mean of start and end', () => {
  const rate = averageBaseChurnRate({ customersAtStart: 1000, customersAtEnd: 1438, customersLost: 62 });
  expect(rate).toBe(62 / 1219); // catalogue 6.2: 5.09 %
});

test('averageBaseChurnRate is 2 when everybody leaves', () => {
  expect(averageBaseChurnRate({ customersAtStart: 10, customersAtEnd: 0, customersLost: 10 })).toBe(2); // catalogue 6.2
});

test('averageBaseChurnRate is the basic rate when there are as many customers at the end as at the start', () => {
  fc.assert(
    fc.property(counts, counts, (n, customersLost) => {
      const customersAtStart = n + 1;
      const rate = averageBaseChurnRate({ customersAtStart, customersAtEnd: customersAtStart, customersLost });
      expect(rate).toBe(basicChurnRate({ customersAtStart, customersLost }));
    }),
  );
});

test('averageBaseChurnRate never falls when more are lost, and does not change when all is multiplied', () => {
  fc.assert(
    fc.property(counts, counts, counts, counts, (start, customersAtEnd, came, more) => {
      const customersAtStart = start + 1;
      const customersLost = Math.max(0, customersAtStart - customersAtEnd) + came;
      const rate = averageBaseChurnRate({ customersAtStart, customersAtEnd, customersLost })!;
      const higher = averageBaseChurnRate({ customersAtStart, customersAtEnd, customersLost: customersLost + more });
      expect(higher).toBeGreaterThanOrEqual(rate);
      const [a, b, c] = [customersAtStart, customersAtEnd, customersLost].map((n) => 4 * n) as [number, number, number];
      near(averageBaseChurnRate({ customersAtStart: a, customersAtEnd: b, customersLost: c })!, rate);
    }),
  );
});

test('averageBaseChurnRate is null without customers, and 0, never -0, without losses', () => {
  expect(averageBaseChurnRate({ customersAtStart: 0, customersAtEnd: 0, customersLost: 0 })).toBeNull();
  expect(averageBaseChurnRate({ customersAtStart: 5, customersAtEnd: 5, customersLost: -0 })).toBe(0);
});

test('averageBaseChurnRate refuses an end that start and losses cannot lead to', () => {
  const call = () => averageBaseChurnRate({ customersAtStart: 100, customersAtEnd: 80, customersLost: 10 });
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'customersAtEnd' }));
  expect(call).toThrow('averageBaseChurnRate: customersAtEnd 80 is below customersAtStart - customersLost');
});

describe('averageBaseChurnRate', () => {
  rowLaws(averageBaseChurnRate, { customersAtStart: 1000, customersAtEnd: 1438, customersLost: 62 });
});
