import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalposts } from 'engagement-metrics/normalize';
import { fitScore, scoreOne, whatIf, type FittedScore, type ScoreSpec, type WhatIf } from 'engagement-metrics/score';
import type { Scale } from 'engagement-metrics/scale';
import { everydayNumbers, hostileNames, scales, shares } from '../arbitraries.ts';
import { cases, deepFrozen, fitCase, fittedOf, fittedReference, reference, rowsOf } from './cases.ts';

const first = (found: readonly WhatIf<string>[]): WhatIf<string> => found[0]!;
const near = (x: number): unknown => expect.closeTo(x, 9);

/** Values of a metric, many of them: far and near, between its knots and cuts and right at them. */
function gridOf(fitted: FittedScore<string>, { domain }: Scale): number[] {
  const rules = JSON.stringify([fitted.penalties ?? [], fitted.vetoes ?? []]);
  const ends = [...rules.matchAll(/[-+.e\d]+/g)].map(([digits]) => Number(digits));
  const turns = [...domain, ...ends.filter(Number.isFinite)].sort((a, b) => a - b);
  const [low, high] = [turns[0]!, turns.at(-1)!];
  const reach = high - low || 1;
  const spread = Array.from({ length: 121 }, (_, i) => low - reach + (i / 40) * reach);
  const beside = turns.flatMap((x) => [x, x + Math.abs(x) * 2 ** -51, x - Math.abs(x) * 2 ** -51, x + 1e-9, x - 1e-9]);
  const between = turns.slice(1).flatMap((x, i) => [0.1, 0.5, 0.9].map((part) => turns[i]! + part * (x - turns[i]!)));
  return [...spread, ...beside, ...between, 0, 1e9, -1e9].filter(Number.isFinite);
}

/** Compares each row with all values of a grid: the needed one reaches, none nearer does, and none at all where it is null. */
function expectNearest(fitted: FittedScore<string>, row: Readonly<Record<string, unknown>>, target: number): void {
  const now = scoreOne(fitted, row);
  const rising = now === null || now <= target;
  const [low, high] = fitted.range;
  const reaches = (score: number | null, slack: number) =>
    score !== null && (rising ? score >= target - slack : score <= target + slack);
  const found = whatIf(fitted, row, { target });
  expect(found.map(({ metric }) => metric)).toEqual(fitted.metrics.map(({ name }) => name));
  fitted.metrics.forEach(({ name, scale }, k) => {
    const { value, needed, change, score } = found[k]!;
    const scoreAt = (x: number) => scoreOne(fitted, Object.fromEntries([...Object.entries(row), [name, x]]));
    const reached = gridOf(fitted, scale).filter((x) => reaches(scoreAt(x), 0));
    expect(value).toBe(((row[name] ?? null) as number | null) === null ? null : (row[name] as number) + 0);
    if (needed === null) {
      expect([change, score]).toEqual([null, null]);
      expect(reached).toEqual([]);
      return;
    }
    expect(score).toBe(scoreAt(needed));
    expect(reaches(score, reached.length > 0 ? 0 : 1e-11 * (high - low))).toBe(true);
    expect(change).toBe(value === null ? null : needed - value);
    if (value === null) return;
    for (const x of reached) {
      const room = 1e-9 * Math.max(Math.abs(x), Math.abs(needed), Math.abs(value), 1e-300);
      expect(Math.abs(x - value), `${String(x)} is nearer to ${String(value)}`).toBeGreaterThanOrEqual(
        Math.abs(needed - value) - room,
      );
    }
  });
}

describe('whatIf', () => {
  test('the reference customer reaches 60 by 4.25 points more of any one metric that has as much to give', () => {
    const found = whatIf(fittedReference, reference.customer, { target: 60 });
    // Catalogue 17.8: Δworth = 4.25 / (100 w), in units of the metric; 17.11 has the rest.
    expect(found.map(({ needed }) => needed)).toEqual([12 + 4.25, null, 5 + 25 * (4.25 / 15), 3 + 0.68, 400 + 170].map(
      (each) => each === null ? null : near(each),
    )); // prettier-ignore
    expect(found[1]).toEqual({ metric: 'opens', value: 8, needed: null, change: null, score: null }); // 3 points at most
    expect(found[0]).toEqual({ metric: 'visits', value: 12, needed: 16.25, change: 4.25, score: 60 });
  });

  test('no value of a fine grid is nearer, and none reaches where none is told: scores of any kind', () => {
    fc.assert(
      fc.property(cases, fc.nat(), shares, (made, i, share) => {
        const fitted = fitCase(made);
        const rows = rowsOf(made.columns);
        const [low, high] = fitted.range;
        expectNearest(fitted, rows[i % rows.length]!, Math.min(high, low + share * (high - low)));
      }),
      { numRuns: 200 },
    );
  });

  test('the same for scales of any shape, rising or falling', () => {
    fc.assert(
      fc.property(scales, everydayNumbers, shares, shares, (scale, visits, opens, target) => {
        const fitted = fittedOf({ visits: { scale, weight: 2 }, opens: {} });
        expectNearest(fitted, { visits, opens }, target);
      }),
      { numRuns: 300 },
    );
  });

  test('the same for knots that go up and down', () => {
    const knots = fc.array(shares, { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(knots, fc.integer({ min: -5, max: 60 }), shares, (range, tenth, target) => {
        const scale: Scale = { type: 'linear', domain: range.map((_, i) => i), range };
        expectNearest(fittedOf({ visits: { scale } }), { visits: tenth / 10 }, target);
      }),
      { numRuns: 300 },
    );
  });

  test('a score of several metrics is worth in knots what it is: the nearer slope wins', () => {
    const scale: Scale = { type: 'linear', domain: [0, 10, 30], range: [0, 1, 0] };
    const fitted = fittedOf({ hours: { scale } });
    expect(first(whatIf(fitted, { hours: 1 }, { target: 0.5 })).needed).toBe(5);
    expect(first(whatIf(fitted, { hours: 28 }, { target: 0.5 })).needed).toBe(20);
    expect(first(whatIf(fitted, { hours: 10 }, { target: 0.9 })).needed).toBe(9); // from above: 9 is nearer than 12
  });

  test('curves are solved in their own shape', () => {
    const needed = (scale: Scale, target: number) =>
      first(whatIf(fittedOf({ visits: { scale } }), { visits: 1 }, { target })).needed;
    expect(needed({ type: 'log', domain: [0, 99], range: [0, 1] }, 0.5)).toBeCloseTo(9, 9); // ln 10 is half of ln 100
    expect(needed({ type: 'logistic', domain: [10, 14], range: [0, 1] }, 0.75)).toBeCloseTo(10 + 4 * Math.log(3), 9);
    expect(needed({ type: 'saturating', domain: [0, 5], range: [0, 1] }, 0.75)).toBeCloseTo(15, 9);
    expect(needed({ type: 'saturating', domain: [0, 5], range: [0, 0.7] }, 0.75)).toBeNull();
    expect(needed({ type: 'step', domain: [5, 9], range: [0, 0.4, 1] }, 0.4)).toBe(5);
    expect(needed({ type: 'step', domain: [5, 9], range: [0, 0.4, 1] }, 0.41)).toBe(9);
  });

  test('a metric of which less is better goes down', () => {
    const fitted = fittedOf({ days: { scale: { type: 'linear', domain: [0, 30], range: [1, 0] } } });
    expect(first(whatIf(fitted, { days: 20 }, { target: 0.5 }))).toMatchObject({ needed: 15, change: -5, score: 0.5 });
  });

  test('a target below the score is reached from above', () => {
    const found = whatIf(fittedOf({ a: {}, b: {} }), { a: 0.5, b: 0.75 }, { target: 0.5 });
    expect(found).toEqual([
      { metric: 'a', value: 0.5, needed: 0.25, change: -0.25, score: 0.5 },
      { metric: 'b', value: 0.75, needed: 0.5, change: -0.25, score: 0.5 },
    ]);
  });

  test('where the target is the score, nothing need change', () => {
    const found = whatIf(fittedOf({ a: {}, b: {} }), { a: 0.5, b: 1 }, { target: 0.75 });
    expect(found.map(({ needed, change }) => [needed, change])).toEqual([
      [0.5, 0],
      [1, 0],
    ]);
  });

  test('of a missing metric the least good value is told that suffices, on whichever end that is', () => {
    const days: Scale = { type: 'linear', domain: [0, 30], range: [1, 0] };
    const fitted = fittedOf({ visits: { scale: { type: 'linear', domain: [5, 25], range: [0, 1] } }, nps: {} });
    const found = (target: number) => first(whatIf(fitted, { visits: null, nps: 0.5 }, { target }));
    expect(found(0.75)).toEqual({ metric: 'visits', value: null, needed: 25, change: null, score: 0.75 });
    expect(found(0.6)).toMatchObject({ needed: near(19), score: near(0.6) });
    expect(found(0.8)).toMatchObject({ needed: null, score: null });
    const gone = whatIf(fittedOf({ days: { scale: days }, nps: {} }), { days: null, nps: 0.5 }, { target: 0.6 });
    expect(first(gone).needed).toBeCloseTo(9, 9);
  });

  test('of a missing metric, where the target is below the score, the best value is told that lets it fall so far', () => {
    const fitted = fittedOf({ visits: {}, nps: {} });
    const found = (target: number) => first(whatIf(fitted, { visits: null, nps: 0.8 }, { target }));
    expect(found(0.7)).toMatchObject({ needed: near(0.6), change: null });
    expect(found(0.4)).toMatchObject({ needed: near(0), score: 0.4 });
    expect(found(0.3)).toMatchObject({ needed: null });
  });

  test('where even the least suffices it is the end of the scale, not a hair beyond', () => {
    const scale: Scale = { type: 'linear', domain: [0, 30], range: [1, 0] };
    const fitted = fittedOf({ visits: {}, days: { scale }, nps: {} }, { minimumCoverage: 0.5 });
    const found = whatIf(fitted, { visits: null, days: null, nps: 0.9 }, { target: 0.1 });
    expect(found.map(({ needed }) => needed)).toEqual([0, 30, null]);
  });

  test('nothing helps where one metric more is still too little for a score', () => {
    const fitted = fittedOf({ a: {}, b: {}, c: {} }, { minimumCoverage: 1 });
    const found = whatIf(fitted, { a: null, b: null, c: 1 }, { target: 0.1 });
    expect(found.map(({ needed }) => needed)).toEqual([null, null, null]);
  });

  test('a metric without weight reaches nothing', () => {
    expect(first(whatIf(fittedOf({ a: { weight: 0 }, b: {} }), { a: 0, b: 0.5 }, { target: 0.6 })).needed).toBeNull();
  });

  test('a cap of the metric limits what it can do', () => {
    const fitted = fittedOf({ a: { cap: 0.6 }, b: {} });
    expect(first(whatIf(fitted, { a: 0, b: 0.5 }, { target: 0.5 })).needed).toBe(0.5);
    expect(first(whatIf(fitted, { a: 0, b: 0.5 }, { target: 0.55 })).needed).toBeCloseTo(0.6, 12);
    expect(first(whatIf(fitted, { a: 0, b: 0.5 }, { target: 0.56 })).needed).toBeNull();
  });

  test('what rounding alone keeps from the target is reached', () => {
    const fitted = fittedOf({ a: { cap: 0.9, weight: 7 }, b: { cap: 0.9, weight: 0.2 } }, { range: [0, 100] });
    const { needed, score } = first(whatIf(fitted, { a: 0.1, b: 1 }, { target: 90 }));
    expect(needed).toBeCloseTo(0.9, 9);
    expect(score).toBeCloseTo(90, 9);
  });

  test('penalties and vetoes on the metric count: a value may have to pass them', () => {
    const fined = fittedOf({ a: {} }, { penalties: [{ when: { of: 'a', from: 0.5 }, points: 0.2 }] });
    expect(first(whatIf(fined, { a: 0.4 }, { target: 0.45 })).needed).toBe(0.45);
    expect(first(whatIf(fined, { a: 0.4 }, { target: 0.5 })).needed).toBeCloseTo(0.7, 12);
    expect(first(whatIf(fined, { a: 0.6 }, { target: 0.45 })).needed).toBeCloseTo(0.65, 12);
    const below = first(whatIf(fined, { a: 0.52 }, { target: 0.49 })).needed!; // nearer than 0.69
    expect(below).toBeLessThan(0.5);
    expect(below).toBeCloseTo(0.5, 12);
    const held = fittedOf({ a: {} }, { vetoes: [{ when: { of: 'a', below: 0.9 }, limit: 0.3 }] });
    expect(first(whatIf(held, { a: 0.5 }, { target: 0.4 }))).toMatchObject({ needed: 0.9, score: 0.9 });
    const listed = fittedOf({ a: {} }, { vetoes: [{ when: { not: { of: 'a', in: [0.7] } }, limit: 0.3 }] });
    expect(first(whatIf(listed, { a: 0.5 }, { target: 0.6 }))).toMatchObject({ needed: 0.7, score: 0.7 });
  });

  test('a veto on another field cannot be passed', () => {
    const fitted = fittedOf({ a: {} }, { vetoes: [{ when: { of: 'unpaid', from: 1 }, limit: 0.3 }] });
    expect(first(whatIf(fitted, { a: 0.2, unpaid: 2 }, { target: 0.4 })).needed).toBeNull();
    expect(first(whatIf(fitted, { a: 0.2, unpaid: 0 }, { target: 0.4 })).needed).toBe(0.4);
  });

  test('metrics may have any name, and the customer is left alone', () => {
    const fitted = fittedOf(Object.fromEntries(hostileNames.map((name) => [name, {}])));
    const row = deepFrozen(Object.fromEntries(hostileNames.map((name) => [name, 0.5])));
    const found = whatIf(deepFrozen(fitted), row, { target: 0.51 });
    expect(found.map(({ metric }) => metric)).toEqual(fitted.metrics.map(({ name }) => name));
    found.forEach(({ needed }) => {
      expect(needed).toBeCloseTo(0.5 + 0.01 * hostileNames.length, 10);
    });
  });

  test('a customer may be of a class', () => {
    class Customer {
      get visits(): number {
        return 0.25;
      }
    }
    expect(first(whatIf(fittedOf({ visits: {} }), new Customer(), { target: 0.5 })).needed).toBe(0.5);
  });

  test('what cannot be is refused under its name', () => {
    const normalize = { type: 'goalposts', low: 0, high: 20 } as const;
    const spec: ScoreSpec<'visits', typeof normalize> = { metrics: { visits: { normalize } }, range: [-5, 5] };
    const fitted = fitScore(spec, [], { goalposts });
    const refused = (code: string, argument: string): unknown => expect.objectContaining({ code, argument });
    const asking = (row: unknown, options: unknown) => () => whatIf(fitted, row as never, options as never);
    expect(asking({ visits: 1 }, { target: 5.1 })).toThrow(refused('ERR_OUT_OF_RANGE', 'target'));
    expect(asking({ visits: 1 }, { target: -5.1 })).toThrow(refused('ERR_OUT_OF_RANGE', 'target'));
    expect(asking({ visits: 1 }, { target: NaN })).toThrow(refused('ERR_NOT_FINITE', 'target'));
    expect(asking({ visits: 1 }, {})).toThrow(refused('ERR_TYPE', 'target'));
    expect(asking({ visits: 1 }, { target: 1, goal: 2 })).toThrow(refused('ERR_UNKNOWN_OPTION', 'goal'));
    expect(asking({ visits: '1' }, { target: 1 })).toThrow(refused('ERR_TYPE', 'row.visits'));
    expect(asking({}, { target: 1 })).toThrow(refused('ERR_TYPE', 'row.visits'));
    expect(asking({}, { target: 1 })).toThrow(/^whatIf: /);
    const newer = { ...fitted, version: 2 } as never;
    expect(() => whatIf(newer, {} as never, { target: 1 })).toThrow(refused('ERR_VERSION', 'fitted.version'));
  });
});
