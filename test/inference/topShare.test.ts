import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topShare, type TopShareOptions } from 'engagement-metrics/inference';
import { missingValues, notNumbers, shares } from '../arbitraries.ts';
import { close } from './intervals.ts';

const amount = fc.oneof(fc.nat(5), fc.nat(1e7), fc.double({ min: 0, max: 1e6, noNaN: true }));
/** One unit at least has something. */
const amounts = fc.array(amount, { maxLength: 60 }).map((values) => [1, ...values]);

test('topShare is what the largest tenth has of everything', () => {
  const orders = [1, 1, 10, 1, 1, 1, 1, 1, 2, 1];
  expect(topShare(orders)).toEqual({ shareOfTotal: 0.5, observed: 10, missing: 0 });
  expect(topShare(orders, { share: 0.2 }).shareOfTotal).toBe(0.6);
  expect(topShare(orders, { share: 0.01 }).shareOfTotal).toBeCloseTo(0.05, 15); // a tenth of the largest
});

test('topShare counts the last unit by its fraction', () => {
  // Exact: a tenth of 15 is the largest and half the second: (8 + 4 / 2) / (8 + 4 + 13).
  const values = [8, 4, ...Array<number>(13).fill(1)];
  expect(topShare(values).shareOfTotal).toBeCloseTo(10 / 25, 15);
});

test('topShare is the share itself where all are alike', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), shares, fc.constantFrom(1, 0.1, 1e308, 5e-324), (n, share, size) => {
      close(topShare(Array<number>(n).fill(size), { share }).shareOfTotal!, share, 1e-13, 1e-300);
    }),
  );
});

test('topShare is the share of the sum over units cut into equal small parts', () => {
  // A slow twin: each unit a hundred times, so that the top is a whole number of them.
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 20 }), fc.nat(100), (some, percent) => {
      const values = [1, ...some];
      const parts = values.flatMap((x) => Array<number>(100).fill(x)).sort((a, b) => b - a);
      const sum = (list: number[]) => list.reduce((all, x) => all + x, 0);
      const top = sum(parts.slice(0, percent * values.length)) / sum(parts);
      close(topShare(values, { share: percent / 100 }).shareOfTotal!, top, 1e-11, 1e-14);
    }),
  );
});

test('topShare is between the share and 1, 0 of nobody and 1 of everybody', () => {
  fc.assert(
    fc.property(amounts, shares, (values, share) => {
      const { shareOfTotal } = topShare(values, { share });
      expect(shareOfTotal).toBeGreaterThanOrEqual(share * (1 - 1e-13) - 1e-300);
      expect(shareOfTotal).toBeLessThanOrEqual(1);
      expect(topShare(values, { share: 0 }).shareOfTotal).toBe(0);
      expect(topShare(values, { share: 1 }).shareOfTotal).toBe(1);
    }),
  );
});

test('topShare of a larger top is larger, by ever less', () => {
  fc.assert(
    fc.property(amounts, shares, shares, (values, one, other) => {
      const at = (share: number) => topShare(values, { share }).shareOfTotal!;
      expect(at(Math.max(one, other))).toBeGreaterThanOrEqual(at(Math.min(one, other)) * (1 - 1e-13) - 1e-300);
      expect(at((one + other) / 2)).toBeGreaterThanOrEqual(((at(one) + at(other)) / 2) * (1 - 1e-12) - 1e-300);
    }),
  );
});

test('topShare does not depend on the order, on the unit, or on how often all are there', () => {
  fc.assert(
    fc.property(amounts, shares, fc.constantFrom(2, 0.1, 1e300), (values, share, k) => {
      const { shareOfTotal } = topShare(values, { share });
      expect(topShare(values.slice().reverse(), { share }).shareOfTotal).toBe(shareOfTotal);
      close(
        topShare(
          values.map((x) => k * x),
          { share },
        ).shareOfTotal!,
        shareOfTotal!,
        1e-12,
      );
      close(topShare([...values, ...values], { share }).shareOfTotal!, shareOfTotal!, 1e-12, 1e-300);
    }),
  );
});

test('topShare leaves out who has no value, and counts them', () => {
  for (const missing of missingValues) {
    expect(topShare([3, missing, 1], { share: 0.5 })).toEqual({ shareOfTotal: 0.75, observed: 2, missing: 1 });
  }
});

test('topShare is null in its place when there is nothing to share', () => {
  expect(topShare([])).toEqual({ shareOfTotal: null, observed: 0, missing: 0 });
  expect(topShare([0, -0, null], { share: 1 })).toEqual({ shareOfTotal: null, observed: 2, missing: 1 });
});

test('topShare reads any kind of column and leaves it alone', () => {
  const values = Float64Array.of(1, 3, NaN, 2, 4);
  const expected = topShare([1, 3, null, 2, 4], { share: 0.25 });
  for (const form of [values, values.values(), Object.freeze([...values])]) {
    expect(topShare(form, { share: 0.25 })).toEqual(expected);
  }
  expect([...values]).toEqual([1, 3, NaN, 2, 4]);
});

test('topShare takes a million values', () => {
  // Exact: the top tenth of 1 to n has Σ from 0.9 n + 1 to n: (0.19 n + 0.1) / (n + 1).
  const n = 1e6;
  const { shareOfTotal } = topShare(Float64Array.from({ length: n }, (_, i) => i + 1));
  close(shareOfTotal!, (0.19 * n + 0.1) / (n + 1), 1e-12);
});

test('topShare refuses a negative value, and what is no number', () => {
  const call = () => topShare([1, -0.5]);
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'values[1]' }));
  for (const bad of notNumbers as number[]) {
    expect(() => topShare([1, bad])).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'values[1]' }));
  }
});

test.each([
  { values: [-0.1, 1.01, 10], code: 'ERR_OUT_OF_RANGE', error: RangeError },
  { values: [NaN, Infinity], code: 'ERR_NOT_FINITE', error: RangeError },
  { values: [...notNumbers, null], code: 'ERR_TYPE', error: TypeError },
])('topShare refuses a share that is none: $code', ({ values, code, error }) => {
  for (const share of values as number[]) {
    const call = () => topShare([1], { share });
    expect(call).toThrow(error);
    expect(call).toThrow(expect.objectContaining({ code, argument: 'share' }));
    expect(call).toThrow('topShare: share is ');
  }
});

test('topShare has no other option, and takes undefined as omitted', () => {
  const call = () => topShare([1], { top: 0.1 } as TopShareOptions);
  expect(call).toThrow(TypeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'top' }));
  expect(topShare([1, 2], { share: undefined })).toEqual(topShare([1, 2], { share: 0.1 }));
});
