import fc from 'fast-check';
import { expect, test } from 'vitest';
import { thresholdSearch, thresholdStatistics } from 'engagement-metrics/adoption';
import { missingValues, notNumbers } from '../arbitraries.ts';

const users = fc.array(fc.tuple(fc.integer({ min: -3, max: 12 }), fc.constantFrom(0, 1)));
const columns = (pairs: readonly (readonly [number, number])[]) => ({
  uses: pairs.map(([uses]) => uses),
  retained: pairs.map(([, retained]) => retained),
});

test('thresholdSearch finds from how much use on users stay', () => {
  const found = thresholdSearch({ uses: [0, 1, 2, 3, 5, 8], retained: [0, 0, 0, 1, 1, 1] });
  expect(found.candidates.map(({ threshold }) => threshold)).toEqual([0, 1, 2, 3, 5, 8]);
  expect(found.best).toMatchObject({ threshold: 3, positivePredictiveValue: 1, sensitivity: 1, phi: 1 });
});

test('thresholdSearch counts for every value who is above and who below', () => {
  fc.assert(
    fc.property(users, (pairs) => {
      const found = thresholdSearch(columns(pairs));
      const tried = [...new Set(pairs.map(([uses]) => uses))].sort((a, b) => a - b);
      const expected = tried.map((threshold) => {
        const cell = (above: boolean, answer: number) =>
          pairs.filter(([uses, retained]) => uses >= threshold === above && retained === answer).length;
        const counts = {
          retainedAbove: cell(true, 1),
          lostAbove: cell(true, 0),
          retainedBelow: cell(false, 1),
          lostBelow: cell(false, 0),
        };
        return { threshold, ...counts, ...thresholdStatistics(counts) };
      });
      expect(found.candidates).toEqual(expected);
      const largest = Math.max(0, ...expected.map(({ phi }) => phi ?? 0));
      expect(found.best).toEqual(largest > 0 ? expected.find(({ phi }) => phi === largest) : null);
      expect(found.users).toBe(pairs.length);
    }),
  );
});

test('thresholdSearch has no best where use and staying do not go together, and no candidate without users', () => {
  expect(thresholdSearch({ uses: [1, 2], retained: [1, 0] }).best).toBeNull();
  expect(thresholdSearch({ uses: [1, 2], retained: [1, 1] }).best).toBeNull();
  expect(thresholdSearch({ uses: [], retained: [] })).toEqual({ candidates: [], best: null, users: 0, missing: 0 });
});

test('thresholdSearch leaves out and counts who is missing, and reads any column', () => {
  for (const missing of missingValues) {
    const found = thresholdSearch({ uses: [1, missing, 3, 3].values(), retained: [0, 1, missing, 1] });
    expect([found.users, found.missing, found.candidates.length]).toEqual([2, 2, 2]);
  }
  const typed = thresholdSearch({ uses: Float64Array.of(1, NaN, -0), retained: Float64Array.of(1, 1, 0) });
  expect(typed).toEqual(thresholdSearch({ uses: [1, null, 0], retained: [1, 1, 0] }));
});

test('thresholdSearch refuses an answer that is neither yes nor no, and columns of unequal length', () => {
  const call = (uses: unknown, retained: unknown) => () =>
    thresholdSearch({ uses: uses as number[], retained: retained as number[] });
  expect(call([1, null], [1, 0.5])).toThrow('thresholdSearch: retained[1] is 0.5, neither 1 nor 0');
  expect(call([1], [-1])).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'retained[0]' }));
  expect(call([1], [1, 0])).toThrow('thresholdSearch: retained has 2 values, uses 1');
  expect(call([1], [1, 0])).toThrow(expect.objectContaining({ code: 'ERR_LENGTH' }));
  for (const value of notNumbers) {
    expect(call([value], [1])).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'uses[0]' }));
    expect(call([1], [value])).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'retained[0]' }));
  }
});
