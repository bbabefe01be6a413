import { expect, test } from 'vitest';
import { within } from '../../src/stats/within.ts';
import { notNumbers } from '../arbitraries.ts';
import { expectRefused } from './close.ts';

test('within lets pass what lies between the ends, and the ends', () => {
  expect(() => {
    for (const x of [1, 1.5, 2]) within('f', { x }, 1, 2);
  }).not.toThrow();
});

test('within refuses what is outside, not finite or no number', () => {
  for (const x of [0, 0.999, 2.001])
    expectRefused(
      () => {
        within('f', { x }, 1, 2);
      },
      'f',
      'x',
      'ERR_OUT_OF_RANGE',
    );
  for (const x of [NaN, Infinity, -Infinity])
    expectRefused(
      () => {
        within('f', { x }, 1, 2);
      },
      'f',
      'x',
      'ERR_NOT_FINITE',
    );
  for (const x of notNumbers as number[])
    expectRefused(
      () => {
        within('f', { x }, 1, 2);
      },
      'f',
      'x',
      'ERR_TYPE',
    );
  expect(() => {
    within('f', { y: 1, x: 3 }, 1, 2);
  }).toThrow('f: x is 3, not between 1 and 2');
});
