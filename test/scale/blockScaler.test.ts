import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyScale, type Scale } from 'engagement-metrics/scale';
import { blockScaler } from '../../src/scale/blockScaler.ts';
import { finiteNumbers, scales, scaleShapes } from '../arbitraries.ts';

const missing = fc.constantFrom(NaN, Infinity, -Infinity);
const values = fc.array(fc.oneof(finiteNumbers, fc.integer({ min: -1000, max: 3000 }), missing), {
  minLength: 1,
  maxLength: 300,
});

/** How many values are announced: many make a table of what whole numbers are worth pay. */
const sizes = fc.constantFrom(0, 1e6);

describe.each(Object.entries(scaleShapes))('a %s column', (_shape, scalesOfShape) => {
  test('has the bits of applyScale wherever the blocks end', () => {
    fc.assert(
      fc.property(scalesOfShape, values, fc.integer({ min: 1, max: 300 }), sizes, (scale, given, block, size) => {
        const column = Float64Array.from([...scale.domain, ...given, ...scale.domain]);
        expect([...inBlocks(scale, column, block, size)]).toEqual(
          Array.from(column, (value) => applyScale(scale, value)),
        );
      }),
    );
  });
});

test('nothing outside the block is written', () => {
  fc.assert(
    fc.property(scales, fc.nat({ max: 4 }), fc.nat({ max: 4 }), (scale, from, length) => {
      const out = new Float64Array(9).fill(7);
      blockScaler(scale, 9)(new Float64Array(9), from, from + length, out);
      expect([...out]).toEqual([
        ...Array<number>(length).fill(applyScale(scale, 0)),
        ...Array<number>(9 - length).fill(7),
      ]);
    }),
  );
});

test.each([2, 3, 4, 5, 7, 8, 9, 255, 256, 257])('%i knots are found as applyScale finds them', (n) => {
  const domain = Array.from({ length: n }, (_, i) => i * i - 9);
  const scale: Scale = { type: 'linear', domain, range: domain.map((x) => (x + 9) / (n * n)) };
  const column = Float64Array.from({ length: 2 * n * n + 2 }, (_, i) => i / 2 - 10);
  const expected = Array.from(column, (value) => applyScale(scale, value));
  const span = domain.at(-1)! - domain[0]!;
  for (const size of [0, span, span + 1]) expect([...inBlocks(scale, column, column.length, size)]).toEqual(expected);
});

test('values a hair beside whole numbers are not taken for them', () => {
  const scale: Scale = { type: 'linear', domain: [-3, 0, 3], range: [0.1, 0, 1] };
  const column = Float64Array.of(-1e-17, -0, 0, 1e-17, 5e-324, 2 ** 32, 2 ** 32 - 3, -(2 ** 32), 3, 4, NaN);
  const expected = Array.from(column, (value) => applyScale(scale, value));
  expect([...inBlocks(scale, column, 4, 1e6)]).toEqual(expected);
});

test.each<Scale>([
  { type: 'linear', domain: [0, 1], range: [-0, -0] },
  { type: 'linear', domain: [0, 1, 2], range: [-0, -0, -0] },
  { type: 'log', domain: [0, 1], range: [-0, -0] },
  { type: 'logistic', domain: [0, 1], range: [-0, -0] },
])('a worth in a column is never -0: %j', (scale) => {
  expect([...inBlocks(scale, Float64Array.of(-1, 0, 0.5, 1, 2, 3), 6)]).toEqual([0, 0, 0, 0, 0, 0]);
});

function inBlocks(scale: Scale, column: Float64Array, length: number, size: number = column.length): Float64Array {
  const scaler = blockScaler(scale, size);
  const result = new Float64Array(column.length);
  const block = new Float64Array(length);
  for (let from = 0; from < column.length; from += length) {
    const to = Math.min(from + length, column.length);
    scaler(column, from, to, block);
    result.set(block.subarray(0, to - from), from);
  }
  return result;
}
