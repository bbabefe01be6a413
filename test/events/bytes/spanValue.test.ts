import { expect, test } from 'vitest';
import { spanNumber } from '../../../src/events/bytes/spanNumber.ts';
import { spanText } from '../../../src/events/bytes/spanText.ts';
import { spanTime } from '../../../src/events/bytes/spanTime.ts';
import { spanValue } from '../../../src/events/bytes/spanValue.ts';
import { bytesOf } from '../parsedTexts.ts';

const midnightOf = (localDay: number) => localDay * 86_400_000;
const [missing, plain, doubled, escaped, number, other] = [0, 1, 2, 3, 4, 5];
const within = <T>(text: string, read: (bytes: Uint8Array, from: number, to: number) => T): T => {
  const bytes = bytesOf(`"${text}"`);
  return read(bytes, 1, bytes.length - 1);
};
const text = (given: string, kind: number) => within(given, (bytes, from, to) => spanText(bytes, from, to, kind));
const value = (given: string, kind: number, format: 'csv' | 'ndjson') =>
  within(given, (bytes, from, to) => spanValue(bytes, from, to, kind, format));
const time = (given: string, kind: number, format: 'csv' | 'ndjson') =>
  within(given, (bytes, from, to) => spanTime(bytes, from, to, kind, midnightOf, format));

test('spanText is what the bytes of a field mean, by their kind', () => {
  expect(text('a""b\\n', plain)).toBe('a""b\\n');
  expect(text('a""b\\n""', doubled)).toBe('a"b\\n"');
  expect(text('a\\u00e9\\n\\ud800', escaped)).toBe('aé\n\ud800');
  expect(text('1e3', number)).toBe('1000');
  expect([text('\\x', escaped), text('01', number), text('1.', number)]).toEqual([null, null, null]);
  expect(spanText(Uint8Array.of(0xff), 0, 1, plain)).toBeNull();
});

test('spanNumber reads as Number does, save blanks', () => {
  const read = (given: string, kind = plain) => within(given, (bytes, from, to) => spanNumber(bytes, from, to, kind));
  for (const given of ['1.5', '1e3', ' 7 ', '-Infinity', '12345678901234567890']) expect(read(given)).toBe(Number(given)); // prettier-ignore
  expect(read('-0e0')).toBe(0);
  for (const none of ['', '  ', 'x', '1,5', '""1']) expect(read(none)).toBeNaN();
  expect(read('""1', doubled)).toBeNaN();
  expect(read('\\u0031', escaped)).toBe(1);
  expect(read('01', number)).toBeNaN();
});

test('spanValue tells what is missing from what is no number', () => {
  for (const given of ['', ' ', 'NaN', ' NaN ', 'Infinity', '-Infinity', '1e999']) expect(value(given, plain, 'csv')).toBeNaN(); // prettier-ignore
  expect(value('x', missing, 'csv')).toBeNaN();
  expect(value('5', plain, 'csv')).toBe(5);
  for (const given of ['x', 'NA', 'null', '1,5', 'nan']) expect(value(given, plain, 'csv')).toBe(Infinity);
  expect(value('""', doubled, 'csv')).toBe(Infinity);
  expect(value('5', number, 'ndjson')).toBe(5);
  expect(value('1e999', number, 'ndjson')).toBeNaN();
  for (const kind of [plain, escaped, other]) expect(value('5', kind, 'ndjson')).toBe(Infinity);
  expect(value('05', number, 'ndjson')).toBe(Infinity);
});

test('spanTime reads text, and milliseconds where they are numbers or there is only text', () => {
  expect(time('1970-01-02', plain, 'csv')).toBe(86_400_000);
  expect(time('1970-01-02', plain, 'ndjson')).toBe(86_400_000);
  expect(time('1970\\u002d01-02', escaped, 'ndjson')).toBe(86_400_000);
  expect([time('86400000', plain, 'csv'), time('864e5', number, 'ndjson')]).toEqual([86_400_000, 86_400_000]);
  expect([time('86400000', plain, 'ndjson'), time('1', other, 'ndjson'), time('1', escaped, 'ndjson')]).toEqual([Infinity, Infinity, Infinity]); // prettier-ignore
  expect([time('soon', plain, 'csv'), time('', plain, 'csv'), time('x', missing, 'csv')]).toEqual([Infinity, Infinity, Infinity]); // prettier-ignore
  expect([time('2023-02-29', plain, 'csv'), time('8.65e15', plain, 'csv'), time('1e999', number, 'ndjson')]).toEqual([NaN, NaN, NaN]); // prettier-ignore
});
