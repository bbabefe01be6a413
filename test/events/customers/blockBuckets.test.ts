import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockBuckets } from '../../../src/events/customers/blockBuckets.ts';

test('blockBuckets tells the bucket of every event, however the events are cut into blocks', () => {
  const rising = fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 30 }).map((xs) => xs.sort((a, b) => a - b));
  fc.assert(
    fc.property(rising, rising, fc.integer({ min: 1, max: 7 }), (times, inner, size) => {
      const starts = Float64Array.of(0, ...inner, 100);
      const bucketsOf = blockBuckets(starts);
      const found: number[] = [];
      for (let from = 0; from < times.length; from += size) {
        const block = Float64Array.from(times.slice(from, from + size));
        found.push(...bucketsOf(block).subarray(0, block.length));
      }
      // The last of the starts that are not later.
      expect(found).toEqual(times.map((time) => starts.filter((start) => start <= time).length - 1));
    }),
  );
});
