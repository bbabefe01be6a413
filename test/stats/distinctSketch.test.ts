import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinctSketch } from 'engagement-metrics/stats';
import { codesOf } from 'engagement-metrics/table';
import { hostileNames } from '../arbitraries.ts';

const texts = fc.array(fc.oneof(fc.constantFrom(...hostileNames), fc.nat({ max: 500 }).map(String)), { maxLength: 60 });

describe('distinctSketch', () => {
  test('hangs on the set of texts alone: neither order nor repetition makes a difference', () => {
    fc.assert(
      fc.property(texts, (some) => {
        const sketch = distinctSketch(some);
        expect(distinctSketch([...some, ...some].reverse())).toEqual(sketch);
        expect(distinctSketch(new Set(some))).toEqual(sketch);
        expect(distinctSketch(codesOf(some))).toEqual(sketch);
      }),
      { numRuns: 30 },
    );
  });

  test('skips what is missing, and labels that no row has', () => {
    expect(distinctSketch([null, 'a', undefined])).toEqual(distinctSketch(['a']));
    expect(distinctSketch({ labels: ['a', 'b'], codes: Int32Array.of(0, -1) })).toEqual(distinctSketch(['a']));
  });

  test('refuses precisions beyond 4 to 18, and what is no text', () => {
    for (const precision of [3, 19, 4.5]) {
      expect(() => distinctSketch([], { precision })).toThrow(
        expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'precision' }),
      );
    }
    expect(() => distinctSketch(['a', true as never])).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'texts[1]' }),
    );
  });
});
