import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesOf } from 'engagement-metrics/table';
import { masks } from '../../src/table/masks.ts';
import { hostileNames } from '../arbitraries.ts';
import { conditions, customerRows, meets } from './conditions.ts';

const lists = (found: readonly Uint8Array[]) => found.map((mask) => [...mask]);
const fields = ['visits', '__proto__', 'plan'] as const;

describe('masks', () => {
  test('there is one for every condition, a one for every row that meets it, from rows and from columns', () => {
    fc.assert(
      fc.property(fc.array(conditions, { maxLength: 4 }), customerRows, (some, rows) => {
        const expected = some.map((condition) => rows.map((row) => Number(meets(condition, row))));
        expect(lists(masks('f', 'table', some, rows))).toEqual(expected);
        const columns = Object.fromEntries(fields.map((name) => [name, rows.map((row) => row[name])]));
        expect(lists(masks('f', 'table', some, columns))).toEqual(expected);
        const coded = Object.fromEntries([...Object.entries(columns), ['plan', codesOf(rows.map(({ plan }) => plan))]]);
        expect(lists(masks('f', 'table', some, coded))).toEqual(expected);
      }),
    );
  });

  test('no conditions ask nothing of a table', () => {
    expect(masks('f', 'table', [], [{ visits: 1 }])).toEqual([]);
    expect(masks('f', 'table', [], { note: 'of a spreadsheet', visits: [1] })).toEqual([]);
  });

  test('a field is read once, however many conditions name it', () => {
    const some = [{ of: 'visits', from: 2 }, { not: { of: 'visits', from: 3 } }];
    expect(lists(masks('f', 'table', some, { visits: [1, 2, 3].values() }))).toEqual([
      [0, 1, 1],
      [1, 1, 0],
    ]);
  });

  test('a field may have any name, and one that is not there is told by its place', () => {
    for (const name of hostileNames) {
      const some = [{ of: name, from: 2 }];
      expect(lists(masks('f', 'table', some, Object.fromEntries([[name, [1, 2]]])))).toEqual([[0, 1]]);
      expect(() => masks('scoreAll', 'population', some, [{}])).toThrow(
        expect.objectContaining({ code: 'ERR_TYPE', argument: `population[0].${name}` }),
      );
      expect(() => masks('scoreAll', 'population', some, { other: [1] })).toThrow(
        expect.objectContaining({ code: 'ERR_TYPE', argument: `population.${name}` }),
      );
    }
  });

  test('columns of unequal length are refused, also those of different conditions', () => {
    const some = [
      { of: 'visits', from: 2 },
      { of: 'plan', in: ['pro'] },
    ];
    for (const plan of [['pro'], codesOf(['pro'])]) {
      const reading = () => masks('scoreAll', 'table', some, { visits: [1, 2], plan });
      expect(reading).toThrow(TypeError);
      expect(reading).toThrow(expect.objectContaining({ code: 'ERR_LENGTH', argument: 'table.plan' }));
      expect(reading).toThrow('scoreAll: table.plan has 1 values, table.visits 2');
    }
  });
});
