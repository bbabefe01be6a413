import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesOf } from 'engagement-metrics/table';
import { rowTexts } from '../../../src/events/log/rowTexts.ts';
import { texts } from '../parsedTexts.ts';

test('rowTexts encodes the texts of rows as codesOf encodes a column, or leaves them', () => {
  const labels = fc.array(fc.oneof({ weight: 20, arbitrary: fc.option(texts) }, fc.constantFrom(7, NaN, undefined)));
  fc.assert(
    fc.property(labels, fc.constantFrom('who', ''), (list, name) => {
      const plain = list.every((label) => label === null || typeof label === 'string');
      expect(rowTexts(list.map((label) => ({ [name]: label })), name)).toEqual(plain ? codesOf(list) : null); // prettier-ignore
    }),
  );
});

test('rowTexts leaves to others what is no row, what is not there, and names that every object has', () => {
  for (const row of [null, 5, 'x', undefined, {}]) expect(rowTexts([{ who: 'a' }, row as never], 'who')).toBeNull();
  for (const name of ['toString', '__proto__']) expect(rowTexts([Object.fromEntries([[name, 'a']])], name)).toBeNull();
});
