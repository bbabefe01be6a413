import { expect, test } from 'vitest';
import { readValue } from '../../src/table/readValue.ts';
import { hostileNames, missingValues, notNumbers } from '../arbitraries.ts';

test('a value is a number, never -0', () => {
  expect(readValue('f', 'row', { visits: 12 }, 'visits')).toBe(12);
  expect(readValue('f', 'row', { visits: -0 }, 'visits')).toBe(0);
});

test.each(missingValues)('%s is missing', (value) => {
  expect(readValue('f', 'row', { visits: value }, 'visits')).toBeNaN();
});

test.each(notNumbers)('what is no number is refused by its path: %s', (value) => {
  expect(() => readValue('f', 'row', { visits: value }, 'visits')).toThrow(TypeError);
  expect(() => readValue('f', 'row', { visits: value }, 'visits')).toThrow(
    expect.objectContaining({ code: 'ERR_TYPE', argument: 'row.visits' }),
  );
  expect(() => readValue('f', 'row', { visits: value }, 'visits')).toThrow(/^f: row\.visits is .+, not a number$/s);
});

test.each(hostileNames)('a value that is not there is not missing, but refused', (name) => {
  expect(() => readValue('f', 'row', { visits: 1 }, name)).toThrow(
    expect.objectContaining({ code: 'ERR_TYPE', argument: `row.${name}` }),
  );
});
