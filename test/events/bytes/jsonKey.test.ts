import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonKey } from '../../../src/events/bytes/jsonKey.ts';
import { utf8Of } from '../../../src/events/bytes/utf8Of.ts';
import { bytesOf, texts } from '../parsedTexts.ts';

const escaped = (text: string) =>
  Array.from({ length: text.length }, (_, i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');

test('jsonKey finds the name that a key spells, however it is spelt', () => {
  fc.assert(
    fc.property(fc.uniqueArray(texts), texts, fc.boolean(), (names, key, escapes) => {
      const bytes = bytesOf(`"${escapes ? escaped(key) : JSON.stringify(key).slice(1, -1)}"`);
      expect(jsonKey(bytes, 1, bytes.length - 1, names.map(utf8Of), names)).toBe(names.indexOf(key));
    }),
  );
});

test('jsonKey takes for no name what has no meaning', () => {
  const bytes = bytesOf('\\x');
  expect(jsonKey(bytes, 0, bytes.length, [utf8Of('x')], ['x'])).toBe(-1);
});
