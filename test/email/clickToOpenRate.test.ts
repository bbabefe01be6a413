import { describe, expect, test } from 'vitest';
import { clickToOpenRate } from 'engagement-metrics/email';
import { near, proportionLaws, rowLaws } from '../laws/rate.ts';

test('clickToOpenRate is the share of those who opened it who clicked', () => {
  near(clickToOpenRate({ clicked: 480, opened: 3120 })!, 2 / 13); // catalogue 4.4: 15.38 %
});

test('clickToOpenRate refuses more who clicked than opened: some clicked with images off', () => {
  const call = () => clickToOpenRate({ clicked: 480, opened: 400 });
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'clicked' }));
  expect(call).toThrow('clickToOpenRate: clicked 480 exceeds opened 400');
});

test('clickToOpenRate is a fraction again once everybody who clicked counts as having opened', () => {
  const clickers = ['ada', 'bob'];
  const openers = ['ada'];
  const opened = new Set([...openers, ...clickers]).size;
  expect(clickToOpenRate({ clicked: clickers.length, opened })).toBe(1);
});

describe('clickToOpenRate', () => {
  proportionLaws(clickToOpenRate, 'clicked', 'opened');
  rowLaws(clickToOpenRate, { clicked: 480, opened: 3120 });
});
