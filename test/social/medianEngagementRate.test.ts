import fc from 'fast-check';
import { expect, test } from 'vitest';
import { medianEngagementRate } from 'engagement-metrics/social';
import { missingValues, notNumbers } from '../arbitraries.ts';
import { weights } from '../laws/rate.ts';

test('medianEngagementRate is the median of the last rates', () => {
  const rates = [0.9, 0.05, 0.02, 0.03];
  expect(medianEngagementRate({ rates, lastPosts: 3 })).toEqual({ median: 0.03, observed: 3, missing: 0 });
  expect(medianEngagementRate({ rates, lastPosts: 2 })).toEqual({ median: 0.025, observed: 2, missing: 0 });
  expect(medianEngagementRate({ rates, lastPosts: 20 })).toEqual({ median: 0.04, observed: 4, missing: 0 });
});

test('medianEngagementRate is not moved by a post that went viral', () => {
  const usual = Array.from({ length: 20 }, (_, i) => 0.02 + (i % 5) / 1000);
  const viral = usual.map((rate, i) => (i === 4 ? 3 : rate)); // the largest of its five
  const of = (rates: number[]) => medianEngagementRate({ rates, lastPosts: 20 }).median;
  expect(of(viral)).toBe(of(usual));
});

test('medianEngagementRate skips missing rates among the last, and counts them', () => {
  for (const missing of missingValues) {
    const result = medianEngagementRate({ rates: [missing, 4, 0.25, missing, 0.75], lastPosts: 3 });
    expect(result).toEqual({ median: 0.5, observed: 2, missing: 1 });
  }
});

test('medianEngagementRate is null when no rate is observed', () => {
  expect(medianEngagementRate({ rates: [], lastPosts: 20 })).toEqual({ median: null, observed: 0, missing: 0 });
  expect(medianEngagementRate({ rates: [0.1, null], lastPosts: 1 })).toEqual({ median: null, observed: 0, missing: 1 });
});

test('medianEngagementRate has as many rates above it as below, and is never -0', () => {
  fc.assert(
    fc.property(fc.array(weights, { minLength: 1 }), fc.integer({ min: 1, max: 12 }), (rates, lastPosts) => {
      const last = rates.slice(-lastPosts);
      const { median, observed } = medianEngagementRate({ rates, lastPosts });
      expect(observed).toBe(last.length);
      expect(last.filter((rate) => rate > median!).length).toBeLessThanOrEqual(last.length / 2);
      expect(last.filter((rate) => rate < median!).length).toBeLessThanOrEqual(last.length / 2);
    }),
  );
  expect(medianEngagementRate({ rates: Float64Array.of(-0), lastPosts: 1 }).median).toBe(0);
});

test('medianEngagementRate refuses a number of posts that is no whole number of at least 1', () => {
  for (const lastPosts of [0, -1, 0.5, 2.5]) {
    const call = () => medianEngagementRate({ rates: [0.1], lastPosts });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'lastPosts' }));
    expect(call).toThrow(`medianEngagementRate: lastPosts is ${String(lastPosts)}, no whole number of at least 1`);
  }
  for (const lastPosts of [NaN, Infinity]) {
    const call = () => medianEngagementRate({ rates: [0.1], lastPosts });
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_NOT_FINITE', argument: 'lastPosts' }));
  }
});

test('medianEngagementRate refuses a rate that is negative or no number, also before the last posts', () => {
  const negative = () => medianEngagementRate({ rates: [0.1, -0.1, 0.2], lastPosts: 1 });
  expect(negative).toThrow(RangeError);
  expect(negative).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'rates[1]' }));
  expect(negative).toThrow('medianEngagementRate: rates[1] is -0.1, below 0');
  for (const wrong of notNumbers) {
    const call = () => medianEngagementRate({ rates: [0.1, wrong as number], lastPosts: 1 });
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'rates[1]' }));
  }
});
