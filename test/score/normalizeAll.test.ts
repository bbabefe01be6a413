import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyScale } from 'engagement-metrics/scale';
import { normalizeAll, type Columns } from 'engagement-metrics/score';
import { hostileNames } from '../arbitraries.ts';
import { cases, deepFrozen, fitCase, fittedOf, fittedReference, reference, rowsOf, typedOf } from './cases.ts';

describe('normalizeAll', () => {
  test('every value of every metric is worth what its scale says, NaN where missing', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const expected = Object.fromEntries(
          fitted.metrics.map(({ name, scale }) => [
            name,
            Float64Array.from(made.columns[name]!, (value) => applyScale(scale, (value as number | null) ?? NaN)),
          ]),
        );
        expect(normalizeAll(fitted, rowsOf(made.columns))).toEqual(expected);
        expect(normalizeAll(fitted, made.columns as Columns<string>)).toEqual(expected);
        expect(normalizeAll(fitted, typedOf(made.columns) as Columns<string>)).toEqual(expected);
      }),
    );
  });

  test('no cap, no group and no weight has a say', () => {
    const fitted = fittedOf(
      { visits: { cap: 0.5, group: 'use', weight: 7 } },
      { groups: [{ name: 'use', weight: 2, cap: 0.1 }] },
    );
    expect(normalizeAll(fitted, { visits: [0.2, 0.9, null] })).toEqual({ visits: Float64Array.of(0.2, 0.9, NaN) });
  });

  test('metrics may have any name', () => {
    const fitted = fittedOf(Object.fromEntries(hostileNames.map((name) => [name, {}])));
    const worths = normalizeAll(fitted, [Object.fromEntries(hostileNames.map((name) => [name, 0.3]))]);
    for (const name of hostileNames) {
      expect(Object.getOwnPropertyDescriptor(worths, name)?.value).toEqual(Float64Array.of(0.3));
    }
  });

  test('the score and the table are left as they are; a column that is given is not the one that comes back', () => {
    const visits = Float64Array.of(0.2, NaN);
    const { visits: worths } = normalizeAll(deepFrozen(fittedOf({ visits: {} })), Object.freeze({ visits })) as {
      visits: Float64Array;
    };
    expect(visits).toEqual(Float64Array.of(0.2, NaN));
    expect(worths).not.toBe(visits);
  });

  test('a table that does not hold the metrics, and a score of another version, are refused', () => {
    const normalizing = (table: unknown) => () => normalizeAll(fittedReference, table as never);
    expect(normalizing([{ visits: 1 }])).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'table[0].opens' }),
    );
    expect(normalizing([{ ...reference.customer, clv: '400' }])).toThrow(/^normalizeAll: table\[0\]\.clv /);
    expect(normalizing(null)).toThrow(TypeError);
    expect(() => normalizeAll({ ...fittedReference, version: 2 } as never, [])).toThrow(
      expect.objectContaining({ code: 'ERR_VERSION', argument: 'fitted.version' }),
    );
  });
});
