import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyScale, type Scale } from 'engagement-metrics/scale';
import { finiteNumbers, scaleShapes } from '../arbitraries.ts';
import { scaleLaws } from '../laws/scale.ts';

describe.each(Object.entries(scaleShapes))('every %s scale', (_shape, scales) => {
  scaleLaws(scales);
});

test('a linear scale is a straight line between its knots', () => {
  const visits: Scale = { type: 'linear', domain: [0, 20], range: [0, 1] };
  expect([-5, 0, 5, 12, 20, 30].map((value) => applyScale(visits, value))).toEqual([0, 0, 0.25, 0.6, 1, 1]);
});

test('a linear scale of many knots is a line between each two, and takes their worths exactly', () => {
  const scale: Scale = { type: 'linear', domain: [0, 4, 8, 16], range: [0.125, 0.25, 0.75, 1] };
  const values = [-1, 0, 2, 4, 6, 8, 12, 16, 17];
  expect(values.map((value) => applyScale(scale, value))).toEqual([0.125, 0.125, 0.1875, 0.25, 0.5, 0.75, 0.875, 1, 1]);
});

test('lower is better where the range falls', () => {
  const daysSinceActive: Scale = { type: 'linear', domain: [0, 40], range: [1, 0] };
  expect([0, 10, 40, 99].map((value) => applyScale(daysSinceActive, value))).toEqual([1, 0.75, 0, 0]);
});

test('one knot is a constant', () => {
  fc.assert(
    fc.property(fc.constantFrom('linear' as const, 'log' as const), finiteNumbers, (type, value) => {
      expect(applyScale({ type, domain: [3], range: [0.5] }, value)).toBe(0.5);
    }),
  );
});

test('a log scale is a straight line in ln(1 + x)', () => {
  const revenue: Scale = { type: 'log', domain: [0, 3, 15], range: [0, 0.5, 1] };
  const values = [-2, 0, 1, 3, 7, 15, 16]; // 1 + x is a power of two between the ends
  const worths = [0, 0, 1 / 4, 1 / 2, 3 / 4, 1, 1];
  values.forEach((value, i) => expect(applyScale(revenue, value)).toBeCloseTo(worths[i]!, 15));
});

test('a logistic scale is 1 / (1 + exp(-z)) of the way, z counting units from the centre', () => {
  const scale: Scale = { type: 'logistic', domain: [10, 14], range: [0.2, 0.7] };
  expect(applyScale(scale, 10)).toBeCloseTo(0.45, 15);
  expect(applyScale(scale, 10 + 4 * Math.log(3))).toBeCloseTo(0.2 + 0.5 * (3 / 4), 15);
  expect(applyScale(scale, 10 - 4 * Math.log(3))).toBeCloseTo(0.2 + 0.5 * (1 / 4), 15);
});

test('a saturating scale is x / (x + k) of the way from zero, half-way at half', () => {
  const messages: Scale = { type: 'saturating', domain: [2, 10], range: [0, 1] };
  expect([-9, 2, 10, 26].map((value) => applyScale(messages, value))).toEqual([0, 0, 0.5, 0.75]);
});

test('a saturating scale is half-way at half at the end of the doubles, too', () => {
  expect(applyScale({ type: 'saturating', domain: [0, 1.5e308], range: [0, 1] }, 1.5e308)).toBe(0.5);
  expect(applyScale({ type: 'saturating', domain: [-1e308, -9e307], range: [0, 1] }, 1.5e308)).toBeCloseTo(25 / 26, 12);
});

test('a step scale gives a cut to the step above it', () => {
  const plan: Scale = { type: 'step', domain: [1, 5], range: [0, 0.4, 1] };
  expect([0, 0.99, 1, 4.99, 5, 6].map((value) => applyScale(plan, value))).toEqual([0, 0, 0.4, 0.4, 1, 1]);
});

test.each<Scale>([
  { type: 'linear', domain: [0], range: [-0] },
  { type: 'linear', domain: [0, 1], range: [-0, -0] },
  { type: 'logistic', domain: [0, 1], range: [-0, -0] },
  { type: 'saturating', domain: [0, 1], range: [-0, -0] },
  { type: 'step', domain: [0], range: [-0, -0] },
])('a worth is never -0: %j', (scale) => {
  expect([-1, 0, 0.5, 1, 2].map((value) => applyScale(scale, value))).toEqual([0, 0, 0, 0, 0]);
});

test('a shape that does not exist is refused', () => {
  const scale = { type: 'quadratic' as Scale['type'], domain: [0, 1], range: [0, 1] };
  expect(() => applyScale(scale, 1)).toThrow(TypeError);
  expect(() => applyScale(scale, 1)).toThrow(
    expect.objectContaining({
      code: 'ERR_UNKNOWN_OPTION',
      argument: 'scale.type',
      message: 'applyScale: scale.type is quadratic, not a known shape',
    }),
  );
});
