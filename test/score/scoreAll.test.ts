import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreAll, scoreOne, type FittedScore } from 'engagement-metrics/score';
import { missingValues } from '../arbitraries.ts';
import { cases, deepFrozen, fitCase, fittedReference, reference, rowsOf, typedOf } from './cases.ts';

const one = (fitted: FittedScore<string>, rows: readonly object[]) =>
  Float64Array.from(rows, (row) => scoreOne(fitted, row) ?? NaN);

describe('scoreAll', () => {
  test('every customer gets the very score of scoreOne, from rows and from columns', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const rows = rowsOf(made.columns);
        expect(scoreAll(fitted, rows)).toEqual(one(fitted, rows));
        expect(scoreAll(fitted, made.columns)).toEqual(one(fitted, rows));
        expect(scoreAll(fitted, typedOf(made.columns))).toEqual(one(fitted, rows));
      }),
      { numRuns: 500 },
    );
  });

  test('so does a crowd of more than one block of 4096', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(4095, 4096, 4097, 9000), (made, size) => {
        const fitted = fitCase(made);
        const crowd = Object.fromEntries(
          Object.entries(made.columns).map(([name, column], k) => [
            name,
            Array.from({ length: size }, (_, i) => column[(i * (k + 1)) % column.length]!),
          ]),
        );
        const rows = rowsOf(crowd);
        const expected = one(fitted, rows);
        expect(scoreAll(fitted, rows)).toEqual(expected);
        expect(scoreAll(fitted, crowd)).toEqual(expected);
        expect(scoreAll(fitted, typedOf(crowd))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('so do counts, and what lies between and beyond them', () => {
    const counted = fc.array(fc.nat({ max: 60 }), { minLength: 3, maxLength: 40 });
    const scored = fc.array(fc.oneof(fc.integer({ min: -5, max: 70 }), fc.double({ min: -5, max: 70 })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(counted, scored, fc.constantFrom(1, 100), (visits, others, times) => {
        const fitted = fitCase({ spec: { metrics: { visits: { normalize: 'percentileRank' } } }, columns: { visits } });
        const rows = Array.from({ length: times }, () =>
          [...others, ...visits].map((value) => ({ visits: value })),
        ).flat();
        expect(scoreAll(fitted, rows)).toEqual(one(fitted, rows));
      }),
    );
  });

  test('a fitted score read back from JSON gives the same scores, bit for bit', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const read = JSON.parse(JSON.stringify(fitted)) as typeof fitted;
        expect(scoreAll(read, made.columns)).toEqual(scoreAll(fitted, made.columns));
      }),
    );
  });

  test('scores stay in their range', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const [low, high] = fitted.range;
        const outside = scoreAll(fitted, made.columns).filter((score) => score < low || score > high);
        expect([...outside]).toEqual([]);
      }),
    );
  });

  test('a customer is scored alike whoever else is in the table', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const rows = rowsOf(made.columns);
        expect(scoreAll(fitted, [...rows].reverse())).toEqual(scoreAll(fitted, rows).reverse());
      }),
    );
  });

  test('all ways of missing are one', () => {
    const { visits, opens, purchases, clv } = reference.customer;
    const rows = missingValues.map((social) => ({ visits, opens, social, purchases, clv }));
    const columns = { ...columnsOf(rows), social: missingValues };
    const score = scoreOne(fittedReference, { visits, opens, social: null, purchases, clv });
    expect([...scoreAll(fittedReference, rows)]).toEqual(missingValues.map(() => score));
    expect([...scoreAll(fittedReference, columns)]).toEqual(missingValues.map(() => score));
  });

  test('arrays, typed arrays, sets and other iterables are columns alike', () => {
    const { visits, opens, social, purchases } = reference.customer;
    const table = {
      visits: new Set([visits]),
      opens: Int8Array.of(opens),
      social: [social].values(),
      purchases: { length: 1, 0: purchases },
      clv: Float64Array.of(400),
    };
    expect([...scoreAll(fittedReference, table)]).toEqual([scoreOne(fittedReference, reference.customer)]);
  });

  test('nobody to score gives no scores', () => {
    expect(scoreAll(fittedReference, [])).toEqual(new Float64Array(0));
    expect(scoreAll(fittedReference, { visits: [], opens: [], social: [], purchases: [], clv: [] }).length).toBe(0);
  });

  test('the table is left as it is', () => {
    const rows = Object.freeze([Object.freeze({ ...reference.customer })]);
    const columns = Object.freeze(columnsOf(rows));
    expect(scoreAll(deepFrozen(fittedReference), rows)).toEqual(scoreAll(fittedReference, columns));
    expect(columns).toEqual(columnsOf(rows));
  });

  test.each([
    [[{ visits: 1 }], 'ERR_TYPE', 'table[0].opens'],
    [[reference.customer, { ...reference.customer, clv: '400' }], 'ERR_TYPE', 'table[1].clv'],
    [[reference.customer, null], 'ERR_TYPE', 'table[1]'],
    [{ visits: [1] }, 'ERR_TYPE', 'table.opens'],
    [{ ...columnsOf([reference.customer]), social: [5, 5] }, 'ERR_LENGTH', 'table.social'],
    [{ ...columnsOf([reference.customer]), clv: [400n] }, 'ERR_TYPE', 'table.clv[0]'],
    [{ ...columnsOf([reference.customer]), clv: 400 }, 'ERR_TYPE', 'table.clv'],
    [null, 'ERR_TYPE', 'table'],
  ])('a table that does not hold the metrics is refused: %o', (table, code, argument) => {
    const scoring = () => scoreAll(fittedReference, table as never);
    expect(scoring).toThrow(/^scoreAll: /);
    expect(scoring).toThrow(expect.objectContaining({ code, argument }));
    expect(scoring).toThrow(TypeError);
  });

  test('a fitted score of another version is refused', () => {
    const scoring = () => scoreAll({ ...fittedReference, version: 2 } as never, [reference.customer]);
    expect(scoring).toThrow(expect.objectContaining({ code: 'ERR_VERSION', argument: 'fitted.version' }));
    expect(scoring).toThrow(/^scoreAll: /);
  });
});

type Customer = { readonly [Name in keyof typeof reference.customer]: number | null | undefined };

function columnsOf(rows: readonly Customer[]) {
  const column = (name: keyof Customer) => Float64Array.from(rows, (row) => row[name] ?? NaN);
  return {
    visits: column('visits'),
    opens: column('opens'),
    social: column('social'),
    purchases: column('purchases'),
    clv: column('clv'),
  };
}
