import { describe, expect, test } from 'vitest';
import { invertScale, type Scale } from 'engagement-metrics/scale';
import { notNumbers } from '../arbitraries.ts';

// That every worth within a range has a value, and that value this worth, is a law of every scale: see laws/scale.ts.

test('a linear scale is inverted knot by knot', () => {
  const scale: Scale = { type: 'linear', domain: [0, 4, 8, 16], range: [0.125, 0.25, 0.75, 1] };
  expect([0.125, 0.1875, 0.25, 0.5, 0.75, 0.875, 1].map((worth) => invertScale(scale, worth))).toEqual([
    0, 2, 4, 6, 8, 12, 16,
  ]);
});

test('a log scale is inverted in ln(1 + x)', () => {
  const scale: Scale = { type: 'log', domain: [0, 3, 15], range: [0, 0.5, 1] };
  expect(invertScale(scale, 0.25)).toBeCloseTo(1, 14);
  expect(invertScale(scale, 0.5)).toBe(3);
  expect(invertScale(scale, 0.75)).toBeCloseTo(7, 13);
});

test('a logistic scale is inverted by the log of the odds', () => {
  const scale: Scale = { type: 'logistic', domain: [10, 14], range: [0, 1] };
  expect(invertScale(scale, 0.5)).toBe(10);
  expect(invertScale(scale, 0.75)).toBeCloseTo(10 + 4 * Math.log(3), 13);
  expect(invertScale({ ...scale, range: [1, 0] }, 0.75)).toBeCloseTo(10 - 4 * Math.log(3), 13);
});

test('a saturating scale is inverted by k times the odds', () => {
  const scale: Scale = { type: 'saturating', domain: [2, 10], range: [0, 1] };
  expect([0, 0.5, 0.75].map((worth) => invertScale(scale, worth))).toEqual([2, 10, 26]);
});

test('of many values of one worth it is the lowest in the domain', () => {
  const plateau: Scale = { type: 'linear', domain: [0, 1, 2, 3], range: [0, 0.5, 0.5, 1] };
  expect([0, 0.5, 1].map((worth) => invertScale(plateau, worth))).toEqual([0, 1, 3]);
  const peak: Scale = { type: 'linear', domain: [0, 2, 4], range: [0, 1, 0] };
  expect([0, 0.25, 1].map((worth) => invertScale(peak, worth))).toEqual([0, 0.5, 2]);
  const summit: Scale = { type: 'linear', domain: [0, 2, 4], range: [0.5, 1, 0] };
  expect(invertScale(summit, 0.5)).toBe(0);
  const valley: Scale = { type: 'linear', domain: [0, 2, 4, 6], range: [1, 0, 1, 0.25] };
  expect([0.25, 1, 0].map((worth) => invertScale(valley, worth))).toEqual([1.5, 0, 2]);
});

test('a constant is inverted at its worth alone', () => {
  expect(invertScale({ type: 'linear', domain: [7], range: [0.5] }, 0.5)).toBe(7);
  expect(invertScale({ type: 'linear', domain: [7], range: [0.5] }, 0.4)).toBeNull();
});

test.each<Scale>([
  { type: 'linear', domain: [0, 1], range: [0.2, 0.8] },
  { type: 'log', domain: [0, 1], range: [0.8, 0.2] },
  { type: 'logistic', domain: [0, 1], range: [0.2, 0.8] },
  { type: 'saturating', domain: [0, 1], range: [0.8, 0.2] },
])('no value is worth more or less than the range: %j', (scale) => {
  expect([-1, 0.1, 0.9, 2].map((worth) => invertScale(scale, worth))).toEqual([null, null, null, null]);
});

test('the ends that a curve only approaches are worth no value', () => {
  const logistic: Scale = { type: 'logistic', domain: [0, 1], range: [0.2, 0.8] };
  expect([0.2, 0.8].map((worth) => invertScale(logistic, worth))).toEqual([null, null]);
  const saturating: Scale = { type: 'saturating', domain: [0, 1], range: [0.2, 0.8] };
  expect([0.2, 0.8].map((worth) => invertScale(saturating, worth))).toEqual([0, null]);
});

test('a value is never -0', () => {
  expect(invertScale({ type: 'linear', domain: [-0, 1], range: [0, 1] }, 0)).toBe(0);
  expect(invertScale({ type: 'saturating', domain: [-0, 1], range: [0, 1] }, 0)).toBe(0);
});

test('a value beyond the doubles is no value', () => {
  expect(invertScale({ type: 'logistic', domain: [0, 1e308], range: [0, 1] }, 0.9)).toBeNull();
  expect(invertScale({ type: 'saturating', domain: [0, 1e308], range: [0, 1] }, 0.9)).toBeNull();
});

test('steps have no inverse', () => {
  expect(invertScale({ type: 'step', domain: [3], range: [0, 1] }, 1)).toBeNull();
});

describe('what is refused', () => {
  const scale: Scale = { type: 'linear', domain: [0, 1], range: [0, 1] };

  test.each(notNumbers.concat(null, undefined))('a worth that is no number: %s', (worth) => {
    expect(() => invertScale(scale, worth as number)).toThrow(TypeError);
    expect(() => invertScale(scale, worth as number)).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'worth' }),
    );
  });

  test.each([NaN, Infinity, -Infinity])('a worth of %d', (worth) => {
    expect(() => invertScale(scale, worth)).toThrow(RangeError);
    expect(() => invertScale(scale, worth)).toThrow(
      expect.objectContaining({ code: 'ERR_NOT_FINITE', argument: 'worth' }),
    );
    expect(() => invertScale(scale, worth)).toThrow(/^invertScale: worth is /);
  });

  test('a shape that does not exist', () => {
    expect(() => invertScale({ ...scale, type: 'quadratic' as Scale['type'] }, 0.5)).toThrow(
      expect.objectContaining({
        code: 'ERR_UNKNOWN_OPTION',
        argument: 'scale.type',
        message: expect.stringMatching(/^invertScale: scale\.type is quadratic/),
      }),
    );
  });
});
