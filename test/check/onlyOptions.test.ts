import { expect, test } from 'vitest';
import { onlyOptions } from '../../src/check/onlyOptions.ts';
import { hostileNames } from '../arbitraries.ts';

test('options that exist pass, in any number', () => {
  expect(() => onlyOptions('f', {}, ['bins', 'low'])).not.toThrow();
  expect(() => onlyOptions('f', { low: undefined }, ['bins', 'low'])).not.toThrow();
  expect(() => onlyOptions('f', { low: 1, bins: 2 }, ['bins', 'low'])).not.toThrow();
});

test.each([...hostileNames, 'bin', 'Bins'])('an option that does not exist is refused', (name) => {
  const options = Object.fromEntries([[name, undefined]]);
  expect(() => onlyOptions('f', options, ['bins', 'low'])).toThrow(TypeError);
  expect(() => onlyOptions('f', options, ['bins', 'low'])).toThrow(
    expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: name }),
  );
});

test('the error names the options there are', () => {
  expect(() => onlyOptions('f', { bin: 2 }, ['bins', 'low'])).toThrow('f: bin is no option; the options are bins, low');
  expect(() => onlyOptions('f', { bin: 2 }, [])).toThrow('f: bin is no option; there are none');
});
