import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeWeights, type OutcomeWeightsInput } from 'engagement-metrics/weights';
import { missingValues, notNumbers } from '../arbitraries.ts';
import { weighingLaws } from './laws.ts';
import { oddOutcomes, populations, tableOf } from './populations.ts';

weighingLaws('outcomeWeights', (table, outcomes) => outcomeWeights({ table, outcomes, better: 'higher' }), 10);

/** As many customers as wanted, with three metrics, of which the first drives the outcome twice as much as the second. */
function simulate(customers: number, seed: number) {
  let state = seed;
  const chance = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  for (let i = 0; i < 10; i++) chance();
  const column = () => Array.from({ length: customers }, chance);
  const table = { drives: column(), helps: column(), idles: column() };
  const renewed = table.drives.map((worth, i) =>
    Number(chance() < 1 / (1 + Math.exp(3 - 4 * worth - 2 * table.helps[i]!))),
  );
  return { table, renewed };
}

test('outcomeWeights find what drives a simulated outcome, within four standard errors', () => {
  for (const seed of [1, 2, 3]) {
    const { table, renewed } = simulate(20_000, seed);
    const { weights, intercept, converged } = outcomeWeights({ table, outcomes: renewed, better: 'higher' });
    expect(converged).toBe(true);
    expect(intercept).toBeCloseTo(-3, 0);
    const [drives, helps, idles] = weights as [(typeof weights)[0], (typeof weights)[0], (typeof weights)[0]];
    expect(drives.weight).toBeGreaterThan(helps.weight!);
    expect(helps.weight).toBeGreaterThan(idles.weight!);
    expect(Math.abs(drives.coefficient - 4) / drives.standardError!).toBeLessThan(4);
    expect(Math.abs(helps.coefficient - 2) / helps.standardError!).toBeLessThan(4);
    expect(idles.coefficient).toBeLessThan(0.3);
    expect(drives.standardError).toBeLessThan(0.1);
  }
});

test("outcomeWeights learn the same from renewed with 'higher' as from churned with 'lower'", () => {
  const { table, renewed } = simulate(500, 5);
  const churned = renewed.map((one) => 1 - one);
  const expected = outcomeWeights({ table, outcomes: renewed, better: 'higher' });
  expect(outcomeWeights({ table, outcomes: churned, better: 'lower' })).toEqual(expected);
  expect(outcomeWeights({ table, outcomes: churned, better: 'higher' })).not.toEqual(expected);
});

test('outcomeWeights of a metric that speaks against the good outcome are 0, without a standard error', () => {
  const visits = [0, 0.2, 0.4, 0.6, 0.8, 1];
  const outcomes = [0, 0, 1, 0, 1, 1];
  const complaints = [0.9, 1, 0.3, 0.8, 0.2, 0];
  const { weights } = outcomeWeights({ table: { visits, complaints }, outcomes, better: 'higher' });
  expect(weights[0]).toMatchObject({ metric: 'visits', weight: 1 });
  expect(weights[1]).toEqual({ metric: 'complaints', weight: 0, coefficient: 0, standardError: null });
  const against = outcomeWeights({ table: { visits, complaints }, outcomes, better: 'lower' });
  expect(against.weights.map(({ weight }) => weight)).toEqual([0, 1]);
});

test('outcomeWeights are null where every metric speaks against the good outcome, or is constant', () => {
  const input = {
    table: { visits: [0, 0.5, 1, 1], nps: [1, 1, 1, 1] },
    outcomes: [1, 1, 0, 1],
    better: 'higher',
  } as const;
  expect(outcomeWeights(input)).toEqual({
    weights: ['visits', 'nps'].map((metric) => ({ metric, weight: null, coefficient: 0, standardError: null })),
    intercept: expect.closeTo(Math.log(3), 14) as number, // three to one, whatever the worths
    converged: true,
    iterations: 1,
    complete: 4,
    missing: 0,
  });
});

test('outcomeWeights leave out rows without an outcome', () => {
  const { table, renewed } = simulate(50, 9);
  const expected = outcomeWeights({ table, outcomes: renewed, better: 'higher' });
  for (const none of missingValues) {
    const longer = { drives: [0.5, ...table.drives], helps: [1, ...table.helps], idles: [1, ...table.idles] };
    const result = outcomeWeights({ table: longer, outcomes: [none, ...renewed], better: 'higher' });
    expect(result).toEqual({ ...expected, missing: 1 });
  }
});

describe('outcomeWeights come to rest', () => {
  const ridges = fc.constantFrom(1e-6, 1e-3, 0.1, 1, 10, 1e6);

  test('whatever the worths, the outcomes and the ridge, and within 100 steps', () => {
    fc.assert(
      fc.property(populations, ridges, (rows, ridge) => {
        const table = tableOf(rows);
        const input = { table, outcomes: oddOutcomes(table), better: 'higher' } as const;
        expect(outcomeWeights(input, { ridge })).toMatchObject({ converged: true });
      }),
    );
  });

  test('where a metric separates the outcomes, farther out with less ridge', () => {
    const input = { table: { visits: [0, 0.1, 0.4, 0.6, 1] }, outcomes: [0, 0, 0, 1, 1], better: 'higher' } as const;
    const results = [1, 1e-2, 1e-4, 1e-6].map((ridge) => outcomeWeights(input, { ridge }));
    expect(results.every(({ converged }) => converged)).toBe(true);
    const coefficients = results.map(({ weights }) => weights[0]!.coefficient);
    expect(coefficients).toEqual([...coefficients].sort((a, b) => a - b));
    expect(coefficients.at(-1)).toBeGreaterThan(50);
    expect(coefficients.at(-1)).toBeLessThan(500);
  });

  test('where metrics say the same, which share the weight', () => {
    const { table, renewed } = simulate(200, 3);
    const { drives } = table;
    for (const ridge of [1e-6, 1, 1e6]) {
      const twice = outcomeWeights(
        { table: { drives, again: [...drives] }, outcomes: renewed, better: 'higher' },
        { ridge },
      );
      expect(twice.converged).toBe(true);
      expect(twice.weights.map(({ weight }) => weight)).toEqual([expect.closeTo(0.5, 6), expect.closeTo(0.5, 6)]);
      // Two halves of a coefficient cost half as much as the whole.
      const once = outcomeWeights(
        { table: { drives }, outcomes: renewed, better: 'higher' },
        { ridge: Math.max(ridge / 2, 1e-6) },
      );
      const sum = twice.weights[0]!.coefficient + twice.weights[1]!.coefficient;
      expect(sum / once.weights[0]!.coefficient).toBeCloseTo(1, 5);
    }
  });

  test('where a good outcome is one in a hundred thousand', () => {
    const visits = Array.from({ length: 100_000 }, (_, i) => (i % 101) / 100);
    const outcomes = visits.map((_, i) => Number(i === 99));
    const { weights, intercept, converged } = outcomeWeights({ table: { visits }, outcomes, better: 'higher' });
    expect(converged).toBe(true);
    expect(weights[0]!.coefficient).toBeGreaterThan(0);
    expect(intercept).toBeLessThan(-11);
  });
});

test('outcomeWeights of every row twice, with twice the ridge, are the same', () => {
  fc.assert(
    fc.property(populations, fc.constantFrom(0.5, 1, 7), (rows, ridge) => {
      const [table, twice] = [tableOf(rows), tableOf([...rows, ...rows])];
      const once = outcomeWeights({ table, outcomes: oddOutcomes(table), better: 'higher' }, { ridge });
      const doubled = { table: twice, outcomes: oddOutcomes(twice), better: 'higher' } as const;
      outcomeWeights(doubled, { ridge: 2 * ridge }).weights.forEach(({ coefficient }, k) => {
        expect(coefficient).toBeCloseTo(once.weights[k]!.coefficient, 9);
      });
    }),
  );
});

test('outcomeWeights take a ridge of 1 unless told otherwise', () => {
  const { table, renewed } = simulate(100, 2);
  const input = { table, outcomes: renewed, better: 'higher' } as const;
  expect(outcomeWeights(input, { ridge: 1 })).toEqual(outcomeWeights(input));
  expect(outcomeWeights(input, { ridge: undefined })).toEqual(outcomeWeights(input));
  expect(outcomeWeights(input, { ridge: 2 }).weights[0]!.coefficient).toBeLessThan(
    outcomeWeights(input).weights[0]!.coefficient,
  );
});

const valid = { table: { visits: [0, 1, 0.5] }, outcomes: [0, 1, 1], better: 'higher' } as const;
test.each([
  { change: { outcomes: [0, 1] }, code: 'ERR_LENGTH', argument: 'outcomes' },
  { change: { outcomes: [0, 1, 2] }, code: 'ERR_OUT_OF_RANGE', argument: 'outcomes[2]' },
  { change: { outcomes: [0.5, 1, 0] }, code: 'ERR_OUT_OF_RANGE', argument: 'outcomes[0]' },
  { change: { outcomes: [1, 1, 1] }, code: 'ERR_EMPTY', argument: 'outcomes' },
  { change: { outcomes: [0, 0, null] }, code: 'ERR_EMPTY', argument: 'outcomes' },
  { change: { outcomes: 'no' }, code: 'ERR_TYPE', argument: 'outcomes' },
  { change: { better: 'up' }, code: 'ERR_UNKNOWN_OPTION', argument: 'better' },
  { change: { better: undefined }, code: 'ERR_UNKNOWN_OPTION', argument: 'better' },
  { change: { ridge: 1 }, code: 'ERR_UNKNOWN_OPTION', argument: 'ridge' },
])('outcomeWeights refuses $change: $code', ({ change, code, argument }) => {
  const call = () => outcomeWeights({ ...valid, ...change } as unknown as OutcomeWeightsInput<string>);
  expect(call).toThrow(/OUT|EMPTY/.test(code) ? RangeError : TypeError);
  expect(call).toThrow(expect.objectContaining({ code, argument }));
  expect(call).toThrow(/^outcomeWeights: /);
});

test('outcomeWeights refuses outcomes that are no numbers', () => {
  for (const bad of notNumbers as number[]) {
    const call = () => outcomeWeights({ ...valid, outcomes: [0, bad, 1] });
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'outcomes[1]' }));
  }
});

test.each([
  { options: { ridge: 0 }, code: 'ERR_OUT_OF_RANGE', argument: 'ridge' },
  { options: { ridge: 9e-7 }, code: 'ERR_OUT_OF_RANGE', argument: 'ridge' },
  { options: { ridge: 1.1e6 }, code: 'ERR_OUT_OF_RANGE', argument: 'ridge' },
  { options: { ridge: NaN }, code: 'ERR_NOT_FINITE', argument: 'ridge' },
  { options: { ridge: '1' }, code: 'ERR_TYPE', argument: 'ridge' },
  { options: { lambda: 1 }, code: 'ERR_UNKNOWN_OPTION', argument: 'lambda' },
])('outcomeWeights refuses the options $options: $code', ({ options, code, argument }) => {
  const call = () => outcomeWeights(valid, options as { ridge: number });
  expect(call).toThrow(expect.objectContaining({ code, argument }));
});
