import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinctSketch, mergeSketches } from 'engagement-metrics/stats';
import { hostileNames } from '../arbitraries.ts';

const texts = fc.array(fc.oneof(fc.constantFrom(...hostileNames), fc.nat({ max: 500 }).map(String)), { maxLength: 60 });

describe('mergeSketches', () => {
  test('of merged parts is that of all, in any order and grouping, and also if one is merged twice', () => {
    fc.assert(
      fc.property(texts, texts, texts, (a, b, c) => {
        const [x, y, z] = [a, b, c].map((part) => distinctSketch(part, { precision: 8 }));
        const all = distinctSketch([...a, ...b, ...c], { precision: 8 });
        expect(mergeSketches([x!, y!, z!])).toEqual(all);
        expect(mergeSketches([z!, mergeSketches([y!, x!]), y!])).toEqual(all);
      }),
    );
  });

  test('leaves its parts as they are, and refuses none, and precisions that differ', () => {
    const parts = [distinctSketch(['ann']), distinctSketch(['bob'])];
    const before = JSON.stringify(parts);
    mergeSketches(parts);
    expect(JSON.stringify(parts)).toBe(before);
    expect(() => mergeSketches([])).toThrow(RangeError);
    const coarse = distinctSketch(['ann'], { precision: 4 });
    expect(() => mergeSketches([parts[0]!, coarse])).toThrow(
      'mergeSketches: sketches[1].precision is 4, sketches[0].precision 14',
    );
  });
});
