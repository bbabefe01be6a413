import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchOne, type Condition } from 'engagement-metrics/table';
import { hostileNames } from '../arbitraries.ts';
import { conditions, customerRows, meets } from './conditions.ts';

test('a row meets a condition, or it does not', () => {
  expect(
    matchOne(
      {
        all: [
          { of: 'plan', in: ['pro'] },
          { of: 'visits', from: 3 },
        ],
      },
      { plan: 'pro', visits: 5 },
    ),
  ).toBe(true);
  expect(
    matchOne(
      {
        all: [
          { of: 'plan', in: ['pro'] },
          { of: 'visits', from: 3 },
        ],
      },
      { plan: 'pro', visits: 2 },
    ),
  ).toBe(false);
  fc.assert(
    fc.property(conditions, customerRows, (condition, rows) => {
      expect(rows.map((row) => matchOne(condition, row))).toEqual(rows.map((row) => meets(condition, row)));
    }),
  );
});

test('not is the opposite', () => {
  fc.assert(
    fc.property(conditions, customerRows, (condition, rows) => {
      for (const row of rows) expect(matchOne({ not: condition }, row)).toBe(!matchOne(condition, row));
    }),
  );
});

test.each([null, undefined, NaN, Infinity, -Infinity])('%s is missing', (nps) => {
  expect(matchOne({ of: 'nps', missing: true }, { nps })).toBe(true);
  expect(matchOne({ of: 'nps', from: -100 }, { nps })).toBe(false);
  expect(matchOne({ of: 'nps', in: [0, 'none'] }, { nps })).toBe(false);
});

test.each(hostileNames)('a field may have any name', (name) => {
  expect(matchOne({ of: name, in: ['pro'] }, Object.fromEntries([[name, 'pro']]))).toBe(true);
  expect(() => matchOne({ of: name, in: ['pro'] }, { plan: 'pro' })).toThrow(
    expect.objectContaining({ code: 'ERR_TYPE', argument: `row.${name}` }),
  );
});

test('rules may be named in the language of objects: a text such as constructor is a text', () => {
  expect(matchOne({ of: 'plan', in: ['pro'] }, { plan: 'constructor' })).toBe(false);
});

describe('what is refused', () => {
  test('a condition that is none, with all its problems', () => {
    expect(() => matchOne({ of: 'visits', form: 3 } as unknown as Condition, { visits: 3 })).toThrow(
      expect.objectContaining({
        code: 'ERR_INVALID_SPEC',
        argument: 'condition',
        message: expect.stringMatching(/^matchOne: condition \/form is unknown/),
        problems: [expect.objectContaining({ path: '/form' }), expect.objectContaining({ path: '' })],
      }),
    );
  });

  test('a row that is none', () => {
    expect(() => matchOne({ of: 'visits', from: 3 }, 'visits' as unknown as object)).toThrow(
      expect.objectContaining({
        code: 'ERR_TYPE',
        argument: 'row',
        message: expect.stringMatching(/^matchOne: row is /),
      }),
    );
  });

  test.each([true, {}, 1n])('a value that is neither number nor text, by its path: %s', (visits) => {
    expect(() => matchOne({ of: 'visits', from: 3 }, { visits })).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'row.visits' }),
    );
    expect(() => matchOne({ of: 'visits', from: 3 }, { visits })).toThrow(/^matchOne: row\.visits is .+, n/);
  });
});
