import { expect, test } from 'vitest';
import { isInputError } from '../../src/check/isInputError.ts';
import { refuse } from '../../src/check/refuse.ts';

test('what refuse throws is an input error', () => {
  try {
    refuse('ERR_TYPE', 'f', 'x', 'is odd');
  } catch (error) {
    expect(isInputError(error)).toBe(true);
    return;
  }
  throw new Error('nothing was thrown');
});

test.each([
  new TypeError('plain'),
  Object.assign(new Error('no such file'), { code: 'ENOENT' }),
  { code: 'ERR_TYPE', argument: 'x' },
  'text',
  null,
])('%s is none', (error) => {
  expect(isInputError(error)).toBe(false);
});
