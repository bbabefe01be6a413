import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTimes } from '../../../src/events/log/readTimes.ts';
import { rowTimes } from '../../../src/events/log/rowTimes.ts';
import { times } from '../histories.ts';

const place = (i: number) => `row ${String(i)}`;
const midnightOf = (localDay: number) => localDay * 86_400_000 + 1;
const read = (rows: readonly object[], name = 'at') =>
  rowTimes('f', rows as readonly Record<string, unknown>[], name, place, midnightOf);
const instants = fc.oneof(
  times,
  times.map((time) => new Date(time)),
  times.map((epochMilliseconds) => ({ epochMilliseconds })),
  fc.constantFrom('2024-02-29', '2024-02-29T10:00:00+05:45', -0, 8.64e15),
);

test('rowTimes reads the times of rows as readTimes reads a column of them', () => {
  fc.assert(
    fc.property(fc.array(instants), fc.constantFrom('at', '__proto__', 'toString', ''), (column, name) => {
      const rows = column.map((instant) => Object.fromEntries([[name, instant]]));
      expect(read(rows, name)).toEqual(readTimes('f', column, place, midnightOf));
    }),
  );
});

test('rowTimes refuses what is no time, no row, or not there, by its row', () => {
  for (const [row, argument] of [
    [{ at: NaN }, 'row 1'],
    [{ at: 'soon' }, 'row 1'],
    [{ at: null }, 'row 1'],
    [{ at: 8.65e15 }, 'row 1'],
    [{ when: 1 }, 'events[1].at'],
    [null, 'events[1]'],
    [5, 'events[1]'],
  ] as const) {
    expect(() => read([{ at: 1 }, row as never])).toThrow(expect.objectContaining({ argument }));
  }
  expect(() => read([{ at: 1 }], 'toString')).toThrow(expect.objectContaining({ argument: 'events[0].toString' }));
});
