import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from 'engagement-metrics/table';
import { missingValues, notNumbers } from '../arbitraries.ts';

/** One unit: what happened, over what, and what it weighs. */
export interface Unit {
  readonly x: number;
  readonly n: number;
  readonly w: number;
}

const amount = fc.oneof(
  fc.nat(50),
  fc.nat(1e6),
  fc.nat(1e6).map((hundredths) => hundredths / 100),
);

/** Units that each have a denominator and weigh something; from 1 to 40 of them. */
export const units: fc.Arbitrary<Unit[]> = fc.array(
  fc.record({ x: amount, n: amount.map((n) => n + 1), w: amount.map((w) => w + 0.5) }),
  { minLength: 1, maxLength: 40 },
);

/** The columns of units. */
export function columnsOf(list: readonly Unit[]) {
  return { numerators: list.map(({ x }) => x), denominators: list.map(({ n }) => n), weights: list.map(({ w }) => w) };
}

/** The rate of each unit. */
export function ratesOf(list: readonly Unit[]): number[] {
  return list.map(({ x, n }) => x / n);
}

type Columns = Readonly<Record<'numerators' | 'denominators' | 'weights', Column>>;

/** What holds for every function of columns that have one value a unit. */
export function unitLaws(
  name: string,
  compute: (columns: Columns) => unknown,
  names: readonly (keyof Columns)[],
  nonNegative: readonly (keyof Columns)[] = names,
): void {
  const valid = { numerators: [1, 2, 4], denominators: [10, 15, 60], weights: [2, 1, 3] };
  describe('the columns', () => {
    test('may be of any kind, frozen, and are left as they were', () => {
      const expected = compute(valid);
      const forms: ((list: number[]) => Column)[] = [
        (list) => Float64Array.from(list),
        (list) => list.values(),
        (list) => Object.freeze(list.slice()),
        (list) => ({ ...list, length: list.length }),
      ];
      for (const form of forms) {
        const numerators = form(valid.numerators);
        const columns = { numerators, denominators: form(valid.denominators), weights: form(valid.weights) };
        expect(compute(columns)).toEqual(expected);
        if (numerators instanceof Float64Array) expect([...numerators]).toEqual(valid.numerators);
      }
    });

    test.each(names)('lack a unit where %s does, and say so', (column) => {
      for (const missing of missingValues) {
        const added = { numerators: [1, 2, 4, 7], denominators: [10, 15, 60, 8], weights: [2, 1, 3, 9] };
        const result = compute({ ...added, [column]: [...valid[column], missing] });
        expect(result).toEqual({ ...(compute(valid) as object), missing: 1 });
      }
    });

    test('are of one length', () => {
      for (const column of names.slice(1)) {
        const call = () => compute({ ...valid, [column]: [1] });
        expect(call).toThrow(TypeError);
        expect(call).toThrow(expect.objectContaining({ code: 'ERR_LENGTH', argument: column }));
        expect(call).toThrow(`${name}: ${column} has 1 values, ${names[0]!} 3`);
      }
    });

    test.each(nonNegative)('have no negative %s', (column) => {
      const call = () => compute({ ...valid, [column]: [1, -0.5, 1] });
      expect(call).toThrow(RangeError);
      expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: `${column}[1]` }));
      expect(call).toThrow(`${name}: ${column}[1] is -0.5, below 0`);
    });

    test.each(names)('hold numbers alone in %s', (column) => {
      for (const bad of notNumbers as number[]) {
        const call = () => compute({ ...valid, [column]: [1, bad, 1] });
        expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: `${column}[1]` }));
      }
      for (const none of [null, 3, 'text', undefined] as unknown as Column[]) {
        const call = () => compute({ ...valid, [column]: none });
        expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: column }));
      }
    });

    test('may have a million values', () => {
      const million = Float64Array.from({ length: 1e6 }, (_, i) => 1 + (i % 7));
      expect(compute({ numerators: million, denominators: million, weights: million })).toMatchObject({
        observed: 1e6,
      });
    });
  });
}
