import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conditionProblems } from '../../src/table/conditionProblems.ts';
import { conditions } from './conditions.ts';

test('a condition has no problems', () => {
  fc.assert(
    fc.property(conditions, (condition) => {
      expect(conditionProblems(condition, '')).toEqual([]);
    }),
  );
});

test('an end of a range left undefined is left out', () => {
  expect(conditionProblems({ of: 'visits', from: 3, below: undefined }, '')).toEqual([]);
});

test('lists may be empty', () => {
  expect([{ all: [] }, { any: [] }, { of: 'plan', in: [] }].flatMap((each) => conditionProblems(each, ''))).toEqual([]);
});

test('all problems are told, each by its JSON Pointer', () => {
  const wrong = {
    all: [
      { of: 3, from: '5', below: NaN },
      { any: { of: 'plan' } },
      { not: null },
      { of: 'visits', form: 3 },
      { of: 'plan', in: ['pro', true, Infinity], from: 2 },
      { of: 'nps', missing: false, below: 3 },
      { not: { any: [{ of: 'plan', in: 'pro' }] } },
      'visits > 3',
    ],
    any: [],
  };
  expect(conditionProblems(wrong, '/rules/0/when').map(({ path, code }) => `${path} ${code}`)).toEqual([
    '/rules/0/when/any ERR_UNKNOWN_OPTION',
    '/rules/0/when/all/0/of ERR_TYPE',
    '/rules/0/when/all/0/from ERR_TYPE',
    '/rules/0/when/all/0/below ERR_NOT_FINITE',
    '/rules/0/when/all/1/any ERR_TYPE',
    '/rules/0/when/all/2/not ERR_TYPE',
    '/rules/0/when/all/3/form ERR_UNKNOWN_OPTION',
    '/rules/0/when/all/3 ERR_TYPE',
    '/rules/0/when/all/4/from ERR_UNKNOWN_OPTION',
    '/rules/0/when/all/4/in/1 ERR_TYPE',
    '/rules/0/when/all/4/in/2 ERR_NOT_FINITE',
    '/rules/0/when/all/5/below ERR_UNKNOWN_OPTION',
    '/rules/0/when/all/5/missing ERR_TYPE',
    '/rules/0/when/all/6/not/any/0/in ERR_TYPE',
    '/rules/0/when/all/7 ERR_TYPE',
  ]);
});

test.each([null, undefined, 3, 'visits', [], {}, { of: undefined }, JSON.parse('{"__proto__": {"all": []}}')])(
  '%j is no condition',
  (value) => {
    expect(conditionProblems(value, '')).not.toEqual([]);
  },
);

test.each<[unknown, string]>([
  [{}, 'is of type object, not a condition with all, any, not or of'],
  [{ of: 'visits' }, 'has none of in, from, below, missing'],
  [{ of: 'visits', from: undefined }, 'has none of in, from, below, missing'],
])('%j is told what it lacks', (condition, fact) => {
  expect(conditionProblems(condition, '')).toEqual([{ path: '', code: 'ERR_TYPE', fact }]);
});

test.each<[unknown, string, string]>([
  [{ of: null, missing: true }, '/of', 'is null, not a name'],
  [{ of: 'nps', missing: 1 }, '/missing', 'can only be true'],
])('%j is told what is wrong', (condition, path, fact) => {
  expect(conditionProblems(condition, '')).toEqual([{ path, code: 'ERR_TYPE', fact }]);
});
