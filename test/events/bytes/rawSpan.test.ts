import { expect, test } from 'vitest';
import { rawSpan } from '../../../src/events/bytes/rawSpan.ts';
import { lineOf } from '../lineTexts.ts';

test.each([
  [0, 'x', 'missing'],
  [1, 'a"b', "'a\"b'"],
  [3, '\\u0041', "'A'"],
  [4, '1.50', '1.50'],
  [5, 'true', 'true'],
  [5, `[${'1'.repeat(60)}]`, `[${'1'.repeat(39)}`],
  [3, '\\x', "'�'"],
])('rawSpan of kind %d, %o, is %o', (kind, text, shown) => {
  const [bytes, spans] = lineOf([1, 'other'], [kind, text]);
  expect(rawSpan(bytes, spans, 0, 1)).toBe(shown);
});
