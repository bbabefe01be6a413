import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonStringEnd } from '../../../src/events/bytes/jsonStringEnd.ts';
import { bytesOf } from '../parsedTexts.ts';

test('jsonStringEnd is the quote that no backslash stands before', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = JSON.stringify(text);
      const bytes = bytesOf(`${json}"\n`);
      expect(jsonStringEnd(bytes, 1)).toBe(bytesOf(json).length - 1);
    }),
  );
});
