import { expectTypeOf, test } from 'vitest';
import { codesOf, labelsOf, matchAll, matchOne } from 'engagement-metrics/table';
import type { Codes, Column, Columns, Condition, Row, Table } from 'engagement-metrics/table';

test('a row has every name, and each may be missing', () => {
  expectTypeOf<{ visits: number; nps: null; name: string }>().toExtend<Row<'visits' | 'nps'>>();
  // @ts-expect-error nps is not there
  const lacking: Row<'visits' | 'nps'> = { visits: 3 };
  // @ts-expect-error text is no number
  const wrong: Row<'visits'> = { visits: '3' };
  expectTypeOf([lacking, wrong]).not.toBeNever();
});

test('a row of unknown names is any object', () => {
  expectTypeOf<Row<string>>().toEqualTypeOf<object>();
});

test('a column is whatever holds numbers', () => {
  expectTypeOf<readonly (number | null | undefined)[]>().toExtend<Column>();
  expectTypeOf<Float64Array | Int32Array | Set<number> | Generator<number>>().toExtend<Column>();
  expectTypeOf<string[]>().not.toExtend<Column>();
});

test('a table is rows or columns of the same names', () => {
  expectTypeOf<readonly { readonly visits: number | null }[]>().toExtend<Table<'visits'>>();
  expectTypeOf<{ visits: Float64Array }>().toExtend<Table<'visits'>>();
  expectTypeOf<{ visit: Float64Array }>().not.toExtend<Table<'visits'>>();
  expectTypeOf<Record<string, number[]>>().toExtend<Columns<string>>();
});

test('a condition is of one kind', () => {
  expectTypeOf(matchOne({ of: 'plan', in: ['pro', 3] as const }, { plan: 'pro' })).toEqualTypeOf<boolean>();
  expectTypeOf(matchAll({ all: [] }, [])).toExtend<Uint8Array>();
  // @ts-expect-error form is misspelt
  const misspelt: Condition = { of: 'visits', form: 3 };
  // @ts-expect-error only true can be asked for
  const present: Condition = { of: 'visits', missing: false };
  expectTypeOf([misspelt, present]).not.toBeNever();
});

test('text becomes codes, and codes text', () => {
  expectTypeOf(codesOf(['pro', 7, null] as const)).toEqualTypeOf<Codes>();
  expectTypeOf(labelsOf).returns.toEqualTypeOf<(string | null)[]>();
  // @ts-expect-error a truth value is no label
  codesOf([true]);
});
