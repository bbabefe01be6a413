import fc from 'fast-check';
import { expect, test } from 'vitest';
import { audienceWeightedEngagementRate, engagementRateByFollowers } from 'engagement-metrics/social';
import { missingValues, notNumbers } from '../arbitraries.ts';
import { near, weights } from '../laws/rate.ts';

const channels = fc.array(fc.record({ interactions: weights, followers: weights.map((some) => Math.max(some, 1)) }), {
  minLength: 1,
  maxLength: 8,
});

test('audienceWeightedEngagementRate counts a channel by its followers', () => {
  const result = audienceWeightedEngagementRate({ rates: [0.04, 0.01], followers: [1000, 9000] });
  expect(result).toEqual({ rate: 0.013, missing: 0 }); // exact arithmetic
});

// Catalogue 1.2: 100/1000 and 50/10000 are 5.25 % in the plain mean, 1.3636 % pooled.
test('audienceWeightedEngagementRate is no plain mean of the rates', () => {
  const { rate } = audienceWeightedEngagementRate({ rates: [0.1, 0.005], followers: [1000, 10_000] });
  expect(rate).toBe(3 / 220);
});

test('audienceWeightedEngagementRate of rates by followers is the pooled rate', () => {
  fc.assert(
    fc.property(channels, (rows) => {
      const { rate } = audienceWeightedEngagementRate({
        rates: rows.map(engagementRateByFollowers),
        followers: rows.map(({ followers }) => followers),
      });
      const sum = (name: 'interactions' | 'followers') => rows.reduce((all, row) => all + row[name], 0);
      near(rate!, engagementRateByFollowers({ interactions: sum('interactions'), followers: sum('followers') })!);
    }),
  );
});

test('audienceWeightedEngagementRate lies between the rates, in whatever order they come', () => {
  fc.assert(
    fc.property(channels, (rows) => {
      const of = (some: typeof rows) =>
        audienceWeightedEngagementRate({
          rates: some.map(({ interactions }) => interactions),
          followers: some.map(({ followers }) => followers),
        }).rate!;
      const rates = rows.map(({ interactions }) => interactions);
      expect(of(rows)).toBeGreaterThanOrEqual(Math.min(...rates) * (1 - 1e-12));
      expect(of(rows)).toBeLessThanOrEqual(Math.max(...rates) * (1 + 1e-12));
      near(of([...rows].reverse()), of(rows));
    }),
  );
});

test('audienceWeightedEngagementRate leaves out channels whose rate or followers are missing, and counts them', () => {
  for (const missing of missingValues) {
    const result = audienceWeightedEngagementRate({
      rates: [0.04, missing, 0.5, 0.01],
      followers: [1000, 700, missing, 9000],
    });
    expect(result).toEqual({ rate: 0.013, missing: 2 });
  }
});

test('audienceWeightedEngagementRate is null without followers', () => {
  expect(audienceWeightedEngagementRate({ rates: [], followers: [] })).toEqual({ rate: null, missing: 0 });
  expect(audienceWeightedEngagementRate({ rates: [0.1], followers: [0] })).toEqual({ rate: null, missing: 0 });
  expect(audienceWeightedEngagementRate({ rates: [null], followers: [5] })).toEqual({ rate: null, missing: 1 });
});

test('audienceWeightedEngagementRate is 0, never -0', () => {
  const rates = Float64Array.of(-0, -0);
  expect(audienceWeightedEngagementRate({ rates, followers: new Set([1, 2]) })).toEqual({ rate: 0, missing: 0 });
});

test('audienceWeightedEngagementRate reads arrays, typed arrays, iterables and array-likes, also a million', () => {
  const [rates, followers] = [
    [0.04, 0.01],
    [1000, 9000],
  ];
  for (const like of [Float64Array.from(rates), new Set(rates), { 0: 0.04, 1: 0.01, length: 2 }]) {
    expect(audienceWeightedEngagementRate({ rates: like, followers }).rate).toBe(0.013);
  }
  const million = new Float64Array(1e6).fill(2);
  expect(audienceWeightedEngagementRate({ rates: million, followers: million }).rate).toBe(2);
});

test('audienceWeightedEngagementRate refuses columns of two lengths', () => {
  const call = () => audienceWeightedEngagementRate({ rates: [0.1, 0.2], followers: [10] });
  expect(call).toThrow(TypeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_LENGTH', argument: 'followers' }));
  expect(call).toThrow('audienceWeightedEngagementRate: followers has 1 values, rates 2');
});

test('audienceWeightedEngagementRate refuses what is negative, no number or too large to add up', () => {
  const refused = (rates: unknown, followers: unknown) => () =>
    audienceWeightedEngagementRate({ rates: rates as number[], followers: followers as number[] });
  const error = (code: string, argument: string) => expect.objectContaining({ code, argument }) as Error;
  expect(refused([-0.1], [10])).toThrow(error('ERR_OUT_OF_RANGE', 'rates[0]'));
  expect(refused([0.1, 0.2], [10, -1])).toThrow(error('ERR_OUT_OF_RANGE', 'followers[1]'));
  for (const wrong of notNumbers) {
    expect(refused([0.1, wrong], [10, 20])).toThrow(error('ERR_TYPE', 'rates[1]'));
    expect(refused([0.1, 0.2], [10, wrong])).toThrow(error('ERR_TYPE', 'followers[1]'));
  }
  for (const [rates, followers] of [
    [[1, 1], Array(2).fill(1e308)],
    [[1e308], [10]],
  ]) {
    expect(refused(rates, followers)).toThrow(error('ERR_OVERFLOW', 'followers'));
    expect(refused(rates, followers)).toThrow('audienceWeightedEngagementRate: followers are too many to add up');
  }
});
