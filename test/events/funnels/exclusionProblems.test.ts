import { describe, expect, test } from 'vitest';
import { exclusionProblems } from '../../../src/events/funnels/exclusionProblems.ts';
import { step } from '../funnels.ts';

const names = ['view', 'cart', null, 'pay', 'again', 'again'];
const problems = (exclusion: unknown, ordered = true, of: (string | null)[] = names) =>
  exclusionProblems(exclusion, '/0', of, ordered).map(({ path, code, fact }) => [path, code, fact]);
const when = step('X');

describe('exclusionProblems', () => {
  test('has none of an exclusion', () => {
    expect(problems({ when })).toEqual([]);
    expect(problems({ when, after: 'cart', before: undefined })).toEqual([]);
    expect(problems({ when, after: undefined, before: 'cart' })).toEqual([]);
    expect(problems({ when, after: 'view', before: 'pay' })).toEqual([]);
    expect(problems({ when, after: undefined }, false)).toEqual([]);
  });

  test('has those of its form', () => {
    expect(problems(null)).toEqual([['/0', 'ERR_TYPE', 'is null, not an object']]);
    expect(problems({})).toEqual([['/0', 'ERR_TYPE', 'lacks when']]);
    expect(problems(step('X')).map(([path, code]) => [path, code])).toEqual([
      ['/0', 'ERR_TYPE'],
      ['/0/of', 'ERR_UNKNOWN_OPTION'],
      ['/0/in', 'ERR_UNKNOWN_OPTION'],
    ]);
    expect(problems({ when: {}, until: 'pay' }).map(([path, code]) => [path, code])).toEqual([
      ['/0/until', 'ERR_UNKNOWN_OPTION'],
      ['/0/when', 'ERR_TYPE'],
    ]);
  });

  test('has those of its steps, and says which there are', () => {
    expect(problems({ when, after: 1, before: null })).toEqual([
      ['/0/after', 'ERR_TYPE', 'is 1, not the name of a step'],
      ['/0/before', 'ERR_TYPE', 'is null, not the name of a step'],
    ]);
    expect(problems({ when, after: 'crat', before: 'toString' })).toEqual([
      ['/0/after', 'ERR_OUT_OF_RANGE', "is 'crat', the name of no step; did you mean cart?"],
      ['/0/before', 'ERR_OUT_OF_RANGE', "is 'toString', the name of no step; known are view, cart, pay, again, again"],
    ]);
    expect(problems({ when, before: 'again' })).toEqual([
      ['/0/before', 'ERR_OUT_OF_RANGE', "is 'again', the name of 2 steps"],
    ]);
    expect(problems({ when, before: 'a' }, true, [null, null])).toEqual([
      ['/0/before', 'ERR_OUT_OF_RANGE', "is 'a', the name of no step; none has one: { name, when }"],
    ]);
  });

  test('has that nothing is between its steps', () => {
    const of = ['view', 'cart', 'pay'];
    const nothing = (after: string, before: string) => [
      ['/0', 'ERR_OUT_OF_RANGE', `is after ${after}, which is not before ${before}`],
    ];
    expect(problems({ when, after: 'pay', before: 'cart' }, true, of)).toEqual(nothing("'pay'", "'cart'"));
    expect(problems({ when, after: 'cart', before: 'cart' }, true, of)).toEqual(nothing("'cart'", "'cart'"));
    expect(problems({ when, after: 'pay' }, true, of)).toEqual(nothing("'pay'", "'pay'"));
    expect(problems({ when, before: 'view' }, true, of)).toEqual(nothing("'view'", "'view'"));
  });

  test('has that steps in any order are not between others', () => {
    const fact = 'has no meaning for steps in any order';
    expect(problems({ when, after: 'cart', before: 'pay' }, false)).toEqual([
      ['/0/after', 'ERR_UNKNOWN_OPTION', fact],
      ['/0/before', 'ERR_UNKNOWN_OPTION', fact],
    ]);
  });
});
