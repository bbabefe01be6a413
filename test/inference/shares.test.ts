import { expect, test } from 'vitest';
import { shares } from '../../src/inference/shares.ts';
import { notNumbers } from '../arbitraries.ts';

test('shares lets pass what is from 0 to 1', () => {
  expect(() => {
    shares('f', { none: 0, some: 0.5, all: 1 });
  }).not.toThrow();
});

test('shares refuses by name what is not', () => {
  for (const [bad, code] of [
    [1.0000000001, 'ERR_OUT_OF_RANGE'],
    [-5e-324, 'ERR_OUT_OF_RANGE'],
    [NaN, 'ERR_NOT_FINITE'],
    ...notNumbers.map((value) => [value as number, 'ERR_TYPE'] as const),
  ] as const) {
    expect(() => {
      shares('f', { some: 0.5, bad });
    }).toThrow(expect.objectContaining({ code, argument: 'bad' }));
  }
  expect(() => {
    shares('f', { share: 12 });
  }).toThrow('f: share is 12, above 1');
});
