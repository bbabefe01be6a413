import { expect, test } from 'vitest';
import { inOrder } from '../../src/inference/inOrder.ts';

test('inOrder says where the p-values stand by size, equal ones as they came', () => {
  expect(inOrder('f', [0.5, 0, 1, 0.5, -0]).order).toEqual([1, 4, 0, 3, 2]);
  expect(inOrder('f', [0.1, 0.09, 1e-7]).order).toEqual([2, 1, 0]); // numbers, not their texts
  expect(inOrder('f', [])).toEqual({ values: [], order: [] });
});

test('inOrder copies the p-values', () => {
  const given = [0.5, 0.1];
  expect(inOrder('f', given).values).toEqual(given);
  expect(inOrder('f', given).values).not.toBe(given);
});

test('inOrder refuses what is no p-value in the name of who asks', () => {
  expect(() => inOrder('holmAdjustment', [0.5, 1.5])).toThrow('holmAdjustment: pValues[1] is 1.5, not between 0 and 1');
});
