import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeOfBytes } from '../../../src/events/bytes/timeOfBytes.ts';
import { bytesOf } from '../parsedTexts.ts';

const midnight = (localDay: number) => localDay * 86_400_000;
const read = (text: string) => timeOfBytes(bytesOf(`x${text}x`), 1, 1 + bytesOf(text).length, midnight);

/** The slow way: a pattern for the form, and the runtime for the rest. */
function parsed(text: string): number {
  const form = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/.exec(text);
  if (!form) return Infinity;
  const start = Date.parse(`${form[1]!}T00:00:00Z`);
  const exists = Number.isFinite(start) && new Date(start).toISOString().startsWith(form[1]!);
  return exists ? Date.parse(form[2] ? text : `${text}T00:00:00Z`) : NaN;
}

const two = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'));
const dates = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), two(13), two(32))
  .map(([year, month, date]) => `${String(year).padStart(4, '0')}-${month}-${date}`);
const fractions = fc.oneof(
  fc.constant(''),
  fc.stringMatching(/^\.\d{1,10}$/),
  fc.constantFrom('.', '.000', '.0001', '.x'),
);
const clocks = fc
  .tuple(
    two(25),
    two(60),
    fc.option(fc.tuple(two(60), fractions)),
    fc.constantFrom('Z', '+00:00', '-23:59', '+24:00', '+05:45', '-00:60', '', 'z', '+0545', '+5:45', 'Z '),
  )
  .map(([hours, minutes, seconds, offset]) => `T${hours}:${minutes}${seconds ? `:${seconds.join('')}` : ''}${offset}`);

test('timeOfBytes reads dates and times as the runtime does, and tells what is none from what is no text of one', () => {
  fc.assert(
    fc.property(dates, fc.oneof(fc.constant(''), clocks), (date, clock) => {
      expect(read(date + clock)).toBe(parsed(date + clock));
    }),
  );
});

test('timeOfBytes reads every date of 400 years and more', () => {
  for (let time = Date.parse('0000-01-01'); time < Date.parse('0402-01-01'); time += 86_400_000) {
    expect(read(new Date(time).toISOString().slice(0, 10))).toBe(time);
  }
});

test('timeOfBytes reads any time that the runtime writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.parse('0000-01-01'), max: Date.parse('9999-12-31') }), (time) => {
      expect(read(new Date(time).toISOString())).toBe(time);
    }),
  );
});

test('timeOfBytes takes no text for a time that is changed in one place', () => {
  const whole = '2024-02-29T17:45:30.125+05:45';
  fc.assert(
    fc.property(
      fc.nat({ max: whole.length - 1 }),
      fc.constantFrom('', 'x', ' ', '-', ':', '5', '/', '\u0000'),
      fc.boolean(),
      (at, letter, inserts) => {
        const text = whole.slice(0, at) + letter + whole.slice(inserts ? at : at + 1);
        expect(read(text)).toBe(parsed(text));
      },
    ),
  );
});

test('24:00 is the end of the day, and nothing is after it', () => {
  expect(read('2024-01-01T24:00Z')).toBe(Date.parse('2024-01-02'));
  expect(read('2024-01-01T24:00:00.0001Z')).toBeNaN();
});

test('timeOfBytes asks for the midnight of a date alone', () => {
  const asked: number[] = [];
  const midnightOf = (localDay: number) => asked.push(localDay) * 1000;
  const [date, time] = ['1970-01-03', '1970-01-03T00:00Z'].map(bytesOf) as [Uint8Array, Uint8Array];
  expect(timeOfBytes(date, 0, date.length, midnightOf)).toBe(1000);
  expect(timeOfBytes(time, 0, time.length, midnightOf)).toBe(2 * 86_400_000);
  expect(asked).toEqual([2]);
});
