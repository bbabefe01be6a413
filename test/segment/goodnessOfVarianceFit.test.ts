import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goodnessOfVarianceFit, naturalBreakSegments, thresholdSegments } from 'engagement-metrics/segment';
import { everydayNumbers, observed, withMissing } from '../arbitraries.ts';

const halves = thresholdSegments({ of: 'score', cuts: [5], labels: ['low', 'high'] });

describe('goodnessOfVarianceFit', () => {
  test('it is what the classes explain of the squares', () => {
    // 1, 3 | 10, 10: squares 2 + 0 of those around 6, 25 + 9 + 16 + 16.
    expect(goodnessOfVarianceFit(halves, { score: [10, 1, null, 3, 10] })).toEqual({
      goodness: 1 - 2 / 66,
      within: 2,
      total: 66,
      missing: 1,
      classes: [
        { segment: 'low', size: 2, mean: 2, squares: 2 },
        { segment: 'high', size: 2, mean: 10, squares: 0 },
      ],
    });
  });

  test('it is the squares between the classes over those of all', () => {
    const population = fc.array(everydayNumbers, { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(population, everydayNumbers, (values, cut) => {
        const bands = thresholdSegments({ of: 'score', cuts: [cut], labels: ['low', 'high'] });
        const { goodness, total, classes } = goodnessOfVarianceFit(bands, { score: values });
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const between = classes.reduce((sum, row) => sum + row.size * ((row.mean ?? mean) - mean) ** 2, 0);
        if (goodness === null) expect(total).toBe(0);
        else expect(goodness).toBeCloseTo(between / total!, 8);
      }),
    );
  });

  test('it is between 0 and 1, and everybody is in one class or missing', () => {
    fc.assert(
      fc.property(withMissing(fc.array(everydayNumbers, { minLength: 1 })), (score) => {
        const { goodness, missing, classes } = goodnessOfVarianceFit(halves, { score });
        expect(goodness === null || (goodness >= 0 && goodness <= 1)).toBe(true);
        expect(classes.reduce((sum, { size }) => sum + size, 0)).toBe(observed(score).length);
        expect(missing).toBe(score.length - observed(score).length);
      }),
    );
  });

  test('natural breaks have it grow with their number, up to 1', () => {
    const score = [1, 2, 4, 8, 16, 32];
    const goodness = [1, 2, 3, 4, 5, 6].map((count) => {
      const labels = Array.from({ length: count }, (_, k) => String(k));
      return goodnessOfVarianceFit(naturalBreakSegments({ of: 'score', labels }, { score }), { score }).goodness!;
    });
    expect(goodness).toEqual([...goodness].sort((a, b) => a - b));
    expect([goodness[0], goodness[5]]).toEqual([0, 1]);
  });

  test('of equal values there is no variance to explain, and of none nothing at all', () => {
    expect(goodnessOfVarianceFit(halves, { score: [4, 4] })).toMatchObject({ goodness: null, within: 0, total: 0 });
    expect(goodnessOfVarianceFit(halves, { score: [null] })).toEqual({
      goodness: null,
      within: null,
      total: null,
      missing: 1,
      classes: halves.labels.map((segment) => ({ segment, size: 0, mean: null, squares: null })),
    });
  });

  test('denormal values have it, too, though their squares are 0', () => {
    const tiny = thresholdSegments({ of: 'score', cuts: [5e-321], labels: ['low', 'high'] });
    const { goodness } = goodnessOfVarianceFit(tiny, { score: [0, 1e-323, 1e-320, 1e-320] });
    expect(goodness).toBeGreaterThan(0.99);
  });

  test.each([
    [{ ...halves, version: 2 }, { score: [1] }, 'ERR_VERSION', 'fitted.version'],
    [{ ...halves, type: 'rules' }, { score: [1] }, 'ERR_UNKNOWN_OPTION', 'fitted.type'],
    [halves, { other: [1] }, 'ERR_TYPE', 'table.score'],
    [halves, [{ score: '1' }], 'ERR_TYPE', 'table[0].score'],
    [halves, { score: [1e200, -1e200] }, 'ERR_OVERFLOW', 'table.score'],
  ])('what cannot be is refused: %o %o', (fitted, table, code, argument) => {
    const measuring = () => goodnessOfVarianceFit(fitted as never, table as never);
    expect(measuring).toThrow(expect.objectContaining({ code, argument }));
    expect(measuring).toThrow(code === 'ERR_OVERFLOW' ? RangeError : TypeError);
  });
});
