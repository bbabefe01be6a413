import { expect, test } from 'vitest';
import { objectProblems } from '../../src/check/objectProblems.ts';

test('an object with all it must have, and some of what it may, has no problems', () => {
  expect(objectProblems({ type: 1, domain: undefined }, '', ['type', 'domain'], ['error'])).toEqual([]);
  expect(objectProblems({ type: 1, error: 0 }, '', ['type'], ['error'])).toEqual([]);
  expect(objectProblems({}, '', [])).toEqual([]);
});

test('all that is lacking and all that is unknown is told', () => {
  expect(objectProblems({ tpye: 1, 'a/b': 2 }, '/scale', ['type', 'domain'], ['error'])).toEqual([
    { path: '/scale', code: 'ERR_TYPE', fact: 'lacks type' },
    { path: '/scale', code: 'ERR_TYPE', fact: 'lacks domain' },
    { path: '/scale/tpye', code: 'ERR_UNKNOWN_OPTION', fact: 'is unknown; did you mean type?' },
    { path: '/scale/a~1b', code: 'ERR_UNKNOWN_OPTION', fact: 'is unknown; known are type, domain, error' },
  ]);
});

test('what is unknown is told what was meant, or what is known', () => {
  expect(objectProblems({ nto: 1, not: 2 }, '', ['not'])).toMatchObject([{ fact: 'is unknown; did you mean not?' }]);
  expect(objectProblems({ erorr: 1 }, '', [], ['range', 'error'])).toMatchObject([
    { fact: 'is unknown; did you mean error?' },
  ]);
  expect(objectProblems({ colour: 1, not: 2 }, '', ['not'])).toMatchObject([{ fact: 'is unknown; known are not' }]);
});

test('what every object inherits is not there', () => {
  expect(objectProblems({}, '', ['toString', 'constructor', '__proto__'])).toHaveLength(3);
  expect(objectProblems(JSON.parse('{"__proto__": 1}'), '', [])).toMatchObject([{ path: '/__proto__' }]);
});

test.each([null, undefined, 3, 'abc', [1]])('%s is no object', (value) => {
  expect(objectProblems(value, '/scale', ['type'])).toEqual([
    { path: '/scale', code: 'ERR_TYPE', fact: expect.stringMatching(/^is .+, not an object$/) },
  ]);
});
