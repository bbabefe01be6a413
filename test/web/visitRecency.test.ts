import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visitRecency } from 'engagement-metrics/web';
import { notNumbers } from '../arbitraries.ts';

const times = fc.integer({ min: -8.64e15, max: 8.64e15 });
const waits = fc.nat({ max: 2 ** 47 });

test('visitRecency is the time since the last visit, in milliseconds', () => {
  const recency = visitRecency({ lastVisit: Date.UTC(2024, 1, 28), asOf: Date.UTC(2024, 2, 1) });
  expect(recency).toBe(2 * 86_400_000); // exact arithmetic: there is a 29 February between
});

test('visitRecency leads from the last visit to the moment asked about, also before 1970', () => {
  fc.assert(
    fc.property(times, waits, (lastVisit, since) => {
      expect(visitRecency({ lastVisit, asOf: lastVisit + since })).toBe(since);
    }),
  );
});

test('visitRecency does not change when both times are shifted', () => {
  fc.assert(
    fc.property(times, waits, waits, (lastVisit, since, shift) => {
      const asOf = lastVisit + since;
      const shifted = visitRecency({ lastVisit: lastVisit + shift, asOf: asOf + shift });
      expect(shifted).toBe(visitRecency({ lastVisit, asOf }));
    }),
  );
});

test('visitRecency is 0, never -0, at the visit itself', () => {
  for (const [lastVisit, asOf] of [
    [5, 5],
    [0, -0],
    [-0, 0],
    [-0, -0],
    [0, 0],
  ] as const) {
    expect(visitRecency({ lastVisit, asOf })).toBe(0);
  }
});

test('visitRecency refuses a last visit that is yet to come', () => {
  const call = () => visitRecency({ lastVisit: 2, asOf: 1 });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'lastVisit' }));
  expect(call).toThrow('visitRecency: lastVisit 2 is after asOf 1');
});

test('visitRecency is refused when it is beyond the largest double', () => {
  const call = () => visitRecency({ lastVisit: -1e308, asOf: 1e308 });
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'lastVisit' }));
  expect(call).toThrow('visitRecency: lastVisit makes the result overflow');
});

describe.each(['lastVisit', 'asOf'])('visitRecency refuses a %s', (name) => {
  test.each([
    { what: 'that is no number', code: 'ERR_TYPE', error: TypeError, values: [...notNumbers, null, undefined] },
    { what: 'that is not finite', code: 'ERR_NOT_FINITE', error: RangeError, values: [NaN, Infinity, -Infinity] },
  ])('$what', ({ code, error, values }) => {
    for (const value of values) {
      const call = () => visitRecency({ lastVisit: 1, asOf: 2, [name]: value });
      expect(call).toThrow(error);
      expect(call).toThrow(expect.objectContaining({ code, argument: name }));
      expect(call).toThrow(`visitRecency: ${name} is `);
    }
  });
});
