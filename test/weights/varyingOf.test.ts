import { expect, test } from 'vitest';
import { varyingOf } from '../../src/weights/varyingOf.ts';

test('varyingOf names the places of the columns that differ by more than 1e-12', () => {
  const columns = [
    Float64Array.of(0.5, 0.5),
    Float64Array.of(0.2, 0.9),
    Float64Array.of(0, 1e-12),
    Float64Array.of(0, 2e-12),
  ];
  expect(varyingOf(columns)).toEqual([1, 3]);
});
