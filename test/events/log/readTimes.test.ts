import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInstant } from '../../../src/events/log/readInstant.ts';
import { readTimes } from '../../../src/events/log/readTimes.ts';
import { times } from '../histories.ts';

const place = (i: number) => `t[${String(i)}]`;
const midnightOf = (localDay: number) => localDay * 86_400_000 + 1;
const read = (column: ArrayLike<unknown>) => readTimes('f', column, place, midnightOf);
const instants = fc.oneof(
  times,
  times.map((time) => new Date(time)),
  times.map((epochMilliseconds) => ({ epochMilliseconds })),
  fc.constantFrom('2024-02-29', '2024-02-29T10:00:00+05:45', -0, 8.64e15),
);

test('readTimes reads a column as readInstant reads each of its times', () => {
  fc.assert(
    fc.property(fc.array(instants), (column) => {
      expect([...read(column)]).toEqual(column.map((instant) => readInstant('f', 't', instant, midnightOf)));
    }),
  );
});

test('readTimes returns a Float64Array as it stands, and a copy without -0', () => {
  const plain = Float64Array.of(0, 1.5, -8.64e15);
  expect(read(plain)).toBe(plain);
  const zero = Float64Array.of(1, -0);
  expect([...read(zero)]).toEqual([1, 0]);
  expect(zero).toEqual(Float64Array.of(1, -0));
});

test.each([NaN, Infinity, -Infinity, 8.64e15 + 1, -8.65e15])('readTimes refuses %d, by place', (never) => {
  for (const column of [[1, never], Float64Array.of(1, never)]) {
    expect(() => read(column)).toThrow(RangeError);
    expect(() => read(column)).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 't[1]' }));
  }
});

test('readTimes refuses what is no time, by place', () => {
  expect(() => read([1, '2024-02-29', 'soon'])).toThrow(TypeError);
  expect(() => read([1, '2024-02-29', 'soon'])).toThrow(
    expect.objectContaining({ code: 'ERR_TYPE', argument: 't[2]' }),
  );
});
