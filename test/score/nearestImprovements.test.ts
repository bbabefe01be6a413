import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestImprovements, scoreOne, whatIf } from 'engagement-metrics/score';
import { hostileNames } from '../arbitraries.ts';
import { cases, fitCase, fittedOf, fittedReference, reference, rowsOf } from './cases.ts';

describe('nearestImprovements', () => {
  test('the cheapest way up for the reference customer comes first', () => {
    // Catalogue 17.8: 3 points are 3/20 of visits' 20, all that opens lack, 3/15 of 25, 3/25 of 4, 3/25 of 1000.
    const cost = { visits: 2, opens: 1, social: 1, purchases: 50, clv: 0.01 };
    const ways = nearestImprovements(fittedReference, reference.customer, { cost, points: 3 });
    expect(ways.map(({ metric, cost: each }) => [metric, each])).toEqual([
      ['clv', expect.closeTo(120 * 0.01, 9)],
      ['opens', expect.closeTo(2, 9)],
      ['social', expect.closeTo(5, 9)],
      ['visits', expect.closeTo(6, 9)],
      ['purchases', expect.closeTo(0.48 * 50, 9)],
    ]);
    expect(ways[2]).toMatchObject({ value: 5, needed: 10, change: 5, score: 58.75 });
  });

  test('each way gains the points, the cheapest first, and is that of whatIf', () => {
    fc.assert(
      fc.property(
        cases,
        fc.nat(),
        fc.constantFrom(0.001, 0.1, 0.3),
        fc.constantFrom(0, 1, 2.5),
        (made, i, share, cost) => {
          const fitted = fitCase(made);
          const rows = rowsOf(made.columns);
          const row = rows[i % rows.length]!;
          const [low, high] = fitted.range;
          const points = share * (high - low);
          const costs = Object.fromEntries(fitted.metrics.map(({ name }, k) => [name, cost * k]));
          const ways = nearestImprovements(fitted, row, { cost: costs, points });
          const score = scoreOne(fitted, row);
          if (score === null || score + points > high + 1e-9 * (high - low)) {
            expect(ways).toEqual([]);
            return;
          }
          const target = Math.min(high, score + points);
          const known = whatIf(fitted, row, { target }).filter(
            ({ value, needed }) => value !== null && needed !== null,
          );
          expect(ways.map(({ metric }) => metric).sort()).toEqual(known.map(({ metric }) => metric).sort());
          for (const way of ways) {
            const { metric, value, needed, change } = known.find((each) => each.metric === way.metric)!;
            expect(way).toMatchObject({ value, needed, change });
            expect(way.score - score).toBeGreaterThanOrEqual(points - 1e-10 * (high - low));
            expect(scoreOne(fitted, Object.fromEntries([...Object.entries(row), [metric, needed]]))).toBe(way.score);
            expect(way.cost).toBe(Math.abs(change!) * costs[metric]!);
          }
          const spent = ways.map((way) => way.cost);
          expect(spent).toEqual([...spent].sort((a, b) => a - b));
        },
      ),
    );
  });

  test('ways of one cost keep the order of the spec', () => {
    const ways = nearestImprovements(fittedOf({ b: {}, a: {} }), { b: 0, a: 0 }, { cost: { a: 0, b: 0 }, points: 0.1 });
    expect(ways.map(({ metric }) => metric)).toEqual(['b', 'a']);
  });

  test('without points, one is to be gained', () => {
    const fitted = fittedOf({ a: {}, b: {} }, { range: [0, 100] });
    const [way] = nearestImprovements(fitted, { a: 0.5, b: 0.5 }, { cost: { a: 10 }, points: undefined });
    expect(way).toEqual({
      metric: 'a',
      value: 0.5,
      needed: 0.52,
      change: expect.closeTo(0.02, 12) as number,
      cost: expect.closeTo(0.2, 12) as number,
      score: 51,
    });
  });

  test('metrics that are missing, have no cost or cannot gain that much are no way', () => {
    const fitted = fittedOf({ a: {}, b: {}, c: { weight: 0.1 }, d: {} });
    const row = { a: 0.2, b: 0.2, c: 0.2, d: null };
    const ways = nearestImprovements(fitted, row, { cost: { a: 1, c: 1, d: 1 }, points: 0.2 });
    expect(ways.map(({ metric }) => metric)).toEqual(['a']);
    expect(nearestImprovements(fitted, row, { cost: {}, points: 0.2 })).toEqual([]);
  });

  test('a metric of which less is better costs as much for a unit down', () => {
    const fitted = fittedOf({ days: { scale: { type: 'linear', domain: [0, 10], range: [1, 0] } } });
    const [way] = nearestImprovements(fitted, { days: 8 }, { cost: { days: 3 }, points: 0.5 });
    expect(way).toMatchObject({ needed: 3, change: -5, cost: 15 });
  });

  test('there is no way beyond the range, nor for somebody without a score', () => {
    const fitted = fittedOf({ a: {}, b: {} }, { minimumCoverage: 0.9 });
    const cost = { a: 1, b: 1 };
    expect(nearestImprovements(fitted, { a: 0.9, b: 1 }, { cost, points: 0.06 })).toEqual([]);
    expect(nearestImprovements(fitted, { a: 0.9, b: null }, { cost, points: 0.01 })).toEqual([]);
  });

  test('the very end of the range is within it, whatever the last bit of a sum', () => {
    const fitted = fittedOf({ a: {}, b: {} }, { range: [0, 100] });
    for (let cent = 1; cent < 100; cent++) {
      const row = { a: 1, b: cent / 100 };
      const points = Number((100 - scoreOne(fitted, row)!).toFixed(6)); // 0.5, 1, … as a person writes it
      const [way] = nearestImprovements(fitted, row, { cost: { b: 1 }, points });
      expect(way?.needed, `${String(cent)} and ${String(points)}`).toBeCloseTo(1, 9);
    }
  });

  test('metrics may have any name', () => {
    const fitted = fittedOf(Object.fromEntries(hostileNames.map((name) => [name, {}])));
    const each = (value: number) => Object.fromEntries(hostileNames.map((name) => [name, value]));
    const ways = nearestImprovements(fitted, each(0.25), { cost: each(2), points: 0.01 });
    expect(ways.map(({ metric }) => metric).sort()).toEqual([...hostileNames].sort());
  });

  test('what cannot be is refused under its name', () => {
    const fitted = fittedOf({ a: {}, b: {} });
    const refused = (code: string, argument: string): unknown => expect.objectContaining({ code, argument });
    const asking = (options: unknown, row: unknown = { a: 0.1, b: 0.1 }) => {
      return () => nearestImprovements(fitted, row as never, options as never);
    };
    expect(asking({ cost: { a: -1 } })).toThrow(refused('ERR_OUT_OF_RANGE', 'cost.a'));
    expect(asking({ cost: { a: NaN } })).toThrow(refused('ERR_NOT_FINITE', 'cost.a'));
    expect(asking({ cost: { a: '1' } })).toThrow(refused('ERR_TYPE', 'cost.a'));
    expect(asking({ cost: { A: 1 } })).toThrow(refused('ERR_UNKNOWN_OPTION', 'cost.A'));
    expect(asking({ cost: { constructor: 1 } })).toThrow(refused('ERR_UNKNOWN_OPTION', 'cost.constructor'));
    expect(asking({ points: 0.1 })).toThrow(refused('ERR_TYPE', 'cost'));
    expect(asking({ cost: { a: 1 }, points: 0 })).toThrow(refused('ERR_OUT_OF_RANGE', 'points'));
    expect(asking({ cost: { a: 1 }, points: -1 })).toThrow(refused('ERR_OUT_OF_RANGE', 'points'));
    expect(asking({ cost: { a: 1 }, points: Infinity })).toThrow(refused('ERR_NOT_FINITE', 'points'));
    expect(asking({ cost: { a: 1 }, costs: {} })).toThrow(refused('ERR_UNKNOWN_OPTION', 'costs'));
    expect(asking({ cost: { a: 1 } }, { a: 'x', b: 1 })).toThrow(refused('ERR_TYPE', 'row.a'));
    expect(asking({ cost: { a: 1 } }, { a: 'x', b: 1 })).toThrow(/^nearestImprovements: /);
  });
});
