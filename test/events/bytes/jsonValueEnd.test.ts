import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonValueEnd } from '../../../src/events/bytes/jsonValueEnd.ts';
import { bytesOf } from '../parsedTexts.ts';

test('jsonValueEnd is behind any value of JSON, whatever follows', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(',', '}', ' ', '\n', ']'), (json, next) => {
      const bytes = bytesOf(`:${json}${next}"x"\n`);
      expect(jsonValueEnd(bytes, 1)).toBe(1 + bytesOf(json).length);
    }),
  );
});

test.each([
  ['"x\n', 2],
  ['"x\\\n', 2],
  ['"\u0001"\n', 1],
  ['[1,{}\n', 5],
  ['{"a":"\n', 6],
  [',\n', 0],
  ['#\n', 0],
  ['\n', 0],
])('jsonValueEnd of %o tells that it breaks off at byte %d', (text, at) => {
  expect(jsonValueEnd(bytesOf(text), 0)).toBe(-1 - at);
});
