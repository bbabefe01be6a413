import fc from 'fast-check';
import { expect, test } from 'vitest';
import { radixOrder } from '../../../src/events/log/radixOrder.ts';
import { times } from '../histories.ts';

/** The order of time, the slow way. */
function sorted(given: Float64Array): number[] {
  return [...given.keys()].sort((a, b) => given[a]! - given[b]! || a - b);
}

const any = fc.oneof(
  times,
  fc.double({ min: -8.64e15, max: 8.64e15, noNaN: true }),
  fc.constantFrom(0, -0, 1, -1, 0.5, -0.5, 5e-324),
);
const few = fc.integer({ min: 1.7e12, max: 1.7e12 + 5 });

test('radixOrder is a stable sort of any times, before 1970 and after, with ties', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(any, { maxLength: 60 }), fc.array(few, { maxLength: 60 })), (list) => {
      const given = Float64Array.from(list);
      expect([...radixOrder(given)]).toEqual(sorted(given));
    }),
  );
});

test('radixOrder tells times apart that differ in a single bit, wherever it stands', () => {
  const words = new Uint32Array(2);
  const double = new Float64Array(words.buffer);
  for (let bit = 0; bit < 62; bit++) {
    words.fill(0);
    words[bit >> 5] = 1 << (bit & 31);
    const [larger] = double;
    expect([...radixOrder(Float64Array.of(larger!, 0, larger!, 0))]).toEqual([1, 3, 0, 2]);
    expect([...radixOrder(Float64Array.of(0, -larger!, 0, -larger!))]).toEqual([1, 3, 0, 2]);
  }
});

test('radixOrder leaves the times as they are', () => {
  const given = Float64Array.of(3, 1, 2);
  radixOrder(given);
  expect(given).toEqual(Float64Array.of(3, 1, 2));
});
