import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bucketEnd } from '../../src/events/bucketEnd.ts';
import { times } from './histories.ts';

const end = (text: string, unit: 'day' | 'month') => new Date(bucketEnd(Date.parse(text), unit)).toISOString();

test('a day ends at midnight in UTC, also before 1970', () => {
  expect(end('2024-02-28T23:59:59.999Z', 'day')).toBe('2024-02-29T00:00:00.000Z');
  expect(end('2024-02-29T00:00:00Z', 'day')).toBe('2024-03-01T00:00:00.000Z');
  expect(end('1969-12-31T12:00:00Z', 'day')).toBe('1970-01-01T00:00:00.000Z');
  expect(end('9999-12-31T12:00:00Z', 'day')).toBe('+010000-01-01T00:00:00.000Z');
});

test('a month ends with its last day, however long it is', () => {
  expect(end('2024-01-31T12:00:00Z', 'month')).toBe('2024-02-01T00:00:00.000Z');
  expect(end('2024-02-01T00:00:00Z', 'month')).toBe('2024-03-01T00:00:00.000Z');
  expect(end('1900-02-28T00:00:00Z', 'month')).toBe('1900-03-01T00:00:00.000Z');
  expect(end('1969-12-31T23:59:59.999Z', 'month')).toBe('1970-01-01T00:00:00.000Z');
  expect(end('2023-12-31T00:00:00Z', 'month')).toBe('2024-01-01T00:00:00.000Z');
  expect(end('0000-02-29T00:00:00Z', 'month')).toBe('0000-03-01T00:00:00.000Z');
});

describe.each([
  { unit: 'day', length: 10 },
  { unit: 'month', length: 7 },
] as const)('the $unit', ({ unit, length }) => {
  const nameOf = (time: number) => new Date(time).toISOString().slice(0, length);
  const within = fc.date({ min: new Date('0000-01-01'), max: new Date('9999-11-30'), noInvalidDate: true });

  test('of a time goes up to its end, where the next begins', () => {
    fc.assert(
      fc.property(fc.oneof(within.map(Number), times), (time) => {
        const next = bucketEnd(time, unit);
        expect(next).toBeGreaterThan(time);
        expect(nameOf(next - 1)).toBe(nameOf(time));
        expect(nameOf(next)).not.toBe(nameOf(time));
      }),
    );
  });

  test.each([-8.64e15, 8.64e15 - 1])('of %d, at an end of the calendar, has an end', (time) => {
    expect(bucketEnd(time, unit)).toBeGreaterThan(time);
  });
});
