import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FixedLength } from 'engagement-metrics/events';
import { lengthOf } from '../../../src/events/calendar/lengthOf.ts';

const read = (length: unknown) => lengthOf('f', 'gap', length as FixedLength);

test('lengthOf gives milliseconds, of a day always 24 hours', () => {
  expect(read({ minutes: 30 })).toBe(1_800_000);
  expect(read({ hours: 1.5 })).toBe(5_400_000);
  expect(read({ days: 28 })).toBe(28 * 86_400_000);
  expect(read({ weeks: 1 })).toBe(7 * 86_400_000);
  expect(read({ days: 1, hours: undefined })).toBe(86_400_000);
});

test('lengthOf refuses what is not one length of one unit', () => {
  for (const length of [undefined, null, 7, '7 days', [], {}, { months: 1 }, { toString: 1 }, { days: 1, hours: 1 }]) {
    expect(() => read(length)).toThrow(TypeError);
    expect(() => read(length)).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'gap' }));
  }
  expect(() => read({ days: '1' })).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'gap.days' }));
  expect(() => read({ days: NaN })).toThrow(expect.objectContaining({ code: 'ERR_NOT_FINITE', argument: 'gap.days' }));
  for (const days of [0, -0, -1, 1e308]) {
    expect(() => read({ days })).toThrow(RangeError);
    expect(() => read({ days })).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'gap.days' }));
  }
});

test('lengthOf grows with its number', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (weeks) => {
      expect(read({ weeks })).toBe(weeks * 604_800_000);
      expect(read({ weeks: 2 * weeks })).toBe(2 * read({ weeks }));
    }),
  );
});
