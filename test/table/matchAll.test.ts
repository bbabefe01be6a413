import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesOf, matchAll, matchOne, type Condition } from 'engagement-metrics/table';
import { hostileNames } from '../arbitraries.ts';
import { conditions, customerRows, meets, type CustomerRow } from './conditions.ts';

test('a row is a one where it meets the condition, a zero where it does not', () => {
  fc.assert(
    fc.property(conditions, customerRows, (condition, rows) => {
      expect([...matchAll(condition, rows)]).toEqual(rows.map((row) => Number(meets(condition, row))));
    }),
  );
});

test('all at once is one by one', () => {
  fc.assert(
    fc.property(conditions, customerRows, (condition, rows) => {
      expect([...matchAll(condition, rows)]).toEqual(rows.map((row) => Number(matchOne(condition, row))));
    }),
  );
});

test('rows are what columns are, and columns of text what their codes are', () => {
  fc.assert(
    fc.property(conditions, customerRows, (condition, rows) => {
      const columns = columnsOf(rows);
      const coded = Object.fromEntries([...Object.entries(columns), ['plan', codesOf(rows.map((row) => row.plan))]]);
      expect(matchAll(condition, columns)).toEqual(matchAll(condition, rows));
      expect(matchAll(condition, coded)).toEqual(matchAll(condition, rows));
    }),
  );
});

test('a range begins at from, and ends before below', () => {
  const table = { visits: [2, 3, 9, 10, null] };
  expect([...matchAll({ of: 'visits', from: 3, below: 10 }, table)]).toEqual([0, 1, 1, 0, 0]);
  expect([...matchAll({ of: 'visits', from: 3 }, table)]).toEqual([0, 1, 1, 1, 0]);
  expect([...matchAll({ of: 'visits', below: 10 }, table)]).toEqual([1, 1, 1, 0, 0]);
});

test('a missing value is in no range and in no list, and not makes a yes of that no', () => {
  const table = { nps: [null, undefined, NaN, Infinity, 0] };
  expect([...matchAll({ of: 'nps', from: -100 }, table)]).toEqual([0, 0, 0, 0, 1]);
  expect([...matchAll({ of: 'nps', in: [0] }, table)]).toEqual([0, 0, 0, 0, 1]);
  expect([...matchAll({ of: 'nps', missing: true }, table)]).toEqual([1, 1, 1, 1, 0]);
  expect([...matchAll({ not: { of: 'nps', from: -100 } }, table)]).toEqual([1, 1, 1, 1, 0]);
});

test('in a column of text a number of the list stands for its digits, in one of numbers text for nothing', () => {
  expect([...matchAll({ of: 'id', in: [7] }, { id: codesOf([7, 8]) })]).toEqual([1, 0]);
  expect([...matchAll({ of: 'id', in: [7] }, { id: ['7', '08'] })]).toEqual([1, 0]);
  expect([...matchAll({ of: 'id', in: ['7'] }, { id: [7, 8] })]).toEqual([0, 0]);
});

test('all of none is met by every row, any of none by no row', () => {
  expect([...matchAll({ all: [] }, [{}, {}])]).toEqual([1, 1]);
  expect([...matchAll({ any: [] }, { visits: [1, 2, 3] })]).toEqual([0, 0, 0]);
  expect([...matchAll({ all: [] }, {})]).toEqual([]);
  expect([...matchAll({ all: [] }, { plan: codesOf(['a', 'b']) })]).toEqual([1, 1]);
});

test('a column that can be read but once may be named twice', () => {
  const between: Condition = { all: [{ of: 'visits', from: 2 }, { not: { of: 'visits', from: 4 } }] };
  expect([...matchAll(between, { visits: [1, 2, 3, 4].values() })]).toEqual([0, 1, 1, 0]);
});

test.each(hostileNames)('a field may have any name', (name) => {
  const condition: Condition = { of: name, from: 2 };
  expect([
    ...matchAll(
      condition,
      [1, 2].map((value) => Object.fromEntries([[name, value]])),
    ),
  ]).toEqual([0, 1]);
  expect([...matchAll(condition, Object.fromEntries([[name, [1, 2]]]))]).toEqual([0, 1]);
  expect(() => matchAll(condition, [{ visits: 1 }])).toThrow(
    expect.objectContaining({ code: 'ERR_TYPE', argument: `table[0].${name}` }),
  );
  expect(() => matchAll(condition, { visits: [1] })).toThrow(
    expect.objectContaining({ code: 'ERR_TYPE', argument: `table.${name}` }),
  );
});

test('nothing is written to', () => {
  const rows = Object.freeze([Object.freeze({ visits: 3, plan: 'pro' })]);
  const condition = Object.freeze({ all: Object.freeze([Object.freeze({ of: 'plan', in: Object.freeze(['pro']) })]) });
  expect([...matchAll(condition, rows)]).toEqual([1]);
  const codes = Object.freeze({ labels: Object.freeze(['pro']), codes: Int32Array.of(0, -1) });
  expect([...matchAll(condition, Object.freeze({ plan: codes }))]).toEqual([1, 0]);
});

describe('what is refused', () => {
  test('a condition that is none, with all its problems', () => {
    const wrong = {
      any: [
        { of: 'visits', form: 3 },
        { of: 'plan', in: 'pro' },
      ],
    } as unknown as Condition;
    expect(() => matchAll(wrong, [])).toThrow(TypeError);
    expect(() => matchAll(wrong, [])).toThrow(
      expect.objectContaining({
        code: 'ERR_INVALID_SPEC',
        argument: 'condition',
        message: expect.stringMatching(/^matchAll: condition \/any\/0\/form is unknown.* \(and 2 more\)$/),
        problems: [
          expect.objectContaining({ path: '/any/0/form', code: 'ERR_UNKNOWN_OPTION' }),
          expect.objectContaining({ path: '/any/0', code: 'ERR_TYPE' }),
          expect.objectContaining({ path: '/any/1/in', code: 'ERR_TYPE' }),
        ],
      }),
    );
  });

  test('columns of unequal length, by name', () => {
    const both: Condition = {
      any: [
        { of: 'visits', from: 1 },
        { of: 'plan', in: ['pro'] },
      ],
    };
    expect(() => matchAll(both, { visits: [1, 2], plan: ['pro'] })).toThrow(TypeError);
    expect(() => matchAll(both, { visits: [1, 2], plan: codesOf(['pro']) })).toThrow(
      expect.objectContaining({
        code: 'ERR_LENGTH',
        argument: 'table.plan',
        message: 'matchAll: table.plan has 1 values, table.visits 2',
      }),
    );
  });

  test('a row that lacks a field, by its place, even where others decide', () => {
    const either: Condition = { any: [{ all: [] }, { of: 'visits', from: 1 }] };
    expect(() => matchAll(either, [{ visits: 1 }, { visit: 1 }])).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'table[1].visits' }),
    );
  });

  test('a row that is none', () => {
    expect(() => matchAll({ of: 'visits', from: 1 }, [{ visits: 1 }, null as unknown as object])).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'table[1]' }),
    );
  });

  test.each([3, true, {}])('a value that is not text, in a field of text, by its path: %s', (plan) => {
    const rows = [{ plan: 'pro' }, { plan }];
    expect(() => matchAll({ of: 'plan', in: ['pro'] }, rows)).toThrow(TypeError);
    expect(() => matchAll({ of: 'plan', in: ['pro'] }, rows)).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'table[1].plan' }),
    );
  });

  test.each([true, {}, 1n])('a value that is neither number nor text, by its path: %s', (value) => {
    expect(() => matchAll({ of: 'visits', from: 1 }, { visits: [1, value] })).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'table.visits[1]' }),
    );
    expect(() => matchAll({ of: 'visits', from: 1 }, [{ visits: 1 }, { visits: value }])).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'table[1].visits' }),
    );
  });
});

function columnsOf(rows: readonly CustomerRow[]): Record<string, unknown> {
  return Object.fromEntries(
    (['visits', '__proto__', 'plan'] as const).map((name) => [name, rows.map((row) => row[name])]),
  );
}
