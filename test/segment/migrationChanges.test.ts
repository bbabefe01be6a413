import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migrationChanges, migrationFlows, migrationMatrix } from 'engagement-metrics/segment';
import { codesOf, labelsOf } from 'engagement-metrics/table';
import { hostileNames } from '../arbitraries.ts';
import { movements } from './movements.ts';

/** Movements of customers with a value, or none, at either time. */
const changes = movements.chain((moved) => {
  const column = (length: number) =>
    fc.array(fc.option(fc.integer({ min: -1000, max: 1000 })), { minLength: length, maxLength: length });
  return fc.record({
    moved: fc.constant(moved),
    visitsBefore: column(moved.customersBefore.length),
    visitsAfter: column(moved.customersAfter.length),
  });
});

describe('migrationChanges', () => {
  test('of those who went one way the changes are averaged, customer by customer', () => {
    const input = {
      before: codesOf(['cold', 'cold', 'cold', 'hot']),
      columnsBefore: { visits: [1, 2, 4, 9], orders: [null, 1, 1, 0] },
      after: codesOf(['hot', 'cold', 'hot', 'hot']),
      columnsAfter: { visits: [9, 2, 10, null], orders: [1, null, 3, 0] },
    };
    const none = { count: 0, missing: 1, meanBefore: null, meanAfter: null, meanChange: null };
    expect(migrationChanges(input)).toEqual([
      {
        from: 'cold',
        to: 'cold',
        count: 1,
        columns: { visits: { count: 1, missing: 0, meanBefore: 2, meanAfter: 2, meanChange: 0 }, orders: none },
      },
      {
        from: 'cold',
        to: 'hot',
        count: 2,
        columns: {
          visits: { count: 2, missing: 0, meanBefore: 2.5, meanAfter: 9.5, meanChange: 7 },
          orders: { count: 1, missing: 1, meanBefore: 1, meanAfter: 3, meanChange: 2 },
        },
      },
      {
        from: 'hot',
        to: 'hot',
        count: 1,
        columns: { visits: none, orders: { count: 1, missing: 0, meanBefore: 0, meanAfter: 0, meanChange: 0 } },
      },
    ]);
  });

  test('every figure is that of the customers whom one would find by name', () => {
    fc.assert(
      fc.property(
        changes,
        ({ moved: { before, after, customersBefore, customersAfter }, visitsBefore, visitsAfter }) => {
          const input = {
            before,
            columnsBefore: { visits: visitsBefore },
            after,
            columnsAfter: { visits: visitsAfter },
          };
          const [from, to] = [labelsOf(before), labelsOf(after)];
          for (const flow of migrationChanges(input, { customersBefore, customersAfter })) {
            const pairs = customersBefore.flatMap((name, i) => {
              const j = customersAfter.indexOf(name);
              return j >= 0 && from[i] === flow.from && to[j] === flow.to ? [[visitsBefore[i], visitsAfter[j]]] : [];
            });
            const both = pairs.flatMap(([old, now]) => (old == null || now == null ? [] : [[old, now] as const]));
            const mean = (of: (pair: readonly [number, number]) => number) =>
              both.length === 0 ? null : both.reduce((sum, pair) => sum + of(pair), 0) / both.length;
            expect(flow.count).toBe(pairs.length);
            expect(flow.columns.visits).toEqual({
              count: both.length,
              missing: pairs.length - both.length,
              meanBefore: mean(([old]) => old),
              meanAfter: mean(([, now]) => now),
              meanChange: mean(([old, now]) => now - old),
            });
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the flows are those of migrationFlows, but for who entered or left', () => {
    fc.assert(
      fc.property(movements, ({ before, after, customersBefore, customersAfter }) => {
        const customers = { customersBefore, customersAfter };
        const input = { before, columnsBefore: {}, after, columnsAfter: {} };
        const flows = migrationFlows(migrationMatrix(before, after, customers));
        expect(migrationChanges(input, customers)).toEqual(
          flows
            .filter(({ kind }) => kind === 'stayed' || kind === 'moved')
            .map(({ from, to, count }) => ({ from, to, count, columns: {} })),
        );
      }),
    );
  });

  test('changes are compensated', () => {
    const all = codesOf(['all', 'all', 'all']);
    const [flow] = migrationChanges({
      before: all,
      columnsBefore: { revenue: [0, 0, 0] },
      after: all,
      columnsAfter: { revenue: [1e16, 1, -1e16] },
    });
    expect(flow?.columns.revenue.meanChange).toBe(1 / 3);
  });

  test('columns may have any name, and be any column', () => {
    const columns = Object.fromEntries(hostileNames.map((name, k) => [name, Float64Array.of(k)]));
    const all = codesOf(['all']);
    const [flow] = migrationChanges({ before: all, columnsBefore: columns, after: all, columnsAfter: columns });
    expect(Object.entries(flow!.columns).map(([name, { meanAfter }]) => [name, meanAfter])).toEqual(
      Object.keys(columns).map((name) => [name, hostileNames.indexOf(name)]),
    );
    const sets = { before: all, columnsBefore: { a: new Set([1]) }, after: all, columnsAfter: { a: Int8Array.of(3) } };
    expect(migrationChanges(sets)[0]?.columns.a.meanChange).toBe(2);
  });

  test('of nobody there is no flow', () => {
    const nobody = { before: codesOf([]), columnsBefore: { a: [] }, after: codesOf([]), columnsAfter: { a: [] } };
    expect(migrationChanges(nobody)).toEqual([]);
  });

  test('a column that is there only once is refused', () => {
    const all = codesOf(['all']);
    for (const [columnsBefore, columnsAfter, argument] of [
      [{ a: [1] }, {}, 'columnsAfter.a'],
      [{}, { a: [1] }, 'columnsBefore.a'],
      [{ ['__proto__']: [1] }, { ['constructor']: [1] }, 'columnsAfter.__proto__'],
    ] as const) {
      expect(() => migrationChanges({ before: all, columnsBefore, after: all, columnsAfter } as never)).toThrow(
        expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument }),
      );
    }
  });

  test('a column of another length than its segments is refused', () => {
    const [one, two] = [codesOf(['all']), codesOf(['all', 'all'])];
    const customers = { customersBefore: ['a'], customersAfter: ['a', 'b'] };
    const input = { before: one, columnsBefore: { a: [1] }, after: two, columnsAfter: { a: [1, 2] } };
    expect(migrationChanges(input, customers)[0]?.count).toBe(1);
    expect(() => migrationChanges({ ...input, columnsBefore: { a: [1, 2] } }, customers)).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_LENGTH', argument: 'columnsBefore.a' }),
    );
    expect(() => migrationChanges({ ...input, columnsAfter: { a: [1] } }, customers)).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_LENGTH', argument: 'columnsAfter.a' }),
    );
    expect(() => migrationChanges(input)).toThrow(expect.objectContaining({ code: 'ERR_LENGTH', argument: 'after' }));
  });

  test('a change beyond the largest double, an unknown option and what are no segments are refused', () => {
    const all = codesOf(['all']);
    const huge = { before: all, columnsBefore: { a: [-1.7e308] }, after: all, columnsAfter: { a: [1.7e308] } };
    expect(() => migrationChanges(huge)).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OVERFLOW', argument: 'columnsBefore.a[0]' }),
    );
    expect(() => migrationChanges({ ...huge, columnsBefore: { a: [1.7e308] } }, { confidence: 1 } as never)).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_UNKNOWN_OPTION', argument: 'confidence' }),
    );
    const broken = { labels: [], codes: Int32Array.of(0) };
    expect(() => migrationChanges({ ...huge, before: broken })).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: 'before.codes[0]' }),
    );
    expect(() => migrationChanges({ ...huge, after: broken })).toThrow(
      expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', argument: 'after.codes[0]' }),
    );
  });
});
