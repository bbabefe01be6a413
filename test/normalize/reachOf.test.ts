import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missingValues, observed, values } from '../arbitraries.ts';
import { reachOf } from '../../src/normalize/reachOf.ts';

const reach = (population: readonly (number | null | undefined)[]) =>
  reachOf(
    'minMax',
    Float64Array.from(population, (value) => value ?? NaN),
  );

describe('reachOf', () => {
  test('it reaches from the smallest to the largest of what is observed', () => {
    const columns = fc.tuple(values, fc.array(fc.constantFrom(...missingValues)));
    fc.assert(
      fc.property(columns, ([some, missing]) => {
        const { smallest, largest } = reach([...missing, ...some, ...missing]);
        const sorted = observed(some).sort((a, b) => a - b);
        expect([smallest, largest]).toEqual([sorted[0], sorted.at(-1)]);
      }),
    );
  });

  test('it may reach farther than the doubles', () => {
    expect(reach([-1.7e308, 1.7e308, NaN])).toMatchObject({ smallest: -1.7e308, largest: 1.7e308 });
  });

  test('nothing observed is refused', () => {
    for (const population of [[], [NaN], [Infinity], [-Infinity, NaN, Infinity]]) {
      const reaching = () => reach(population);
      expect(reaching).toThrow(expect.objectContaining({ name: 'RangeError', code: 'ERR_EMPTY', argument: 'values' }));
      expect(reaching).toThrow(/^minMax: /);
    }
  });
});
