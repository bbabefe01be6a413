import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { netSentimentOfAllMentions, netSentimentOfPolarMentions } from 'engagement-metrics/social';
import { rowLaws, weights } from '../laws/rate.ts';

test('netSentimentOfAllMentions is positive less negative per hundred mentions', () => {
  const points = netSentimentOfAllMentions({ positive: 60, neutral: 30, negative: 10 });
  expect(points).toBe(50); // catalogue 2.14: 0.5 as a share
});

test('netSentimentOfAllMentions is 0 when all are neutral, and null when there are none', () => {
  expect(netSentimentOfAllMentions({ positive: 0, neutral: 30, negative: 0 })).toBe(0);
  expect(netSentimentOfAllMentions({ positive: 0, neutral: 0, negative: 0 })).toBeNull();
});

test('netSentimentOfAllMentions is never farther from 0 than that of polar mentions, and the same without neutral ones', () => {
  fc.assert(
    fc.property(weights, weights, weights, (some, neutral, negative) => {
      const positive = Math.max(some, 1);
      const polar = netSentimentOfPolarMentions({ positive, negative })!;
      const all = netSentimentOfAllMentions({ positive, neutral, negative })!;
      expect(Math.abs(all)).toBeLessThanOrEqual(Math.abs(polar) * (1 + 1e-12));
      expect(netSentimentOfAllMentions({ positive, neutral: 0, negative })).toBe(polar);
    }),
  );
});

test('netSentimentOfAllMentions of two channels together lies between theirs', () => {
  const channel = fc.record({ positive: weights.map((some) => some + 1), neutral: weights, negative: weights });
  fc.assert(
    fc.property(channel, channel, (one, other) => {
      const points = [netSentimentOfAllMentions(one)!, netSentimentOfAllMentions(other)!];
      const together = netSentimentOfAllMentions({
        positive: one.positive + other.positive,
        neutral: one.neutral + other.neutral,
        negative: one.negative + other.negative,
      })!;
      expect(together).toBeGreaterThanOrEqual(Math.min(...points) - 1e-10);
      expect(together).toBeLessThanOrEqual(Math.max(...points) + 1e-10);
    }),
  );
});

test('netSentimentOfAllMentions refuses counts too large to add up', () => {
  const call = () => netSentimentOfAllMentions({ positive: 0, neutral: 1e308, negative: 1e308 });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'positive' }));
});

describe('netSentimentOfAllMentions', () => {
  rowLaws(netSentimentOfAllMentions, { positive: 60, neutral: 30, negative: 10 });
});
