import { expect, test } from 'vitest';
import { shown } from '../../src/check/shown.ts';

test('text is shown in quotes, a long one in part', () => {
  expect(shown('pro')).toBe(`'pro'`);
  expect(shown('x'.repeat(40))).toBe(`'${'x'.repeat(40)}'`);
  expect(shown('x'.repeat(10_000))).toMatch(/^'x{40}/);
  expect(shown('x'.repeat(10_000)).length).toBeLessThan(50);
});

test.each([
  [3, '3'],
  [NaN, 'NaN'],
  [null, 'null'],
  [undefined, 'undefined'],
  [true, 'true'],
  [Symbol('s'), 'Symbol(s)'],
])('%s is shown as it reads', (value, text) => {
  expect(shown(value)).toBe(text);
});

const hostile = {
  toString() {
    throw new Error('never called');
  },
};

test.each([{}, [], () => 1, Object.create(null), hostile, [hostile], 10n ** 5000n])(
  'anything else is shown by its kind',
  (value) => {
    expect(shown(value)).toMatch(/object|function|bigint|list/);
  },
);
