import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentileRank } from 'engagement-metrics/normalize';
import { applyScale, type Scale } from 'engagement-metrics/scale';
import { values } from '../arbitraries.ts';
import { normalizerLaws } from '../laws/normalizer.ts';

normalizerLaws(percentileRank);

/** The distinct values in rising order, each with how many hold it and (mean rank - 1) / (n - 1), as the definition says. */
function exactRanks(population: readonly number[]) {
  const held = new Map<number, number>();
  for (const value of population) held.set(value + 0, (held.get(value + 0) ?? 0) + 1);
  let below = 0;
  return [...held]
    .sort(([a], [b]) => a - b)
    .map(([value, count]) => {
      const meanRank = below + (count + 1) / 2;
      below += count;
      return { value, count, rank: (meanRank - 1) / (population.length - 1) };
    });
}

const fit = (population: readonly number[]): Scale => percentileRank(Float64Array.from(population));

/** Populations in which knots must stand for many values: without ties, with ties, with heavy tails, with a peak. */
const crowds = fc
  .tuple(
    fc.constantFrom<(value: number) => number>(
      (value) => value,
      (value) => value % 40,
      (value) => value % 700,
      (value) => Math.floor(1e7 ** (value / 2 ** 20)),
      (value) => 1e300 ** (value / 2 ** 20),
      (value) => (value % 3 === 0 ? 0 : value),
      (value) => (value % 2 === 0 ? 1e6 : value % 97 === 0 ? -value : value),
    ),
    fc.array(fc.nat({ max: 2 ** 20 }), { minLength: 1000, maxLength: 6000, size: 'max' }),
  )
  .map(([shape, numbers]) => numbers.map(shape));
const populations = fc
  .oneof({ weight: 1, arbitrary: values }, { weight: 1, arbitrary: crowds })
  .map((population) => [...population, population[0] === 0 ? 1 : 0]); // two values at least

describe('percentileRank', () => {
  test('equal values share their mean rank', () => {
    expect(fit([1, 1, 2])).toEqual({ type: 'linear', domain: [1, 2], range: [0.25, 1], error: 0 }); // catalogue 17.1
    expect(fit([3, 1, 1, 7]).range).toEqual([1 / 6, 2 / 3, 1]);
  });

  test('without ties the lowest is worth 0, the highest 1', () => {
    expect(fit([30, 10, 20])).toEqual({ type: 'linear', domain: [10, 20, 30], range: [0, 0.5, 1], error: 0 });
  });

  test('only the order of the values counts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 200 }), (population) => {
        expect(fit(population.map((value) => value ** 3)).range).toEqual(fit(population).range);
      }),
    );
  });
});

describe('knots stand for the values between them', () => {
  test('a knot is an observed value with its exact rank, and both ends are knots', () => {
    fc.assert(
      fc.property(populations, (population) => {
        const exact = exactRanks(population);
        const rankOf = new Map(exact.map(({ value, rank }) => [value, rank]));
        const { domain, range } = fit(population);
        expect(range).toEqual(domain.map((value) => rankOf.get(value)));
        expect([domain[0], domain.at(-1)]).toEqual([exact[0]!.value, exact.at(-1)!.value]);
      }),
      { numRuns: 50 },
    );
  });

  test('every value held by more than 1/256 is a knot, and so are its two neighbours', () => {
    fc.assert(
      fc.property(populations, (population) => {
        const exact = exactRanks(population);
        const knots = new Set(fit(population).domain);
        const shared = exact.flatMap(({ count }, i) => (count > population.length / 256 ? [i - 1, i, i + 1] : []));
        const due = shared.flatMap((i) => exact[i]?.value ?? []);
        expect(due.filter((value) => !knots.has(value))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('knots are at most 1/256 apart in rank, unless they are neighbours', () => {
    fc.assert(
      fc.property(populations, (population) => {
        const place = new Map(exactRanks(population).map(({ value }, i) => [value, i]));
        const { domain, range } = fit(population);
        const apart = domain.slice(1).map((value, i) => ({
          inRank: range[i + 1]! - range[i]!,
          inPlace: place.get(value)! - place.get(domain[i]!)!,
        }));
        expect(apart.filter(({ inRank, inPlace }) => inRank > 1 / 256 + 1e-15 && inPlace > 1)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('a value held by just 1/256 is no reason for a knot', () => {
    const alone = Array.from({ length: 2551 }, (_, i) => i);
    const { domain } = fit([...alone, ...Array.from({ length: 9 }, () => 1000)]); // 10 of 2560
    expect(domain.filter((value) => value >= 990 && value <= 1010)).toEqual([990, 999, 1000, 1005]);
  });

  test('no more knots are kept than that takes', () => {
    const { domain } = fit(Array.from({ length: 25_601 }, (_, i) => i)); // a rank of 1/256 is a step of just 100 values
    expect(domain).toEqual(Array.from({ length: 257 }, (_, k) => 100 * k));
  });

  test('error is the largest difference to the exact rank, and at most 1/256', () => {
    fc.assert(
      fc.property(populations, (population) => {
        const scale = fit(population);
        const differences = exactRanks(population).map(({ value, rank }) => Math.abs(applyScale(scale, value) - rank));
        const largest = differences.reduce((most, difference) => Math.max(most, difference), 0);
        expect(scale.error).toBe(largest);
        expect(largest).toBeLessThanOrEqual(1 / 256);
      }),
      { numRuns: 50 },
    );
  });

  test('where each distinct value is held by more than 1/256 all are knots, and nothing errs', () => {
    const few = fc.array(fc.nat(), { minLength: 2, maxLength: 255, size: 'max' });
    const often = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(few, often, (some, times) => {
        const distinct = [...new Set([0, 1, ...some])].slice(0, 255).sort((a, b) => a - b);
        const scale = fit(Array.from({ length: times }, () => distinct).flat());
        expect(scale.domain).toEqual(distinct);
        expect(scale.error).toBe(0);
      }),
    );
  });

  test('a rank that is read between knots does err', () => {
    const squares = Array.from({ length: 1000 }, (_, i) => i * i);
    expect(fit(squares).error).toBeGreaterThan(0);
  });
});
