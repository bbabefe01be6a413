import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalposts } from 'engagement-metrics/normalize';
import { fitScore, scoreAll, scoreOne, type Columns, type FittedScore } from 'engagement-metrics/score';
import { codesOf } from 'engagement-metrics/table';
import { hostileNames, missingValues } from '../arbitraries.ts';
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
        expect(scoreAll(fitted, made.columns as Columns<string>)).toEqual(one(fitted, rows));
        expect(scoreAll(fitted, typedOf(made.columns) as Columns<string>)).toEqual(one(fitted, rows));
      }),
      { numRuns: 1000 },
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
        expect(scoreAll(fitted, crowd as Columns<string>)).toEqual(expected);
        expect(scoreAll(fitted, typedOf(crowd) as Columns<string>)).toEqual(expected);
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
        expect(scoreAll(read, made.columns as Columns<string>)).toEqual(
          scoreAll(fitted, made.columns as Columns<string>),
        );
      }),
    );
  });

  test('scores stay in their range', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const [low, high] = fitted.range;
        const outside = scoreAll(fitted, made.columns as Columns<string>).filter(
          (score) => score < low || score > high,
        );
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

  test('a population of one is scored like any other', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const [row] = rowsOf(made.columns) as [object];
        expect(scoreAll(fitted, [row])).toEqual(one(fitted, [row]));
        const alone = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, [value as number | null]]));
        expect(scoreAll(fitted, alone)).toEqual(one(fitted, [row]));
      }),
    );
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

describe('conditions on a table', () => {
  const metrics = { visits: { normalize: { type: 'goalposts', low: 0, high: 100 } } } as const;
  const onPlan = fitScore({ metrics, penalties: [{ when: { of: 'plan', in: ['trial'] }, points: 10 }] }, [], {
    goalposts,
  });
  const onVisits = fitScore({ metrics, vetoes: [{ when: { of: 'visits', from: 50 }, limit: 20 }] }, [], { goalposts });
  const capped = fitScore({ metrics, cap: 60 }, [], { goalposts });
  const forAll = fitScore({ metrics, penalties: [{ when: { all: [] }, points: 5 }] }, [], { goalposts });

  test('read their fields from text, codes, sets and other iterables alike', () => {
    const plans = ['trial', null, 'pro'];
    for (const plan of [plans, codesOf(plans), new Set(plans), plans.values()]) {
      expect([...scoreAll(onPlan, { visits: [80, 80, 80], plan })]).toEqual([70, 80, 80]);
    }
  });

  test('may be on fields of any name', () => {
    for (const name of hostileNames) {
      const vetoes = [{ when: { of: name, from: 3 }, limit: 10 }];
      const fitted = fitScore({ metrics, vetoes } as never, [], { goalposts }) as FittedScore<string>;
      const rows = [1, 3].map((value) =>
        Object.fromEntries([
          ['visits', 80],
          [name, value],
        ] as const),
      );
      expect([...scoreAll(fitted, rows)]).toEqual([80, 10]);
      const columns = Object.fromEntries([
        ['visits', [80, 80]],
        [name, [1, 3]],
      ] as const);
      expect([...scoreAll(fitted, columns)]).toEqual([80, 10]);
      expect(() => scoreAll(fitted, { visits: [80] })).toThrow(
        expect.objectContaining({ code: 'ERR_TYPE', argument: `table.${name}` }),
      );
    }
  });

  test('may be on a metric whose column can be read but once', () => {
    expect([...scoreAll(onVisits, { visits: [40, 80].values() })]).toEqual([40, 20]);
  });

  test('leave alone what neither metrics nor conditions name', () => {
    const note = 'of a spreadsheet';
    const visits = [40, 80];
    expect([...scoreAll(capped, { note, visits } as never)]).toEqual([40, 60]);
    expect([...scoreAll(forAll, { note, visits } as never)]).toEqual([35, 75]);
    expect([...scoreAll(forAll, { visits: visits.values() })]).toEqual([35, 75]);
    expect([...scoreAll(forAll, [{ visits: 40 }])]).toEqual([35]);
  });

  test('want a field of every customer', () => {
    const scoring = () => scoreAll(onPlan, { visits: [80, 80], plan: ['trial'] });
    expect(scoring).toThrow(expect.objectContaining({ code: 'ERR_LENGTH' }));
    expect(scoring).toThrow(TypeError);
    expect(scoring).toThrow(/^scoreAll: table/);
    expect(() => scoreAll(onPlan, [{ visits: 80, plan: 'pro' }, { visits: 80 } as never])).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'table[1].plan' }),
    );
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
