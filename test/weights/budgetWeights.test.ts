import fc from 'fast-check';
import { expect, test } from 'vitest';
import { budgetWeights } from 'engagement-metrics/weights';
import { hostileNames, missingValues, notNumbers } from '../arbitraries.ts';
import { tableOf } from './populations.ts';

/** People who each cut 100 points at the same number of places. */
const panels = fc.integer({ min: 1, max: 5 }).chain((metrics) => {
  const cuts = fc.array(fc.nat({ max: 100 }), { minLength: metrics - 1, maxLength: metrics - 1 });
  const person = cuts.map((places) =>
    [...places.sort((a, b) => a - b), 100].map((to, k, all) => to - (all[k - 1] ?? 0)),
  );
  return fc.array(person, { minLength: 1, maxLength: 12 });
});

test('budgetWeights are the mean of what people gave, with the least and the most that anybody gave', () => {
  const panel = [
    { visits: 50, purchases: 50, nps: 0 },
    { visits: 0, purchases: 100, nps: 0 },
    { visits: 40, purchases: null, nps: 10 },
  ];
  expect(budgetWeights(panel)).toEqual({
    weights: [
      { metric: 'visits', weight: 0.25, smallest: 0, largest: 0.5 },
      { metric: 'purchases', weight: 0.75, smallest: 0.5, largest: 1 },
      { metric: 'nps', weight: 0, smallest: 0, largest: 0 },
    ],
    complete: 2,
    missing: 1,
  });
});

test('budgetWeights of one person are the points by 100', () => {
  const { weights } = budgetWeights([{ visits: 20, opens: 15, purchases: 65 }]);
  expect(weights.map(({ weight }) => weight)).toEqual([0.2, 0.15, 0.65]);
});

test('budgetWeights add up to 1, between the least and the most that anybody gave, in whatever order people come', () => {
  fc.assert(
    fc.property(panels, (people) => {
      const { weights } = budgetWeights(tableOf(people));
      expect(Math.abs(weights.reduce((sum, { weight }) => sum + weight!, 0) - 1)).toBeLessThanOrEqual(1e-12);
      weights.forEach(({ weight, smallest, largest }, k) => {
        const given = people.map((points) => points[k]!);
        expect([smallest, largest]).toEqual([Math.min(...given) / 100, Math.max(...given) / 100]);
        expect(weight).toBeGreaterThanOrEqual(smallest - 1e-15);
        expect(weight).toBeLessThanOrEqual(largest + 1e-15);
        expect(weight).toBeCloseTo(given.reduce((sum, points) => sum + points, 0) / (100 * people.length), 14);
      });
      expect(budgetWeights(tableOf([...people].reverse()))).toEqual(budgetWeights(tableOf(people)));
    }),
  );
});

test('budgetWeights are the same of any number of points, as long as it is said how many', () => {
  fc.assert(
    fc.property(panels, fc.constantFrom(1e-3, 0.1, 3, 1e7), (people, factor) => {
      const scaled = people.map((given) => given.map((points) => points * factor));
      budgetWeights(tableOf(scaled), { points: 100 * factor }).weights.forEach(({ weight }, k) => {
        expect(weight).toBeCloseTo(budgetWeights(tableOf(people)).weights[k]!.weight!, 12);
      });
    }),
  );
});

test('budgetWeights take 100 points unless told otherwise, and points that add up but for rounding', () => {
  const table = { visits: [33.3, 0.1], opens: [33.3, 0.2], purchases: [33.4, 99.7] };
  expect(budgetWeights(table, { points: 100 })).toEqual(budgetWeights(table));
  expect(budgetWeights(table, { points: undefined })).toEqual(budgetWeights(table));
});

test('budgetWeights come with the names that were given, and columns may be of any kind', () => {
  const table = Object.fromEntries(
    hostileNames.map((metric) => [metric, Float64Array.of(100 / hostileNames.length, NaN)]),
  );
  const { weights, complete, missing } = budgetWeights(table);
  expect(weights.map(({ metric }) => metric)).toEqual(Object.keys(table));
  expect([complete, missing]).toEqual([1, 1]);
});

test('budgetWeights leave out who left a metric open, whatever was given to the others', () => {
  for (const none of missingValues) {
    expect(budgetWeights({ visits: [70, 60], opens: [30, none] })).toMatchObject({ complete: 1, missing: 1 });
  }
});

test.each([
  { table: { visits: [50, 60], opens: [50, 60] }, code: 'ERR_OUT_OF_RANGE', argument: 'table', says: 'row 1' },
  { table: { visits: [50], opens: [49.999999] }, code: 'ERR_OUT_OF_RANGE', argument: 'table', says: '99.999999' },
  { table: { visits: [1e308], opens: [1e308] }, code: 'ERR_OUT_OF_RANGE', argument: 'table', says: 'row 0' },
  { table: { visits: [110], opens: [-10] }, code: 'ERR_OUT_OF_RANGE', argument: 'table.opens[0]', says: 'below 0' },
  { table: [{ visits: -1 }], code: 'ERR_OUT_OF_RANGE', argument: 'table[0].visits', says: 'below 0' },
  { table: { visits: [100, 1], opens: [0] }, code: 'ERR_LENGTH', argument: 'table.opens', says: '1 values' },
  { table: { visits: [null], opens: [100] }, code: 'ERR_EMPTY', argument: 'table', says: '0 of 1' },
  { table: { visits: [] }, code: 'ERR_EMPTY', argument: 'table', says: '0 of 0' },
  { table: {}, code: 'ERR_EMPTY', argument: 'table', says: 'no metric' },
])('budgetWeights refuses $table: $code', ({ table, code, argument, says }) => {
  const call = () => budgetWeights(table as Record<string, number[]>);
  expect(call).toThrow(code === 'ERR_LENGTH' ? TypeError : RangeError);
  expect(call).toThrow(expect.objectContaining({ code, argument }));
  expect(call).toThrow(says);
});

test('budgetWeights refuses points that are no numbers', () => {
  for (const bad of notNumbers as number[]) {
    const call = () => budgetWeights({ visits: [100, bad] });
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'table.visits[1]' }));
  }
});

test.each([
  { options: { points: 0 }, code: 'ERR_OUT_OF_RANGE', argument: 'points' },
  { options: { points: 1.1e9 }, code: 'ERR_OUT_OF_RANGE', argument: 'points' },
  { options: { points: NaN }, code: 'ERR_NOT_FINITE', argument: 'points' },
  { options: { points: '100' }, code: 'ERR_TYPE', argument: 'points' },
  { options: { budget: 100 }, code: 'ERR_UNKNOWN_OPTION', argument: 'budget' },
])('budgetWeights refuses the options $options: $code', ({ options, code, argument }) => {
  const call = () => budgetWeights({ visits: [100] }, options as { points: number });
  expect(call).toThrow(expect.objectContaining({ code, argument }));
});
