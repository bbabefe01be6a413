import { expect, test } from 'vitest';
import { csvHeader } from '../../../src/events/bytes/csvHeader.ts';
import { readRecord } from '../../../src/events/bytes/readRecord.ts';
import { spansOf } from '../../../src/events/bytes/spansOf.ts';
import { bytesOf } from '../parsedTexts.ts';

function header(text: string, names: readonly string[]) {
  const record = { end: 0, lines: 0, columns: 0 };
  const bytes = bytesOf(text);
  const fact = readRecord(bytes, 0, bytes.length, undefined, spansOf(0, 1), record);
  return csvHeader('f', names, bytes, 0, bytes.length, record, fact);
}

test('csvHeader finds the place of every wanted column, and keeps the header as it is written', () => {
  expect(header('x,"a ""b""",é\r\nnext\n', ['é', 'a "b"'])).toEqual({
    bytes: bytesOf('x,"a ""b""",é\r\n'),
    lines: 1,
    slots: Int32Array.of(-1, 1, 0),
  });
  expect(header('"a\nb",\n', ['a\nb'])).toMatchObject({ lines: 2, slots: Int32Array.of(0, -1) });
});

test.each([
  ['a,b\n', ['c'], "f: bytes have no column 'c'; there is a, b"],
  ['a,a\n', ['a'], "f: bytes have two columns 'a'; there is a, a"],
  ['"a"b\n', ['a'], 'f: bytes have no header: it has text behind a quote that closes'],
])('csvHeader refuses %o', (text, names, message) => {
  expect(() => header(text, names)).toThrow(TypeError);
  expect(() => header(text, names)).toThrow(message);
});
