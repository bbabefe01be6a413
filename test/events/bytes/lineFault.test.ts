import { expect, test } from 'vitest';
import { lineFault } from '../../../src/events/bytes/lineFault.ts';
import { lineOf } from '../lineTexts.ts';

const fields = { user: 'who', time: 'at', value: 'paid' };
const fault = (time: number) => {
  const [bytes, spans] = lineOf([1, 'noon'], [5, 'true']);
  return lineFault(bytes, spans, 0, ['at', 'paid'], fields, time);
};

test('lineFault tells a time that is none from a date that no calendar has, and these from a value', () => {
  expect(fault(Infinity)).toEqual({
    code: 'ERR_TYPE',
    fact: "at is 'noon', not a time: milliseconds, a date, or a date and time with an offset",
  });
  expect(fault(NaN)).toEqual({ code: 'ERR_OUT_OF_RANGE', fact: "at is 'noon', no date" });
  expect(fault(0)).toEqual({ code: 'ERR_TYPE', fact: 'paid is true, not a number' });
});
