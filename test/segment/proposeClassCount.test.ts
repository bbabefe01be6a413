import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goodnessOfVarianceFit, naturalBreakSegments, proposeClassCount } from 'engagement-metrics/segment';
import { randomNumbers } from 'engagement-metrics/stats';
import { columns, observed, valuesUpTo, withMissing } from '../arbitraries.ts';

/** The evidence as the doc comment defines it, from the classes themselves. */
function slowEvidence(sorted: readonly number[], cuts: readonly number[]): number {
  const n = sorted.length;
  const distinct = [...new Set(sorted)];
  const step = Math.min(...distinct.slice(1).map((value, i) => value - distinct[i]!));
  const evidence = (borders: readonly number[]): number => {
    const k = borders.length + 1;
    const members = Array.from({ length: k }, (_, c) =>
      sorted.filter((value) => borders.filter((cut) => value >= cut).length === c),
    );
    const within = members.reduce((all, inside) => {
      const mean = inside.reduce((sum, value) => sum + value, 0) / inside.length;
      return all + inside.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    }, 0);
    const variance = within / (n - k) + step ** 2 / 12;
    const shares = members.reduce((sum, { length }) => sum + length * Math.log(length / n), 0);
    return shares - (n / 2) * Math.log(variance) - (n - k) / 2 - k * Math.log(n);
  };
  return evidence(cuts) - evidence([]);
}

const draws = (count: number, shape: (u: () => number) => number) => {
  const next = randomNumbers(11);
  return Array.from({ length: count }, () => shape(next));
};
const bell = (u: () => number) => u() + u() + u() + u() + u() + u() - 3;

describe('proposeClassCount', () => {
  test.each([
    ['at equal steps', 1, Array.from({ length: 600 }, (_, i) => i / 7)],
    ['like a bell', 1, draws(2000, bell)],
    ['of two bells', 2, draws(2000, (u) => (u() < 0.3 ? 0 : 8) + bell(u))],
    ['of five bells', 5, draws(2000, (u) => Math.floor(u() * 5) * 9 + bell(u))],
    ['of ratings, each as frequent', 1, Array.from({ length: 500 }, (_, i) => i % 5)],
    ['of ratings at both ends', 2, draws(2000, (u) => (u() < 0.5 ? 1 : 5) + (u() < 0.1 ? (u() < 0.5 ? -1 : 1) : 0))],
    ['all equal', 1, [3, 3, 3]],
    ['of one', 1, [3]],
  ])('values %s are %i', (_, classes, visits) => {
    expect(proposeClassCount({ of: 'visits' }, { visits }).classes).toBe(classes);
  });

  test('every number has its natural breaks, how good they are, and the evidence of the definition', () => {
    const whole = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(whole, (visits) => {
        const sorted = [...visits].sort((a, b) => a - b);
        const { candidates } = proposeClassCount({ of: 'visits', most: 5 }, { visits });
        expect(candidates.length).toBe(Math.min(5, new Set(visits).size));
        candidates.forEach(({ classes, cuts, goodness, evidence }, k) => {
          const labels = Array.from({ length: k + 1 }, (_, c) => String(c));
          const fitted = naturalBreakSegments({ of: 'visits', labels }, { visits });
          const fit = goodnessOfVarianceFit(fitted, { visits });
          expect(classes).toBe(k + 1);
          expect(cuts).toEqual(fitted.cuts);
          if (fit.goodness === null) expect(goodness).toBeNull();
          else expect(goodness).toBeCloseTo(fit.goodness, 12);
          if (classes === 1) expect(evidence).toBe(0);
          else if (classes === visits.length) expect(evidence).toBeNull();
          else expect(evidence).toBeCloseTo(slowEvidence(sorted, cuts), 8);
        });
      }),
    );
  });

  test('the number with the most evidence is proposed, the smallest of equals', () => {
    fc.assert(
      fc.property(withMissing(valuesUpTo(30)), (visits) => {
        const { classes, candidates } = proposeClassCount({ of: 'visits', most: 6 }, { visits });
        const evidence = candidates.map((candidate) => candidate.evidence ?? -Infinity);
        expect(classes).toBe(evidence.indexOf(evidence.reduce((a, b) => Math.max(a, b))) + 1);
      }),
    );
  });

  test('missing customers are counted and change nothing', () => {
    fc.assert(
      fc.property(columns, (column) => {
        const visits = [...column, 3];
        const { missing, ...proposal } = proposeClassCount({ of: 'visits', most: 3 }, { visits });
        expect(missing).toBe(visits.length - observed(visits).length);
        expect(proposeClassCount({ of: 'visits', most: 3 }, { visits: observed(visits) })).toEqual({
          missing: 0,
          ...proposal,
        });
      }),
    );
  });

  test.each([
    [{}, { visits: [null] }, 'ERR_EMPTY', 'population.visits'],
    [{}, { other: [1] }, 'ERR_TYPE', 'population.visits'],
    [{ of: 3 }, { visits: [1] }, 'ERR_TYPE', 'of'],
    [{ most: 0 }, { visits: [1] }, 'ERR_OUT_OF_RANGE', 'most'],
    [{ most: 21 }, { visits: [1] }, 'ERR_OUT_OF_RANGE', 'most'],
    [{ most: 2.5 }, { visits: [1] }, 'ERR_OUT_OF_RANGE', 'most'],
    [{ most: '3' }, { visits: [1] }, 'ERR_TYPE', 'most'],
    [{ least: 3 }, { visits: [1] }, 'ERR_UNKNOWN_OPTION', 'least'],
  ])('what cannot be is refused: %o %o', (change, population, code, argument) => {
    const proposing = () => proposeClassCount({ of: 'visits', ...change } as never, population as never);
    expect(proposing).toThrow(expect.objectContaining({ code, argument }));
    expect(proposing).toThrow(/EMPTY|RANGE/.test(code) ? RangeError : TypeError);
  });
});
