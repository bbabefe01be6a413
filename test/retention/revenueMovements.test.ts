import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grossRevenueRetention, netRevenueRetention, revenueMovements } from 'engagement-metrics/retention';
import { missingValues, notNumbers } from '../arbitraries.ts';
import { near } from '../laws/rate.ts';

const money = fc.oneof(
  fc.nat(1000),
  fc.nat(1e6).map((cents) => cents / 100),
);
const snapshots = fc.array(fc.tuple(money, money)).map((pairs) => ({
  revenueAtStart: pairs.map(([start]) => start),
  revenueAtEnd: pairs.map(([, end]) => end),
}));

test('revenueMovements sorts the change of every customer into one kind', () => {
  const moved = revenueMovements({
    revenueAtStart: [100, 100, 100, 100, 100, 0],
    revenueAtEnd: [150, 100, 60, 0, 0, 200],
  });
  expect(moved).toEqual({
    customers: 5,
    missing: 0,
    revenueAtStart: 500,
    revenueAtEnd: 310,
    retained: 260,
    expansion: 50,
    contraction: 40,
    churned: 200,
  }); // catalogue 6.3
});

test('revenueMovements of customers add up from start to end', () => {
  fc.assert(
    fc.property(snapshots, (given) => {
      const moved = revenueMovements(given);
      near(moved.retained + moved.expansion, moved.revenueAtEnd);
      near(moved.retained + moved.contraction + moved.churned, moved.revenueAtStart);
    }),
  );
});

test('revenueMovements of two groups of customers add up to those of all', () => {
  fc.assert(
    fc.property(snapshots, snapshots, (one, other) => {
      const parts = [revenueMovements(one), revenueMovements(other)];
      const all = revenueMovements({
        revenueAtStart: [...one.revenueAtStart, ...other.revenueAtStart],
        revenueAtEnd: [...one.revenueAtEnd, ...other.revenueAtEnd],
      });
      for (const name of ['customers', 'revenueAtStart', 'retained', 'expansion', 'contraction', 'churned'] as const) {
        near(parts[0]![name] + parts[1]![name], all[name]);
      }
    }),
  );
});

test('revenueMovements leaves out who has a value missing, and counts them; new customers are not missing', () => {
  for (const missing of missingValues) {
    const moved = revenueMovements({ revenueAtStart: [10, missing, 20, 0], revenueAtEnd: [10, 5, missing, missing] });
    expect(moved).toMatchObject({ customers: 1, missing: 2, revenueAtStart: 10, revenueAtEnd: 10 });
  }
});

describe.each([
  ['revenueMovements', revenueMovements],
  ['netRevenueRetention', netRevenueRetention],
  ['grossRevenueRetention', grossRevenueRetention],
])('%s', (name, compute) => {
  test('reads lists, typed arrays and iterables alike', () => {
    fc.assert(
      fc.property(snapshots, ({ revenueAtStart, revenueAtEnd }) => {
        const expected = compute({ revenueAtStart, revenueAtEnd });
        const typed = [Float64Array.from(revenueAtStart), Float64Array.from(revenueAtEnd)] as const;
        expect(compute({ revenueAtStart: typed[0], revenueAtEnd: typed[1] })).toEqual(expected);
        expect(compute({ revenueAtStart: revenueAtStart.values(), revenueAtEnd: typed[1].values() })).toEqual(expected);
      }),
    );
  });

  test('refuses a negative revenue, what is no number, and columns of unequal length', () => {
    const call = (revenueAtStart: unknown, revenueAtEnd: unknown) => () =>
      compute({ revenueAtStart: revenueAtStart as number[], revenueAtEnd: revenueAtEnd as number[] });
    expect(call([1, -2], [1, 1])).toThrow(`${name}: revenueAtStart[1] is -2, below 0`);
    expect(call([1, 2], [-1, 1])).toThrow(expect.objectContaining({ argument: 'revenueAtEnd[0]' }));
    expect(call([1, 2], [1])).toThrow(`${name}: revenueAtEnd has 1 values, revenueAtStart 2`);
    expect(call([1, 2], [1])).toThrow(expect.objectContaining({ code: 'ERR_LENGTH' }));
    for (const value of notNumbers) expect(call([value], [1])).toThrow(expect.objectContaining({ code: 'ERR_TYPE' }));
    for (const column of [null, undefined, 5, 'text']) expect(call([1], column)).toThrow(TypeError);
  });

  test('refuses revenue that adds up beyond the largest double', () => {
    const call = () => compute({ revenueAtStart: [1e308, 1e308], revenueAtEnd: [1, 1] });
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'revenueAtStart' }));
  });
});
