import { expect, test } from 'vitest';
import { readRfm } from '../../../src/segment/cuts/readRfm.ts';
import { rfmCuts } from '../../../src/segment/cuts/rfmCuts.ts';

const input = { recency: 'days', frequency: 'orders', monetary: '__proto__' };

test('rfmCuts labels bands by scores, which fall with the time since the last purchase', () => {
  const values = Float64Array.of(1, 2, 3, 4, 5);
  expect(rfmCuts('f', 'recency', input, values)).toMatchObject({ of: 'days', labels: ['5', '4', '3', '2', '1'] });
  expect(rfmCuts('f', 'monetary', input, values)).toMatchObject({ of: '__proto__', labels: ['1', '2', '3', '4', '5'] });
});

test('rfmCuts names the column in which nothing is observed', () => {
  expect(() => rfmCuts('f', 'frequency', input, Float64Array.of(NaN))).toThrow(
    expect.objectContaining({ name: 'RangeError', code: 'ERR_EMPTY', argument: 'population.orders' }),
  );
});

test('readRfm reads recency, frequency and monetary value in this order', () => {
  const rows = [{ orders: 2, days: 1, ['__proto__']: null }];
  expect(readRfm('f', input, rows)).toEqual([Float64Array.of(1), Float64Array.of(2), Float64Array.of(NaN)]);
});
