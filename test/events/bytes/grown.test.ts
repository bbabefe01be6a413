import { expect, test } from 'vitest';
import { grown } from '../../../src/events/bytes/grown.ts';

test('grown is a longer copy of its kind, with zeros behind', () => {
  const given = Float64Array.of(1.5, 2);
  expect(grown(given, 4)).toEqual(Float64Array.of(1.5, 2, 0, 0));
  expect(grown(Uint8Array.of(7), 2)).toEqual(Uint8Array.of(7, 0));
  expect(grown(Int32Array.of(-1), 1)).toEqual(Int32Array.of(-1));
  grown(given, 2)[0] = 9;
  expect(given[0]).toBe(1.5);
});
