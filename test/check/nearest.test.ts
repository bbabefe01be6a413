import { expect, test } from 'vitest';
import { nearest } from '../../src/check/nearest.ts';
import { hostileNames } from '../arbitraries.ts';

const options = ['weight', 'better', 'group', 'cap', 'range'];

test.each([
  ['wieght', 'weight'],
  ['wight', 'weight'],
  ['weights', 'weight'],
  ['beter', 'better'],
  ['gruop', 'group'],
  ['capp', 'cap'],
  ['rnage', 'range'],
])('%s was meant to be %s: a letter is lacking, too much, wrong or swapped', (name, meant) => {
  expect(nearest(name, options)).toBe(meant);
});

test('a third of the letters may be wrong, no more', () => {
  expect(nearest('abcdef', ['abcdxy'])).toBe('abcdxy');
  expect(nearest('abcdef', ['abcxyz'])).toBeNull();
  expect(nearest('ab', ['ax'])).toBeNull();
  expect(nearest('abc', ['abx'])).toBe('abx');
  expect(nearest('abc', ['ayx'])).toBeNull();
});

test('of names as near as each other the first is meant, else the nearest', () => {
  expect(nearest('abcx', ['abcd', 'abce'])).toBe('abcd');
  expect(nearest('abcdef', ['abcdxy', 'abcdex'])).toBe('abcdex');
});

test('a swap is one mistake, also at the beginning and at the end', () => {
  expect(nearest('bac', ['abc'])).toBe('abc');
  expect(nearest('acb', ['abc'])).toBe('abc');
  expect(nearest('cba', ['abc'])).toBeNull();
});

test('where nothing is near, nothing was meant', () => {
  expect(nearest('colour', options)).toBeNull();
  expect(nearest('', options)).toBeNull();
  expect(nearest('weight', [])).toBeNull();
  expect(nearest('abc', [''])).toBeNull();
});

test('names are data, and one too long to be a mistake is not looked at', () => {
  for (const name of hostileNames.filter(({ length }) => length <= 40)) expect(nearest(name, hostileNames)).toBe(name);
  expect(nearest('x'.repeat(40), ['x'.repeat(41)])).toBe('x'.repeat(41));
  expect(nearest('x'.repeat(41), ['x'.repeat(42)])).toBeNull();
});
