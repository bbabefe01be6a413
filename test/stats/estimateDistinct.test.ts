import { describe, expect, test } from 'vitest';
import { distinctSketch, estimateDistinct, mergeSketches } from 'engagement-metrics/stats';

const numbered = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `user ${String(from + i)}`);

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
