import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weightSensitivity } from 'engagement-metrics/evaluation';
import { scoreAll } from 'engagement-metrics/score';
import { rankShares } from '../../src/evaluation/rankShares.ts';
import { cases, fitCase, fittedOf, rowsOf, typedOf } from '../score/cases.ts';

const seeds = fc.integer();
const worth = fc.nat({ max: 20 }).map((step) => step / 20);
const populations = fc.array(fc.record({ a: worth, b: worth, c: worth }), { minLength: 2, maxLength: 12 });
const three = fittedOf({ a: {}, b: { weight: 3 }, c: { group: 'g' } }, { groups: [{ name: 'g', weight: 2 }] });

describe('weightSensitivity', () => {
  test('the same seed shakes alike, another does not', () => {
    const rows = [{ a: 0, b: 1, c: 0.5 }, { a: 1, b: 0.6, c: 0.5 }, { a: 0.5, b: 0.7, c: 1 }]; // prettier-ignore
    const found = weightSensitivity(three, rows, { seed: 1, concentration: 5 });
    expect(weightSensitivity(three, rows, { seed: 1, concentration: 5 })).toEqual(found);
    expect(weightSensitivity(three, rows, { seed: 2, concentration: 5 })).not.toEqual(found);
  });

  test('the place with the given weights is that of the score', () => {
    fc.assert(
      fc.property(cases, seeds, (made, seed) => {
        const fitted = fitCase(made);
        const { rank, lowest, highest, deviation } = weightSensitivity(fitted, rowsOf(made.columns), {
          seed,
          draws: 3,
        });
        const scores = scoreAll(fitted, rowsOf(made.columns));
        expect(rank).toEqual(rankShares(scores));
        scores.forEach((score, i) => {
          const places = [rank[i], lowest[i], highest[i], deviation[i]];
          expect(places.map(Number.isNaN)).toEqual(Array(4).fill(Number.isNaN(score))); // all are there, or none is
          if (Number.isNaN(score)) return;
          expect(0 <= lowest[i]! && lowest[i]! <= highest[i]! && highest[i]! <= 1).toBe(true);
          expect(deviation[i]).toBeLessThanOrEqual((highest[i]! - lowest[i]!) / 2 + 1e-12); // Popoviciu's inequality
        });
      }),
    );
  });

  test('weights that hardly move leave every place as it is', () => {
    fc.assert(
      fc.property(populations, seeds, fc.constantFrom(1e20, 1e300), (rows, seed, concentration) => {
        const apart = rows.filter((row, i) => {
          const score = (each: typeof row) => Math.round(20 * (each.a + 3 * each.b + 2 * each.c));
          return rows.findIndex((other) => score(other) === score(row)) === i; // ties would be broken by a hair
        });
        const found = weightSensitivity(three, apart, { seed, concentration, draws: 5 });
        expect(found.lowest).toEqual(found.rank);
        expect(found.highest).toEqual(found.rank);
        expect([...found.deviation]).toEqual(apart.map(() => 0));
        if (apart.length < 2) expect(found.rankCorrelation).toBeNull();
        else {
          expect(found.rankCorrelation).toBeCloseTo(1, 12);
          expect(found.lowestRankCorrelation).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  test('who is better than all others in everything stays first, and who is worse stays last', () => {
    fc.assert(
      fc.property(populations, seeds, fc.constantFrom(1, 3, 50), (rows, seed, concentration) => {
        const inner = rows.map(({ a, b, c }) => ({ a: 0.1 + a / 2, b: 0.1 + b / 2, c: 0.1 + c / 2 }));
        const all = [{ a: 0.9, b: 0.9, c: 0.9 }, ...inner, { a: 0, b: 0, c: 0 }];
        const { lowest, highest, deviation } = weightSensitivity(three, all, { seed, concentration, draws: 30 });
        expect([lowest[0], highest.at(-1), deviation[0], deviation.at(-1)]).toEqual([1, 0, 0, 0]);
      }),
    );
  });

  test('two customers who differ in one metric each trade places as often as its weight is the larger', () => {
    const fitted = fittedOf({ a: {}, b: {} });
    const rows = [{ a: 1, b: 0 }, { a: 0, b: 0.99 }]; // prettier-ignore
    const { rank, lowest, highest, deviation } = weightSensitivity(fitted, rows, { seed: 3, draws: 400 });
    expect([...rank]).toEqual([1, 0]);
    expect([...lowest]).toEqual([0, 0]);
    expect([...highest]).toEqual([1, 1]);
    expect(deviation[0]).toBeCloseTo(0.5, 1); // places of 0 and 1, about half of them each
  });

  test('the less concentrated, the less stable', () => {
    const rows = Array.from({ length: 40 }, (_, i) => ({ a: (i % 7) / 7, b: (i % 11) / 11, c: (i % 5) / 5 }));
    const at = (concentration: number) => weightSensitivity(three, rows, { seed: 4, concentration });
    const [wild, calm] = [at(5), at(500)];
    expect(wild.rankCorrelation!).toBeLessThan(calm.rankCorrelation!);
    expect(wild.lowestRankCorrelation!).toBeLessThan(wild.rankCorrelation!);
    const spread = ({ deviation }: typeof wild) => deviation.reduce((sum, each) => sum + each, 0);
    expect(spread(wild)).toBeGreaterThan(2 * spread(calm));
  });

  test('who has a score is told by the given weights: nobody comes or goes as they are shaken', () => {
    const fitted = fittedOf({ a: {}, b: {} }, { minimumCoverage: 0.5 });
    const rows = [{ a: 0, b: 0 }, { a: 0.4, b: 0.5 }, { a: 0.7, b: null }, { a: null, b: 0.9 }, { a: null, b: null }]; // prettier-ignore
    const { lowest, highest, deviation } = weightSensitivity(fitted, rows, { seed: 1, concentration: 3 });
    expect(lowest).toEqual(Float64Array.of(0, 1 / 3, 2 / 3, 1, NaN));
    expect(highest).toEqual(lowest);
    expect(deviation).toEqual(Float64Array.of(0, 0, 0, 0, NaN));
    const strict = weightSensitivity({ ...fitted, minimumCoverage: 0.6 }, rows, { seed: 1, concentration: 3 });
    expect(strict.highest).toEqual(Float64Array.of(0, 1, NaN, NaN, NaN));
  });

  test('without two scores that differ there is no correlation', () => {
    const none = { rankCorrelation: null, lowestRankCorrelation: null };
    expect(weightSensitivity(three, [], { seed: 1 })).toMatchObject({ ...none, rank: new Float64Array() });
    const same = [0, 1].map(() => ({ a: 0.2, b: 0.2, c: 0.2 }));
    expect(weightSensitivity(three, same, { seed: 1 })).toMatchObject({ ...none, rank: Float64Array.of(0.5, 0.5) });
  });

  test('rows, columns and typed columns give the same', () => {
    fc.assert(
      fc.property(cases, seeds, (made, seed) => {
        const fitted = fitCase(made);
        const expected = weightSensitivity(fitted, rowsOf(made.columns), { seed, draws: 2 });
        expect(weightSensitivity(fitted, made.columns as never, { seed, draws: 2 })).toEqual(expected);
        expect(weightSensitivity(fitted, typedOf(made.columns), { seed, draws: 2 })).toEqual(expected);
      }),
    );
  });

  test('100 draws and a concentration of 50 are the defaults', () => {
    const rows = [{ a: 0, b: 1, c: 0.5 }, { a: 1, b: 0.6, c: 0.5 }]; // prettier-ignore
    const found = weightSensitivity(three, rows, { seed: 9 });
    expect(weightSensitivity(three, rows, { seed: 9, draws: 100, concentration: 50 })).toEqual(found);
    expect(weightSensitivity(three, rows, { seed: 9, draws: undefined, concentration: undefined })).toEqual(found);
  });

  test('what cannot be is refused under its name', () => {
    const refused = (code: string, argument: string): unknown => expect.objectContaining({ code, argument });
    const rows = [{ a: 0, b: 1, c: 0.5 }];
    const asking = (options: unknown, population: unknown = rows) => {
      return () => weightSensitivity(three, population as never, options as never);
    };
    expect(asking({})).toThrow(refused('ERR_TYPE', 'seed'));
    expect(asking({ seed: 0.5 })).toThrow(refused('ERR_OUT_OF_RANGE', 'seed'));
    expect(asking({ seed: 0.5 })).toThrow(/^weightSensitivity: /);
    expect(asking({ seed: 1, draws: 0 })).toThrow(refused('ERR_OUT_OF_RANGE', 'draws'));
    expect(asking({ seed: 1, draws: 1.5 })).toThrow(refused('ERR_OUT_OF_RANGE', 'draws'));
    expect(asking({ seed: 1, concentration: 0.99 })).toThrow(refused('ERR_OUT_OF_RANGE', 'concentration'));
    expect(asking({ seed: 1, concentration: NaN })).toThrow(refused('ERR_NOT_FINITE', 'concentration'));
    expect(asking({ seed: 1, draw: 3 })).toThrow(refused('ERR_UNKNOWN_OPTION', 'draw'));
    expect(asking({ seed: 1 }, { a: [1], b: ['x'], c: [1] })).toThrow(refused('ERR_TYPE', 'population.b[0]'));
    expect(asking({ seed: 1 }, { a: [1] })).toThrow(/^weightSensitivity: population\.b/);
  });
});
