import fc from 'fast-check';
import { expect, test } from 'vitest';
import { principalComponentWeights } from 'engagement-metrics/weights';
import { weighingLaws } from './laws.ts';
import { populations, tableOf, withFirst } from './populations.ts';

weighingLaws('principalComponentWeights', principalComponentWeights, 9);

const weightsOf = (rows: number[][]) =>
  principalComponentWeights(tableOf(rows)).weights.map(({ weight }) => weight ?? -1);

test('principalComponentWeights of two metrics that say the same and one that is unlike them are 1/2, 1/2 and 0', () => {
  const { weights, explainedShare } = principalComponentWeights({
    visits: [0, 0, 1, 1],
    hours: [0, 0, 1, 1],
    nps: [0, 1, 0, 1],
  });
  expect(weights.map(({ weight }) => weight)).toEqual(
    [0.5, 0.5, 0].map((weight) => expect.closeTo(weight, 14) as number),
  );
  expect(weights.map(({ loading }) => loading)).toEqual(
    [1, 1, 0].map((loading) => expect.closeTo(loading, 14) as number),
  );
  expect(explainedShare).toBeCloseTo(2 / 3, 14);
});

test('principalComponentWeights of two metrics are equal, with loadings sqrt((1 + |r|) / 2) that have the sign of r', () => {
  // The axes of [[1, r], [r, 1]] are (1, 1) and (1, -1). Here r is 1/2, and -1/2 the other way round.
  const [visits, hours] = [
    [0, 0, 1, 1, 1, 1, 0, 0],
    [0, 0, 1, 1, 1, 0, 1, 0],
  ];
  const along = principalComponentWeights({ visits, hours });
  const against = principalComponentWeights({ visits, hours: hours.map((worth) => 1 - worth) });
  const root = Math.sqrt(3) / 2;
  expect(along.weights.map(({ loading }) => loading)).toEqual([expect.closeTo(root, 14), expect.closeTo(root, 14)]);
  expect(against.weights.map(({ loading }) => loading)).toEqual([expect.closeTo(root, 14), expect.closeTo(-root, 14)]);
  for (const { weights, explainedShare } of [along, against]) {
    expect(explainedShare).toBeCloseTo(0.75, 14);
    expect(weights.map(({ weight }) => weight)).toEqual([expect.closeTo(0.5, 14), expect.closeTo(0.5, 14)]);
  }
});

test('principalComponentWeights: the loading is the correlation with the component, whose squares explain its share', () => {
  fc.assert(
    fc.property(populations, (rows) => {
      const { weights, explainedShare } = principalComponentWeights(tableOf(rows));
      const loadings = weights.map(({ loading }) => loading).filter((loading) => loading !== null);
      if (loadings.length === 0) return;
      const squares = loadings.reduce((sum, loading) => sum + loading * loading, 0);
      expect(squares / loadings.length).toBeCloseTo(explainedShare!, 10);
      expect(loadings.reduce((sum, loading) => sum + loading, 0)).toBeGreaterThanOrEqual(-1e-9);
      for (const loading of loadings) expect(Math.abs(loading)).toBeLessThanOrEqual(1);
      for (const { loading, weight } of weights) expect(weight! * squares).toBeCloseTo((loading ?? 0) ** 2, 10);
    }),
  );
});

test('principalComponentWeights do not change when a metric is stretched, moved or turned round, nor with every row twice', () => {
  fc.assert(
    fc.property(populations, (rows) => {
      const weights = weightsOf(rows).map((weight) => expect.closeTo(weight, 8) as number);
      expect(weightsOf(rows.map((row) => withFirst(row, 0.25 + row[0]! / 3)))).toEqual(weights);
      expect(weightsOf(rows.map((row) => withFirst(row, 1 - row[0]!)))).toEqual(weights);
      expect(weightsOf([...rows, ...rows])).toEqual(weights);
    }),
  );
});

test('principalComponentWeights are null where nothing correlates, so that no component is the first', () => {
  const { weights, explainedShare } = principalComponentWeights({ visits: [0, 0, 1, 1], nps: [0, 1, 0, 1] });
  expect(weights).toEqual([
    { metric: 'visits', weight: null, loading: null },
    { metric: 'nps', weight: null, loading: null },
  ]);
  expect(explainedShare).toBe(0.5);
});

test('principalComponentWeights are null where all metrics are constant, and 1 where one alone is not', () => {
  expect(principalComponentWeights({ visits: [1, 1], nps: [0.5, 0.5] })).toEqual({
    weights: [
      { metric: 'visits', weight: null, loading: null },
      { metric: 'nps', weight: null, loading: null },
    ],
    explainedShare: null,
    complete: 2,
    missing: 0,
  });
  expect(principalComponentWeights({ nps: [0.5, 0.5, 0.5], visits: [1, 0, 1] })).toMatchObject({
    weights: [
      { metric: 'nps', weight: 0, loading: null },
      { metric: 'visits', weight: 1, loading: 1 },
    ],
    explainedShare: 1,
  });
});

test('principalComponentWeights are null where only rounding makes one component the first', () => {
  const side = fc.uniqueArray(fc.nat({ max: 100 }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(side, side, (xs, ys) => {
      const rows = xs.flatMap((x) => ys.map((y) => [x / 100, y / 100])); // every x with every y: no correlation
      expect(weightsOf(rows)).toEqual([-1, -1]);
    }),
  );
});

test('principalComponentWeights turn the component of opposites so that the first loading is positive', () => {
  fc.assert(
    fc.property(populations, fc.constantFrom(1, 0.1, 1 / 3), fc.integer({ min: 1, max: 4 }), (rows, factor, pairs) => {
      const visits = rows.map((row) => row[0]!);
      const calm = visits.map((worth) => 1 - worth * factor);
      const columns = Array.from({ length: 2 * pairs }, (_, k) => (k === 0 || k > pairs ? visits : calm));
      const { weights } = principalComponentWeights(tableOf(rows.map((_, i) => columns.map((column) => column[i]!))));
      weights.forEach(({ loading }, k) => {
        expect(loading).toBeCloseTo(columns[k] === visits ? 1 : -1, 12);
        expect(Math.abs(loading!)).toBeLessThanOrEqual(1);
      });
    }),
  );
});

test('principalComponentWeights need a first component that explains more than the next by a millionth', () => {
  const visits = [0, 0, 1, 1];
  expect(principalComponentWeights({ visits, nps: [1e-7, 1, 0, 1] }).weights[0]!.weight).toBeNull();
  expect(principalComponentWeights({ visits, nps: [1e-5, 1, 0, 1] }).weights[0]!.weight).toBeCloseTo(0.5, 8);
});
