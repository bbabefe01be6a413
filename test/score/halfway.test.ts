import { expect, test } from 'vitest';
import { halfway } from '../../src/score/halfway.ts';
import { missingValues } from '../arbitraries.ts';
import { fittedOf } from './cases.ts';

const scores = [
  fittedOf({ a: {} }),
  fittedOf({ b: {} }, { vetoes: [{ when: { of: 'plan', in: ['pro'] }, limit: 0.5 }] }),
];

test('a value that is there at both times changes with the values', () => {
  expect(halfway(scores.slice(0, 1), { a: 1 }, { a: 2 })).toEqual([{ a: 1 }, { a: 2 }, { a: 1 }, { a: 2 }]);
});

test.each(missingValues)('a value that becomes %s stays until the coverage changes', (none) => {
  expect(halfway(scores.slice(0, 1), { a: 1 }, { a: none })).toEqual([{ a: 1 }, { a: 1 }, { a: null }, { a: null }]);
});

test.each(missingValues)('a value that was %s comes with the coverage', (none) => {
  expect(halfway(scores.slice(0, 1), { a: none }, { a: 2 })).toEqual([{ a: null }, { a: null }, { a: 2 }, { a: 2 }]);
});

test('the metrics of both scores are there, and what a row does not have is missing', () => {
  expect(halfway(scores, { a: 1, other: 5 }, { a: 1, b: 3, plan: 'pro' })).toEqual([
    { a: 1, b: null, plan: null },
    { a: 1, b: null, plan: 'pro' },
    { a: 1, b: 3, plan: null },
    { a: 1, b: 3, plan: 'pro' },
  ]);
});

test('what every object inherits is not there; what a class inherits is', () => {
  const named = [fittedOf({ constructor: {}, ['__proto__']: {}, level: {} })];
  class Customer {
    get level(): number {
      return 7;
    }
  }
  const [then] = halfway(named, new Customer(), {});
  expect(Object.entries(then!)).toEqual([
    ['constructor', null],
    ['__proto__', null],
    ['level', 7],
  ]);
});

test('what is no number is left for the reader to refuse', () => {
  expect(halfway(scores.slice(0, 1), { a: 'x' }, { a: 'x' })[0]).toEqual({ a: 'x' });
});
