import { expect, test } from 'vitest';
import { labelsOf } from 'engagement-metrics/table';

test('every row has its label, or null where there is none', () => {
  expect(labelsOf({ labels: ['cold', 'hot'], codes: Int32Array.of(1, -1, 0, 1) })).toEqual([
    'hot',
    null,
    'cold',
    'hot',
  ]);
});

test('the empty text is a label, too', () => {
  expect(labelsOf({ labels: [''], codes: Int32Array.of(0, -1) })).toEqual(['', null]);
});

test('no rows, no labels', () => {
  expect(labelsOf({ labels: ['cold'], codes: new Int32Array() })).toEqual([]);
});
