import { expect, test } from 'vitest';
import { turningPoints } from '../../src/score/turningPoints.ts';
import type { FittedScore } from '../../src/score/types.ts';
import type { Scale } from '../../src/scale/types.ts';
import { fittedOf } from './cases.ts';

const points = (scale: Scale, more: Partial<FittedScore<string>> = {}) => {
  const fitted = fittedOf({ visits: { scale } }, more);
  return turningPoints(fitted, fitted.metrics[0]!);
};
const line: Scale = { type: 'linear', domain: [0, 3, 7], range: [0, 1, 0] };

test('a score turns at the knots and cuts of a scale', () => {
  expect(points(line)).toEqual([0, 3, 7]);
  expect(points({ type: 'log', domain: [0, 9], range: [1, 0] })).toEqual([0, 9]);
  expect(points({ type: 'step', domain: [2, 5], range: [0, 0.5, 1] })).toEqual([2, 5]);
  expect(points({ type: 'linear', domain: [4], range: [0.5] })).toEqual([4]);
});

test('a curve is followed to where it is flat', () => {
  expect(points({ type: 'logistic', domain: [10, 12], range: [0, 1] })).toEqual([-70, 10, 12, 90]);
  expect(points({ type: 'saturating', domain: [1, 3], range: [0, 1] })).toEqual([1, 3, 1 + 2 ** 41]);
});

test('a curve is followed to the end of the doubles at most', () => {
  const end = Number.MAX_VALUE;
  expect(points({ type: 'logistic', domain: [0, 1e307], range: [0, 1] })).toEqual([-end, 0, 1e307, end]);
  expect(points({ type: 'saturating', domain: [0, 1e300], range: [0, 1] })).toEqual([0, 1e300, end]);
});

test('conditions on the metric turn a score where they begin and end, however they are nested', () => {
  const found = points(line, {
    penalties: [
      {
        when: {
          all: [
            { of: 'visits', from: -1, below: 2 },
            { of: 'opens', from: 100 },
          ],
        },
        points: 0.1,
      },
      {
        when: {
          not: {
            any: [
              { of: 'visits', in: ['a', 5, 6] },
              { of: 'visits', missing: true },
            ],
          },
        },
        points: 0.1,
      },
    ],
    vetoes: [{ when: { of: 'visits', below: 3 }, limit: 0.5 }],
  });
  expect(found).toEqual([-1, 0, 2, 3, 5, 6, 7]);
});
