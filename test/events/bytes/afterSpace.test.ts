import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterSpace } from '../../../src/events/bytes/afterSpace.ts';
import { bytesOf } from '../parsedTexts.ts';

test('afterSpace skips the blanks of JSON save a line feed, which ends a line', () => {
  const letters = fc.array(fc.constantFrom(' ', '\t', '\r', '\n', 'x', '\u000b', '\u00a0'));
  fc.assert(
    fc.property(letters, fc.nat({ max: 3 }), (list, from) => {
      const text = `   ${list.join('')}.`;
      const slow = from + /^[ \t\r]*/.exec(text.slice(from))![0].length;
      expect(afterSpace(bytesOf(text), from)).toBe(slow);
    }),
  );
});
