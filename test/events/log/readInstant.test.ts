import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInstant } from '../../../src/events/log/readInstant.ts';
import { notNumbers } from '../../arbitraries.ts';

const read = (instant: unknown) => readInstant('f', 'at', instant);
const milliseconds = fc.integer({ min: Date.parse('0000-01-01'), max: Date.parse('9999-12-31') });

test('readInstant takes milliseconds, a Date, whatever has epochMilliseconds, and text with an offset', () => {
  fc.assert(
    fc.property(milliseconds, (time) => {
      const date = new Date(time);
      for (const instant of [time, date, { epochMilliseconds: time }, date.toISOString()])
        expect(read(instant)).toBe(time);
    }),
  );
});

test('readInstant takes a date for its midnight in UTC', () => {
  expect(read('1970-01-01')).toBe(0);
  expect(read('1997-01-01')).toBe(852_076_800_000); // 27 years with 7 leap days: 9862 days
  expect(read('1969-12-31')).toBe(-86_400_000);
  expect(read('2024-02-29')).toBe(read('2024-02-29T00:00:00Z'));
});

test('readInstant reads the offset, seconds and their fractions', () => {
  expect(read('1970-01-01T05:45:00+05:45')).toBe(0);
  expect(read('1969-12-31T19:00-05:00')).toBe(0);
  expect(read('1970-01-01T00:00Z')).toBe(0);
  expect(read('1970-01-01T00:00:01.5Z')).toBe(1500);
  expect(read('1970-01-01T00:00:00.123456789Z')).toBe(123);
});

test('readInstant gives 0, never -0', () => {
  for (const zero of [-0, new Date(-0), { epochMilliseconds: -0 }]) expect(read(zero)).toBe(0);
});

test.each([-8.64e15, 8.64e15, 0.5])('readInstant takes %d, within the calendar', (time) => {
  expect(read(time)).toBe(time);
});

test.each([NaN, Infinity, -Infinity, 8.64e15 + 1, -8.64e15 - 1])(
  'readInstant refuses %d, beyond the calendar',
  (time) => {
    for (const instant of [time, { epochMilliseconds: time }, new Date(time)]) {
      expect(() => read(instant)).toThrow(RangeError);
      expect(() => read(instant)).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'at' }));
    }
    expect(() => read(time)).toThrow(`f: at is ${String(time)}, no date`);
  },
);

test.each([
  ...['2023-02-29', '1900-02-29', '2024-02-30', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00', '2024-01-32'],
  ...['2024-02-30T12:00:00Z', '2024-01-01T25:00:00Z', '2024-01-01T10:60:00Z', '2024-01-01T10:00:60Z'],
  ...['2024-01-01T10:00:00+25:00', '2024-01-01T10:00:00+05:60'],
])("readInstant refuses '%s', which no calendar or clock has", (text) => {
  expect(() => read(text)).toThrow(RangeError);
  expect(() => read(text)).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'at' }));
  expect(() => read(text)).toThrow(`f: at is '${text}', no date`);
});

test.each([
  ...['2024-01-01T10:00:00', '2024-01-01T10:00', '2024-01-01 10:00:00Z', '2024-01-01t10:00:00z'],
  ...['2024-01-01T10:00:00+0530', '2024-01-01T10:00:00.Z', '2024-01-01T10Z', '2024-01-01Z', '2024-1-1', '2024-01'],
  ...['20240101', '+002024-01-01', ' 2024-01-01', '2024-01-01 ', '2024-01-01\n', 'x2024-01-01T10:00:00Z'],
  ...['2024-01-01T10:00:00Z ', '01/02/2024', 'Jan 1, 2024', '1704067200000', 'now', ''],
])("readInstant refuses '%s', which is no date and no time with an offset", (text) => {
  expect(() => read(text)).toThrow(TypeError);
  expect(() => read(text)).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'at' }));
  expect(() => read(text)).toThrow('not a time: milliseconds, a Date, a date, or a date and time with an offset');
});

test('readInstant refuses what is no instant of any kind', () => {
  const others = [...notNumbers, null, undefined, { epochMilliseconds: '0' }, { epochMilliseconds: 0n }];
  for (const junk of others.filter((value) => !(value instanceof Date))) {
    expect(() => read(junk)).toThrow(TypeError);
    expect(() => read(junk)).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'at' }));
  }
});

test('readInstant takes a date for the midnight that it is given, and for nothing else', () => {
  const midnightOf = (localDay: number) => (localDay === 0 ? NaN : localDay * 1000);
  const at = (instant: unknown) => readInstant('f', 'at', instant, midnightOf);
  expect(at('1970-01-03')).toBe(2000);
  expect(at('1970-01-03T00:00:00Z')).toBe(172_800_000);
  expect(() => at('1970-01-01')).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'at' }));
});

test('readInstant refuses text of any length or script', () => {
  for (const text of [
    '2024-01-01'.padEnd(36, 'Z'),
    '\u{1d7d0}024-01-01',
    '２０２４-01-01',
    `2024-01-01T00:00:00Z${'x'.repeat(1e5)}`,
  ]) {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'at' }));
  }
});
