import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesOf, labelsOf } from 'engagement-metrics/table';
import { names } from '../arbitraries.ts';

test('codesOf encodes text, labelsOf decodes it', () => {
  fc.assert(
    fc.property(fc.array(fc.option(names)), (texts) => {
      expect(labelsOf(codesOf(texts))).toEqual(texts);
    }),
  );
});

test('a column of ids, missing ones among them, is text', () => {
  expect(codesOf([12, 7, undefined, 12, NaN])).toEqual({
    labels: ['12', '7'],
    codes: Int32Array.of(0, 1, -1, 0, -1),
  });
});

test('what is no label is refused by its place', () => {
  expect(() => codesOf(['pro', true as unknown as string])).toThrow(
    expect.objectContaining({
      code: 'ERR_TYPE',
      argument: 'labels[1]',
      message: 'codesOf: labels[1] is true, neither text nor a whole number',
    }),
  );
  expect(() => codesOf('pro')).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'labels' }));
});
