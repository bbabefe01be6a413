import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLabels } from '../../src/table/readLabels.ts';
import { hostileNames, missingValues, names } from '../arbitraries.ts';

test('every distinct text stands once, in the order of first appearance', () => {
  fc.assert(
    fc.property(fc.array(fc.option(names)), (texts) => {
      const { labels, codes } = readLabels('f', 'labels', texts);
      expect(labels).toEqual([...new Set(texts.filter((text) => text !== null))]);
      expect(Array.from(codes, (code) => labels[code] ?? null)).toEqual(texts);
    }),
  );
});

test('hostile names are labels like any other', () => {
  expect(readLabels('f', 'labels', hostileNames)).toEqual({
    labels: hostileNames,
    codes: Int32Array.from(hostileNames.keys()),
  });
});

test('whole numbers stand for their digits', () => {
  expect(readLabels('f', 'labels', [7, '7', -3, -0, 2 ** 53 - 1])).toEqual({
    labels: ['7', '-3', '0', '9007199254740991'],
    codes: Int32Array.of(0, 0, 1, 2, 3),
  });
});

test.each(missingValues)('%s is missing', (missing) => {
  expect(readLabels('f', 'labels', ['a', missing, 'a'])).toEqual({ labels: ['a'], codes: Int32Array.of(0, -1, 0) });
});

test('a set, a generator and whatever has a length read as the list does', () => {
  const expected = { labels: ['b', 'a'], codes: Int32Array.of(0, 1, -1) };
  const texts = ['b', 'a', null];
  for (const form of [texts, new Set(texts), texts.values(), { ...texts, length: 3 }, Object.freeze([...texts])]) {
    expect(readLabels('f', 'labels', form)).toEqual(expected);
  }
});

test.each([true, 1.5, 2 ** 53, 1n, {}, ['a'], Symbol('s'), Object('a'), new Date(0)])(
  'what is neither text nor a whole number is refused by its place: %s',
  (label) => {
    const labels = ['a', label] as string[];
    expect(() => readLabels('f', 'table.plan', labels)).toThrow(TypeError);
    expect(() => readLabels('f', 'table.plan', labels)).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'table.plan[1]' }),
    );
  },
);
