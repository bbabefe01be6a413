import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalposts, minMax } from 'engagement-metrics/normalize';
import { applyScale } from 'engagement-metrics/scale';
import { fitScore, scoreOne, type MissingPolicy, type ScoreSpec } from 'engagement-metrics/score';
import { finiteNumbers, hostileNames, missingValues, notNumbers } from '../arbitraries.ts';
import {
  cases,
  customers,
  deepFrozen,
  fitCase,
  fittedReference,
  reference,
  rowsOf,
  treeCases,
  unadjusted,
} from './cases.ts';
import { slowScore } from './slowScore.ts';

const names = ['visits', 'opens', 'social', 'purchases', 'clv'] as const;

/** The reference example with other weights, in the order of its metrics. */
function weighted(weights: readonly number[], minimumCoverage = 0.5): typeof fittedReference {
  const metrics = fittedReference.metrics.map((metric, k) => ({ ...metric, weight: weights[k]! }));
  return { ...fittedReference, minimumCoverage, metrics };
}

/** Percentages in two groups of the same weight, `use` of two metrics and `mood` of one: catalogue 17.3. */
const grouped = (missing: MissingPolicy, more: object = {}) => {
  const normalize = { type: 'goalposts', low: 0, high: 100 } as const;
  const spec: ScoreSpec<'visits' | 'opens' | 'nps', typeof normalize> = {
    metrics: {
      visits: { normalize, group: 'use' },
      opens: { normalize, group: 'use' },
      nps: { normalize, group: 'mood' },
    },
    groups: { use: {}, mood: {} },
    missing,
    ...more,
  };
  return fitScore(spec, [], { goalposts });
};
const policies = ['reweight', 'reweightFlat', 'zero', 'neutral', 'refuse'] as const;

describe('what becomes of missing metrics', () => {
  const row = { visits: 80, opens: null, nps: 60 };

  test("of 80, missing and 60, 'reweight' makes 70: the weight stays in its group", () => {
    expect(scoreOne(grouped('reweight'), row)).toBeCloseTo(70, 12); // catalogue 17.3
  });

  test("'reweightFlat' makes 66.67: the weight goes to all others", () => {
    expect(scoreOne(grouped('reweightFlat'), row)).toBeCloseTo(200 / 3, 12); // catalogue 17.3
  });

  test("'zero' makes 50, 'neutral' 62.5, and 'refuse' none, of as much observed as the others want", () => {
    expect(scoreOne(grouped('zero'), row)).toBeCloseTo((40 + 60) / 2, 12);
    expect(scoreOne(grouped('neutral'), row)).toBeCloseTo((65 + 60) / 2, 12);
    expect(scoreOne(grouped('refuse', { minimumCoverage: 0 }), row)).toBeNull();
  });

  test("a group of which nothing is left gives its weight to the other groups, under 'reweight'", () => {
    expect(scoreOne(grouped('reweight'), { visits: 80, opens: 20, nps: null })).toBeCloseTo(50, 12);
    expect(scoreOne(grouped('reweight'), { visits: null, opens: null, nps: 60 })).toBeCloseTo(60, 12);
  });

  test("a metric that weighs nothing may be missing under 'refuse', also where its group weighs nothing", () => {
    const normalize = { type: 'goalposts', low: 0, high: 100 } as const;
    const metrics = {
      visits: { normalize },
      opens: { normalize, weight: 0 },
      nps: { normalize, group: 'mood' },
    } as const;
    const fitted = fitScore({ metrics, groups: { mood: { weight: 0 } }, missing: 'refuse' }, [], { goalposts });
    expect(scoreOne(fitted, { visits: 80, opens: null, nps: null })).toBeCloseTo(80, 12);
    expect(scoreOne(fitted, { visits: null, opens: 20, nps: 20 })).toBeNull();
  });

  test('where nothing is missing all policies are equal', () => {
    const complete = cases.map(({ spec, columns }) => {
      const full = Object.fromEntries(
        Object.entries(columns).map(([name, column]) => [name, column.map((cell) => cell ?? column[0] ?? 1)]),
      );
      return { spec, columns: full };
    });
    fc.assert(
      fc.property(complete, ({ spec, columns }) => {
        const fitted = policies.map((missing) => fitCase({ spec: { ...spec, missing }, columns }));
        const [low, high] = fitted[0]!.range;
        for (const row of rowsOf(columns)) {
          const [first, ...others] = fitted.map((each) => scoreOne(each, row));
          for (const other of others) expect(Math.abs(other! - first!)).toBeLessThanOrEqual(1e-12 * (high - low));
        }
      }),
    );
  });

  test('where everything is missing there is no score under any policy', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...policies), (made, missing) => {
        const fitted = fitCase({ ...made, spec: { ...made.spec, missing, minimumCoverage: 0 } });
        const row = rowsOf(made.columns)[0]!;
        const nothing = Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name, Object.hasOwn(made.spec.metrics, name) ? null : value]),
        );
        expect(scoreOne(fitted, nothing)).toBeNull();
      }),
    );
  });

  test('re-weighted, a score lies between the least and the most that what is present is worth', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom('reweight', 'reweightFlat'), (made, missing) => {
        const spec = { ...unadjusted(made.spec), missing, metrics: withoutCaps(made.spec.metrics) } as typeof made.spec;
        const fitted = fitCase({ ...made, spec: { ...spec, groups: withoutCaps(spec.groups ?? {}) } });
        const [low, high] = fitted.range;
        const floor = [fitted, ...(fitted.groups ?? [])].reduce((most, each) => Math.max(most, each.floor ?? 0), 0);
        for (const row of rowsOf(made.columns)) {
          const score = scoreOne(fitted, row);
          const worths = fitted.metrics.flatMap(({ name, scale }) => {
            return row[name] === null ? [] : [applyScale(scale, row[name] as number)];
          });
          if (score === null) continue;
          const worth = (score - low) / (high - low);
          expect(worth).toBeGreaterThanOrEqual(Math.min(...worths) - 1e-12);
          expect(worth).toBeLessThanOrEqual(Math.max(floor, ...worths) + 1e-12);
        }
      }),
    );
  });

  test('a metric that stands exactly where the score does can go missing: flat, the score stays', () => {
    fc.assert(
      fc.property(customers, fc.constantFrom(0, -1, 1), (customer, power) => {
        const fitted = { ...fittedReference, minimumCoverage: 0, power, floor: 0.01 };
        const without = scoreOne(fitted, { ...customer, clv: null });
        const given = without === null ? null : scoreOne(fitted, { ...customer, clv: 10 * without });
        expect(given).toEqual(without === null ? null : expect.closeTo(without, 9));
      }),
    );
  });
});

describe('caps', () => {
  const posts = { type: 'goalposts', low: 0, high: 100 } as const;

  test('no single capped metric moves a score of arithmetic means by more than w * cap * range / W', () => {
    const drawn = fc.record({
      customer: customers,
      values: fc.tuple(finiteNumbers, finiteNumbers),
      cap: fc.double({ min: 0.01, max: 1, noNaN: true }),
      weights: fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 5, maxLength: 5 }),
      k: fc.nat({ max: 4 }),
    });
    fc.assert(
      fc.property(drawn, ({ customer, values, cap, weights, k }) => {
        const plain = weighted(weights, 0);
        const metrics = plain.metrics.map((metric, j) => (j === k ? { ...metric, cap } : metric));
        const scores = values.map((value) => scoreOne({ ...plain, metrics }, { ...customer, [names[k]!]: value })!);
        const present = names.reduce((sum, name, j) => sum + (j === k || customer[name] !== null ? weights[j]! : 0), 0);
        expect(Math.abs(scores[0]! - scores[1]!)).toBeLessThanOrEqual((100 * weights[k]! * cap) / present + 1e-9);
      }),
    );
  });

  test('a cap of a metric comes before that of its group, and both before the mean', () => {
    const metrics = {
      visits: { normalize: posts, group: 'use', cap: 0.5 },
      opens: { normalize: posts, group: 'use' },
      nps: { normalize: posts },
    } as const;
    const fitted = (cap: number) => fitScore({ metrics, groups: { use: { cap } } }, [], { goalposts });
    // visits 0.9 -> 0.5, use (0.5 + 1) / 2 = 0.75 -> cap, score (use + 0.2) / 2
    expect(scoreOne(fitted(1), { visits: 90, opens: 100, nps: 20 })).toBeCloseTo(47.5, 12);
    expect(scoreOne(fitted(0.6), { visits: 90, opens: 100, nps: 20 })).toBeCloseTo(40, 12);
  });

  test('nobody gains by going missing: what stands in for a missing value is capped, too', () => {
    const metrics = { visits: { normalize: posts, cap: 0.3 }, opens: { normalize: posts } } as const;
    const fitted = fitScore({ metrics, missing: 'neutral' }, [], { goalposts });
    expect(scoreOne(fitted, { visits: 100, opens: 50 })).toBeCloseTo(40, 12);
    expect(scoreOne(fitted, { visits: null, opens: 50 })).toBeCloseTo(40, 12);
  });

  test('the cap of the score is its highest', () => {
    fc.assert(
      fc.property(customers, fc.double({ min: 0, max: 100, noNaN: true }), (customer, cap) => {
        const score = scoreOne(fittedReference, customer);
        expect(scoreOne({ ...fittedReference, cap }, customer)).toBe(score === null ? null : Math.min(score, cap));
      }),
    );
  });
});

describe('penalties and vetoes', () => {
  const metrics = { visits: { normalize: { type: 'goalposts', low: 0, high: 100 } } } as const;
  const when = { of: 'plan', in: ['trial'] } as const;
  const scored = (options: object, row: object) => {
    const spec = { metrics, ...options } as ScoreSpec<'visits', typeof metrics.visits.normalize>;
    return scoreOne(fitScore(spec, [], { goalposts }), row as { visits: number });
  };

  test('a penalty takes off its points where its condition is met, down to the lowest score', () => {
    const penalties = [{ when, points: 30 }];
    expect(scored({ penalties }, { visits: 80, plan: 'trial' })).toBe(50);
    expect(scored({ penalties }, { visits: 80, plan: 'pro' })).toBe(80);
    expect(scored({ penalties }, { visits: 10, plan: 'trial' })).toBe(0);
    expect(scored({ penalties: [...penalties, ...penalties] }, { visits: 80, plan: 'trial' })).toBe(20);
  });

  test('a veto limits a score where its condition is met, whatever else is good', () => {
    const vetoes = [{ when, limit: 40 }];
    expect(scored({ vetoes }, { visits: 80, plan: 'trial' })).toBe(40);
    expect(scored({ vetoes }, { visits: 80, plan: 'pro' })).toBe(80);
    expect(scored({ vetoes }, { visits: 30, plan: 'trial' })).toBe(30);
  });

  test('penalties come before vetoes and the cap, so a score that is limited is not reduced as well', () => {
    const options = { penalties: [{ when, points: 30 }], vetoes: [{ when, limit: 40 }], cap: 60 };
    expect(scored(options, { visits: 100, plan: 'trial' })).toBe(40);
    expect(scored(options, { visits: 60, plan: 'trial' })).toBe(30);
    expect(scored(options, { visits: 100, plan: 'pro' })).toBe(60);
  });

  test('they move no score that is none', () => {
    const options = { penalties: [{ when, points: 30 }], vetoes: [{ when, limit: 40 }], cap: 60 };
    expect(scored(options, { visits: null, plan: 'trial' })).toBeNull();
  });

  test('a condition may be on a metric, and on a field of any name', () => {
    expect(scored({ penalties: [{ when: { of: 'visits', below: 50 }, points: 5 }] }, { visits: 40 })).toBe(35);
    for (const name of hostileNames) {
      const spec = { vetoes: [{ when: { of: name, from: 3 }, limit: 10 }] };
      const row = (value: number) =>
        Object.fromEntries([
          ['visits', 80],
          [name, value],
        ] as const);
      expect(scored(spec, row(3))).toBe(10);
      expect(scored(spec, row(2))).toBe(80);
      expect(() => scored(spec, { visits: 80 })).toThrow(
        expect.objectContaining({ code: 'ERR_TYPE', argument: `row.${name}` }),
      );
    }
  });
});

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

  test('a metric that gets better never lowers the score that conditions leave alone', () => {
    const changes = cases.chain((made) =>
      fc.record({
        made: fc.constant({ ...made, spec: unadjusted(made.spec) }),
        row: fc.constantFrom(...rowsOf(made.columns)),
        name: fc.constantFrom(...Object.keys(made.spec.metrics)),
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
        // A power mean may lose a last bit on its way through the logarithm.
        const bit = 1e-13 * (fitted.range[1] - fitted.range[0]);
        expect(with_(better)).toBeGreaterThanOrEqual(with_(worse) - bit);
      }),
      { numRuns: 1000 },
    );
  });

  test('a score is what the slow way makes of the spec, whatever its groups, powers, policies and conditions', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const scales = new Map(fitted.metrics.map(({ name, scale }) => [name, scale]));
        const [low, high] = fitted.range;
        for (const row of rowsOf(made.columns)) {
          const worthOf = (name: string) => {
            const value = row[name] as number | null;
            return value === null ? null : applyScale(scales.get(name)!, value);
          };
          const { score: expected } = slowScore(made.spec, worthOf, row);
          const score = scoreOne(fitted, row);
          expect(score === null).toBe(expected === null);
          expect(Math.abs((score ?? 0) - (expected ?? 0))).toBeLessThanOrEqual(1e-12 * (high - low));
        }
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

  test('the order of metrics and groups does not count, nor does a factor of all weights', () => {
    const factors = fc.constantFrom(1, 3, 0.1, 1e6);
    fc.assert(
      fc.property(treeCases, factors, ({ spec, columns }, factor) => {
        const turned = <T extends { readonly weight?: number | undefined }>(what: Readonly<Record<string, T>>) =>
          Object.fromEntries(
            Object.entries(what)
              .map(([name, each]) => [name, { ...each, weight: factor * (each.weight ?? 1) }] as const)
              .reverse(),
          );
        const other = { ...spec, metrics: turned(spec.metrics), groups: turned(spec.groups ?? {}) };
        const [given, changed] = [fitCase({ spec, columns }), fitCase({ spec: other, columns })];
        for (const row of rowsOf(columns)) {
          const [score, expected] = [scoreOne(changed, row), scoreOne(given, row)];
          expect(score === null).toBe(expected === null);
          expect(Math.abs((score ?? 0) - (expected ?? 0))).toBeLessThanOrEqual(
            1e-12 * (given.range[1] - given.range[0]),
          );
        }
      }),
    );
  });

  test('whatever the tree, a metric with weight 0 is as good as none', () => {
    fc.assert(
      fc.property(cases, ({ spec, columns }) => {
        const weighing = Object.entries(spec.metrics).filter(([, { weight }]) => weight !== 0);
        const without = fitCase({ spec: { ...spec, metrics: Object.fromEntries(weighing) }, columns });
        const fitted = fitCase({ spec, columns });
        for (const row of rowsOf(columns)) expect(scoreOne(fitted, row)).toBe(scoreOne(without, row));
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

function withoutCaps<T extends { readonly cap?: unknown }>(what: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(what).map(([name, each]) => [name, { ...each, cap: 1 }]));
}
