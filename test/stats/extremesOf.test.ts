import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extremesOf } from '../../src/stats/extremesOf.ts';
import { columns, observed } from '../arbitraries.ts';

test('extremesOf finds the smallest and the largest of what is observed', () => {
  fc.assert(
    fc.property(columns, (column) => {
      const there = observed(column);
      expect(extremesOf(Float64Array.from(column, (value) => value ?? NaN))).toEqual({
        smallest: Math.min(...there),
        largest: Math.max(...there),
      });
    }),
  );
});

test('they are infinities, the wrong way round, where nothing is', () => {
  expect(extremesOf(Float64Array.of(NaN))).toEqual({ smallest: Infinity, largest: -Infinity });
});

test('neither is -0', () => {
  expect(extremesOf(Float64Array.of(-0))).toEqual({ smallest: 0, largest: 0 });
});
