import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minMax } from 'engagement-metrics/normalize';
import { applyScale } from 'engagement-metrics/scale';
import { fitScore, scoreOne } from 'engagement-metrics/score';
import { finiteNumbers, hostileNames, missingValues, notNumbers } from '../arbitraries.ts';
import { cases, customers, deepFrozen, fitCase, fittedReference, reference, rowsOf } from './cases.ts';

const names = ['visits', 'opens', 'social', 'purchases', 'clv'] as const;

/** The reference example with other weights, in the order of its metrics. */
function weighted(weights: readonly number[], minimumCoverage = 0.5): typeof fittedReference {
  const metrics = fittedReference.metrics.map((metric, k) => ({ ...metric, weight: weights[k]! }));
  return { ...fittedReference, minimumCoverage, metrics };
}

describe('scoreOne', () => {
  test('the reference customer scores 55.75', () => {
    expect(scoreOne(fittedReference, reference.customer)).toBeCloseTo(55.75, 12); // catalogue 17.11
  });

  test('the weight of a missing metric goes to the others, in proportion', () => {
    expect(scoreOne(fittedReference, { ...reference.customer, social: null })).toBeCloseTo(52.75 / 0.85, 12); // 62.0588
  });

  test('a score is the weighted mean of what the values are worth', () => {
    const weights = [0.2, 0.15, 0.15, 0.25, 0.25];
    fc.assert(
      fc.property(customers, (customer) => {
        const parts = names.flatMap((name, k) => {
          const worth = applyScale(fittedReference.metrics[k]!.scale, customer[name] ?? NaN);
          return Number.isNaN(worth) ? [] : [{ worth, weight: weights[k]! }];
        });
        const weight = parts.reduce((sum, part) => sum + part.weight, 0);
        const mean = parts.reduce((sum, part) => sum + part.weight * part.worth, 0) / weight;
        expect(scoreOne(fittedReference, customer)).toEqual(weight > 0.499 ? expect.closeTo(100 * mean, 11) : null);
      }),
    );
  });

  test('a customer of whom nothing is known has no score', () => {
    const nothing = { visits: null, opens: null, social: null, purchases: null, clv: null };
    expect(scoreOne(fittedReference, nothing)).toBeNull();
    expect(scoreOne({ ...fittedReference, minimumCoverage: 0 }, nothing)).toBeNull();
  });

  test('a coverage of just the minimum suffices, whatever the last bit of its sum; a little less does not', () => {
    const parts = fc.record({
      observed: fc.integer({ min: 1, max: 15 }),
      missing: fc.integer({ min: 1, max: 5 }),
      weight: fc.constantFrom(0.1, 0.3, 1 / 3, 0.7, 7),
    });
    fc.assert(
      fc.property(parts, ({ observed, missing, weight }) => {
        const all = Array.from({ length: observed + missing }, (_, k) => `m${String(k)}`);
        const metrics = Object.fromEntries(all.map((name) => [name, { weight, normalize: 'minMax' as const }]));
        const row = Object.fromEntries(all.map((name, k) => [name, k < observed ? 1 : null]));
        const population = [Object.fromEntries(all.map((name) => [name, 1]))];
        const score = (minimumCoverage: number) =>
          scoreOne(fitScore({ metrics, minimumCoverage }, population, { minMax }), row);
        const coverage = observed / all.length;
        expect(score(coverage)).toBeCloseTo(50, 12);
        expect(score(coverage - 1e-9)).toBeCloseTo(50, 12);
        expect(score(coverage + 1e-9)).toBeNull();
      }),
    );
  });

  test('a metric that gets better never lowers the score', () => {
    const changes = cases.chain((made) =>
      fc.record({
        made: fc.constant(made),
        row: fc.constantFrom(...rowsOf(made.columns)),
        name: fc.constantFrom(...Object.keys(made.columns)),
        values: fc.tuple(finiteNumbers, finiteNumbers),
      }),
    );
    fc.assert(
      fc.property(changes, ({ made, row, name, values }) => {
        const fitted = fitCase(made);
        const with_ = (value: number) =>
          scoreOne(fitted, Object.fromEntries([...Object.entries(row), [name, value]])) ?? -Infinity;
        const [low, high] = [Math.min(...values), Math.max(...values)];
        const lowerIsBetter = made.spec.metrics[name]!.better === 'lower';
        const [worse, better] = lowerIsBetter ? [high, low] : [low, high];
        expect(with_(better)).toBeGreaterThanOrEqual(with_(worse));
      }),
      { numRuns: 1000 },
    );
  });

  test('only the proportions of the weights count', () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(customers, weights, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (customer, some, factor) => {
        const score = scoreOne(weighted(some), customer);
        const scaled = scoreOne(weighted(some.map((weight) => weight * factor)), customer);
        expect(scaled).toEqual(score === null ? null : expect.closeTo(score, 10));
      }),
    );
  });

  test('a metric with weight 0 is as good as none', () => {
    const without = { ...fittedReference, metrics: fittedReference.metrics.filter(({ name }) => name !== 'social') };
    fc.assert(
      fc.property(customers, (customer) => {
        expect(scoreOne(weighted([0.2, 0.15, 0, 0.25, 0.25]), customer)).toBe(scoreOne(without, customer));
      }),
    );
  });

  test('a score is never -0', () => {
    const fitted = fitScore(
      { metrics: { visits: { normalize: 'minMax' } }, range: [-100, -0] },
      { visits: [0, 1] },
      { minMax },
    );
    expect(scoreOne(fitted, { visits: 1 })).toBe(0);
  });

  test('all ways of missing are one', () => {
    const scores = missingValues.map((opens) => scoreOne(fittedReference, { ...reference.customer, opens }));
    expect(new Set(scores).size).toBe(1);
    expect(scores[0]).toBeCloseTo(43.75 / 0.85, 12); // 55.75 less the 12 of opens
  });

  test('metrics may have any name', () => {
    for (const name of hostileNames) {
      const named = <T>(value: T) => Object.fromEntries([[name, value]]);
      const fitted = fitScore({ metrics: named({ normalize: 'minMax' as const }) }, named([0, 20]), { minMax });
      expect(scoreOne(fitted, named(5))).toBe(25);
      expect(scoreOne(fitted, named(null))).toBeNull();
      expect(() => scoreOne(fitted, {})).toThrow(
        expect.objectContaining({ code: 'ERR_TYPE', argument: `row.${name}` }),
      );
    }
  });

  test('an inherited field is read like an own one', () => {
    class Customer {
      visits = 12;
      get opens() {
        return 8;
      }
    }
    const fitted = fitScore(
      { metrics: { visits: { normalize: 'minMax' }, opens: { normalize: 'minMax' } } },
      { visits: [0, 20], opens: [0, 10] },
      { minMax },
    );
    expect(scoreOne(fitted, new Customer())).toBeCloseTo(70, 12);
  });

  test('a metric that the row lacks is refused: null says that it is missing', () => {
    const { opens: _, ...row } = reference.customer;
    const scoring = () => scoreOne(fittedReference, row as never);
    expect(scoring).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'row.opens' }));
    expect(scoring).toThrow(TypeError);
    expect(scoring).toThrow('scoreOne: row.opens is not there; there is visits, social, purchases, clv');
  });

  test('what is no number is refused', () => {
    for (const clv of notNumbers) {
      const scoring = () => scoreOne(fittedReference, { ...reference.customer, clv } as never);
      expect(scoring).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'row.clv' }));
    }
    expect(() => scoreOne(fittedReference, null as never)).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'row' }),
    );
  });

  test('the score and the row are left as they are', () => {
    expect(scoreOne(deepFrozen(structuredClone(fittedReference)), deepFrozen({ ...reference.customer }))).toBe(
      scoreOne(fittedReference, reference.customer),
    );
  });
});
