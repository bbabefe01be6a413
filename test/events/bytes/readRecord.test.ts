import { expect, test } from 'vitest';
import { csvFaults } from '../../../src/events/bytes/csvFaults.ts';
import { readRecord } from '../../../src/events/bytes/readRecord.ts';
import { spansOf } from '../../../src/events/bytes/spansOf.ts';
import { bytesOf } from '../parsedTexts.ts';

function read(text: string, slots?: readonly number[]) {
  const spans = spansOf(2, 3);
  spans.size = 1;
  const record = { end: -1, lines: -1, columns: -1 };
  const bytes = bytesOf(text);
  const fact = readRecord(bytes, 0, bytes.length, slots && Int32Array.from(slots), spans, record);
  const fields = [1, 4].map((at) => [spans.kinds[at], text.slice(spans.from[at], spans.to[at])]);
  return { fact, fields, ...record };
}

test('readRecord finds the wanted fields, their kinds, and how many lines they take', () => {
  expect(read('x,"a\n""b""",\r\n', [-1, 1, 0])).toEqual({
    fact: '',
    fields: [
      [0, ''],
      [2, 'a\n""b""'],
    ],
    end: 14,
    lines: 2,
    columns: 3,
  });
  expect(read('"a",b\r\nnext\n', [0, 1])).toMatchObject({ fact: '', fields: [[1, 'a'], [1, 'b']], end: 7, lines: 1 }); // prettier-ignore
});

test('readRecord counts the columns of a header, and keeps none', () => {
  expect(read('a,b,c\n')).toEqual({ fact: '', fields: [[0, ''], [0, '']], end: 6, lines: 1, columns: 3 }); // prettier-ignore
});

test('readRecord says what keeps bytes from being a record', () => {
  expect(read('a\n', [0, 1])).toMatchObject({ fact: csvFaults.unequal, columns: 1 });
  expect(read('a,b,c,d\n', [0, 1])).toMatchObject({ fact: csvFaults.unequal, columns: 3 });
  expect(read('a,"b\n', [0, 1]).fact).toBe(csvFaults.unclosed);
  expect(read('"a"b,c\n', [0, 1]).fact).toBe('has text behind a quote that closes');
});
