import { expect, test } from 'vitest';
import { wholeUnits } from '../../src/inference/wholeUnits.ts';

test('wholeUnits leaves out who lacks a value in any column, in order, and counts them', () => {
  const clicks = Float64Array.of(1, NaN, 3, 4, NaN);
  const views = Float64Array.of(10, 20, NaN, 40, NaN);
  const { columns, observed, missing } = wholeUnits('f', { clicks, views });
  expect(columns.map((column) => [...column])).toEqual([
    [1, 4],
    [10, 40],
  ]);
  expect({ observed, missing }).toEqual({ observed: 2, missing: 3 });
  expect([...clicks]).toEqual([1, NaN, 3, 4, NaN]);
});

test('wholeUnits of nothing is nothing', () => {
  expect(wholeUnits('f', { x: new Float64Array(0) })).toMatchObject({ observed: 0, missing: 0 });
});

test('wholeUnits refuses columns that are not of one length, by the name of the one that differs from the first', () => {
  const call = () =>
    wholeUnits('f', { a: new Float64Array(2), constructor: new Float64Array(2), b: new Float64Array(3) });
  expect(call).toThrow(TypeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_LENGTH', argument: 'b' }));
  expect(call).toThrow('f: b has 3 values, a 2');
});
