import { expectTypeOf, test } from 'vitest';
import {
  expectedSizes,
  migrationChanges,
  migrationFlows,
  migrationMatrix,
  segmentDrivers,
  type ExpectedSize,
  type Interval,
  type MigrationFlow,
  type MigrationMatrix,
} from 'engagement-metrics/segment';
import { codesOf } from 'engagement-metrics/table';

const march = codesOf(['cold', 'hot']);
const june = codesOf(['hot', 'hot']);

test('a matrix, its flows and what is expected of it', () => {
  const matrix = migrationMatrix(march, june, { customersBefore: ['a', 'b'], customersAfter: new Set([1, 2]) });
  expectTypeOf(matrix).toEqualTypeOf<MigrationMatrix>();
  expectTypeOf(migrationFlows(matrix)).toEqualTypeOf<MigrationFlow[]>();
  expectTypeOf(expectedSizes(matrix, { periods: 2 })).toEqualTypeOf<ExpectedSize[] | null>();
  // @ts-expect-error it is customersBefore and customersAfter
  migrationMatrix(march, june, { customers: ['a', 'b'] });
  // @ts-expect-error it is periods
  expectedSizes(matrix, { period: 2 });
});

test('changes are known by the columns, which are the same both times', () => {
  const columnsBefore = { visits: [1, 2], orders: Float64Array.of(1, 2) };
  const [flow] = migrationChanges({ before: march, columnsBefore, after: june, columnsAfter: columnsBefore });
  expectTypeOf(flow!.columns.visits.meanChange).toEqualTypeOf<number | null>();
  expectTypeOf<keyof NonNullable<typeof flow>['columns']>().toEqualTypeOf<'visits' | 'orders'>();
  // @ts-expect-error the columns after have no orders
  migrationChanges({ before: march, columnsBefore, after: june, columnsAfter: { visits: [1, 2] } });
});

test('drivers are called as the columns are', () => {
  const [row] = segmentDrivers(march, { visits: [1, 2], orders: [1, 2] });
  expectTypeOf(row!.drivers[0]!.name).toEqualTypeOf<'visits' | 'orders'>();
  expectTypeOf(row!.drivers[0]!.difference).toEqualTypeOf<Interval | null>();
  // @ts-expect-error text is no column of numbers
  segmentDrivers(march, { plan: ['pro', 'free'] });
});
