import { expect, test } from 'vitest';
import { completeRows } from '../../src/weights/completeRows.ts';

test('completeRows leaves out every row that lacks a value in one of the columns', () => {
  const columns = [Float64Array.of(1, NaN, 3, 4), Float64Array.of(5, 6, NaN, 8)];
  const expected = { columns: [Float64Array.of(1, 4), Float64Array.of(5, 8)], complete: 2, missing: 2 };
  expect(completeRows('entropyWeights', columns, 2)).toEqual(expected);
  const whole = [Float64Array.of(1, 2)];
  expect(completeRows('entropyWeights', whole, 2)).toEqual({ columns: whole, complete: 2, missing: 0 });
});

test('completeRows refuses fewer than it takes', () => {
  const call = () => completeRows('entropyWeights', [Float64Array.of(1, NaN)], 2);
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_EMPTY', argument: 'table' }));
  expect(call).toThrow('entropyWeights: table holds too few rows without a missing value to learn from: 1 of 2');
});
