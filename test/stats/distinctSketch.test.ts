import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinctSketch, estimateDistinct, mergeSketches } from 'engagement-metrics/stats';
import { codesOf } from 'engagement-metrics/table';
import { hostileNames } from '../arbitraries.ts';

const texts = fc.array(fc.oneof(fc.constantFrom(...hostileNames), fc.nat({ max: 500 }).map(String)), { maxLength: 60 });
const numbered = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `user ${String(from + i)}`);

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

describe('estimateDistinct', () => {
  test('of nobody is 0', () => {
    expect(estimateDistinct(distinctSketch([]))).toEqual({ estimate: 0, standardError: 1.04 / 128 });
  });

  test.each([1, 10, 100, 1000, 5000, 20_000, 50_000, 200_000])(
    'of %i users is within four standard errors',
    (users) => {
      const { estimate, standardError } = estimateDistinct(distinctSketch(numbered(0, users)));
      expect(Math.abs(estimate / users - 1)).toBeLessThan(4 * standardError);
    },
  );

  test('of many sets errs as much as its standard error says, and on neither side', () => {
    const sets = 200;
    const [users, precision] = [3000, 8];
    const errors = Array.from({ length: sets }, (_, i) => {
      return estimateDistinct(distinctSketch(numbered(i * users, (i + 1) * users), { precision })).estimate / users - 1;
    });
    const mean = errors.reduce((sum, error) => sum + error, 0) / sets;
    const deviation = Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / sets);
    expect(Math.abs(mean)).toBeLessThan((4 * 1.04) / 16 / Math.sqrt(sets));
    expect(deviation / (1.04 / 16)).toBeGreaterThan(0.8);
    expect(deviation / (1.04 / 16)).toBeLessThan(1.2);
  });

  test('of a union is at least that of each part, and about right', () => {
    const [a, b] = [numbered(0, 5000), numbered(3000, 9000)].map((users) => distinctSketch(users));
    const union = estimateDistinct(mergeSketches([a!, b!])).estimate;
    expect(union).toBeGreaterThan(Math.max(estimateDistinct(a!).estimate, estimateDistinct(b!).estimate));
    expect(Math.abs(union / 9000 - 1)).toBeLessThan(4 * 0.0082);
  });

  test('reads back from JSON what was written', () => {
    const sketch = distinctSketch(['a', 'b'], { precision: 4 });
    expect(estimateDistinct(JSON.parse(JSON.stringify(sketch)) as typeof sketch)).toEqual(estimateDistinct(sketch));
  });
});

test('what is no sketch is refused with its place', () => {
  const sketch = distinctSketch(['a'], { precision: 4 });
  const refused = (change: object, code: string, argument: string) => {
    expect(() => mergeSketches([sketch, { ...sketch, ...change }])).toThrow(
      expect.objectContaining({ code, argument }),
    );
  };
  refused({ version: 2 }, 'ERR_VERSION', 'sketches[1].version');
  refused({ registers: [1] }, 'ERR_LENGTH', 'sketches[1].registers');
  refused({ precision: 5 }, 'ERR_LENGTH', 'sketches[1].registers');
  refused({ registers: sketch.registers.map(() => -1) }, 'ERR_OUT_OF_RANGE', 'sketches[1].registers[0]');
  refused(distinctSketch([], { precision: 5 }), 'ERR_OUT_OF_RANGE', 'sketches[1].precision');
  expect(() => mergeSketches([])).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'sketches' }));
  expect(() => estimateDistinct(null as never)).toThrow(expect.objectContaining({ code: 'ERR_TYPE' }));
});
