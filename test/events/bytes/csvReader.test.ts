import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvReader } from '../../../src/events/bytes/csvReader.ts';
import { spansOf } from '../../../src/events/bytes/spansOf.ts';
import { spanText } from '../../../src/events/bytes/spanText.ts';
import { bytesOf, csvField } from '../parsedTexts.ts';

const names = ['b', 'a'];

/** The wanted fields of every record, the lines that are told, and how far the reader came. */
function read(text: string, last: boolean) {
  const spans = spansOf(names.length, 2);
  const records: (string | null)[][] = [];
  const problems: [line: number, fact: string][] = [];
  const { most, from, to, kinds } = spans;
  const textOf = (bytes: Uint8Array, at: number) =>
    kinds[at] === 0 ? null : spanText(bytes, from[at]!, to[at]!, kinds[at]!);
  const events = (bytes: Uint8Array) => {
    for (let i = 0; i < spans.size; i++) records.push(names.map((_, k) => textOf(bytes, k * most + i)));
    const { size } = spans;
    spans.size = 0;
    return size;
  };
  const reader = csvReader('f', names, spans, { events, problem: (line, { fact }) => problems.push([line, fact]) });
  const bytes = bytesOf(text);
  return { records, problems, end: reader(bytes, 0, bytes.length, last) };
}

const cells = fc.array(fc.constantFrom('x', '', '"', ',', '\n', '\r\n', 'é', '""', ' '), { maxLength: 4 });
const tables = fc.array(fc.array(fc.tuple(cells, fc.boolean()), { minLength: 3, maxLength: 3 }), { maxLength: 8 });

test('csvReader finds the wanted fields of every record, as d3-dsv does', () => {
  fc.assert(
    fc.property(tables, fc.constantFrom('\n', '\r\n'), (rows, newline) => {
      const lines = rows.map((row) => row.map(([cell, quoted]) => csvField(cell.join(''), quoted)).join(','));
      const text = `a,skipped,b${newline}${lines.map((line) => line + newline).join('')}`;
      const { records, problems, end } = read(text, false);
      expect(problems).toEqual([]);
      expect(end).toBe(bytesOf(text).length);
      expect(records).toEqual(csvParseRows(text).slice(1).map(([a, , b]) => [b, a])); // prettier-ignore
    }),
  );
});

test('csvReader stops before a record whose quote is open, unless nothing follows', () => {
  const text = 'a,b\n1,2\n3,"4\n5,6\n';
  expect(read(text, false)).toEqual({ records: [['2', '1']], problems: [], end: 8 });
  const ended = read(text, true);
  expect(ended.records).toEqual([['2', '1'], ['6', '5']]); // prettier-ignore
  expect(ended.problems).toEqual([[3, 'opens a quote that is never closed']]);
});

test('csvReader counts the lines that are quoted, and those that are blank', () => {
  const { problems } = read('\n"a",b\n\n"1\n\n",2\n\r\nbad\n1,2\nworse\n', true);
  expect(problems.map(([line]) => line)).toEqual([8, 10]);
});

test('a quote within a field is a letter like any other', () => {
  expect(read('a,b\nx"y,5" disk\n', true)).toMatchObject({ records: [['5" disk', 'x"y']], problems: [] });
});
