import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberOf } from '../../src/table/numberOf.ts';
import { finiteNumbers, missingValues, notNumbers } from '../arbitraries.ts';

test('a finite number is itself, but -0 is 0', () => {
  fc.assert(
    fc.property(finiteNumbers, (value) => {
      expect(numberOf(value)).toBe(value + 0);
    }),
  );
  expect(numberOf(-0)).toBe(0);
});

test.each(missingValues)('%s is missing', (value) => {
  expect(numberOf(value)).toBeNaN();
});

test.each(notNumbers)('what is neither a number nor missing is told apart: %s', (value) => {
  expect(numberOf(value)).toBeUndefined();
});
