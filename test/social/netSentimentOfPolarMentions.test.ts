import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { netSentimentOfPolarMentions } from 'engagement-metrics/social';
import { rowLaws, weights } from '../laws/rate.ts';

test('netSentimentOfPolarMentions is positive less negative per hundred that take a side', () => {
  expect(netSentimentOfPolarMentions({ positive: 60, negative: 10 })).toBe(500 / 7); // catalogue 2.14: 0.714 as a share
});

test('netSentimentOfPolarMentions is null when no mention takes a side', () => {
  expect(netSentimentOfPolarMentions({ positive: 0, negative: 0 })).toBeNull();
  expect(netSentimentOfPolarMentions({ positive: -0, negative: -0 })).toBeNull();
});

test('netSentimentOfPolarMentions is from -100 to 100, and changes its sign with the sides', () => {
  fc.assert(
    fc.property(weights, weights, (some, negative) => {
      const positive = Math.max(some, 1);
      const points = netSentimentOfPolarMentions({ positive, negative })!;
      expect(Math.abs(points)).toBeLessThanOrEqual(100);
      expect(netSentimentOfPolarMentions({ positive: negative, negative: positive })).toBe(0 - points);
      expect(netSentimentOfPolarMentions({ positive, negative: 0 })).toBe(100);
      expect(netSentimentOfPolarMentions({ positive: 0, negative: positive })).toBe(-100);
      expect(netSentimentOfPolarMentions({ positive, negative: positive })).toBe(0);
    }),
  );
});

test('netSentimentOfPolarMentions refuses counts too large to add up', () => {
  const call = () => netSentimentOfPolarMentions({ positive: 1e308, negative: 1e308 });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'positive' }));
  expect(call).toThrow('netSentimentOfPolarMentions: positive and the others are too many to add up');
});

describe('netSentimentOfPolarMentions', () => {
  rowLaws(netSentimentOfPolarMentions, { positive: 60, negative: 10 });
});
